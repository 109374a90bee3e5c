import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../src/access/act.ts';
import { houseForTests } from '../harness/house.ts';
import { openDoor, type TestDoor } from './door.ts';
import { itemStates } from './item-states.ts';
import { letters, lettersWhere, people } from './people.ts';

/** Whoever may read an item, may read it everywhere; whoever may not, nowhere: one table, held against every source that answers. */
const held = houseForTests();
let door: TestDoor;
const items: { id: string; word: string; file: string | null }[] = [];
type Page = { rows: { id: string; item?: string | { id: string } }[]; next: string | null };
const words =
  'quince medlar sorrel tansy yarrow fennel lovage borage savory chervil hyssop rampion teasel comfrey'.split(' ');

beforeAll(async () => {
  const { house } = held;
  door = await openDoor(house);
  for (const [at, state] of itemStates.entries()) {
    const id = await state.make(house, words[at]!);
    const file = (
      await sql<{ id: string }>`select id from register.file where record = ${id}::uuid`.execute(house.owner)
    ).rows[0];
    items.push({ id, word: words[at]!, file: file?.id ?? null });
  }
});
afterAll(() => door?.close());

/** Everything that the database shows of a record to a person who asks it himself, past every command. */
const rowsOf = (id: string, slug: string) =>
  read(held.house, held.house.person(slug), async (tx) => {
    const { rows } = await sql<Record<'policy' | 'item' | 'search' | 'files', boolean>>`
      select access.may_read(${id}::uuid) as policy,
        exists (select from register.item where id = ${id}::uuid) as item,
        exists (select from register.search where record = ${id}::uuid) as search,
        exists (select from register.file where record = ${id}::uuid) as files`.execute(tx);
    return rows[0]!;
  });

const asksOk = async (slug: string, path: string): Promise<boolean> => {
  const { status, body } = await door.ask(slug, 'GET', path);
  if (status !== 200 && status !== 404) throw new Error(`${slug} GET ${path}: ${status} ${body}`);
  return status === 200;
};
const finds = async (slug: string, path: string, id: string): Promise<boolean> =>
  JSON.stringify((await door.get<Page>(slug, path)).rows).includes(id);

describe.each(itemStates.map((state, at) => [state.name, state, at] as const))('an item %s', (_, state, at) => {
  test('is read by the same people by every way of asking', async () => {
    const { id, word, file } = items[at]!;
    const bare = await Promise.all(letters.map(async (letter) => [letter, await rowsOf(id, people[letter])] as const));
    const where = (column: keyof NonNullable<(typeof bare)[number][1]>) =>
      bare.map(([letter, row]) => (row?.[column] ? letter : '')).join('');
    const asked = {
      policy: where('policy'),
      row: where('item'),
      searchRow: where('search'),
      list: await lettersWhere((slug) => finds(slug, '/api/items?most=200', id)),
      search: await lettersWhere((slug) =>
        finds(slug, `/api/search?q=${state.name === 'sealed' ? `REF/${word}` : word}`, id),
      ),
      page: await lettersWhere((slug) => asksOk(slug, `/api/items/${id}`)),
      story: await lettersWhere((slug) => asksOk(slug, `/api/items/${id}/story`)),
      label: await lettersWhere((slug) => asksOk(slug, `/api/items/${id}/label`)),
    };
    const expected = Object.fromEntries(Object.keys(asked).map((source) => [source, state.readers]));
    expect(asked).toEqual(expected);
    if (file === null) return;
    expect({
      row: where('files'),
      file: await lettersWhere((slug) => asksOk(slug, `/api/items/${id}/files/${file}`)),
    }).toEqual({ row: state.readers, file: state.readers });
  });

  test('is told by the ledger to its readers and to the auditor, and stands on the desks of those it was given to', async () => {
    const { id } = items[at]!;
    const ledger = letters.filter((letter) => letter === 'a' || state.readers.includes(letter)).join('');
    expect(await lettersWhere((slug) => finds(slug, `/api/ledger/entries?record=${id}&most=50`, id))).toBe(ledger);
    expect(await lettersWhere((slug) => finds(slug, '/api/trays/unit?most=200', id))).toBe(state.desk);
    for (const tray of ['cabinet', 'sg', 'extensions', 'clearance']) {
      const found = await lettersWhere((slug) => finds(slug, `/api/trays/${tray}?most=200`, id));
      expect([...found].filter((letter) => !state.readers.includes(letter))).toEqual([]);
    }
  });
});

test('what each person is counted is exactly what he may read', async () => {
  for (const letter of letters) {
    const mine = itemStates.filter((state) => state.readers.includes(letter)).length;
    expect([letter, await door.get(people[letter], '/api/items/count')]).toEqual([letter, { count: mine }]);
    const counts = await door.get<Record<string, number>>(people[letter], '/api/trays/counts');
    if (mine === 0) expect([letter, ...Object.values(counts).filter((count) => count !== 0)]).toEqual([letter]);
  }
});
