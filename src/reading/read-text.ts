import type { CivilDay } from '../kernel/calendar.ts';
import { atOnce, type Steps } from '../kernel/steps.ts';
import type { Language } from '../kernel/text.ts';
import { citationsOf } from './citations.ts';
import { readDates } from './dates.ts';
import { enclosuresOf } from './enclosures.ts';
import { readFormulae } from './formulae.ts';
import { paragraphsOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { readLists } from './lists.ts';
import { classificationMarksOf } from './marks.ts';
import { readNumbers } from './numbers.ts';
import { paragraphSpans } from './paragraphs.ts';
import { readPersons } from './persons.ts';
import { quotationsOf } from './quotations.ts';
import type { ListMention, Paragraph, ReadText, Sentence, Span, Token } from './reading.ts';
import { referencesOf } from './references.ts';
import { sentencesOf } from './sentences.ts';
import { readSessions } from './sessions.ts';
import { readTables } from './tables.ts';
import { tokensOf } from './tokens.ts';

/** What the reader knows beforehand: the language of the document, and the day on which it was written. */
export type ReadingOptions = { readonly language?: Language; readonly writtenOn?: CivilDay };

/** What every annotator stands on. */
export type Ground = {
  readonly text: string;
  readonly language: Language;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly options: ReadingOptions;
};

/** Splits a text into paragraphs, sentences and tokens, all of them in offsets of the text as it is. */
export function groundOf(text: string, lexicon: Lexicon, options: ReadingOptions = {}): Ground {
  const spans = paragraphSpans(text);
  const tokens = tokensOf(text, spans);
  const { paragraphs, language } = paragraphsOf(text, spans, tokens, options.language ?? null);
  return { text, language, paragraphs, sentences: sentencesOf(text, spans), tokens, lexicon, options };
}

/** Reads a text once: everything that rules look at, each in its exact place. Time grows with the length of the text and no faster. */
export const readText = (text: string, lexicon: Lexicon, options: ReadingOptions = {}): ReadText =>
  atOnce(readInSteps(text, lexicon, options));

/** The same in steps, for whoever has others waiting: of eighty pages each takes some hundredths of a second. */
export function* readInSteps(text: string, lexicon: Lexicon, options: ReadingOptions = {}): Steps<ReadText> {
  const ground = groundOf(text, lexicon, options);
  yield;
  return yield* annotations(ground);
}

/** What all annotators see on a ground. */
export const annotate = (ground: Ground): ReadText => atOnce(annotations(ground));

function* annotations(ground: Ground): Steps<ReadText> {
  const { text, lexicon, language, paragraphs, sentences, tokens } = ground;
  const { dates, pairs: datePairs } = readDates(ground);
  yield;
  const names = lexicon.namesIn(text, tokens, paragraphs);
  yield;
  const lists = readLists(ground, dates);
  yield;
  const citations = citationsOf(ground);
  yield;
  const references = referencesOf(ground, dates);
  // "Ten-Year" in the name of a department counts nothing.
  const named = names.filter(({ kind }) => kind !== 'term');
  const referred = references.flatMap(({ number }) => (number ? [number] : []));
  yield;
  const numbers = readNumbers(ground, [...dates, ...citations, ...referred, ...marksOf(lists), ...named]);
  yield;
  const tables = readTables(ground, dates);
  const sessions = readSessions(ground, { ordinals: numbers.ordinals, names, dates });
  yield;
  const persons = readPersons(ground, names);
  yield;
  const formulae = readFormulae(ground);
  yield;
  return {
    text,
    language,
    paragraphs,
    sentences,
    tokens,
    dates,
    datePairs,
    ...numbers,
    lists,
    tables,
    citations,
    references,
    sessions,
    names,
    persons,
    formulae,
    quotations: quotationsOf(ground),
    enclosures: enclosuresOf(ground),
    marks: classificationMarksOf(ground),
  };
}

/** The marks of entries: their digits count nothing. */
const marksOf = (lists: readonly ListMention[]): Span[] =>
  lists.flatMap(({ items }) => items.map(({ label }) => label)).filter(({ start, end }) => end > start);
