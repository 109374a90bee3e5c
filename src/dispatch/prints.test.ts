import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { giveVerdict, openRound, returnRound } from '../clearance/clearance.commands.ts';
import { sha256 } from '../kernel/canonical.ts';
import { newId } from '../kernel/id.ts';
import type { App } from '../platform/http/server.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import { recordCustody } from '../register/item.commands.ts';
import { registerItem } from '../register/register.commands.ts';
import { noteVerbale } from '../register/test-forms.ts';
import { dispatchRoutes } from './dispatch.routes.ts';
import { httpOf } from './test-http.ts';
import { idOf, signedLetter, submittedDraft, value } from './test-road.ts';

const held = houseForTests();
let app: App;
beforeAll(async () => {
  app = await httpOf(held.house, dispatchRoutes);
});
afterAll(() => app?.close());

const ask = (slug: string, url: string) => app.inject({ method: 'GET', url, headers: { 'x-person': slug } });
const textOf = async (pdf: Buffer): Promise<string> => value(await extractText(pdf)).pages.join('\n');
const entriesOf = async (name: string): Promise<number> =>
  (await sql`select from ledger.entry where act = ${name}`.execute(held.house.owner)).rows.length;

test('An exported draft says so on every page, names its reader and the hour, and is an entry and a row', async () => {
  const { house } = held;
  const draft = await submittedDraft(house);
  const answer = await ask('dalia-willow', `/api/drafts/${draft}/export`);
  expect(answer.statusCode).toBe(200);
  const text = await textOf(answer.rawPayload);
  expect(text).toContain('Draft, not cleared');
  expect(text).toContain('Dalia Trial-Willow');
  expect(text).toContain('22 November 2026, 10:00');
  expect(text).not.toContain('General Secretariat');
  expect(text).not.toContain('Jamila');
  const { rows } = await sql<{ sha256: string }>`select sha256 from dispatch.export where draft = ${draft}`.execute(
    house.owner,
  );
  expect(rows).toEqual([{ sha256: sha256(answer.rawPayload) }]);
  expect(await entriesOf('draft.export')).toBe(1);
  expect((await ask('salim-laurel', `/api/drafts/${draft}/export`)).statusCode).toBe(404);
  expect(await entriesOf('draft.export')).toBe(1);
});

test('The register of the day, the delivery book and labels are printed as far as their reader may see them', async () => {
  const { house } = held;
  const amina = house.person('amina-cedar');
  const item = value(await registerItem(house, amina, noteVerbale({ subject: 'Visit of a delegation' })));
  value(await recordCustody(house, amina, item.id, { place: 'Strong room', signedBy: 'Clerk' }));
  const incoming = await idOf(house, 'hq-incoming');
  const day = `/api/registers/${incoming}/days/2026-11-22`;
  const register = await textOf((await ask('amina-cedar', `${day}/register.pdf?language=en`)).rawPayload);
  expect(register).toContain(item.number);
  expect(register).toContain('Visit of a delegation');
  expect(await textOf((await ask('salim-laurel', `${day}/register.pdf?language=en`)).rawPayload)).not.toContain(
    'Visit of a delegation',
  );
  expect(await textOf((await ask('amina-cedar', `${day}/deliveries.pdf?language=en`)).rawPayload)).toContain(
    'Strong room',
  );
  const label = await textOf((await ask('amina-cedar', `/api/items/${item.id}/label.pdf?language=en`)).rawPayload);
  expect(label).toContain(item.number);
  expect(label).not.toContain('Visit');
  const sheet = await ask('amina-cedar', `/api/labels.pdf?items=${item.id}&items=${item.id}&skip=3`);
  expect((await textOf(sheet.rawPayload)).split(item.number).length).toBe(3);
  expect((await ask('salim-laurel', `/api/items/${item.id}/label.pdf`)).statusCode).toBe(404);
  expect(await entriesOf('register.print')).toBe(2);
  expect((await ask('amina-cedar', `/api/registers/${incoming}/days/2026-02-30/register.pdf`)).statusCode).toBe(422);
});

test('The outgoing register of the day lists what was signed on it, in Arabic too', async () => {
  const { house } = held;
  const signed = await signedLetter(house, { order: { subject: 'Programme of the session' } });
  const outgoing = await idOf(house, 'hq-outgoing');
  const printed = await ask('amina-cedar', `/api/registers/${outgoing}/days/2026-11-22/register.pdf?language=ar`);
  const text = await textOf(printed.rawPayload);
  expect(text).toContain(signed.number);
  expect(text).toContain('Programme of the session');
});

test('The points of a returned draft are printed to tick off, for those who may read the draft', async () => {
  const { house } = held;
  const draft = await submittedDraft(house);
  const points = `/api/drafts/${draft}/points.pdf`;
  expect((await ask('nadia-almond', points)).json()).toMatchObject({ code: 'not-returned' });
  const opened = value(await openRound(house, house.person('faris-oak'), draft, house.person('idris-cypress')));
  const listed = {
    verdict: 'return' as const,
    reason: null,
    points: ['Which resolution?', 'The date is a Friday'],
    edition: 1,
  };
  const { edition } = value(await giveVerdict(house, house.person('hana-palm'), opened.id, 'C1', listed));
  value(await returnRound(house, house.person('faris-oak'), opened.id, edition));
  const printed = await ask('nadia-almond', `${points}?language=en`);
  const text = await textOf(printed.rawPayload);
  for (const part of ['Annual meeting', 'Which resolution?', 'The date is a Friday', 'Hana', 'Faris', 'Nadia', '10:00'])
    expect(text).toContain(part);
  expect(await textOf((await ask('nadia-almond', `${points}?language=ar&round=1`)).rawPayload)).toContain('Friday');
  expect((await ask('nadia-almond', `${points}?round=2`)).statusCode).toBe(422);
  expect((await ask('salim-laurel', points)).body).toBe(
    (await ask('salim-laurel', points.replace(draft, newId()))).body,
  );
  expect((await ask('salim-laurel', points)).statusCode).toBe(404);
  expect(await entriesOf('draft.print-points')).toBe(2);
});
