import { manifestRefusals } from '../drafting/manifest.text.ts';
import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { pdfRefusals } from '../platform/pdf/pdf.text.ts';
import { acknowledgeRefusals } from './acknowledge.text.ts';
import { dispatchRefusals } from './dispatch.text.ts';
import type { ExportRefusal } from './export.commands.ts';
import type { PointsRefusal } from './points.commands.ts';
import type { PrintRefusal } from './prints.commands.ts';
import type { CarriedRefusal, EnvelopeRefusal } from './prints-of-document.commands.ts';
import type { IndexRefusal } from './prints-of-dossier.commands.ts';
import type { SlipRefusal } from './prints-of-item.commands.ts';

/** Why nothing is printed, and what to do. */
export const printRefusals: Texts<
  | PrintRefusal
  | ExportRefusal
  | PointsRefusal
  | SlipRefusal
  | IndexRefusal
  | EnvelopeRefusal
  | CarriedRefusal
  | 'not-a-calendar-day'
> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'character-not-printable': pdfRefusals['character-not-printable'],
  'paper-too-large': pdfRefusals['paper-too-large'],
  'paper-took-too-long': pdfRefusals['paper-took-too-long'],
  'not-returned': {
    ar: 'لم تُعَد هذه المسودة من الإجازة؛ فلا ملاحظات تُطبع.',
    en: 'This draft has not come back from clearance; there are no points to print.',
    fr: 'Ce projet n’est pas revenu du visa ; il n’y a aucun point à imprimer.',
  },
  'unknown-kind': manifestRefusals['unknown-kind'],
  'no-such-item': acknowledgeRefusals['no-such-item'],
  'is-void': {
    ar: 'أُلغي هذا القيد؛ فلا يُطبع له ملصق.',
    en: 'This entry is void; no label is printed for it.',
    fr: 'Cette inscription est annulée ; aucune étiquette n’est imprimée.',
  },
  'no-such-document': dispatchRefusals['no-such-document'],
  'not-living': dispatchRefusals['not-living'],
  'no-such-record': {
    ar: 'لا يوجد قيد ولا وثيقة بهذا المعرّف فيما يحق لك الاطلاع عليه.',
    en: 'There is no item and no document of that identifier among those you may see.',
    fr: 'Aucune pièce ni aucun document de cet identifiant parmi ceux que vous pouvez voir.',
  },
  'nobody-to-address': {
    ar: 'لا نسخة من هذه الوثيقة تُرسل ورقًا؛ فلا ظرف يُطبع. اختر مرسلًا إليه بعينه إن أردت ظرفه.',
    en: 'No copy of this document goes on paper, so there is no envelope to print. Choose one addressee if you want his all the same.',
    fr: 'Aucun exemplaire de ce document ne part sur papier : aucune enveloppe à imprimer. Choisissez un destinataire si vous voulez la sienne.',
  },
  'no-such-register': {
    ar: 'لا يوجد سجل بهذا المعرّف.',
    en: 'There is no such register.',
    fr: 'Ce registre n’existe pas.',
  },
  'no-such-draft': { ar: 'لا توجد مسودة بهذا المعرّف.', en: 'There is no such draft.', fr: 'Ce projet n’existe pas.' },
  'no-text-yet': {
    ar: 'لم تُحفظ أي نسخة من هذه المسودة بعد. احفظها أولًا.',
    en: 'No version of this draft has been saved yet. Save it first.',
    fr: 'Aucune version de ce projet n’a encore été enregistrée. Enregistrez-la d’abord.',
  },
  'no-such-language': {
    ar: 'ليس لهذه المسودة نص بهذه اللغة.',
    en: 'This draft has no text in that language.',
    fr: 'Ce projet n’a pas de texte dans cette langue.',
  },
  'not-a-calendar-day': {
    ar: 'لا يوجد يوم بهذا التاريخ: {day}.',
    en: 'There is no such day: {day}.',
    fr: 'Ce jour n’existe pas : {day}.',
  },
};
