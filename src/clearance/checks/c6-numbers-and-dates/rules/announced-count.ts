import type { NumberMention, TableMention } from '../../../../reading/reading.ts';
import { defineRule, type Found } from '../../rule.ts';
import { announcedCount } from '../counts.text.ts';
import { inOwnWords } from '../own-words.ts';

type Code = keyof typeof announcedCount.messages;

/** "The following five" against the list that follows. Where an "and" leaves it open how many entries there are, only what cannot be. */
export const rule = defineRule({
  id: 'announced-count',
  check: 'C6',
  severity: 'error',
  ...announcedCount,
  examples: {
    fires: { text: 'The Council took the following five decisions:\n1. One\n2. Two\n3. Three\n4. Four' },
    silent: { text: 'The Council took the following four decisions:\n1. One\n2. Two\n3. Three\n4. Four' },
  },
  examine: (document) => [
    ...inOwnWords(document, document.lists).flatMap(({ announced, least, most }) =>
      announced ? against(announced, least, most) : [],
    ),
    ...inOwnWords(document, document.tables).flatMap((table) =>
      table.announced ? against(table.announced, ...rowsOf(table)) : [],
    ),
  ],
});

function against({ start, end, value }: NumberMention, least: number, most: number): Found<Code>[] {
  if (value >= least && value <= most) return [];
  return least === most
    ? [{ start, end, message: 'exactly', with: { announced: value, count: least } }]
    : [{ start, end, message: 'about', with: { announced: value, least, most } }];
}

/** How many rows of a table list something: without its head, where it may have one, and without its total. */
function rowsOf({ rows, header, totalRow }: TableMention): [least: number, most: number] {
  const listed = rows.length - (totalRow === null ? 0 : rows.length - totalRow);
  const named = rows.filter((row, at) => at < listed && row[0]!.end > row[0]!.start).length;
  return header ? [Math.min(named, listed) - 1, listed - 1] : [Math.min(named, listed) - 1, listed];
}
