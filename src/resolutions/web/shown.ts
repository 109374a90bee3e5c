import type { CivilDay } from '../../kernel/calendar.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import { type Language, languages, type Text } from '../../kernel/text.ts';
import type { HeldRow, ResolutionRow } from '../register.ts';

/** Words in the reader's language, or in the first other one in which they are held, with the language that they are in. */
export function inLanguage(
  words: Partial<Text>,
  language: Language,
): { readonly words: string; readonly language: Language } | null {
  const order: readonly Language[] = [language, ...languages.filter((each) => each !== language)];
  const held = order.find((each) => words[each] !== undefined);
  return held === undefined ? null : { words: words[held]!, language: held };
}

/** The title of a resolution, or what it deals with where its title is not held; null where neither is. */
export const titleOf = ({ title, about }: Pick<ResolutionRow, 'title' | 'about'>, language: Language) =>
  inLanguage(title, language) ?? inLanguage(about, language);

/** A day, a month or a year as the reader's language writes it. */
export function roughDay(day: string, language: Language): string {
  if (day.length === 10) return showDay(day as CivilDay, language);
  if (day.length === 4) return day;
  const locale = { ar: 'ar-SA-u-nu-latn-ca-gregory', en: 'en-GB', fr: 'fr-FR' }[language];
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}-15T12:00:00Z`),
  );
}

/** Whether all resolutions of the session and series of one are held. */
export const isComplete = (held: readonly HeldRow[], of: Pick<ResolutionRow, 'sessionKind' | 'session' | 'body'>) =>
  held.some(
    (each) =>
      each.complete && each.sessionKind === of.sessionKind && each.session === of.session && each.body === of.body,
  );

/** Names a session and series in a list. */
export const heldKey = ({ sessionKind, session, body }: Pick<HeldRow, 'sessionKind' | 'session' | 'body'>): string =>
  `${sessionKind} ${session} ${body}`;

/** Whether what was typed can be the number of a session, from 1 to 99. */
export const isSessionNumber = (typed: string): boolean => /^[1-9]\d?$/.test(typed.trim());
