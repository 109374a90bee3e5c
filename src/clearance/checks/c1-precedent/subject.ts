import type { Span } from '../../../reading/reading.ts';
import { firstTokenFrom, wordSet } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';

/** What a document is about, and where the text says it. */
export type Subject = { readonly words: string; readonly place: Span };

const labels = wordSet('subject re objet الموضوع موضوع');
const furthestLine = 25;

/** The subject line of a text ("Subject: …", "Objet : …", "الموضوع: …"), else the subject of the record, at the start of the text. */
export function subjectOf(document: CheckedDocument): Subject | null {
  const { text, tokens, paragraphs, facts } = document;
  for (const { start, end } of paragraphs.slice(0, furthestLine)) {
    const at = firstTokenFrom(tokens, start);
    const colon = tokens[at + 1];
    if (!labels.has(tokens[at]?.folded ?? '') || colon?.folded !== ':' || colon.end >= end) continue;
    const words = text.slice(colon.end, end);
    const from = colon.end + words.length - words.trimStart().length;
    return { words: words.trim(), place: { start: from, end: colon.end + words.trimEnd().length } };
  }
  return facts.subject ? { words: facts.subject, place: { start: 0, end: 0 } } : null;
}
