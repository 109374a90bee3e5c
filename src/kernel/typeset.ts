import type { Language } from './text.ts';

/**
 * A message of ours with the small signs of its language: in French the curved apostrophe and the spaces that do not break
 * before `; : ! ? »` and after `«`. An apostrophe before a brace would otherwise quote it, and the reader would see the braces.
 */
export function typeset(message: string, language: Language): string {
  if (language !== 'fr') return message;
  return message
    .replace(/(?<=\p{L})'(?=[\p{L}{])/gu, '’')
    .replace(/ (?=[;!?])/g, '\u202f')
    .replace(/ (?=[:»])|(?<=«) /g, '\u00a0');
}
