import type { Language } from '../../kernel/text.ts';
import { guessLanguage } from '../files/guess-language.ts';
import type { Engine, Recognised } from './engine.ts';
import { type Raster, type RecognisedPage, textOfLines } from './ocr.ts';
import { turned } from './raster.ts';

const isLatin = (language: Language | null): boolean => language === 'en' || language === 'fr';

/**
 * Reads a page: first which script it is in and which way up it lies, then its words with the model of one language. Of the two languages
 * in Latin letters the expected one is tried, and the other where its small words show that it is the other.
 * @param expected the language of the item, or of the page before
 */
export async function readPage(engine: Engine, page: Raster, expected: Language | null): Promise<RecognisedPage> {
  const writing = await engine.writing(page);
  const turn = writing?.turn ?? 0;
  const upright = turned(page, turn);
  const found =
    writing === null
      ? await bestOf(engine, upright, expected)
      : await inScript(engine, upright, writing.script, expected);
  const { width, height } = upright;
  return { width, height, turned: turn, ...found };
}

type Found = Recognised & { readonly language: Language | null };

async function inScript(engine: Engine, page: Raster, script: string, expected: Language | null): Promise<Found> {
  if (script === 'Arabic') return { ...(await engine.words(page, 'ar')), language: 'ar' };
  const first: Language = isLatin(expected) && expected !== null ? expected : 'en';
  const words = await engine.words(page, first);
  const shown = guessLanguage(textOfLines(words.lines));
  if (shown === null || shown === first || shown === 'ar') return { ...words, language: first };
  return { ...(await engine.words(page, shown)), language: shown };
}

/** Too few letters to tell the script: the surer reading of the two scripts stands, where any word was read at all. */
async function bestOf(engine: Engine, page: Raster, expected: Language | null): Promise<Found> {
  const [first, second]: readonly [Language, Language] =
    expected === null || expected === 'ar' ? ['ar', 'en'] : [expected, 'ar'];
  const found: Found = { ...(await engine.words(page, first)), language: first };
  if (found.confidence >= 80) return found;
  const other: Found = { ...(await engine.words(page, second)), language: second };
  const better = other.confidence > found.confidence ? other : found;
  return better.lines.length === 0 ? { ...better, language: null } : better;
}
