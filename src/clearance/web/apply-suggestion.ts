import type { VersionWriting, Writing } from '../../drafting/web/writing.ts';
import { bodyToText } from '../../kernel/body.ts';
import { withWords } from '../../kernel/body-places.ts';
import type { DraftFinding } from '../findings/findings.ts';

type Field = NonNullable<DraftFinding['field']>;

/**
 * The writing with a suggestion in the place of the words that were found; null where those words no longer stand there, nor in one other
 * place of the field alone.
 */
export function withSuggestion(
  writing: Writing,
  { version, field, start, end, quote, suggestion }: DraftFinding,
): Writing | null {
  if (field === null || suggestion === null) return null;
  const target = writing.languages.find(({ language }) => language === version);
  if (target === undefined) return null;
  const words = wordsOf(target, field);
  const at = words.slice(start, end) === quote ? start : onlyPlace(words, quote);
  if (at === null) return null;
  const changed = replaced(target, field, at, at + quote.length, suggestion);
  return changed && { ...writing, languages: writing.languages.map((each) => (each === target ? changed : each)) };
}

const wordsOf = (version: VersionWriting, field: Field): string =>
  field === 'body' ? bodyToText(version.body) : version[field];

function replaced(
  version: VersionWriting,
  field: Field,
  start: number,
  end: number,
  by: string,
): VersionWriting | null {
  if (field !== 'body') return { ...version, [field]: version[field].slice(0, start) + by + version[field].slice(end) };
  const body = withWords(version.body, start, end, by);
  return body && { ...version, body };
}

function onlyPlace(words: string, quote: string): number | null {
  const first = words.indexOf(quote);
  return quote === '' || first === -1 || words.indexOf(quote, first + 1) !== -1 ? null : first;
}

/** Whether the words that a finding suggests now stand in its field: with what was taken before, that it is taken still. */
export function holdsSuggestion(writing: Writing, { version, field, suggestion }: DraftFinding): boolean {
  const target = writing.languages.find(({ language }) => language === version);
  return target !== undefined && field !== null && suggestion !== null && wordsOf(target, field).includes(suggestion);
}
