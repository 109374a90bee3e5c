import type { Paragraph, Span } from '../../reading/reading.ts';
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
    const listed =
      statement.listed.length > 0
        ? statement.listed
        : statement.count === null
          ? below(paragraphs, statement, text)
          : [];
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

/** Short lines below a bare "Enclosures:", where they carry no mark of a list. */
function below(paragraphs: readonly Paragraph[], { end }: Span, text: string): readonly Span[] {
  const own = paragraphs.findIndex((paragraph) => end <= paragraph.end);
  const rest = own === -1 ? '' : text.slice(end, paragraphs[own]!.end);
  if (own === -1 || !/^\s*[:.]?\s*$/.test(rest)) return [];
  const lines = paragraphs.slice(own + 1, own + 1 + mostLines);
  const long = lines.findIndex((line) => line.end - line.start > longestLine || /\f/.test(text.slice(end, line.start)));
  return long === -1 ? lines : lines.slice(0, long);
}
