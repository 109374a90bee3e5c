import { type RawBuilder, sql } from 'kysely';
import type { Json } from '../kernel/canonical.ts';
import type { EntryId, PersonId } from '../kernel/id.ts';

/** The name of an act, `noun.verb`, such as `item.register`. */
export type Act = `${string}.${string}`;

/** What an entry says beside who and when: codes, numbers, hashes and reasons, never a subject or a name. */
export type Detail = Readonly<Record<string, Json>>;

/** An entry as an act writes it; the database adds the instant and the transaction. */
export interface NewEntry {
  readonly id: EntryId;
  readonly act: string;
  readonly actor: PersonId | null;
  readonly actingFor: PersonId | null;
  readonly recordKind: string | null;
  readonly record: string | null;
  readonly detail: Detail;
}

/** An entry as the ledger keeps it; `at` is an instant in UTC with microseconds. */
export interface Entry extends NewEntry {
  readonly at: string;
}

/** The statement that writes an entry: run it as the transaction's last, or put it into the last statement as a `with` clause. */
export const entryStatement = (entry: NewEntry): RawBuilder<unknown> =>
  sql`insert into ledger.entry (id, act, actor, acting_for, record_kind, record, detail) values (${entry.id}::uuid, ${entry.act}::text,
    ${entry.actor}::uuid, ${entry.actingFor}::uuid, ${entry.recordKind}::text, ${entry.record}::uuid, ${JSON.stringify(entry.detail)}::jsonb)`;
