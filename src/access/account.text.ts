import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';

export type AccountRefusal =
  | 'no-such-token'
  | 'no-such-session'
  | 'not-by-token'
  | 'not-allowed'
  | 'key-used-otherwise';

export const accountRefusals: Texts<AccountRefusal> = {
  'no-such-token': {
    ar: 'ليس لك رمز بهذا المعرّف؛ لعله أُلغي أو انتهى أجله.',
    en: 'You have no such token; it may have been revoked or have ended.',
    fr: 'Vous n’avez pas ce jeton ; il a peut-être été révoqué ou a expiré.',
  },
  'no-such-session': {
    ar: 'ليس لك جلسة بهذا المعرّف؛ لعلها انتهت.',
    en: 'You have no such session; it may have ended.',
    fr: 'Vous n’avez pas cette session ; elle a peut-être pris fin.',
  },
  'not-by-token': {
    ar: 'لا يُعمل هذا برمز برنامج؛ ادخل بنفسك ثم أعده.',
    en: 'A program’s token does not serve for this; enter yourself and do it then.',
    fr: 'Le jeton d’un programme ne suffit pas pour cela ; entrez vous-même, puis recommencez.',
  },
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
};
