import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';

export type EntryRefusal =
  | 'wrong-password'
  | 'not-a-trial'
  | 'no-such-person'
  | 'wrong-setup-token'
  | 'already-set-up'
  | 'weak-password'
  | 'choose-password'
  | 'not-allowed'
  | 'key-used-otherwise';

export const entryRefusals: Texts<EntryRefusal> = {
  'wrong-password': {
    ar: 'لم يُفتح الباب: عنوان البريد أو كلمة المرور غير صحيح، أو تكررت المحاولات الخاطئة من هنا. تحقق منهما، وبعد عدة محاولات انتظر قليلًا ثم أعد.',
    en: 'The door did not open: the e-mail address or the password is not right, or there were too many wrong attempts from here. Check both; after several attempts wait a little before the next.',
    fr: 'La porte ne s’est pas ouverte : l’adresse électronique ou le mot de passe est incorrect, ou trop d’essais erronés sont venus d’ici. Vérifiez les deux ; après plusieurs essais, patientez un peu avant le suivant.',
  },
  'not-a-trial': {
    ar: 'هذه دار حقيقية؛ ادخل بعنوان بريدك وكلمة مرورك.',
    en: 'This is a real house; sign in with your e-mail address and password.',
    fr: 'Cette maison est réelle ; connectez-vous avec votre adresse et votre mot de passe.',
  },
  'no-such-person': {
    ar: 'لا يوجد شخص بهذا المعرّف.',
    en: 'There is no such person.',
    fr: 'Cette personne n’existe pas.',
  },
  'wrong-setup-token': {
    ar: 'رمز التأسيس غير صحيح. تجده في ما طبعه البرنامج عند أول تشغيل.',
    en: 'The set-up token is not right. It is in what the program printed at its first start.',
    fr: 'Le jeton d’installation est incorrect. Il figure dans ce que le programme a affiché à son premier démarrage.',
  },
  'already-set-up': {
    ar: 'أُسست الدار من قبل؛ رمز التأسيس يصلح مرة واحدة.',
    en: 'The house has been set up already; the token serves once.',
    fr: 'La maison est déjà installée ; le jeton ne sert qu’une fois.',
  },
  'weak-password': {
    ar: 'كلمة المرور قصيرة: اثنا عشر حرفًا على الأقل.',
    en: 'The password is too short: at least twelve characters.',
    fr: 'Le mot de passe est trop court : douze caractères au moins.',
  },
  'choose-password': {
    ar: 'كلمة مرورك أعطاك إياها غيرك، وهي لمرة واحدة: اختر كلمة مرور تعرفها وحدك، ثم تابع.',
    en: 'Your password was given to you by somebody else and serves once: choose one that only you know, then go on.',
    fr: 'Votre mot de passe vous a été remis par quelqu’un d’autre et ne sert qu’une fois : choisissez-en un que vous seul connaissez, puis poursuivez.',
  },
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
};
