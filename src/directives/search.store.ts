import { sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DirectiveId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import { indexRecord } from '../register/search.store.ts';
import type { DirectiveFacts, MinuteFacts } from './directives.ts';

/** A result shows no more of a directive than this many characters of its words. */
const mostShown = 200;

/** As much of a directive, or of the minute that becomes one, as it is found by. */
type Word = Pick<MinuteFacts, 'ofPerson' | 'authority' | 'text' | 'dueOn' | 'level'>;

/**
 * Writes what a directive is found by: its words, whose word it is, and its days; not its addressees, each of whom knows only of himself.
 * The words of a classified one are found by its readers and not shown, since reading them is an entry (R07).
 */
export async function indexDirective(tx: Tx, directive: DirectiveId, word: Word, issuedOn: CivilDay): Promise<void> {
  const { rows } = await sql<{
    name: Text;
  }>`select name from directory.person where id = ${word.ofPerson}::uuid`.execute(tx);
  const { text, level, authority, dueOn } = word;
  const by = rows[0]?.name ?? null;
  const dates = [issuedOn, ...(dueOn === null ? [] : [dueOn])];
  await indexRecord(
    tx,
    directive,
    'directive',
    { words: [text, ...Object.values(by ?? {})], dates },
    {
      shown: {
        subject: level > 0 ? null : Array.from(text).slice(0, mostShown).join(''),
        by: by === null ? null : { ...by },
        authority,
        on: issuedOn,
      },
    },
  );
}

/** Directives that no search finds yet, the oldest first: those confirmed before directives were indexed. For the house itself. */
export async function unindexed(
  tx: Tx,
  zone: string,
  most: number,
): Promise<(Word & Pick<DirectiveFacts, 'id'> & { readonly issuedOn: CivilDay })[]> {
  const { rows } = await sql<Word & Pick<DirectiveFacts, 'id'> & { readonly issuedOn: CivilDay }>`
    select d.id, d.of_person as "ofPerson", d.authority, d.text, d.due_on as "dueOn", d.level, (d.issued_at at time zone ${zone})::date::text as "issuedOn"
    from directives.directive d where not exists (select from register.search s where s.record = d.id) order by d.id limit ${most}`.execute(
    tx,
  );
  return rows;
}
