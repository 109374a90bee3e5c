import { fold, plainDigits } from '../../../../kernel/fold.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { noSuchTime } from '../dates.text.ts';
import { inOwnWords } from '../own-words.ts';

type Code = keyof typeof noSuchTime.messages;

/** Hours and minutes with what says that they are a time: "at", "hours", "a.m.", "h", الساعة, صباحاً. */
const times =
  /(?<lead>\b(?:at|à|from|until|de|الساعة)\s)?(?<![\d.,:/٠-٩-])(?<hour>[0-9٠-٩]{1,2})(?<sign>\s?[hH:.]\s?)(?<minute>[0-9٠-٩]{2})(?![\d.,:/٠-٩]\d|[\d٠-٩%])(?<mark>\s?(?:hours|hrs|h\b|a\.m\.|p\.m\.|am\b|pm\b|صباحاً|صباحا|مساءً|مساء|ظهراً|ظهرا|بعد الظهر))?/gu;
const twelve = /^(?:a\.?m|p\.?m|صباحا|مساء|ظهرا)/;

/** Times that no clock shows: the 25th hour, the 75th minute, 13:30 a.m. */
export const rule = defineRule({
  id: 'no-such-time',
  check: 'C6',
  severity: 'error',
  ...noSuchTime,
  examples: {
    fires: { text: 'The delegation will arrive on 23 November 2026 at 25.40 hours.' },
    silent: {
      text: 'The delegation will arrive on 23 November 2026 at 15.40 hours, flight SV 722, for 24.75 per cent.',
    },
  },
  examine: (document) => inOwnWords(document, unreal(document)),
});

function unreal({ text }: CheckedDocument): Found<Code>[] {
  return [...text.matchAll(times)].flatMap((found): Found<Code>[] => {
    const { lead = '', hour = '', sign = '', minute = '', mark = '' } = found.groups!;
    // A dot and a colon stand in amounts, ratios and verses too.
    const isTime = mark !== '' || /h/i.test(sign) || (sign.trim() === ':' && lead !== '');
    if (!isTime) return [];
    const [h, m] = [Number(plainDigits(hour)), Number(plainDigits(minute))];
    const start = found.index + lead.length;
    const end = found.index + found[0].length;
    const written = text.slice(start, end);
    if (h > 24 || m > 59 || (h === 24 && m > 0)) return [{ start, end, message: 'no-such-time', with: { written } }];
    return h > 12 && twelve.test(fold(mark.trim()))
      ? [{ start, end, message: 'two-clocks', severity: 'warning', with: { written } }]
      : [];
  });
}
