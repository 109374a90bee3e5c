import type { Texts } from '../kernel/text.ts';

/** What the acts on all originals of a round are refused for, beyond those on one. */
export type CircularRefusal = 'no-such-circular';

export const circularRefusals: Texts<CircularRefusal> = {
  'no-such-circular': {
    ar: 'لا توجد مجموعة أصول بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such set of originals among those you may see.',
    fr: 'Il n’y a pas de tel ensemble d’originaux parmi ceux que vous pouvez voir.',
  },
};
