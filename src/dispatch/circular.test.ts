import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { houseForTests, type TestHouse } from '../../test/harness/house.ts';
import { breachesOf } from '../audit/invariants.ts';
import { clearanceRoutes } from '../clearance/clearance.routes.ts';
import type { RoundView } from '../clearance/clearance.ts';
import { checkCodes } from '../clearance/clearance.ts';
import type { DraftContent } from '../drafting/content.ts';
import { draftingRoutes } from '../drafting/drafting.routes.ts';
import type { OriginalShown } from '../drafting/merge.ts';
import type { App } from '../platform/http/server.ts';
import { extractText } from '../platform/pdf/inspect.ts';
import type { CircularView } from './circular.ts';
import { dispatchJobs } from './dispatch.jobs.ts';
import { dispatchRoutes } from './dispatch.routes.ts';
import type { DocumentView, SignedDocument } from './dispatch.ts';
import { httpOf } from './test-http.ts';
import { mailServer, type TestMail } from './test-mail.ts';
import { addressTheMissions, circularContent } from './test-originals.ts';

const held = houseForTests();
let app: App;
let mail: TestMail;
beforeAll(async () => {
  await addressTheMissions(held.house);
  mail = await mailServer();
  const posting: TestHouse = { ...held.house, mail: { url: mail.url, from: 'The Cabinet <cabinet@diwan.example>' } };
  app = await httpOf(posting, draftingRoutes, clearanceRoutes, dispatchRoutes);
  await dispatchJobs(posting);
});
afterAll(() => app?.close());

const get = async <T>(slug: string, url: string): Promise<T> => {
  const answer = await app.inject({ url, headers: { 'x-person': slug } });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};
const post = async <T>(slug: string, url: string, payload: object = {}): Promise<T> => {
  const answer = await app.inject({ method: 'POST', url, headers: { 'x-person': slug }, payload });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};

const officers = {
  C1: 'hana-palm',
  C2: 'hana-palm',
  C3: 'dalia-willow',
  C4: 'dalia-willow',
  C5: 'dalia-willow',
  C6: 'faris-oak',
  C7: 'idris-cypress',
} as const;

test('One circular goes to 57 states, each in its working language with its own name and number: cleared once, signed once, sent to each', async () => {
  const { house } = held;
  const started = await post<{ id: string; edition: number; proposal: DraftContent }>('nadia-almond', '/api/drafts', {
    road: 'outgoing',
    kind: 'circular',
    unit: house.unit('legal'),
    subject: 'The coordination meeting',
  });
  const content = await circularContent(house, started.proposal);
  const saved = await post<{ edition: number }>('nadia-almond', `/api/drafts/${started.id}/versions`, {
    edition: started.edition,
    content,
  });
  const groups = await get<{ rows: { id: string; members: unknown[] }[] }>(
    'nadia-almond',
    '/api/addressee-groups?kind=circular',
  );
  expect(groups.rows.find(({ id }) => id === 'member-missions')?.members).toHaveLength(57);
  const chosen = await post<{ edition: number; addressees: number }>(
    'nadia-almond',
    `/api/drafts/${started.id}/originals`,
    {
      edition: saved.edition,
      groups: [{ id: 'member-missions', except: [] }],
      byMail: true,
    },
  );
  expect(chosen.addressees).toBe(57);
  const { rows: originals } = await get<{ rows: OriginalShown[] }>(
    'nadia-almond',
    `/api/drafts/${started.id}/originals`,
  );
  expect(originals.filter(({ problem }) => problem !== null)).toEqual([]);
  expect(new Set(originals.map(({ language }) => language))).toEqual(new Set(['ar', 'en', 'fr']));

  await post('nadia-almond', `/api/drafts/${started.id}/submit`, { edition: chosen.edition });
  const opened = await post<{ id: string; edition: number }>('faris-oak', `/api/drafts/${started.id}/rounds`, {
    adviser: house.person('idris-cypress'),
  });
  let { edition } = opened;
  for (const check of checkCodes)
    ({ edition } = await post<{ edition: number }>(officers[check], `/api/rounds/${opened.id}/checks/${check}`, {
      verdict: 'pass',
      edition,
    }));
  const round = await get<RoundView>('dalia-willow', `/api/rounds/${opened.id}`);
  expect(round.manifest).toMatchObject({ sentAs: 'originals' });
  await post('jamila-sirius', `/api/rounds/${opened.id}/approve`, { edition });

  const signed = await post<SignedDocument>('jamila-sirius', `/api/rounds/${opened.id}/sign`);
  expect(signed.circular).toMatchObject({ originals: 57 });
  const url = `/api/circulars/${signed.circular!.id}`;
  await vi.waitFor(async () => expect((await get<CircularView>('amina-cedar', url)).set).toBe(57), {
    timeout: 60_000,
    interval: 200,
  });
  expect(await post('amina-cedar', `${url}/send`)).toEqual({ ordered: 57, intoOutbox: false });
  await vi.waitFor(async () => expect((await get<CircularView>('amina-cedar', url)).counts).toEqual({ sent: 57 }), {
    timeout: 60_000,
    interval: 200,
  });

  const circular = await get<CircularView>('amina-cedar', url);
  const numbers = circular.rows.map(({ number }) => Number(/(\d+)$/.exec(number)![1]));
  expect(numbers).toEqual(numbers.map((_, at) => numbers[0]! + at));
  expect(mail.received).toHaveLength(57);
  const states = new Map(house.profile.memberStates.map((state) => [`mission-${state.id}@missions.example`, state]));
  for (const message of mail.received) {
    const state = states.get(message.to![0]!.address!)!;
    const row = circular.rows.find(({ address }) => address === message.to![0]!.address)!;
    const language = row.language as 'ar' | 'en' | 'fr';
    const [letter] = message.attachments;
    expect(message.attachments).toHaveLength(1);
    const read = await extractText(new Uint8Array(letter!.content as ArrayBuffer));
    const text = read.done ? read.value.pages.join(' ').replace(/\s+/g, ' ') : read.refusal;
    expect(text).toContain(row.number);
    expect(plain(text)).toContain(plain(state.longName[language]));
    expect(text).not.toMatch(/[{}]/);
    expect(row.language).toBe(state.languages[0]);
  }
  expect(await breachesOf(house.owner)).toEqual([]);
  const one = await get<DocumentView>('amina-cedar', `/api/documents/${circular.rows[3]!.document}`);
  expect(one).toMatchObject({ circular: { id: circular.id, originals: 57 }, state: 'dispatched' });
  expect(one.ledger.position).not.toBeNull();
}, 180_000);

/** Arabic read from a page may lose its marks; the letters stay. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Mn}\u0640\u200e\u200f]/gu, '')
    .replace(/[’']/g, "'")
    .replace(/\s+/g, ' ');
