import { sql } from 'kysely';
import type { CivilDay } from '../kernel/calendar.ts';
import type { DirectiveId } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import { indexRecord } from '../register/search.store.ts';
import type { MinuteFacts } from './directives.ts';

/** A result shows no more of a directive than this many characters of its words. */
const mostShown = 200;

/**
 * Writes what a directive is found by: its words, whose word it is, and its days; not its addressees, each of whom knows only of himself.
 * The words of a classified one are found by its readers and not shown, since reading them is an entry (R07).
 */
export async function indexDirective(
  tx: Tx,
  directive: DirectiveId,
  minute: MinuteFacts,
  today: CivilDay,
): Promise<void> {
  const { rows } = await sql<{
    name: Text;
  }>`select name from directory.person where id = ${minute.ofPerson}::uuid`.execute(tx);
  const { text, level, authority, dueOn } = minute;
  const by = rows[0]?.name ?? null;
  const dates = [today, ...(dueOn === null ? [] : [dueOn])];
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
        on: today,
      },
    },
  );
}
