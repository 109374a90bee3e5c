import { plainDigits } from '../../../kernel/fold.ts';
import type { Language } from '../../../kernel/text.ts';
import { readNumberWords } from '../../../reading/number-words.ts';
import { foldToken } from '../../../reading/tokens.ts';

const figures = /^(?:Article|ARTICLE|Art\.|المادة)\s+(?:رقم\s*)?\(?([0-9٠-٩]{1,3})\)?(?=\s*(?:$|[:.–—-]|\())/u;
const inWords = /^(?:Article|المادة)\s+([\p{L}]+(?:\s[\p{L}]+)?)\s*(?:$|[:.–—-])/u;

/** The number of the article that a line begins, with the words that say it; null where it begins none or only speaks of one. */
export function articleAt(
  line: string,
  language: Language,
): { readonly number: number; readonly words: string } | null {
  const inFigures = figures.exec(line);
  if (inFigures) return { number: Number(plainDigits(inFigures[1]!)), words: inFigures[0] };
  const [words, said] = inWords.exec(line) ?? [];
  if (!words || !said) return null;
  const folded = said.split(/\s+/).map(foldToken);
  if (/^(?:premier|first|one)$/.test(folded[0]!)) return { number: 1, words };
  const read = readNumberWords(language, folded, 0);
  return read && read.length === folded.length && read.value > 0 && read.value < 200
    ? { number: read.value, words }
    : null;
}
