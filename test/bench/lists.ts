import pg from 'pg';
import { fillTo } from './fill.ts';
import type { BenchHouse } from './house.ts';
import { enter, median } from './load.ts';

const repeats = 40;

export interface ListRatio {
  readonly size: number;
  readonly what: string;
  readonly ms: number;
  readonly bareMs: number;
  /** How many times the bare query the whole request takes. */
  readonly times: number;
}

const searches = [
  ['search, a word in one of 10,000', 'rare77', 'rare77'],
  ['search, a word in one of 50', 'statistics', 'statistics'],
  ['search, a word in every second', 'meeting', 'meeting'],
] as const;

/** The newest 50, the Cabinet's tray and three searches over HTTP, each against its bare query on the same PostgreSQL, call by call. */
export async function lists(house: BenchHouse, sizes: readonly number[]): Promise<ListRatio[]> {
  const cabinet = await enter(house.url, 'faris-oak');
  const owner = new pg.Client(house.owner);
  await owner.connect();
  const ratios: ListRatio[] = [];
  const pair = async (size: number, what: string, path: string, bare: pg.QueryConfig): Promise<void> => {
    const seen: { ms: number; bare: number }[] = [];
    for (let i = 0; i < repeats + 5; i += 1) {
      const began = performance.now();
      await owner.query(bare);
      const middle = performance.now();
      await cabinet.send('GET', path);
      if (i >= 5) seen.push({ bare: middle - began, ms: performance.now() - middle });
    }
    const [ms, bareMs] = [median(seen.map((s) => s.ms)), median(seen.map((s) => s.bare))];
    ratios.push({ size, what, ms, bareMs, times: median(seen.map((s) => s.ms / s.bare)) });
  };
  try {
    for (const size of sizes) {
      await fillTo(house.owner, size);
      await pair(size, 'newest 50', '/api/items?most=50', {
        name: 'newest',
        text: 'select * from register.item order by id desc limit 50',
      });
      await pair(size, 'tray of the Cabinet', '/api/trays/cabinet?most=50', {
        name: 'tray',
        text: "select * from register.item where state = 'registered' order by id desc limit 50",
      });
      for (const [what, query, word] of searches) {
        await pair(size, what, `/api/search?q=${query}&most=20`, {
          name: `search ${word}`,
          text: 'with m as materialized (select record from register.search where words @@ to_tsquery($1)) select * from m order by record desc limit 20',
          values: [`'${word}'`],
        });
      }
    }
  } finally {
    cabinet.close();
    await owner.end();
  }
  return ratios;
}
