import { startsEntry } from '../../../../reading/entry-marks.ts';
import { type Phrase, phraseFinder } from '../../../../reading/phrase-finder.ts';
import type { EnclosureStatement, Span } from '../../../../reading/reading.ts';
import type { CheckedDocument } from '../../document.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { endOf } from '../lines.ts';
import { enclosures } from '../papers.text.ts';

type Code = keyof typeof enclosures.messages;

const sayings: readonly Pick<Phrase<true>, 'language' | 'pattern'>[] = [
  { language: 'en', pattern: 'enclosed|attached herewith|hereto' },
  { language: 'en', pattern: 'herewith enclosed|attached' },
  { language: 'en', pattern: 'please find attached|enclosed' },
  { language: 'en', pattern: 'is|are enclosed|attached' },
  { language: 'fr', pattern: 'ci-joint|ci-jointe|ci-joints|ci-jointes' },
  { language: 'fr', pattern: 'veuillez trouver en annexe' },
  { language: 'ar', pattern: 'مرفق|مرفقة|مرفقاً طيه|طياً|بهذا|بهذه' },
  { language: 'ar', pattern: 'تجدون رفق|طي' },
  { language: 'ar', pattern: 'رفق|طي هذا|هذه' },
];
const says = phraseFinder(sayings.map((each): Phrase<true> => ({ ...each, value: true })));

/** What a paper says of its enclosures against those that are attached, and against its own list of them. */
export const rule = defineRule({
  id: 'enclosures',
  check: 'C3',
  severity: 'error',
  ...enclosures,
  examples: {
    fires: { text: 'The programme is submitted for approval.\n\nEnclosures: 3\n1. Agenda\n2. Programme of work' },
    silent: { text: 'The programme is submitted for approval.\n\nEnclosures: 2\n1. Agenda\n2. Programme of work' },
  },
  *examine(document) {
    const attached = document.facts.enclosures?.length ?? null;
    const stated = inOwnWords(document, document.enclosures);
    for (const each of stated) yield* compared(document, each, attached);
    if (attached === 0 && stated.length === 0) yield* saidButNot(document);
    const printed = document.facts.printedParts.includes('enclosures');
    if (
      attached !== null &&
      attached > 0 &&
      stated.length === 0 &&
      !printed &&
      inOwnWords(document, says(document)).length === 0
    )
      yield { ...endOf(document.text), message: 'not-stated', severity: 'note', with: { attached } };
  },
});

function* compared(
  document: CheckedDocument,
  statement: EnclosureStatement,
  attached: number | null,
): Generator<Found<Code>> {
  const { start, end, count } = statement;
  const listed = statement.listed.length > 0 ? statement.listed : listBelow(document, statement);
  const evidence = [
    { source: 'text', quote: listed.map((each) => document.text.slice(each.start, each.end)).join('; '), date: null },
  ];
  if (count !== null && listed.length > 0 && listed.length !== count)
    yield {
      start,
      end: Math.min(end, lineEnd(document, start)),
      message: 'listed',
      with: { stated: count, listed: listed.length },
      evidence,
    };
  if (attached === null) return;
  const record = [{ source: 'record', quote: (document.facts.enclosures ?? []).join('; '), date: null }];
  const own = { start, end: Math.min(end, lineEnd(document, start)) };
  if (count !== null && count !== attached)
    yield { ...own, message: 'attached', with: { stated: count, attached }, evidence: record };
  else if (count === null && listed.length > 0 && listed.length !== attached)
    // A list may name in one line what was attached in two files.
    yield {
      ...own,
      message: 'list-attached',
      severity: 'warning',
      with: { listed: listed.length, attached },
      evidence: record,
    };
}

const lineEnd = ({ paragraphs }: CheckedDocument, at: number): number =>
  paragraphs.find(({ start, end }) => start <= at && at < end)?.end ?? at;

/** The numbered or dashed entries in the lines directly below a statement. */
function listBelow({ lists, text, paragraphs }: CheckedDocument, { end }: Span): readonly Span[] {
  const below = lists.find(({ marker, start }) => marker !== 'inline' && start >= end && start - end < 40);
  if (below && /^[\s:.)\u200e\u200f]*$/u.test(text.slice(end, below.start))) return below.items;
  // One entry alone makes no list, but it is what is enclosed.
  const next = paragraphs.find(({ start }) => start >= end);
  return next && startsEntry(text, next) && /^[\s:.)\u200e\u200f]*$/u.test(text.slice(end, next.start)) ? [next] : [];
}

function* saidButNot(document: CheckedDocument): Generator<Found<Code>> {
  const [first] = inOwnWords(document, says(document));
  if (!first) return;
  const { start, end } = first;
  yield {
    start,
    end,
    message: 'none-attached',
    severity: 'warning',
    with: { written: document.text.slice(start, end) },
  };
}
