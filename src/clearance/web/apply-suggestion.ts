import type { VersionWriting, Writing } from '../../drafting/web/writing.ts';
import type { DraftFinding } from '../findings/findings.ts';

const fieldOf = { title: 'title', subject: 'subject', salutation: 'salutation', body: 'text', close: 'close' } as const;

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
  const words = target?.[fieldOf[field]];
  if (target === undefined || words === undefined) return null;
  const at = words.slice(start, end) === quote ? start : onlyPlace(words, quote);
  if (at === null) return null;
  const changed: VersionWriting = {
    ...target,
    [fieldOf[field]]: words.slice(0, at) + suggestion + words.slice(at + quote.length),
  };
  return { ...writing, languages: writing.languages.map((each) => (each === target ? changed : each)) };
}

function onlyPlace(words: string, quote: string): number | null {
  const first = words.indexOf(quote);
  return quote === '' || first === -1 || words.indexOf(quote, first + 1) !== -1 ? null : first;
}

/** Whether the words that a finding suggests now stand in its field: with what was taken before, that it is taken still. */
export function holdsSuggestion(writing: Writing, { version, field, suggestion }: DraftFinding): boolean {
  if (field === null || suggestion === null) return false;
  return writing.languages.find(({ language }) => language === version)?.[fieldOf[field]].includes(suggestion) ?? false;
}
