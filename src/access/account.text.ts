import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { entryRefusals } from './access.text.ts';

export type AccountRefusal =
  | 'no-such-token'
  | 'no-such-session'
  | 'not-by-token'
  | 'no-password-here'
  | 'not-your-password'
  | 'same-password'
  | 'weak-password'
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
  'no-password-here': {
    ar: 'ليس لك كلمة مرور في هذه الدار.',
    en: 'You have no password in this house.',
    fr: 'Vous n’avez pas de mot de passe dans cette maison.',
  },
  'not-your-password': {
    ar: 'كلمة المرور الحالية غير صحيحة، أو تكررت المحاولات الخاطئة؛ تحقق منها، وبعد عدة محاولات انتظر قليلًا.',
    en: 'That is not your present password, or there were too many wrong attempts; check it, and after several attempts wait a little.',
    fr: 'Ce n’est pas votre mot de passe actuel, ou les essais erronés ont été trop nombreux ; vérifiez-le et, après plusieurs essais, patientez un peu.',
  },
  'same-password': {
    ar: 'هذه هي كلمة المرور الحالية؛ اختر غيرها.',
    en: 'This is the password that you have; choose another.',
    fr: 'C’est le mot de passe que vous avez déjà ; choisissez-en un autre.',
  },
  'weak-password': entryRefusals['weak-password'],
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
};
