import type { LanguageVersion } from '../../drafting/content.ts';
import type { DraftFinding } from '../findings/findings.ts';
import { textOfVersion } from '../findings/version-text.ts';

/** A finding by its words and which of their occurrences in the version it is, counted from 0. */
export interface Mark {
  readonly severity: DraftFinding['severity'];
  readonly quote: string;
  readonly occurrence: number;
}

/** Where the findings of one version are to be marked; those without words, or over several lines, are not. */
export function marksOf(version: LanguageVersion, findings: readonly DraftFinding[]): Mark[] {
  const { text, places } = textOfVersion(version);
  return findings.flatMap(({ version: language, field, start, quote, severity, answer }) => {
    const place = places.find((each) => each.field === field);
    if (language !== version.language || quote === '' || quote.includes('\n') || answer !== null || !place) return [];
    return [{ severity, quote, occurrence: occurrencesBefore(text, quote, place.start + start) }];
  });
}

function occurrencesBefore(text: string, quote: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf(quote); at !== -1 && at < end; at = text.indexOf(quote, at + 1)) count++;
  return count;
}

/** The pieces of text under an element, in order, and what they say together. */
function wordsUnder(root: Element): {
  readonly text: string;
  readonly nodes: readonly { readonly node: Text; readonly from: number }[];
} {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; from: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, from: text.length });
    text += (node as Text).data;
  }
  return { text, nodes };
}

/** Marks words on the page without touching it, in the colours of `::highlight(finding-…)`; the answer removes the marks again. */
export function drawMarks(root: Element, marks: readonly Mark[]): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const ranges: Record<Mark['severity'], Range[]> = { error: [], warning: [], note: [] };
  const { text, nodes } = wordsUnder(root);
  for (const { severity, quote, occurrence } of marks) {
    let at = text.indexOf(quote);
    for (let left = occurrence; left > 0 && at !== -1; left--) at = text.indexOf(quote, at + 1);
    const first = nodes.findLast(({ from }) => from <= at);
    const last = nodes.findLast(({ from }) => from < at + quote.length);
    if (at === -1 || !first || !last) continue;
    const range = new Range();
    range.setStart(first.node, at - first.from);
    range.setEnd(last.node, at + quote.length - last.from);
    ranges[severity].push(range);
  }
  for (const [severity, those] of Object.entries(ranges))
    CSS.highlights.set(`finding-${severity}`, new Highlight(...those));
  return () => {
    for (const severity of Object.keys(ranges)) CSS.highlights.delete(`finding-${severity}`);
  };
}
