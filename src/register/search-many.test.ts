import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { find } from './search.commands.ts';

const held = houseForTests();

interface Made {
  readonly id: string;
  readonly kind: string;
  readonly words: readonly string[];
  readonly readers: readonly string[];
  readonly level: 0 | 1 | 2;
  readonly source: string | null;
  readonly fileWords: readonly string[];
}
let made: Made[];

/** Four thousand records past the program, so that statistics speak and frequent words are walked for. */
beforeAll(async () => {
  const { house } = held;
  const [legal, protocol] = [`unit:${house.unit('legal')}`, `unit:${house.unit('protocol')}`];
  const start = Date.parse('2026-01-01T00:00:00Z');
  made = Array.from({ length: 4000 }, (_, n) => ({
    id: newId(start + n * 1000),
    kind: n % 5 === 0 ? 'draft' : 'memo',
    words: [
      'everywhere',
      ...(n % 3 === 0 ? ['often'] : []),
      ...(n % 200 === 0 ? ['seldom'] : []),
      ...(n < 800 ? ['formerly'] : []),
    ],
    readers: ['cabinet', ...(n % 7 === 0 ? [legal] : []), ...(n % 900 === 0 ? [protocol] : [])],
    level: n % 11 === 0 ? 2 : n % 4 === 0 ? 1 : 0,
    source: null,
    fileWords: n % 300 === 0 ? ['enclosed'] : [],
  }));
  // Every thirteenth inherits the access of the record before it.
  made = made.map((each, n) => (n > 0 && n % 13 === 0 ? { ...each, source: made[n - 1]!.id } : each));
  await house.owner.connection().execute(async (owner) => {
    await sql`set session_replication_role = replica`.execute(owner);
    await sql`
      with rows as materialized (select * from jsonb_to_recordset(${JSON.stringify(made)}::jsonb)
        r(id uuid, kind text, words text[], readers text[], level smallint, source uuid, "fileWords" text[])),
      search as (insert into register.search (record, kind, words) select id, kind, array_to_tsvector(words) from rows),
      files as (insert into register.file_words (file, record, level, words) select gen_random_uuid(), id, 0, array_to_tsvector("fileWords") from rows where "fileWords" <> '{}'),
      inherits as (insert into access.inherits (record, source) select id, source from rows where source is not null)
      insert into access.access (record, principal, level) select id, p, level from rows, unnest(readers) p`.execute(
      owner,
    );
    await sql`analyze register.search, register.file_words, access.access`.execute(owner);
    await sql`set session_replication_role = default`.execute(owner);
  });
});

/** What a plain reading of all records would find. */
function expected(
  words: readonly string[],
  principals: readonly string[],
  level: number,
  kinds?: readonly string[],
): string[] {
  const may = (each: Made) => each.level <= level && each.readers.some((reader) => principals.includes(reader));
  const byId = new Map(made.map((each) => [each.id, each]));
  return made
    .filter(
      (each) =>
        words.every((word) => each.words.includes(word)) || words.every((word) => each.fileWords.includes(word)),
    )
    .filter((each) => may(each) && (each.source === null || may(byId.get(each.source)!)))
    .filter((each) => kinds === undefined || kinds.includes(each.kind))
    .map((each) => each.id)
    .toSorted()
    .toReversed();
}

async function all(person: PersonId, query: string, kinds?: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (let before: string | undefined; ; ) {
    const page = await find(held.house, person, query, {
      most: 90,
      ...(before ? { before } : {}),
      ...(kinds ? { kinds } : {}),
    });
    found.push(...page.rows.map((row) => row.record));
    if (page.next === null) return found;
    before = page.next;
  }
}

test.each(['everywhere', 'often', 'seldom', 'formerly', 'often formerly', 'enclosed', 'nowhere'])(
  'all records with “%s” are found, newest first, and no other, whoever asks and however frequent the word',
  async (query) => {
    const { house } = held;
    const words = query.split(' ');
    const readers = [
      ['hana-palm', ['cabinet'], 2],
      ['dalia-willow', ['cabinet'], 1],
      ['nadia-almond', [`unit:${house.unit('legal')}`], 1],
      ['omar-fig', [`unit:${house.unit('legal')}`], 0],
      ['yusra-pine', [`unit:${house.unit('protocol')}`], 1],
      ['lina-juniper', [], 0],
    ] as const;
    for (const [slug, principals, level] of readers) {
      expect(await all(house.person(slug), query), slug).toEqual(expected(words, principals, level));
      expect((await all(house.person(slug), query, ['draft'])).length, `${slug}, drafts`).toBe(
        expected(words, principals, level, ['draft']).length,
      );
    }
  },
);
