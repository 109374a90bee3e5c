import type { Token } from '../../../../reading/reading.ts';
import { wordSet } from '../../../../reading/walk.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { arabicTeens } from '../formulae.text.ts';

type Code = keyof typeof arabicTeens.messages;

/** Units before عشر (a masculine noun is counted) and before عشرة (a feminine one), in numbers and in ordinals. */
const beforeMasculine = wordSet(
  'احد اثنا اثني ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع',
);
const beforeFeminine = wordSet(
  'احدي اثنتا اثنتي ثلاث اربع خمس ست سبع ثماني ثمان تسع الحاديه الثانيه الثالثه الرابعه الخامسه السادسه السابعه الثامنه التاسعه',
);

/** أربعة عشر رجلاً, أربع عشرة دورة: the two words of an Arabic number from eleven to nineteen. */
export const rule = defineRule({
  id: 'arabic-teens',
  check: 'C4',
  severity: 'warning',
  ...arabicTeens,
  examples: {
    fires: { text: 'تشمل الخطة أربعة عشرة دورة تدريبية.' },
    silent: { text: 'تشمل الخطة أربع عشرة دورة تدريبية لأربعة عشر موظفاً.' },
  },
  examine: (document) => {
    const { tokens, text } = document;
    const found = tokens.flatMap((token, at): Found<Code>[] => {
      const ten = tokens[at + 1];
      if (ten?.paragraph !== token.paragraph || (ten.folded !== 'عشر' && ten.folded !== 'عشره')) return [];
      const right = rightTen(token, ten.folded);
      if (right === null || right === ten.folded) return [];
      const { start } = token;
      const written = text.slice(start, ten.end);
      const words = right === 'عشر' ? 'عشر' : 'عشرة';
      return [
        {
          start,
          end: ten.end,
          message: 'disagree',
          with: { written, right: `${text.slice(start, token.end)} ${words}` },
        },
      ];
    });
    return inOwnWords(document, found);
  },
});

/** The form of ten that fits a unit, also where و, ل, ب stand before it; null where the word is no unit. Behind عشرة alone may stand a number. */
function rightTen({ folded }: Token, said: string): string | null {
  const readings = [folded, folded.replace(/^[وفبلك]/, ''), folded.replace(/^[وف][بلك]/, '')];
  const isMasculine = readings.some((each) => beforeMasculine.has(each));
  const isFeminine = readings.some((each) => beforeFeminine.has(each));
  if (isMasculine === isFeminine) return isMasculine ? said : null;
  return isMasculine ? 'عشر' : 'عشره';
}
