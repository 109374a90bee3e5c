import type { LanguageVersion } from '../../drafting/content.ts';
import { bodyToText } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import type { Span } from '../../reading/reading.ts';

/** The fields of a language version that hold words. */
export const fields = ['title', 'subject', 'salutation', 'body', 'close'] as const;
export type Field = (typeof fields)[number];

/** A language version as one text, and where each of its fields stands in it. */
export type VersionText = {
  readonly language: Language;
  readonly text: string;
  readonly places: readonly (Span & { readonly field: Field })[];
};

/** The words of a version as they are read, one field after another with an empty line between; empty fields are left out. */
export function textOfVersion(version: LanguageVersion): VersionText {
  let text = '';
  const places: (Span & { field: Field })[] = [];
  for (const field of fields) {
    const words = field === 'body' ? bodyToText(version.body) : (version[field] ?? '');
    if (words.trim() === '') continue;
    if (text !== '') text += '\n\n';
    places.push({ field, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { language: version.language, text, places };
}

/** In which field a place of the text stands, and where in that field; null between two fields. */
export function placeIn({ places }: VersionText, { start, end }: Span): (Span & { readonly field: Field }) | null {
  const place = places.find((each) => each.start <= start && end <= each.end);
  return place ? { field: place.field, start: start - place.start, end: end - place.start } : null;
}
