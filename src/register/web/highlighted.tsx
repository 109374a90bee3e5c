import { stretchesOf } from './highlight.ts';

/** A text with the words that answer a query marked. */
export const Highlighted = ({ text, query }: { text: string; query: string }) =>
  stretchesOf(text, query).map(({ text: piece, isFound }, place) =>
    isFound ? (
      <mark key={place} className="found">
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
