import type { Percentage, Sentence, TableMention } from '../../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { percentages } from '../counts.text.ts';
import { inOwnWords, inside } from '../own-words.ts';
import { type Addend, addendOf, decimalsOf, shown, sumOf } from '../sums.ts';

type Code = keyof typeof percentages.messages;

/**
 * Percentages that should make a hundred: a column of a table that comes near it or says so in its total, and the shares that one sentence
 * gives. Without a word such as "share" or "the remaining" only what is very near, and then as a note.
 */
export const rule = defineRule({
  id: 'percentages',
  check: 'C6',
  severity: 'warning',
  ...percentages,
  examples: {
    fires: { text: 'Of the total, 40% went to Africa, 35% to Asia and the remaining 20% to the Arab group.' },
    silent: { text: 'Of the total, 40% went to Africa, 35% to Asia and the remaining 25% to the Arab group.' },
  },
  *examine(document) {
    for (const table of document.tables) yield* inTable(document, table);
    for (const sentence of document.sentences) {
      const shares = inOwnWords(document, sharesIn(document, sentence));
      const addends = shares.map(({ start, end, value }): Addend => {
        return {
          start,
          end,
          value,
          decimals: decimalsOf(document.text.slice(start, end).replace(/[^\p{Nd}.,٫]+/gu, '')),
        };
      });
      if (addends.length < 3 || says(rates, document, sentence)) continue;
      const cue = says(cues, document, sentence);
      const off = Math.abs(sumOf(addends) - 100);
      if (isHundred(addends) || off > (cue ? 20 : 3)) continue;
      yield found(addends, cue ? 'warning' : 'note');
    }
  },
});

/** The percentages of a sentence that stand in no table. */
const sharesIn = ({ percentages, tables }: CheckedDocument, sentence: Sentence): Percentage[] =>
  inside(percentages, sentence).filter(
    ({ start, end }) => !tables.some((table) => table.start <= start && end <= table.end),
  );

const cues = wordSet(
  [
    'which remaining rest remainder share shares distributed divided allocated consists comprises total',
    'dont reste restants restant restante part parts repartis reparties repartition total',
    'منها الباقي الباقيه المتبقي المتبقيه حصه حصص نصيب موزعه يتوزع تتوزع توزعت اجمالي مجموع',
  ].join(' '),
);

/** Where things grow and fall, percentages are no parts of one whole. */
const rates = wordSet(
  [
    'grew grow growth rose rise increased increase fell decreased decrease declined rate rates inflation interest average',
    'augmente hausse croissance baisse diminue taux progression inflation moyenne',
    'ارتفع ارتفعت زاد زادت زياده نمو نما انخفض انخفضت معدل معدلات متوسط تضخم',
  ].join(' '),
);

function says(words: ReadonlySet<string>, { tokens }: CheckedDocument, { start, end }: Sentence): boolean {
  for (let at = firstTokenFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (words.has(tokens[at]!.folded) || words.has(tokens[at]!.folded.replace(/^[وف]/, ''))) return true;
  return false;
}

function* inTable({ text }: CheckedDocument, { rows, header, totalRow }: TableMention): Generator<Found<Code>> {
  const body = rows.slice(header ? 1 : 0, totalRow ?? rows.length);
  for (let column = 0; column < rows[0]!.length; column++) {
    const cells = body.map((row) => row[column]!);
    if (!cells.some(({ percentage }) => percentage)) continue;
    const addends = cells.map((cell) => addendOf(text, cell)).filter((each) => each !== null);
    const stated = totalRow === null ? null : rows[totalRow]![column]!.number;
    if (addends.length < (stated === null ? 3 : 2) || isHundred(addends)) continue;
    const off = Math.abs(sumOf(addends) - 100);
    if (stated === 100 || off <= (stated === null ? 5 : 20)) yield found(addends, stated === 100 ? 'error' : 'warning');
  }
}

/** Rounded shares may miss a hundred by half a last place each. */
function isHundred(addends: readonly Addend[]): boolean {
  const places = Math.min(...addends.map(({ decimals }) => decimals));
  const rounding = places > 0 || addends.length > 3 ? (addends.length / 2) * 10 ** -places : 0;
  return Math.abs(sumOf(addends) - 100) <= Math.min(rounding, 1) + 1e-9;
}

const found = (addends: readonly Addend[], severity: 'error' | 'warning' | 'note'): Found<Code> => ({
  start: addends[0]!.start,
  end: addends.at(-1)!.end,
  message: 'not-hundred',
  with: { sum: shown(sumOf(addends)) },
  severity,
  evidence: [{ source: 'the same text', quote: addends.map(({ value }) => shown(value)).join(' + '), date: null }],
});
