import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId } from '../kernel/id.ts';
import type { App } from '../platform/http/server.ts';
import { dispatchRoutes } from './dispatch.routes.ts';
import type { DocumentRow } from './dispatch.ts';
import { httpOf } from './test-http.ts';
import { idOf, inside, outside, signedLetter } from './test-road.ts';

/** A register of a few documents of two years, and what each narrowing leaves of it. */
const held = houseForTests();
let app: App;
const made: Record<'letter' | 'note' | 'copied' | 'next' | 'memo', string> = {} as never;

beforeAll(async () => {
  const { house } = held;
  app = await httpOf(house, dispatchRoutes);
  made.letter = (await signedLetter(house)).number;
  const note = { kind: 'note-verbale' };
  const signatory = { post: 'protocol-head', onBehalfOf: null };
  made.note = (await signedLetter(house, { order: note, signatory }, 'yusra-pine')).number;
  const blind = [
    await outside(house, 'trial-mission-qaf', { channel: 'hand' }),
    await outside(house, 'trial-mission-bensalem', { role: 'bcc' }),
  ];
  made.copied = (await signedLetter(house, { addressees: blind })).number;
  const memo = {
    drafter: 'omar-fig',
    order: { road: 'memorandum', kind: 'memorandum', subject: 'Seating plan' },
    addressees: [inside(house, 'protocol')],
    signatory: { post: 'legal-head', onBehalfOf: null },
  } as const;
  made.memo = (await signedLetter(house, memo, 'nadia-almond')).number;
  // Still the last day of the year by UTC, already the first of the next at the seat.
  house.setClock('2026-12-31T21:30:00Z');
  made.next = (await signedLetter(house)).number;
});
afterAll(() => app?.close());

const page = async (who: string, question: string): Promise<{ rows: DocumentRow[]; next: string | null }> =>
  (await app.inject({ url: `/api/documents?${question}`, headers: { 'x-person': who } })).json();
const numbers = async (who: string, question: string): Promise<string[]> =>
  (await page(who, question)).rows.map((row) => row.number).sort();

test('The outgoing register is narrowed by kind, year, state, unit and addressee, each alone and together', async () => {
  const { house } = held;
  const [qaf, bensalem] = [await idOf(house, 'trial-mission-qaf'), await idOf(house, 'trial-mission-bensalem')];
  const { letter, note, copied, next, memo } = made;
  const asked = (question: string) => numbers('faris-oak', question);
  expect(await asked('kind=note-verbale')).toEqual([note]);
  expect(await asked('year=2027')).toEqual([next]);
  expect(await asked('year=2026')).toEqual([copied, letter, memo, note].sort());
  expect(await asked('year=2019')).toEqual([]);
  expect(await asked(`addressee=${qaf}`)).toEqual([copied, letter, next, note].sort());
  expect(await asked(`addressee=${bensalem}`)).toEqual([copied]);
  expect(await asked(`addressee=${house.unit('protocol')}`)).toEqual([memo]);
  expect(await asked(`addressee=${newId()}`)).toEqual([]);
  expect(await asked(`unit=${house.unit('legal')}&kind=letter&addressee=${qaf}&year=2026&state=signed`)).toEqual(
    [copied, letter].sort(),
  );
});

test('Whoever may not know of a blind copy does not find the letter by it', async () => {
  const bensalem = await idOf(held.house, 'trial-mission-bensalem');
  expect(await numbers('amina-cedar', `addressee=${bensalem}`)).toEqual([]);
  expect(await numbers('nadia-almond', `addressee=${bensalem}`)).toEqual([made.copied]);
});

test.each(['faris-oak', 'nadia-almond'])('A narrowed list goes on page by page: %s', async (who) => {
  const qaf = await idOf(held.house, 'trial-mission-qaf');
  const found: string[] = [];
  let next: string | null = null;
  do {
    const more: Awaited<ReturnType<typeof page>> = await page(
      who,
      `addressee=${qaf}&year=2026&most=1${next === null ? '' : `&before=${next}`}`,
    );
    found.push(...more.rows.map((row) => row.number));
    next = more.next;
  } while (next !== null);
  expect(found.sort()).toEqual([made.copied, made.letter, made.note].sort());
});
