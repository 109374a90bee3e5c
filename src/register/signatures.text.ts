import type { Texts } from '../kernel/text.ts';
import type { Standing } from '../platform/signature/trust.ts';
import type { Holding, Timing } from './signatures.ts';

/** What is said of a signature in a file: who signed, and whether the file is as it was signed. */
export const holdingTexts: Texts<Holding> = {
  whole: {
    ar: 'وقّعه {name}: التوقيع سليم ولم يتغيّر الملف بعده',
    en: 'Signed by {name}: intact, not changed since',
    fr: 'Signé par {name} : intact, inchangé depuis',
  },
  'signed-again': {
    ar: 'وقّعه {name}: التوقيع سليم، ثم وُقّع الملف مرة أخرى بعده',
    en: 'Signed by {name}: intact; the file was signed again after it',
    fr: 'Signé par {name} : intact ; le fichier a été signé de nouveau ensuite',
  },
  continued: {
    ar: 'وقّعه {name}: سليم فيما شمله التوقيع، لكن أُضيف إلى الملف شيء بعده',
    en: 'Signed by {name}: intact as it was then, but something was added to the file after it',
    fr: 'Signé par {name} : intact tel qu’il était alors, mais quelque chose a été ajouté au fichier depuis',
  },
  changed: {
    ar: 'توقيع {name} لا يصحّ: تغيّر الملف بعد توقيعه',
    en: 'The signature of {name} does not hold: the file was changed after it',
    fr: 'La signature de {name} ne tient pas : le fichier a été modifié depuis',
  },
  unverifiable: {
    ar: 'يحمل توقيع {name}، ولا يمكن التحقق من طريقته',
    en: 'Bears a signature of {name} of a manner that cannot be verified here',
    fr: 'Porte une signature de {name} d’un genre qui ne peut être vérifié ici',
  },
};

/** What is said of the certificate of a signature. */
export const certificateTexts: Texts<Standing> = {
  trusted: {
    ar: 'شهادة موثوق بها، أصدرها {issuer}',
    en: 'certificate trusted here, issued by {issuer}',
    fr: 'certificat reconnu ici, émis par {issuer}',
  },
  unknown: {
    ar: 'شهادة غير معروفة هنا، أصدرها {issuer}',
    en: 'certificate unknown here, issued by {issuer}',
    fr: 'certificat inconnu ici, émis par {issuer}',
  },
  expired: {
    ar: 'شهادة من {issuer} لم تكن سارية',
    en: 'certificate of {issuer} that was not valid at the time',
    fr: 'certificat de {issuer} qui n’était pas valable à ce moment',
  },
  'self-issued': {
    ar: 'شهادة أصدرها الموقّع لنفسه، غير معروفة هنا',
    en: 'certificate issued by the signer himself, unknown here',
    fr: 'certificat émis par le signataire lui-même, inconnu ici',
  },
  missing: {
    ar: 'بلا شهادة',
    en: 'without a certificate',
    fr: 'sans certificat',
  },
};

/** How the time of a signature is told; the moment follows. */
export const timingTexts: Texts<Timing> = {
  stamped: { ar: 'ختم زمني من {by}:', en: 'time-stamped by {by}:', fr: 'horodaté par {by} :' },
  'stamped-unknown': {
    ar: 'ختم زمني من {by}، غير معروف هنا:',
    en: 'time-stamped by {by}, unknown here:',
    fr: 'horodaté par {by}, inconnu ici :',
  },
  claimed: {
    ar: 'الوقت كما يذكره الموقّع نفسه:',
    en: 'time as the signer himself gives it:',
    fr: 'heure donnée par le signataire lui-même :',
  },
  untold: { ar: 'بلا ذكر وقت', en: 'no stated time', fr: 'sans indication d’heure' },
};

/** The rest of the words of signatures in files. */
export const signatureTexts = {
  nobody: { ar: 'موقّع غير مسمّى', en: 'a signer who is not named', fr: 'un signataire non nommé' },
  verifying: { ar: 'يُتحقق من التوقيع…', en: 'Verifying the signature…', fr: 'Vérification de la signature…' },
  problem: {
    ar: 'تعذّر التحقق من التوقيع الإلكتروني: لا يمكن فتح الملف',
    en: 'The electronic signature could not be verified: the file cannot be opened',
    fr: 'La signature électronique n’a pu être vérifiée : le fichier ne peut être ouvert',
  },
} as const satisfies Texts<string>;
