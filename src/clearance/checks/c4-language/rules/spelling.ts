import type { Language } from '../../../../kernel/text.ts';
import type { Span, Token } from '../../../../reading/reading.ts';
import { foldToken } from '../../../../reading/tokens.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Knowledge, Speller } from '../../knowledge.ts';
import { joinedSpans, liesIn, othersWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { withTiedTa } from '../arabic-endings.ts';
import { knownWords } from '../known-words.ts';
import { lettersApart } from '../nearness.ts';
import { spelling } from '../terms.text.ts';

/** A word that returns more often than this is meant, right or wrong, and is shown once. */
const meant = 3;
/** Words for which nearer ones are looked for in one text: looking takes longer than asking. */
const mostSought = 60;
const shortest = 3;

/**
 * Words that are in no dictionary, where a speller was asked for. Names, symbols, quotations, the words of the profile and words with a capital
 * inside a sentence are known or not judged. A Latin word one letter from a right one is a warning; every other is a note.
 */
export const rule = defineRule({
  id: 'spelling',
  check: 'C4',
  severity: 'note',
  ...spelling,
  examples: {
    fires: {
      text: 'The goverment received the note.',
      knows: { speller: { isRight: (word) => word !== 'goverment', suggest: () => ['government'] } },
    },
    silent: {
      text: 'The government received the note from Mr. Goverment.',
      knows: { speller: { isRight: (word) => word !== 'Goverment', suggest: () => ['government'] } },
    },
  },
  examine: (document, knowledge) => {
    const { speller } = knowledge;
    if (speller === null) return [];
    const wrong = wrongWords(document, knowledge, speller);
    const places = Map.groupBy(wrong, ({ word }) => word);
    let sought = 0;
    return Array.from(places.values()).flatMap((same) => {
      const [{ word, language, first, right }] = same as [Wrong];
      if (right) return same.slice(0, meant).map((place) => sure(document, place, right));
      const near = sought++ < mostSought ? speller.suggest(word, language) : [];
      const close = nearest(word, near);
      if (first && close.length === 0) return [];
      return (same.length > meant ? same.slice(0, 1) : same).map(({ start, end }) =>
        found(document, { start, end }, language, near, close),
      );
    });
  },
});

type Wrong = Span & {
  readonly word: string;
  readonly language: Language;
  readonly first: boolean;
  /** The only right form, where that is sure. */
  readonly right?: string;
};

/** Words that differ in accents alone, or else in one letter. */
function nearest(word: string, near: readonly string[]): readonly string[] {
  const accented = near.filter((each) => foldToken(each) === foldToken(word));
  return accented.length > 0 ? accented : near.filter((each) => isClose(word, each));
}

const isClose = (word: string, near: string): boolean => lettersApart(word.toLowerCase(), near.toLowerCase(), 1) <= 1;

function found(
  { text }: CheckedDocument,
  place: Span,
  language: Language,
  near: readonly string[],
  close: readonly string[],
): Found<'unknown'> {
  const written = text.slice(place.start, place.end);
  const capital = /^\p{Lu}/u.test(written);
  const cased = (word: string) => (capital ? word[0]!.toUpperCase() + word.slice(1) : word);
  return {
    ...place,
    message: 'unknown',
    with: {
      written,
      near:
        near
          .slice(0, 3)
          .map(cased)
          .join(language === 'ar' ? '، ' : ', ') || 'none',
    },
    suggestion: close.length === 1 && language !== 'ar' ? cased(close[0]!) : null,
    ...(language !== 'ar' && close.length > 0 ? { severity: 'warning' as const } : {}),
  };
}

const sure = ({ text }: CheckedDocument, { start, end }: Span, right: string): Found<'unknown'> => ({
  start,
  end,
  message: 'unknown',
  with: { written: text.slice(start, end), near: right },
  suggestion: right,
  severity: 'warning',
});

function wrongWords(document: CheckedDocument, { lexicon, profile }: Knowledge, speller: Speller): Wrong[] {
  const { text, tokens, paragraphs, names, persons, citations, dates } = document;
  const knownIn = knownWords(lexicon, profile);
  const right = joinedSpans([...othersWords(document), ...names, ...persons, ...citations, ...dates]);
  const quoted = othersWords(document);
  const starts = new Set(document.sentences.map(({ start }) => start));
  return tokens.flatMap((token, at): Wrong[] => {
    const { language } = paragraphs[token.paragraph]!;
    const known = knownIn[language];
    const { start, end } = token;
    if (language === 'ar' && token.script === 'arabic' && !liesIn(token, quoted)) {
      const tied = withTiedTa(text.slice(start, end), (word) => speller.isRight(word, 'ar'));
      if (tied) return [{ start, end, word: text.slice(start, end), language, first: false, right: tied }];
    }
    if (token.kind !== 'word' || end - start < shortest || (language === 'ar') !== (token.script === 'arabic'))
      return [];
    if (liesIn(token, right) || isPartOfMore(text, tokens, at, language)) return [];
    const word = text.slice(start, end).normalize('NFC');
    const small = word.toLowerCase();
    if (/\p{Lu}/u.test(word.slice(1)) || known.has(small) || knownBehindLetters(small, known, language)) return [];
    // An accent in English marks a word of another language.
    if (language === 'en' && /[\u00a1-\uffff]/.test(small)) return [];
    const capital = /^\p{Lu}/u.test(word);
    const first = capital && starts.has(start);
    // A capital alone in its line is a town or a name; one behind an apostrophe is half of a name.
    if (first && isInAddress(document, token)) return [];
    if (tokens[at + 1]?.folded === "'" && /^\p{Lu}/u.test(text.slice(tokens[at + 2]?.start ?? end))) return [];
    if ((capital && !first) || speller.isRight(small, language) || speller.isRight(word, language)) return [];
    // The language of a line of few words is a guess.
    if (
      document.language !== language &&
      paragraphs[token.paragraph]!.end - paragraphs[token.paragraph]!.start < 60 &&
      speller.isRight(small, document.language)
    )
      return [];
    if (isRightCompound(text, tokens, at, language, speller)) return [];
    return [{ start, end, word: small, language, first }];
  });
}

/** A short line without a stop at its end: a name, a town, a title in an address or a signature. */
function isInAddress({ paragraphs, text }: CheckedDocument, { paragraph }: Token): boolean {
  const { start, end } = paragraphs[paragraph]!;
  const line = text.slice(start, end);
  return line.length <= 60 && !/[.;:,]\s*$/u.test(line) && !/^\p{L}+\s?:/u.test(line);
}

/** وللأيسيسكو is known where الأيسيسكو is. */
const knownBehindLetters = (word: string, known: ReadonlySet<string>, language: Language): boolean =>
  language === 'ar' &&
  [1, 2].some(
    (cut) =>
      /^[وفبلكس]+$/.test(word.slice(0, cut)) &&
      (known.has(word.slice(cut)) || known.has(`ال${word.slice(cut)}`) || known.has(`ا${word.slice(cut)}`)),
  );

/** A piece of an address, a symbol, a number, or of an English contraction. */
function isPartOfMore(text: string, tokens: readonly Token[], at: number, language: Language): boolean {
  const { start, end } = tokens[at]!;
  const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' '];
  if (/[\d@/_\\#&=.]/.test(before) && text[start - 2] !== ' ' && before !== '.') return true;
  if (
    /[\d@_\\#=]/.test(after) ||
    (after === '/' && /\w/.test(text[end + 1] ?? '')) ||
    (/[.:]/.test(after) && /[\p{L}\d/]/u.test(text[end + 1] ?? ' '))
  )
    return true;
  if (before === '.' && /\p{L}/u.test(text[start - 2] ?? '')) return true;
  return (
    language === 'en' && tokens[at + 1]?.folded === "'" && /^(?:t|re|ve|ll|d|m)$/.test(tokens[at + 2]?.folded ?? '')
  );
}

/** The parts of "procès-verbal" and "aujourd'hui" are no words alone. */
function isRightCompound(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: Language,
  speller: Speller,
): boolean {
  const joins = (place: number) => {
    const mark = tokens[place];
    return (
      mark !== undefined &&
      (mark.folded === '-' || mark.folded === "'") &&
      mark.end - mark.start === 1 &&
      tokens[place - 1]?.end === mark.start &&
      tokens[place + 1]?.start === mark.end
    );
  };
  let [from, to] = [at, at];
  while (at - from < 6 && joins(from - 1)) from -= 2;
  while (to - at < 6 && joins(to + 1)) to += 2;
  if (from === to) return false;
  return (
    speller.isRight(text.slice(tokens[from]!.start, tokens[to]!.end), language) ||
    (to > at && speller.isRight(text.slice(tokens[at]!.start, tokens[at + 2]!.end), language))
  );
}
