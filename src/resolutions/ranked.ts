import { foldedWords, queryWords } from '../kernel/folded-words.ts';
import { type Language, languages, type Text } from '../kernel/text.ts';
import type { KnownResolution } from './resolutions.ts';

/** A resolution on a subject, with how much of the subject its title answers, from 0 to 1. */
export type Ranked = { readonly resolution: KnownResolution; readonly title: string; readonly share: number };

const leastShare = 0.5;
const leastWords = 2;
const shortest = 4;

/**
 * Resolutions whose title, or what they are about, has at least half of the words that a subject has, and no fewer than two; the closest
 * first, then the newest.
 */
export function resolutionsOn(
  subject: string,
  language: Language,
  all: readonly KnownResolution[],
  most = 5,
): Ranked[] {
  const wanted = queryWords(subject).filter((forms) => forms[0]!.length >= shortest);
  if (wanted.length < leastWords) return [];
  return all
    .map((resolution) => ranked(resolution, language, wanted))
    .filter(({ share }) => share >= leastShare && share * wanted.length >= leastWords)
    .sort((one, two) => two.share - one.share || two.resolution.session - one.resolution.session)
    .slice(0, most);
}

function ranked(resolution: KnownResolution, language: Language, wanted: readonly string[][]): Ranked {
  const words = new Set(languages.flatMap((each) => foldedWords(titleIn(resolution, each) ?? '')));
  const found = wanted.filter((forms) => forms.some((form) => words.has(form))).length;
  return { resolution, title: shownTitle(resolution, language), share: found / wanted.length };
}

const titleIn = ({ title, about }: KnownResolution, language: Language): string | undefined =>
  title[language] ?? about[language];

/** The title in a language, or in another one, or what it is about; empty where nothing is held. */
export function shownTitle({ title, about }: Pick<KnownResolution, 'title' | 'about'>, language: Language): string {
  const order: readonly Language[] = [language, ...languages.filter((each) => each !== language)];
  const held = (words: Partial<Text>) => order.map((each) => words[each]).find((each) => each !== undefined);
  return held(title) ?? held(about) ?? '';
}
