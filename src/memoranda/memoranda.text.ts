import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';

export type MemorandumRefusal = 'no-such-memorandum' | 'already-acknowledged' | 'not-allowed' | 'key-used-otherwise';

export const memorandaRefusals: Texts<MemorandumRefusal> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'no-such-memorandum': {
    ar: 'لا توجد مذكرة داخلية بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no such memorandum among those you may see.',
    fr: 'Il n’y a pas de telle note interne parmi celles que vous pouvez voir.',
  },
  'already-acknowledged': {
    ar: 'أُشعر بتسلّم هذه المذكرة من قبل.',
    en: 'This memorandum has been acknowledged already.',
    fr: 'Il a déjà été accusé réception de cette note interne.',
  },
};
