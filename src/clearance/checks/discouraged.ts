import type { ProfileDiscouragedForm, Words } from '../../directory/profile.ts';
import { type Phrase, type PhraseFinder, type PhraseMention, phraseFinder } from '../../reading/phrase-finder.ts';
import type { Span } from '../../reading/reading.ts';
import { foldToken } from '../../reading/tokens.ts';
import { sentenceAt } from '../../reading/walk.ts';
import type { CheckedDocument } from './document.ts';
import type { Knowledge } from './knowledge.ts';
import { joinedSpans, liesIn, othersWords } from './others-words.ts';

/** A row with a preferred form and others that are not to be used: a term, or a name of a dossier. */
export type WordedRow = {
  readonly id: string;
  readonly preferred: Words;
  readonly discouraged: readonly ProfileDiscouragedForm[];
  readonly verified: Readonly<Record<string, boolean>>;
  readonly source?: string;
};

type Known<Row> =
  | { readonly row: Row; readonly role: 'discouraged'; readonly form: ProfileDiscouragedForm }
  | { readonly row: Row; readonly role: 'preferred' | 'except' };

export type DiscouragedMention<Row> = Span & {
  readonly row: Row;
  readonly form: ProfileDiscouragedForm;
  readonly instead: string;
};

export type DiscouragedFinder<Row> = (document: CheckedDocument, knowledge: Knowledge) => DiscouragedMention<Row>[];

/** Makes a finder of the forms that rows discourage, in the writer's own words and in texts of the time in which they are discouraged. */
export function discouragedFinder<Row extends WordedRow>(rows: readonly Row[]): DiscouragedFinder<Row> {
  const find = phraseFinder<Known<Row>>(rows.flatMap(phrasesOf));
  return (document, knowledge) => mentionsIn(find, document, knowledge);
}

function phrasesOf<Row extends WordedRow>(row: Row): Phrase<Known<Row>>[] {
  const shown = row.discouraged.filter((form) => form.shown !== 'never');
  const languages = new Set(shown.map(({ language }) => language));
  return [
    ...shown.map((form) => ({
      language: form.language,
      pattern: form.form,
      value: { row, role: 'discouraged' as const, form },
    })),
    ...shown.flatMap(({ language, except = [] }) =>
      except.map((pattern) => ({ language, pattern, value: { row, role: 'except' as const } })),
    ),
    ...[...languages].map((language) => ({
      language,
      pattern: row.preferred[language],
      value: { row, role: 'preferred' as const },
    })),
  ];
}

function mentionsIn<Row extends WordedRow>(
  find: PhraseFinder<Known<Row>>,
  document: CheckedDocument,
  { lexicon }: Knowledge,
): DiscouragedMention<Row>[] {
  const { text, names } = document;
  const found = find(document);
  const suspects = found.flatMap((each) => suspectOf(text, each));
  if (suspects.length === 0) return [];
  const preferred = found.filter((each) => saysPreferred(text, document, each));
  const saidByRow = new Set(preferred.map(({ value }) => value.row));
  const places = new Set(suspects.map(({ start, end }) => `${start} ${end}`));
  const right = names.filter(
    ({ kind, entry, form, start, end }) =>
      !places.has(`${start} ${end}`) && lexicon.entryOf(kind, entry)?.forms[form]?.standing !== 'discouraged',
  );
  const excepted = joinedSpans([
    ...othersWords(document),
    ...preferred,
    ...found.filter(({ value }) => value.role === 'except'),
    ...right,
  ]);
  return suspects.filter(
    (each) =>
      (each.form.shown === 'always' || saidByRow.has(each.row)) &&
      !liesIn(each, excepted) &&
      !standsInSymbol(text, each) &&
      !(each.form.from && isOfTimeBefore(document, each, each.form.from)),
  );
}

function suspectOf<Row extends WordedRow>(
  text: string,
  { start, end, value }: PhraseMention<Known<Row>>,
): DiscouragedMention<Row>[] {
  if (value.role !== 'discouraged') return [];
  const { row, form } = value;
  if (mattersInSigns(row, form) && plain(text.slice(start, end)) !== plain(form.form)) return [];
  return [{ start, end, row, form, instead: form.instead ?? row.preferred[form.language] }];
}

/** Forms that differ in capitals, hyphens or accents alone, and acronyms, are read exactly. */
const mattersInSigns = ({ preferred }: WordedRow, { form, language }: ProfileDiscouragedForm): boolean =>
  bare(form) === bare(preferred[language]) || /\b[A-Z]{2,}\b/.test(form);

/** Whether the preferred form stands here as it is to be written, not one that differs in signs alone. */
function saysPreferred<Row extends WordedRow>(
  text: string,
  { paragraphs }: CheckedDocument,
  each: PhraseMention<Known<Row>>,
): boolean {
  const { row, role } = each.value;
  if (role !== 'preferred') return false;
  const language = sentenceAt(paragraphs, each.start)?.language;
  const written = text.slice(each.start, each.end);
  const signs = row.discouraged.some(
    (form) => form.language === language && bare(form.form) === bare(row.preferred[form.language]),
  );
  return !signs || (language !== undefined && plain(written) === plain(row.preferred[language]));
}

const plain = (words: string): string =>
  words
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’ʼ‘`´]/g, "'")
    .normalize('NFC');
const bare = (words: string): string => foldToken(words).replace(/[-'. ]/g, '');

/** "OIC/CFM-51" and "OIC-2025" are symbols. */
const standsInSymbol = (text: string, { start, end }: Span): boolean =>
  /[/\d]/.test(text[start - 1] ?? '') || /^(?:\/|-\d)/.test(text.slice(end, end + 2));

/** Whether the sentence speaks of a time before this day, month or year, or the document is itself of such a time. */
function isOfTimeBefore({ sentences, dates, facts }: CheckedDocument, at: Span, from: string): boolean {
  if (facts.on < from) return true;
  const sentence = sentenceAt(sentences, at.start);
  return (
    sentence !== null &&
    dates.some(
      ({ start, end, days }) => days !== null && sentence.start <= start && end <= sentence.end && days.to < from,
    )
  );
}
