import { fold } from '../../../../kernel/fold.ts';
import { defineRule } from '../../rule.ts';
import { ordinalForm } from '../counts.text.ts';
import { inOwnWords, wordsOf } from '../own-words.ts';
import { rightOrdinal } from '../right-ordinal.ts';

/** An ordinal that its language does not write so. The right form is proposed where gender and case leave no choice. */
export const rule = defineRule({
  id: 'ordinal-form',
  check: 'C6',
  severity: 'error',
  ...ordinalForm,
  examples: {
    fires: { text: 'The Twenty-Two Session of the Council was held in Casablanca; the 22th report was adopted.' },
    silent: { text: 'The Twenty-Second Session of the Council was held in Casablanca; the 22nd report was adopted.' },
  },
  examine: (document) =>
    inOwnWords(document, document.ordinals)
      .filter((ordinal) => !ordinal.wellFormed || isCommon(wordsOf(document, ordinal)))
      .map((ordinal) => {
        const written = wordsOf(document, ordinal);
        const message =
          ordinal.form === 'figures' && /\p{L}$/u.test(written) ? ('ending' as const) : ('cardinal' as const);
        const { start, end } = ordinal;
        return {
          start,
          end,
          message,
          with: { written },
          suggestion: rightOrdinal(ordinal, written),
          ...(ordinal.wellFormed ? { severity: 'note' as const } : {}),
        };
      }),
});

/** "القرن الواحد والعشرون" is widespread; a letter writes الحادي والعشرون. */
const isCommon = (written: string): boolean => /^[وب]?الواحده? و/.test(fold(written));
