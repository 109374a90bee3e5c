import type { Texts } from '../kernel/text.ts';
import type { SealHolder, SealProblem } from './seal.ts';

/** Why a signed document is not sealed yet. */
export const sealProblemTexts: Texts<SealProblem> = {
  'signer-away': {
    ar: 'لم تُختم الأوراق بعد: مفتاح التوقيع لا يستجيب (انتُزعت البطاقة أو تعطّلت الخدمة). لا يخرج شيء قبل ذلك؛ تُعاد المحاولة كل دقيقة.',
    en: 'Not sealed yet: the signing key does not answer (the token is pulled, or its service is down). Nothing leaves before; it is tried again every minute.',
    fr: 'Pas encore scellé : la clé de signature ne répond pas (support retiré ou service arrêté). Rien ne part avant ; nouvel essai chaque minute.',
  },
  'signer-refused': {
    ar: 'لم تُختم الأوراق بعد: رفض حامل مفتاح التوقيع أن يوقّع، فرقمه السري أو رمز دخوله غير صحيح. لا يخرج شيء قبل ذلك؛ أبلغ المسؤول.',
    en: 'Not sealed yet: the keeper of the signing key refuses to sign; its PIN or access token is wrong. Nothing leaves before; tell the administrator.',
    fr: 'Pas encore scellé : le détenteur de la clé de signature refuse de signer ; son code ou son jeton d’accès est faux. Rien ne part avant ; prévenez l’administrateur.',
  },
  'no-signing-key': {
    ar: 'لم تُختم الأوراق بعد: لا مفتاح أو لا شهادة لمن وقّع (أو لختم الدار). لا يخرج شيء قبل ذلك؛ أبلغ المسؤول.',
    en: 'Not sealed yet: there is no key, or no certificate, of who signed it (or of the house’s seal). Nothing leaves before; tell the administrator.',
    fr: 'Pas encore scellé : il n’y a ni clé ni certificat du signataire (ou du sceau de la maison). Rien ne part avant ; prévenez l’administrateur.',
  },
  'certificate-expired': {
    ar: 'لم تُختم الأوراق بعد: شهادة مفتاح التوقيع ليست سارية اليوم. لا يخرج شيء قبل تجديدها؛ أبلغ المسؤول.',
    en: 'Not sealed yet: the certificate of the signing key is not valid today. Nothing leaves before it is renewed; tell the administrator.',
    fr: 'Pas encore scellé : le certificat de la clé de signature n’est pas valable aujourd’hui. Rien ne part avant son renouvellement ; prévenez l’administrateur.',
  },
  'time-stamp-missing': {
    ar: 'لم تُختم الأوراق بعد: خادم الختم الزمني لا يعطي ختمًا صحيحًا. لا يخرج شيء قبل ذلك؛ تُعاد المحاولة كل دقيقة.',
    en: 'Not sealed yet: the time stamp server gives no time stamp that holds. Nothing leaves before; it is tried again every minute.',
    fr: 'Pas encore scellé : le serveur d’horodatage ne délivre pas d’horodatage valable. Rien ne part avant ; nouvel essai chaque minute.',
  },
};

/** Whose signature a seal is. */
export const holderNames: Texts<SealHolder> = {
  signatory: { ar: 'توقيع الموقّع', en: 'Signatory', fr: 'Signataire' },
  house: { ar: 'ختم الدار', en: 'Seal of the house', fr: 'Sceau de la maison' },
};

/** The words of the signatures on a document's page. */
export const sealTexts = {
  title: {
    ar: 'التوقيع الإلكتروني في الملف',
    en: 'Electronic signature in the file',
    fr: 'Signature électronique dans le fichier',
  },
  none: {
    ar: 'لا توقيع إلكترونيًّا في ملفات هذه الوثيقة',
    en: 'The files of this document bear no electronic signature',
    fr: 'Les fichiers de ce document ne portent pas de signature électronique',
  },
  by: {
    ar: '{name} · {kind, select, file {مفتاح في ملف} token {مفتاح في بطاقة} other {خدمة توقيع}}',
    en: '{name} · {kind, select, file {key in a file} token {key in a token} other {signing service}}',
    fr: '{name} · {kind, select, file {clé dans un fichier} token {clé sur support sécurisé} other {service de signature}}',
  },
  trial: { ar: 'مفتاح تجريبي', en: 'Trial key', fr: 'Clé d’essai' },
  issuer: { ar: 'أصدر الشهادة {issuer}', en: 'certified by {issuer}', fr: 'certifié par {issuer}' },
  stamped: { ar: 'ختم زمني من {by}:', en: 'Time-stamped by {by}:', fr: 'Horodaté par {by} :' },
  notStamped: { ar: 'بلا ختم زمني', en: 'No time stamp', fr: 'Sans horodatage' },
} as const satisfies Texts<string>;
