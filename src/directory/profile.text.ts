import type { Texts } from '../kernel/text.ts';
import type { ProfileRefusal } from './profile-read.ts';

/** What the administrator reads when the data of the house cannot be used; the places follow, one a line. */
export const profileRefusals: Texts<ProfileRefusal> = {
  'profile-invalid': {
    ar: 'لا يمكن استعمال بيانات الجهة في المجلد {folder}: {count, plural, zero {بلا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}.',
    en: 'The profile in {folder} cannot be used: {count, plural, one {# mistake} other {# mistakes}}.',
    fr: 'Le profil du dossier {folder} ne peut pas être utilisé\u00a0: {count, plural, one {# erreur} other {# erreurs}}.',
  },
};
