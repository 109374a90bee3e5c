import type { Language } from '../kernel/text.ts';
import type { Ground } from './read-text.ts';
import { wordSet } from './walk.ts';

/** The word that says what a number is: "Resolution No.", "Résolution n°", "القرار رقم". */
export type Head = { readonly language: Language; readonly at: number };

const latinHeads = wordSet('resolution resolutions res decision decisions unscr');
const arabicHeads = wordSet('قرار القرار قرارات القرارات قراري القرارين القراران مقرر المقرر مقررات المقررات');
/** What may stand between the head and the number, and says no more than "number". */
const fillers = wordSet(
  'no nos n num nr numero numeros number numbers o os ° º . : ( رقم الرقم ارقام الارقام رقمي بالرقم ذي ذات',
);
/** Whose resolution it is, between the head and the number. */
const owners = wordSet(
  'of the security council general assembly un unsc unga united nations s du de des d la l conseil securite assemblee generale onu unies ' +
    'مجلس الامن الجمعيه العامه للامم المتحده الدولي التابع التابعه oic oci',
);
const furthest = 12;
/** Behind a word for "number" the head may be a few other words away: القرار الوزاري رقم 5. */
const mostOthers = 3;
const numberWords = wordSet('no nos n رقم الرقم ارقام الارقام رقمي');

/** The Arabic word without what is glued before it: بالقرار, وقرارات, للقرار. */
export const bareArabic = (word: string): string =>
  word.replace(/^[وف]?(?:لل|[بلك])?(?=ال|قرار|مقرر|ماد|قاعد|قواعد|مواد)/, '');

const isArabicHead = (word: string): boolean => {
  const bare = bareArabic(word);
  return arabicHeads.has(bare) || arabicHeads.has(`ال${bare}`);
};

/** Whether a word is "resolution" in one of its forms. */
export const isHead = (word: string): boolean => latinHeads.has(word) || (/قرار|مقرر/.test(word) && isArabicHead(word));

/** The head before a token, reached over fillers and owners; null where another word stands first. */
export function headBefore({ tokens, paragraphs, text }: Ground, at: number): Head | null {
  const { paragraph } = tokens[at]!;
  let others: number | null = null;
  for (let back = at - 1; back >= 0 && at - back <= furthest; back--) {
    const token = tokens[back]!;
    if (token.paragraph !== paragraph) return null;
    if (latinHeads.has(token.folded)) {
      if (token.folded === 'res' && at - back > 3) return null;
      const accented = /é/i.test(text.slice(token.start, token.end));
      const own = paragraphs[paragraph]!.language;
      return { language: accented ? 'fr' : own === 'ar' ? 'en' : own, at: back };
    }
    if (token.script === 'arabic' && isArabicHead(token.folded)) return { language: 'ar', at: back };
    if (numberWords.has(token.folded)) others ??= mostOthers;
    if (fillers.has(token.folded) || owners.has(token.folded)) continue;
    if (token.kind !== 'word' || others === null || others-- === 0) return null;
  }
  return null;
}

const worldBodies = [
  ['security', 'council'],
  ['general', 'assembly'],
  ['conseil', 'de', 'securite'],
  ['assemblee', 'generale'],
  ['مجلس', 'الامن'],
  ['الجمعيه', 'العامه'],
  ['united', 'nations'],
  ['nations', 'unies'],
  ['الامم', 'المتحده'],
  ['للامم', 'المتحده'],
];
const worldWords = wordSet('unsc unga unscr un onu');

/** Whether the United Nations, or one of its two great organs, is named within a few words. */
export function namesUnitedNations({ tokens }: Ground, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at++) {
    if (worldWords.has(tokens[at]!.folded)) return true;
    if (worldBodies.some((body) => body.every((word, step) => tokens[at + step]?.folded === word))) return true;
  }
  return false;
}
