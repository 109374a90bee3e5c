import { wordSet } from '../../../reading/walk.ts';

/** Words with the article that end in ه of themselves, though the dictionary has them with ة too. */
const ofThemselves = wordSet(
  'التنويه النزيه السفيه الكره التشويه الترفيه الموجه الشفاه الشاه العضه الله الإله الوجه الفقه الشبه التوجيه التنبيه الفقيه المكره التسفيه التأليه',
);

/**
 * The word with ة where it was written with ه: behind the article no pronoun can follow, so الدوليه is الدولية. Null where it may be right.
 * `isRight` asks the dictionary.
 */
export function withTiedTa(written: string, isRight: (word: string) => boolean): string | null {
  const bare = written.replace(/^[وف]?[بك]?(?=ال)/u, '').replace(/^[وف]?لل/u, 'ال');
  if (!/^ال[\u0621-\u064a]{3,}ه$/u.test(bare) || ofThemselves.has(bare)) return null;
  return isRight(`${bare.slice(0, -1)}ة`) ? `${written.slice(0, -1)}ة` : null;
}
