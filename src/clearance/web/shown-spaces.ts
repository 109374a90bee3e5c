/** A piece of a text in which spaces are to be seen: words, or one space, which may be one that keeps words together. */
export interface Piece {
  readonly kind: 'words' | 'space' | 'fixed-space';
  readonly text: string;
}

/** The pieces of a text, in order; every space is a piece of its own. */
export const piecesOf = (text: string): Piece[] =>
  (text.match(/\s|\S+/gu) ?? []).map((piece) => ({
    kind: /\S/u.test(piece) ? 'words' : /[\u00A0\u202F\u2060]/u.test(piece) ? 'fixed-space' : 'space',
    text: piece,
  }));

/** Whether a suggestion differs from what is written by its spaces alone, so that nothing would be seen of it. */
export const isOfSpaces = (quote: string, suggestion: string): boolean =>
  quote !== suggestion && quote.replace(/\s/gu, '') === suggestion.replace(/\s/gu, '');
