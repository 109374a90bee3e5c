import type { Text, Texts } from '../../kernel/text.ts';
import type { SendFailure } from './send.ts';

/** What an officer reads of a letter that did not leave. */
export const sendFailures: Texts<SendFailure> = {
  unreachable: {
    ar: 'لم تُرسَل الرسالة: تعذّر الاتصال بخادم البريد، وستُعاد المحاولة.',
    en: 'The e-mail was not sent: the mail server could not be reached. It will be tried again.',
    fr: 'Le courriel n’est pas parti : le serveur de messagerie est injoignable. Une nouvelle tentative aura lieu.',
  },
  'not-admitted': {
    ar: 'لم تُرسَل الرسالة: رفض خادم البريد الاتصال من هذه الجهة؛ ليتحقق مدير النظام من العنوان وكلمة المرور وشهادة TLS.',
    en: 'The e-mail was not sent: the mail server does not let the house in. The administrator should check its address, password and TLS certificate.',
    fr: 'Le courriel n’est pas parti : le serveur de messagerie refuse la connexion. L’administrateur doit vérifier l’adresse, le mot de passe et le certificat TLS.',
  },
  'refused-for-now': {
    ar: 'لم تُرسَل الرسالة: أرجأ خادم البريد قبولها، وستُعاد المحاولة.',
    en: 'The e-mail was not sent: the mail server will not take it for now. It will be tried again.',
    fr: 'Le courriel n’est pas parti : le serveur de messagerie l’a refusé pour le moment. Une nouvelle tentative aura lieu.',
  },
  refused: {
    ar: 'لم تُرسَل الرسالة: رفضها خادم البريد رفضاً نهائياً؛ تحققوا من عنوان المرسل إليه.',
    en: 'The e-mail was not sent: the mail server refused it for good. Check the address of the addressee.',
    fr: 'Le courriel n’est pas parti : le serveur de messagerie l’a refusé définitivement. Vérifiez l’adresse du destinataire.',
  },
  'too-large': {
    ar: 'لم تُرسَل الرسالة: حجمها مع المرفقات أكبر مما يقبله خادم البريد؛ أرسلوها بطريق آخر.',
    en: 'The e-mail was not sent: with its enclosures it is larger than the mail server takes. Send it by another channel.',
    fr: 'Le courriel n’est pas parti : avec ses pièces jointes, il dépasse la taille acceptée par le serveur. Utilisez une autre voie.',
  },
  unsafe: {
    ar: 'لم تُرسَل الرسالة: في العنوان أو الموضوع أو اسم أحد المرفقات رموز لا يجوز إرسالها.',
    en: 'The e-mail was not sent: an address, the subject or the name of an enclosure holds characters that may not be sent.',
    fr: 'Le courriel n’est pas parti : une adresse, l’objet ou le nom d’une pièce jointe contient des caractères interdits.',
  },
};

/** The line broke after the whole letter was handed over. */
export const sendUnknown: Text = {
  ar: 'انقطع الاتصال بعد تسليم الرسالة كاملة وقبل ورود الجواب: ربما وصلت. لا تُعاد تلقائياً؛ تحققوا لدى المرسل إليه ثم قرروا.',
  en: 'The line broke after the whole e-mail was handed over and before any answer: it may have arrived. It is not sent again by itself; ask the addressee, then decide.',
  fr: 'La liaison a été coupée après la remise complète du courriel et avant toute réponse : il est peut-être arrivé. Il ne sera pas renvoyé automatiquement ; interrogez le destinataire, puis décidez.',
};
