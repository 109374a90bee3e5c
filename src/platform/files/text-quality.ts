const arabicLetter = /[\u0621-\u064a]/;
const arabicWord = /^[\u0621-\u0652\u0670\u0671]{2,20}$/;
const latinWord = /^[A-Za-z\u00c0-\u024f][a-z\u00c0-\u024f'’-]{1,24}$|^[A-Z\u00c0-\u00de]{2,15}$/;
const vowel = /[aeiouy\u00e0-\u00ff\u0153]/i;
/** Words of one letter that a text really holds. */
const short = new Set(['a', 'A', 'I', 'à', 'À', 'y', 'Y', 'و']);
const marks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const isWordLike = (word: string): boolean =>
  short.has(word) || arabicWord.test(word) || (latinWord.test(word) && vowel.test(word));

/** Below so many letters and digits a page has no text worth the name: a stamp of the scanning program, a page number. */
const fewestSigns = 24;
const fairShare = 0.55;

/**
 * How much of the text of a page looks like words, 0 to 1, weighed by letters. Numbers count for nothing; single letters, signs of no script and Arabic
 * in the order in which it is drawn count against it.
 */
export function textQuality(text: string): number {
  const words = text
    .split(/\s+/u)
    .map((word) => word.replace(marks, ''))
    .filter((word) => /\p{L}/u.test(word));
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  const letters = words.reduce((sum, word) => sum + word.length, 0) + strange;
  if (letters === 0) return /\p{N}/u.test(text) ? 1 : 0;
  const fair = words.filter(isWordLike).reduce((sum, word) => sum + word.length, 0) / letters;
  return isBackwards(words) ? 0 : fair;
}

/** Whether Arabic stands as it is drawn, from the left: its words then end with the article, turned round. */
function isBackwards(words: readonly string[]): boolean {
  const arabic = words.filter((word) => word.length > 3 && arabicLetter.test(word));
  const turned = arabic.filter((word) => word.endsWith('لا')).length;
  const right = arabic.filter((word) => /^[وفبكل]?ال/.test(word)).length;
  return turned >= 3 && turned > right * 2;
}

/**
 * Whether the text layer of a page is missing or so poor that its look is the better witness. A page of few letters, or none, is one only
 * where something else is drawn on it.
 */
export const isPoor = (page: string, isDrawn: boolean): boolean =>
  (page.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < fewestSigns ? isDrawn : textQuality(page) < fairShare;
