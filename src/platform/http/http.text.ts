import type { Texts } from '../../kernel/text.ts';

export type HttpRefusal =
  | 'not-signed-in'
  | 'not-allowed'
  | 'no-such-page'
  | 'bad-request'
  | 'too-large'
  | 'wrong-type'
  | 'too-many-requests'
  | 'foreign-origin'
  | 'key-used-otherwise'
  | 'database-away'
  | 'storage-full'
  | 'fault';

export const httpTexts: Texts<HttpRefusal> = {
  'not-signed-in': {
    ar: 'لم تدخل بعد، أو انتهت جلستك. ادخل من جديد؛ ما كتبته محفوظ في هذه الصفحة.',
    en: 'You are not signed in, or your session has ended. Sign in again; what you typed is kept on this page.',
    fr: 'Vous n’êtes pas connecté, ou votre session a pris fin. Connectez-vous de nouveau ; votre saisie est conservée sur cette page.',
  },
  'not-allowed': {
    ar: 'لا تخوّلك صفتك اليوم القيام بهذا العمل.',
    en: 'Your posts do not entitle you to this act today.',
    fr: 'Vos fonctions ne vous autorisent pas cet acte aujourd’hui.',
  },
  'no-such-page': {
    ar: 'لا توجد صفحة بهذا العنوان.',
    en: 'There is no page at this address.',
    fr: 'Il n’y a pas de page à cette adresse.',
  },
  'bad-request': {
    ar: 'بعض ما أُرسل غير صالح؛ صحّح الحقول المبيّنة ثم أعد الإرسال.',
    en: 'Some of what was sent is not valid; put the fields named right and send it again.',
    fr: 'Une partie de l’envoi n’est pas valable ; corrigez les champs indiqués et renvoyez.',
  },
  'too-large': {
    ar: 'الملف أو الطلب أكبر مما يُقبل؛ قسّمه ثم أرسله أجزاءً.',
    en: 'The file or request is larger than the house accepts; send it in smaller parts.',
    fr: 'Le fichier ou la demande dépasse la taille admise ; envoyez-le en plusieurs parties.',
  },
  'wrong-type': {
    ar: 'هذا النوع من المحتوى غير مقبول هنا.',
    en: 'This type of content is not accepted here.',
    fr: 'Ce type de contenu n’est pas admis ici.',
  },
  'too-many-requests': {
    ar: 'طلبات كثيرة في وقت قصير؛ انتظر قليلًا ثم أعد المحاولة.',
    en: 'Too many requests in a short time; wait a moment and try again.',
    fr: 'Trop de demandes en peu de temps ; patientez un instant et réessayez.',
  },
  'foreign-origin': {
    ar: 'جاء هذا الطلب من موقع آخر فرُفض.',
    en: 'This request came from another site and was refused.',
    fr: 'Cette demande provient d’un autre site et a été refusée.',
  },
  'key-used-otherwise': {
    ar: 'استُعمل مفتاح هذا الطلب من قبل لطلب مختلف.',
    en: 'The key of this request was used before for a different request.',
    fr: 'La clé de cette demande a déjà servi pour une autre demande.',
  },
  'database-away': {
    ar: 'قاعدة البيانات لا تجيب الآن. لم يضع شيء ولم يُنجز عمل ناقصًا؛ أعد المحاولة بعد لحظات، ولن يُقيَّد الشيء مرتين.',
    en: 'The database does not answer just now. Nothing is lost and nothing is half done; try again in a moment: the same request is not recorded twice.',
    fr: 'La base de données ne répond pas pour l’instant. Rien n’est perdu ni fait à moitié ; réessayez dans un instant : la même demande n’est pas enregistrée deux fois.',
  },
  'storage-full': {
    ar: 'لم يبق متسع على القرص، فلم يُحفظ الملف ولم يتغير شيء. أبلغ المسؤول ثم أعد المحاولة.',
    en: 'The disk is full, so the file was not kept and nothing was changed. Tell the administrator, then try again.',
    fr: 'Le disque est plein : le fichier n’a pas été conservé et rien n’a changé. Prévenez l’administrateur, puis réessayez.',
  },
  fault: {
    ar: 'حدث خطأ في النظام ولم يُسجَّل شيء. أعد المحاولة، وإن تكرر فأبلغ المسؤول بالرقم {reference}.',
    en: 'Something went wrong in the system and nothing was recorded. Try again; if it persists, give the administrator this reference: {reference}.',
    fr: 'Une erreur est survenue et rien n’a été enregistré. Réessayez ; si elle persiste, donnez à l’administrateur la référence {reference}.',
  },
};
