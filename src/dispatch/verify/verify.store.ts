import { sql } from 'kysely';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { Database } from '../../platform/database/connect.ts';
import { readCode } from '../codes.ts';
import { unknown, type Verified } from './verify.ts';

interface Row {
  readonly number_text: string;
  readonly dated: CivilDay;
  readonly dated_hijri: string;
  readonly kind: string;
  readonly language: string;
  readonly state: 'dispatched' | 'withdrawn' | 'recalled';
  readonly trial: boolean;
  readonly corrected: boolean;
  readonly letters: string[];
  readonly enclosures: string[];
  readonly compared_on: CivilDay | null;
}

/** No code has this form, and asking for it costs what asking for a real one costs. */
const noCode = '-';

/**
 * What the house says of a code to anyone. A code that was mistyped, was never given, or belongs to a document that has not left is the
 * same question to the database and the same answer.
 */
export async function verify(db: Database, typed: string): Promise<Verified> {
  const { rows } = await sql<Row>`select * from dispatch.verify(${readCode(typed) ?? noCode})`.execute(db);
  const [row] = rows;
  if (row === undefined) return unknown;
  const standing = row.corrected ? 'corrected' : 'valid';
  return {
    verdict: row.state === 'dispatched' ? standing : row.state,
    number: row.number_text,
    dated: row.dated,
    datedHijri: row.dated_hijri,
    kind: row.kind,
    language: row.language,
    trial: row.trial,
    letters: row.letters,
    comparedOn: row.compared_on,
    enclosures: row.enclosures,
  };
}
