import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../src/access/act.ts';
import { composeBrief } from '../../src/brief/brief.commands.ts';
import { importantItem, issuedBrief } from '../../src/brief/test-brief.ts';
import { houseForTests } from '../harness/house.ts';
import { must } from '../harness/road.ts';
import { openDoor, type TestDoor } from './door.ts';
import { lettersWhere } from './people.ts';

/** Who reads a daily brief, and each of its lines, by every way of asking; who composes, who issues, whose opening is the proof. */
const held = houseForTests();
let door: TestDoor;
let issued: string;
let inHand: string;
let close: string;
/** Behind the gate, the Secretary-General and his private secretary. */
const readers = 'cCADSP';
const composers = 'cCDP';

beforeAll(async () => {
  const { house } = held;
  door = await openDoor(house);
  await importantItem(house, { subject: 'For all of them' });
  close = await importantItem(house, { level: 2, channel: 'oral', text: 'Spoken.', subject: 'For the few' });
  issued = await issuedBrief(house);
  house.setClock('2026-11-23T07:00:00Z');
  inHand = must(await composeBrief(house, house.person('faris-oak'), {})).brief;
});
afterAll(() => door?.close());

const row = (slug: string, query: ReturnType<typeof sql>): Promise<boolean> =>
  read(held.house, held.house.person(slug), async (tx) => (await query.execute(tx)).rows.length > 0).then(Boolean);
const status = async (slug: string, method: string, path: string, body?: unknown): Promise<number> =>
  (await door.ask(slug, method, path, body)).status;
const lists = async (slug: string, id: string): Promise<boolean> =>
  JSON.stringify(await door.get<object>(slug, '/api/briefs')).includes(id);

test('an issued brief is read by the same people by every way of asking', async () => {
  expect({
    row: await lettersWhere((slug) => row(slug, sql`select from brief.brief where id = ${issued}::uuid`)),
    list: await lettersWhere((slug) => lists(slug, issued)),
    page: await lettersWhere(async (slug) => (await status(slug, 'GET', `/api/briefs/${issued}`)) === 200),
    paper: await lettersWhere(async (slug) => (await status(slug, 'GET', `/api/briefs/${issued}/brief.pdf`)) === 200),
  }).toEqual({ row: readers, list: readers, page: readers, paper: readers });
}, 60_000);

test('a line of it only by those who read its record, by every way of asking', async () => {
  const page = async (slug: string): Promise<boolean> =>
    (await door.ask(slug, 'GET', `/api/briefs/${issued}`)).body.includes(close);
  const counted = async (slug: string): Promise<boolean> => {
    const { rows } = await door.get<{ rows: { id: string; lines: number }[] }>(slug, '/api/briefs');
    return rows.find(({ id }) => id === issued)?.lines === 2;
  };
  const cleared = readers.replace('c', '');
  expect({
    item: await lettersWhere((slug) => row(slug, sql`select from register.item where id = ${close}::uuid`)),
    row: await lettersWhere((slug) => row(slug, sql`select from brief.line where record = ${close}::uuid`)),
    page: await lettersWhere(page),
    counted: await lettersWhere(counted),
  }).toEqual({ item: `R${cleared}`, row: cleared, page: cleared, counted: cleared });
});

test('one that is still composed is seen by those who compose it', async () => {
  expect({
    list: await lettersWhere((slug) => lists(slug, inHand)),
    page: await lettersWhere(async (slug) => (await status(slug, 'GET', `/api/briefs/${inHand}`)) === 200),
  }).toEqual({ list: composers, page: composers });
});

test.each([
  ['compose', '/api/briefs', {}, composers, 403],
  ['refresh', 'refresh', { edition: 99 }, composers, 404],
  ['arrange', 'arrange', { edition: 99, lines: [] }, composers, 404],
  ['issue', 'issue', { edition: 99 }, 'DP', 404],
] as const)(
  '%s: who may is told what stands in the way, everyone else that it is not his, or nothing at all',
  async (_, path, body, may, hidden) => {
    const address = path.startsWith('/') ? path : `/api/briefs/${inHand}/${path}`;
    const answered = async (wanted: number): Promise<string> =>
      lettersWhere(async (slug) => (await status(slug, 'POST', address, body)) === wanted);
    expect(await answered(409)).toBe(may);
    if (hidden === 404) {
      const refused = [...composers].filter((letter) => !may.includes(letter)).join('');
      expect([await answered(403), await answered(404)]).toEqual([refused, 'RrASGLlFfIizHgham']);
    } else
      expect(await answered(403)).toBe([...'RrcCADSPGLlFfIizHgham'].filter((letter) => !may.includes(letter)).join(''));
  },
);

test('only the Secretary-General’s own opening is the proof', async () => {
  const { rows } = await sql<{ person: string }>`select person from brief.seen where brief = ${issued}::uuid`.execute(
    held.house.owner,
  );
  expect(rows).toEqual([{ person: held.house.person('khalil-polaris') }]);
});
