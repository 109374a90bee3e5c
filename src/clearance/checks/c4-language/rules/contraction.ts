import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { contraction } from '../register.text.ts';

const whole: Readonly<Record<string, string>> = {
  "can't": 'cannot',
  "won't": 'will not',
  "shan't": 'shall not',
  "let's": 'let us',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
  "he's": 'he is',
  "she's": 'she is',
  "what's": 'what is',
  "who's": 'who is',
  "i'm": 'I am',
};
const stems: Readonly<Record<string, string>> = {
  n: 'not',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
};
const hosts = new Set(['i', 'you', 'we', 'they', 'it', 'he', 'she', 'who', 'that', 'there', 'this']);
const negated = new Set([
  'don',
  'doesn',
  'didn',
  'isn',
  'aren',
  'wasn',
  'weren',
  'hasn',
  'haven',
  'hadn',
  'wouldn',
  'couldn',
  'shouldn',
  'mustn',
  'needn',
  'can',
  'won',
  'shan',
]);

/** English contractions outside others' words. */
export const rule = defineRule({
  id: 'contraction',
  check: 'C4',
  severity: 'warning',
  ...contraction,
  examples: {
    fires: { text: 'The Secretariat doesn’t agree and we’ll write again.' },
    silent: { text: 'The Secretariat’s note and the Ministers’ reply agree: “we don’t know”.' },
  },
  examine: (document) => {
    const { text, tokens, paragraphs } = document;
    const found = tokens.flatMap((token, at): Found<'contraction'>[] => {
      const [mark, tail] = [tokens[at + 1], tokens[at + 2]];
      if (!mark || !tail || mark.folded !== "'" || token.kind !== 'word' || tail.kind !== 'word') return [];
      if (mark.start !== token.end || tail.start !== mark.end || paragraphs[token.paragraph]!.language !== 'en')
        return [];
      const full = fullForm(token.folded, tail.folded);
      if (full === null) return [];
      const written = text.slice(token.start, tail.end);
      const suggestion = /^\p{Lu}/u.test(written) ? full[0]!.toUpperCase() + full.slice(1) : full;
      return [
        { start: token.start, end: tail.end, message: 'contraction', with: { written, full: suggestion }, suggestion },
      ];
    });
    return inOwnWords(document, found);
  },
});

function fullForm(host: string, tail: string): string | null {
  const known = whole[`${host}'${tail}`];
  if (known) return known;
  if (tail === 't' && negated.has(host)) return `${host.slice(0, -1)} not`;
  const word = stems[tail];
  return word && hosts.has(host) ? `${host === 'i' ? 'I' : host} ${word}` : null;
}
