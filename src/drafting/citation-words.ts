import type { PlainRun } from '../kernel/body.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import { showDay } from '../kernel/dates-shown.ts';
import type { Language, Text } from '../kernel/text.ts';

/** A resolution as it is cited. */
export interface CitedResolution {
  readonly number: string;
  readonly title: Partial<Text>;
}

/** A paper of the registers as it is cited: by its own reference, else by the number under which it was registered. */
export interface CitedPaper {
  readonly kind: Text;
  readonly reference: string;
  readonly day: CivilDay | null;
  /** The date in the words of the paper, where it has no day that could be read. */
  readonly written: string | null;
}

/** Numbers and symbols keep their own direction within an Arabic line. */
const symbol = (text: string, language: Language): PlainRun => (language === 'ar' ? { text, dir: 'ltr' } : { text });
const joined = (runs: readonly PlainRun[]): PlainRun[] =>
  runs.reduce<PlainRun[]>((all, run) => {
    const last = all.at(-1);
    if (last === undefined || last.dir !== run.dir) return [...all, run];
    return [...all.slice(0, -1), { ...last, text: last.text + run.text }];
  }, []);

const named = { ar: 'القرار رقم ', en: 'Resolution No. ', fr: 'résolution n°\u00a0' } as const;
const entitled = {
  ar: (title: string) => ` المعنون «${title}»`,
  en: (title: string) => ` entitled “${title}”`,
  fr: (title: string) => ` intitulée «\u00a0${title}\u00a0»`,
} as const;

/** A resolution as a text in this language cites it; with its title only where the register holds that in the same language. */
export function resolutionWords({ number, title }: CitedResolution, language: Language, isTitled: boolean): PlainRun[] {
  const words = title[language]?.trim() ?? '';
  return joined([
    { text: named[language] },
    symbol(number, language),
    ...(isTitled && words !== '' ? [{ text: entitled[language](words) }] : []),
  ]);
}

/** A paper as a text in this language cites it: "letter No. X dated D", "المذكرة الشفوية رقم X المؤرخة D". */
export function paperWords({ kind, reference, day, written }: CitedPaper, language: Language): PlainRun[] {
  const date = day === null ? written : showDay(day, language);
  const { name, isFeminine } = cited(kind, language);
  const number = { ar: ' رقم ', en: ' No. ', fr: ' n°\u00a0' }[language];
  const dated = { ar: isFeminine ? ' المؤرخة ' : ' المؤرخ ', en: ' dated ', fr: ' en date du ' }[language];
  return joined([
    { text: name + number },
    symbol(reference, language),
    ...(date === null ? [] : [{ text: dated + date }]),
  ]);
}

/** The kind within a sentence: small in Latin letters, with the article in Arabic, where an adjective takes it too. */
function cited(kind: Text, language: Language): { name: string; isFeminine: boolean } {
  if (language !== 'ar') return { name: kind[language].toLowerCase(), isFeminine: false };
  const words = kind.ar.split(' ');
  // "Another document", "an oral or telephone instruction" are no names that a letter would cite.
  const name = words.length > 2 || words[1] === 'أخرى' ? ['وثيقة'] : words;
  return { name: name.map((word) => `ال${word}`).join(' '), isFeminine: /ة$|ات$/.test(name[0]!) };
}
