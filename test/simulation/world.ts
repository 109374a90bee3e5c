import { sql } from 'kysely';
import type { PersonId } from '../../src/kernel/id.ts';
import type { TestHouse } from '../harness/house.ts';
import type { Memory } from './memory.ts';
import type { Random } from './random.ts';

/** A house under simulation: who lives there, what time it is, and what the acts touched since someone last looked. */
export interface World {
  house: TestHouse;
  readonly random: Random;
  now: Date;
  readonly people: readonly PersonId[];
  readonly touched: Set<string>;
  /** What the people know without the house. */
  readonly memory: Memory;
  /** Another house, to which bundles go; null: they come home. */
  readonly neighbour: TestHouse | null;
}

export type Row = Readonly<Record<string, string | number | null>> & { readonly id: string; readonly edition: number };

/** Somebody who could plausibly do it, or once in eight anybody at all. */
export const someone = ({ random, house, people }: World, ...slugs: readonly string[]): PersonId =>
  random.chance(0.125) ? random.pick(people) : house.person(random.pick(slugs));

/** The edition that the actor saw: mostly the newest, sometimes an older one. */
export const seen = ({ random }: World, row: { readonly edition: number }): number =>
  random.chance(0.06) ? Math.max(1, row.edition - 1) : row.edition;

/** One of the newest rows of a table that fit; null where there is none. */
export async function oneOf(world: World, table: string, where = 'true'): Promise<Row | null> {
  const { rows } = await sql<Row>`
    select * from ${sql.raw(table)} x where ${sql.raw(where)} order by id desc limit 24`.execute(world.house.owner);
  return rows.length === 0 ? null : world.random.pick(rows);
}

/** Who belongs to a unit of the cast, by its id. */
export function memberOf(world: World, unit: unknown): PersonId {
  const members: Record<string, string[]> = {
    legal: ['nadia-almond', 'omar-fig'],
    information: ['rania-basil', 'salim-laurel'],
    palestine: ['tariq-olive', 'widad-jasmine', 'murad-canopus'],
    protocol: ['yusra-pine', 'zayd-acacia'],
    'political-affairs': ['nabil-hazel'],
    'office-new-york': ['basma-maple', 'ghassan-elm', 'huda-lotus'],
  };
  const slug = Object.keys(members).find((each) => world.house.unit(each) === unit);
  return someone(world, ...(slug === undefined ? ['faris-oak'] : members[slug]!));
}

export const unitSlugs = ['legal', 'information', 'palestine', 'protocol', 'political-affairs', 'office-new-york'];
export const gate = ['dalia-willow', 'faris-oak', 'hana-palm', 'idris-cypress', 'jamila-sirius', 'khalil-polaris'];
export const today = ({ now }: World): string => new Date(now.getTime() + 3 * 3_600_000).toISOString().slice(0, 10);
export const daysAhead = ({ now }: World, days: number): string =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
