import { wordSet } from './walk.ts';

/** Nouns that an ordinal counts one by one, so that a plain number with their singular is an ordinal or a mistake for one. */
export const countedOneByOne = {
  en: wordSet('session meeting summit conference anniversary round edition assembly congress century'),
  fr: wordSet('session reunion sommet conference anniversaire edition assemblee congres siecle seance tour'),
} as const;

const feminine = wordSet('دوره جلسه قمه سنه ذكري ماده فقره مره نسخه جوله مرحله طبعه');
const masculine = wordSet('مؤتمر موتمر اجتماع مجلس عام بند فصل باب جزء جز قرن يوم اسبوع شهر لقا ملحق');

/** The gender of an Arabic noun that ordinals follow, with its article or bound to another word (دورته); null for other words. */
export function orderedGender(word: string): 'm' | 'f' | null {
  const bare = word.replace(/^[وف]?(?:[بك]?ال|لل|[بلك](?=..))?/, '');
  const stem = bare.replace(/ت(?:ه|ها|هم)$/, 'ه');
  for (const each of [word, bare, stem, stem.replace(/(?:ه|ها|هم|نا)$/, '')]) {
    if (feminine.has(each)) return 'f';
    if (masculine.has(each)) return 'm';
  }
  return null;
}

/** Words before الأول, الثاني, الآخر that make the name of a month with them. */
export const monthStarts = wordSet('كانون تشرين ربيع جمادي جماد');
