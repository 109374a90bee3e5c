import type { EnclosureStatement, Paragraph, Span } from '../../reading/reading.ts';
import { type Paper, sourceOf, wordsOf } from './paper.ts';
import type { Proposal, Remark } from './proposals.ts';

const mostLines = 12;
const longestLine = 60;
const longestEntry = 400;

/** The enclosures that the paper names, one in a line; and a remark where it speaks of another number than was brought with it. */
export function enclosedIn(
  paper: Paper,
  brought: number,
): { proposals: readonly Proposal[]; remarks: readonly Remark[] } {
  const { text, enclosures, paragraphs } = paper.read;
  const said = enclosures.map((statement) => {
    const listed = entriesOf(paragraphs, statement, text);
    return { ...statement, listed, end: listed.at(-1)?.end ?? statement.end };
  });
  const list = said.findLast(({ listed }) => listed.length > 0);
  const counted = said.find(({ count }) => count !== null);
  const named = counted?.count ?? list?.listed.length ?? null;
  const from = counted ?? list;
  const proposals: Proposal[] = list
    ? [
        {
          field: 'enclosures',
          value: list.listed.map((entry) => wordsOf(text, entry, longestEntry)),
          name: null,
          number: null,
          sureness: counted !== undefined && counted.count !== list.listed.length ? 'unsure' : 'likely',
          source: sourceOf(paper, list),
        },
      ]
    : [];
  const differs = from !== undefined && named !== null && named !== brought;
  return {
    proposals,
    remarks: differs ? [{ code: 'enclosures-differ', facts: { named, brought }, source: sourceOf(paper, from) }] : [],
  };
}

/** The entries on the label's own line as they were read; below it line by line, as long as they are lines of a list. */
function entriesOf(
  paragraphs: readonly Paragraph[],
  { listed, count, end, start }: Pick<EnclosureStatement, 'listed' | 'count' | 'start' | 'end'>,
  text: string,
): readonly Span[] {
  if (count !== null && listed.length === 0) return [];
  const own = paragraphs.find((paragraph) => start < paragraph.end);
  const foreign = listed.findIndex((entry) => ofHouse.test(text.slice(Math.max(start, entry.start - 6), entry.end)));
  const read = foreign === -1 ? listed : listed.slice(0, foreign);
  if (own !== undefined && listed[0] !== undefined && listed[0].start < own.end) return read;
  const lines = below(paragraphs, { start, end: listed.length > 0 && own ? own.end : end }, text);
  const marked = lines[0] !== undefined && mark.test(text.slice(lines[0].start, lines[0].end));
  const stops = lines.findIndex((line) => {
    const written = text.slice(line.start, line.end);
    return ofHouse.test(written) || (marked && !mark.test(written)) || alone.test(written);
  });
  const short = stops === -1 ? lines : lines.slice(0, stops);
  // A scan loses the signs by which entries are told; long entries only have their signs.
  return short.length > read.length ? short.map((line) => unmarked(text, line)) : read;
}

/** An address, a telephone, a page's number or a mark of secrecy is no enclosure. */
const ofHouse = /\b(?:p\.?\s?o\.?\s?box|b\.\s?p\.|tel|t[ée]l|fax|e-?mail|www)\b|@|هاتف|ص\.\s?ب|فاكس|صندوق بريد/iu;
const alone = /^\s*(?:confidential|confidentiel|strictly confidential|سري|سري للغاية|\d+|- \d+ -)\s*$/iu;
/** The number of an entry, as a machine may have read it from a scan: a sign, or a letter by itself. */
const mark = /^(?:[^\p{L}\s]{1,4}\s*|\p{L}[.)\s]\s*)(?=\S)/u;
const unmarked = (text: string, line: Span): Span => ({
  start: line.start + (mark.exec(text.slice(line.start, line.end))?.[0].length ?? 0),
  end: line.end,
});

/** Short lines below a bare "Enclosures:", where they carry no mark of a list. */
function below(paragraphs: readonly Paragraph[], { end }: Span, text: string): readonly Span[] {
  const own = paragraphs.findIndex((paragraph) => end <= paragraph.end);
  const rest = own === -1 ? '' : text.slice(end, paragraphs[own]!.end);
  if (own === -1 || !/^\s*[:.]?\s*$/.test(rest)) return [];
  const lines = paragraphs.slice(own + 1, own + 1 + mostLines);
  const long = lines.findIndex((line) => line.end - line.start > longestLine || /\f/.test(text.slice(end, line.start)));
  return long === -1 ? lines : lines.slice(0, long);
}
