import type { Texts } from '../../kernel/text.ts';

/** What the ledger says of the acts of the directory: the house, its people, posts, authority and correspondents. */
export const directoryActs = {
  'absence.cancel': { ar: 'أُلغي تسجيل غياب', en: 'An absence was taken back', fr: 'Une absence a été annulée' },
  'absence.record': { ar: 'سُجّل غياب', en: 'An absence was recorded', fr: 'Une absence a été consignée' },
  'cast.load': {
    ar: 'أُدخل أشخاص الدار التجريبية',
    en: 'The people of the trial house were entered',
    fr: 'Les personnes de la maison d’essai ont été inscrites',
  },
  'correspondent.add': {
    ar: 'أُضيفت جهة مراسلة',
    en: 'A correspondent was added',
    fr: 'Un correspondant a été ajouté',
  },
  'correspondent.change': {
    ar: 'عُدّلت بيانات جهة مراسلة',
    en: 'A correspondent was changed',
    fr: 'Un correspondant a été modifié',
  },
  'delegation.confirm': {
    ar: 'أُقرّ تفويض من شخص ثانٍ',
    en: 'A delegation was confirmed by a second person',
    fr: 'Une délégation a été confirmée par une seconde personne',
  },
  'delegation.grant': { ar: 'مُنح تفويض', en: 'Authority was lent', fr: 'Une délégation a été accordée' },
  'delegation.revoke': { ar: 'سُحب تفويض', en: 'A delegation was revoked', fr: 'Une délégation a été retirée' },
  'house.set-up': { ar: 'أُنشئت الدار', en: 'The house was set up', fr: 'La maison a été établie' },
  'person.add': {
    ar: 'أُضيف شخص إلى الدار',
    en: 'A person was added to the house',
    fr: 'Une personne a été ajoutée à la maison',
  },
  'person.prefer': {
    ar: 'اختيرت لغة العرض وتقويمه',
    en: 'A way of reading was chosen',
    fr: 'Des préférences de lecture ont été choisies',
  },
  'person.reset-password': {
    ar: 'أُعطي شخص كلمة مرور أولى، وانتهى كل ما كان مفتوحًا باسمه',
    en: 'A person was given a first password; everything open in his name ended',
    fr: 'Une personne a reçu un premier mot de passe ; tout ce qui était ouvert à son nom a pris fin',
  },
  'post.confirm': {
    ar: 'أُقرّ إسناد وظيفة من شخص ثانٍ',
    en: 'The grant of a post was confirmed by a second person',
    fr: 'L’attribution d’une fonction a été confirmée par une seconde personne',
  },
  'post.grant': { ar: 'أُسندت وظيفة', en: 'A post was granted', fr: 'Une fonction a été attribuée' },
  'post.revoke': { ar: 'سُحبت وظيفة', en: 'A post was revoked', fr: 'Une fonction a été retirée' },
  'profile.load': {
    ar: 'قُرئت بيانات الجهة',
    en: 'The profile of the organisation was loaded',
    fr: 'Le profil de l’organisation a été chargé',
  },
} as const satisfies Texts<string>;
