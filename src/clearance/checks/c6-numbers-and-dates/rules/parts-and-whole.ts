import type { Sentence, Span, TableMention } from '../../../../reading/reading.ts';
import { foldToken } from '../../../../reading/tokens.ts';
import { firstTokenFrom, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import {
  eachOfThem,
  growth,
  inInstalments,
  inPoints,
  leaves,
  madeUp,
  multiplied,
  type Reckoning,
  remaining,
  shareOfTwo,
  thatIsInAll,
} from '../amounts-said.ts';
import { partsAndWhole } from '../counts.text.ts';
import { firstEndingAfter, inOwnWords, inside } from '../own-words.ts';
import { type Division, divisionsIn, madeUpCounts, moreThanAll, sharesOf } from '../parts-said.ts';
import { shown } from '../sums.ts';

type Code = keyof typeof partsAndWhole.messages;

const longestSentence = 3_000;
const mostNumbers = 40;

/** A number and the parts, the product or the countries that the same sentence says it is made of. */
export const rule = defineRule({
  id: 'parts-and-whole',
  check: 'C6',
  severity: 'warning',
  ...partsAndWhole,
  examples: {
    fires: { text: 'The delegation has fourteen members (eight deputies and four officials).' },
    silent: { text: 'The delegation has twelve members (eight deputies and four officials).' },
  },
  *examine(document) {
    for (const sentence of inOwnWords(document, document.sentences)) {
      // Longer than any sentence of a letter: a table without signs, or noise.
      if (sentence.end - sentence.start > longestSentence) continue;
      const numbers = inside(document.numbers, sentence).length;
      if (numbers > mostNumbers) continue;
      if (numbers < 2) {
        yield* countries(document, sentence);
        continue;
      }
      const divisions = divisionsIn(document, sentence);
      const others = [sharesOf(document, sentence), madeUpCounts(document, sentence)].filter((each) => each !== null);
      for (const each of [...divisions, ...others]) yield* divided(each);
      for (const { whole, parts } of moreThanAll(document, sentence))
        yield {
          ...found(parts[0]!),
          message: 'more-than',
          with: { whole: shown(whole.value), sum: shown(parts[0]!.value) },
        };
      const reckonings = [
        madeUp(document, sentence),
        thatIsInAll(document, sentence),
        ...multiplied(document, sentence),
        inInstalments(document, sentence),
        remaining(document, sentence),
        leaves(document, sentence),
        inPoints(document, sentence),
        eachOfThem(document, sentence),
        ...shareOfTwo(document, sentence),
        growth(document, sentence),
      ];
      for (const each of reckonings) if (each) yield reckoned(each);
      yield* countries(document, sentence);
    }
    for (const table of document.tables) yield* againstTable(document, table);
  },
});

const found = ({ start, end }: Span): Span => ({ start, end });

function* divided({ whole, parts, open, ones }: Division): Generator<Found<Code>> {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const fits = open ? sum + ones <= whole.value : whole.value === sum + ones;
  if (fits || sum < whole.value / 2 || sum > whole.value * 2) return;
  yield {
    start: whole.start,
    end: whole.end,
    message: open ? 'more-than' : 'parts',
    with: { whole: shown(whole.value), sum: shown(sum) },
    evidence: [{ source: 'the same text', quote: parts.map(({ value }) => shown(value)).join(' + '), date: null }],
  };
}

const reckoned = ({ stated: { start, end }, value, real, how }: Reckoning): Found<Code> => ({
  start,
  end,
  message: 'reckoned',
  with: { whole: shown(value), sum: shown(real) },
  evidence: [{ source: 'the same text', quote: how, date: null }],
});

const stateNouns = wordSet('state country pays etat دوله بلد');
const openers = wordSet('( : — – -');
const most = 12;

/** "six countries — A, B, C, D, E and F": the names between the signs. */
function* countries({ quantities, names, tokens, text }: CheckedDocument, sentence: Sentence): Generator<Found<Code>> {
  for (const { start, end, noun, number } of inside(quantities, sentence)) {
    const opener = firstTokenFrom(tokens, end);
    const isMember = /^(?:member|members|membre|membres|اعضا|عضوا)$/.test(tokens[opener]?.folded ?? '') ? 1 : 0;
    const sign = tokens[opener + isMember];
    if (
      !noun.split(' ').some((word) => stateNouns.has(word)) ||
      !sign ||
      !openers.has(sign.folded) ||
      number.value > most
    )
      continue;
    const close = closing(text, sign, sentence);
    const states = inside(names, { start: sign.end, end: close }).filter(({ kind }) => kind === 'state');
    const first = states[0];
    // Every name must be one of a state: between two of them nothing but signs, "and" and articles.
    const gaps = states.slice(1).every((state, at) => isJoint(text.slice(states[at]!.end, state.start)));
    if (!first || states.length < 2 || first.start - sign.end > 6 || !gaps) continue;
    if (close - states.at(-1)!.end > 2 || states.length === number.value) continue;
    yield { start, end, message: 'states', with: { whole: shown(number.value), sum: String(states.length) } };
  }
}

function closing(text: string, sign: Span & { readonly folded: string }, { end }: Span): number {
  const closer = sign.folded === '(' ? ')' : sign.folded === ':' ? '.' : sign.folded;
  const at = text.indexOf(
    sign.folded === '-' || sign.folded === '—' || sign.folded === '–' ? text.slice(sign.start, sign.end) : closer,
    sign.end,
  );
  return at < 0 || at > end ? end : at;
}

const isJoint = (between: string): boolean =>
  /^[\s,،;؛]*(?:and|et|و)?[\s,،]*(?:the|le|la|les|l[’']|ال|من)?\s*$/iu.test(between);

const mostHeader = 40;

/** "131 projects …:" against the total of the column that bears the same noun. */
function* againstColumn(document: CheckedDocument, table: TableMention, above: Span): Generator<Found<Code>> {
  const { text, tokens } = document;
  if (!table.header || table.totalRow === null) return;
  const last = firstEndingAfter(document.sentences, above.end - 1);
  const sentence = document.sentences[last];
  for (const { start, end, number, nounSpan } of inside(document.quantities, sentence ?? above)) {
    const noun = tokens[firstTokenFrom(tokens, nounSpan.start)]!.folded;
    const column = table.rows[0]!.findIndex((cell) => {
      const head = text.slice(cell.start, Math.min(cell.end, cell.start + mostHeader));
      return noun.length > 3 && foldToken(head) === noun;
    });
    const total = column > 0 ? table.rows[table.totalRow]![column]!.number : null;
    if (total !== null && total !== number.value)
      yield { start, end, message: 'table', with: { whole: shown(number.value), sum: shown(total) } };
  }
}

const divides =
  /(?:as follows|broken down|distributed|below|répartis?|ventilé|décomposé|comme suit|ci-après|موزع|كما يلي|كالآتي|على النحو)/iu;

/** The amount of the sentence that announces a table against the total of the table. */
function* againstTable(document: CheckedDocument, table: TableMention): Generator<Found<Code>> {
  const { text, paragraphs } = document;
  if (table.totalRow === null) return;
  const at = firstEndingAfter(paragraphs, table.start - 1);
  const above = paragraphs.slice(Math.max(0, at - 2), at + 1).findLast(({ end }) => end <= table.start);
  if (!above || table.start - above.end > 4) return;
  yield* againstColumn(document, table, above);
  if (!divides.test(text.slice(above.start, above.end))) return;
  const money = inside(document.money, above).filter(({ form }) => form === 'figures');
  const [stated] = money;
  const cells = table.rows[table.totalRow]!.flatMap(({ number, percentage }) =>
    number === null || percentage ? [] : [number],
  );
  if (!stated || money.length !== 1 || cells.length === 0 || stated.amount < 100) return;
  const scales = [1, 1_000, 1_000_000];
  if (cells.some((cell) => scales.some((scale) => Math.abs(stated.amount - cell * scale) < 0.005 * stated.amount)))
    return;
  yield {
    start: stated.start,
    end: stated.end,
    message: 'table',
    with: { whole: shown(stated.amount), sum: shown(cells.at(-1)!) },
  };
}
