import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connect.ts';
import { bandsOf, type Likeness } from './likeness.ts';

/** Keeps how a letter's main file runs and looks; of an enclosure nothing is kept. */
export async function keepLikeness(tx: Tx, file: string, { words, look }: Likeness, at: Date): Promise<void> {
  await sql`insert into register.likeness (file, at, words, bands, look)
    select f.id, ${at}::timestamptz, ${[...words]}::integer[], ${bandsOf(words)}::integer[], ${look}::bit(256)
    from register.file f where f.id = ${file}::uuid and f.part = 'main'
    on conflict (file) do update set words = excluded.words, bands = excluded.bands, look = excluded.look`.execute(tx);
}

/** Whether a file is the letter itself, and not what lay beside it. */
export async function isLetter(tx: Tx, file: string): Promise<boolean> {
  const { rows } = await sql`select from register.file where id = ${file}::uuid and part = 'main'`.execute(tx);
  return rows.length > 0;
}

/** A letter of the register that may be another, as far as this session may read it. */
export interface Candidate extends Likeness {
  readonly record: string;
}

const mostCandidates = 60;

/** The letters that this session may read, of the days since, with words or a look nearly of this kind. */
export async function alikeOf(tx: Tx, { words, look }: Likeness, since: Date): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select a.record, a.words, a.look::text as look
    from register.alike(${bandsOf(words)}::integer[], ${look}::bit(256), ${since}::timestamptz, ${mostCandidates}) a`.execute(
    tx,
  );
  return rows;
}
