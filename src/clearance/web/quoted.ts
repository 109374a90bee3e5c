/** A part of a sentence: its own words, or words that it quotes from a document. */
export interface QuotedPart {
  readonly text: string;
  readonly isQuote: boolean;
}

const quotes = /(?<=«\s?)[^«»\s](?:[^«»]*[^«»\s])?(?=\s?»)|(?<=“)[^“”]+(?=”)/gu;

/** A sentence taken apart at what it quotes between marks, so that words of the other direction keep their order inside it. */
export function quotedParts(sentence: string): QuotedPart[] {
  const parts: QuotedPart[] = [];
  let at = 0;
  for (const found of sentence.matchAll(quotes)) {
    if (found.index > at) parts.push({ text: sentence.slice(at, found.index), isQuote: false });
    parts.push({ text: found[0], isQuote: true });
    at = found.index + found[0].length;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), isQuote: false });
  return parts;
}
