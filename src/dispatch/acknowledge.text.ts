import type { Texts } from '../kernel/text.ts';
import { httpTexts } from '../platform/http/http.text.ts';
import { pdfRefusals } from '../platform/pdf/pdf.text.ts';
import type { AcknowledgeRefusal } from './acknowledge.commands.ts';
import { dispatchRefusals } from './dispatch.text.ts';
import type { FormRefusal } from './standing-form.commands.ts';

/** Why a receipt is not given, or a standing form not cleared, and what to do. */
export const acknowledgeRefusals: Texts<
  AcknowledgeRefusal | FormRefusal | 'no-such-acknowledgement' | 'changed-meanwhile' | 'not-unknown'
> = {
  'not-allowed': httpTexts['not-allowed'],
  'key-used-otherwise': httpTexts['key-used-otherwise'],
  'character-not-printable': pdfRefusals['character-not-printable'],
  'paper-too-large': pdfRefusals['paper-too-large'],
  'paper-took-too-long': pdfRefusals['paper-took-too-long'],
  'no-mail-server': dispatchRefusals['no-mail-server'],
  'no-public-address': dispatchRefusals['no-public-address'],
  'changed-meanwhile': dispatchRefusals['changed-meanwhile'],
  'not-unknown': dispatchRefusals['not-unknown'],
  'no-such-item': {
    ar: 'لا توجد معاملة بهذا المعرّف.',
    en: 'There is no such item.',
    fr: 'Cette pièce n’existe pas.',
  },
  'is-void': {
    ar: 'أُلغي هذا القيد؛ فلا يُعطى له إشعار استلام.',
    en: 'This entry is void; no receipt is given for it.',
    fr: 'Cette inscription est annulée ; aucun accusé n’est délivré.',
  },
  'no-form-in-force': {
    ar: 'لا توجد صيغة إشعار استلام سارية. يجيزها مستشار ثم يصادق عليها المدير العام أو الأمين العام.',
    en: 'No form of receipt is in force. An adviser clears it and the Director-General or the Secretary-General confirms it.',
    fr: 'Aucune formule d’accusé n’est en vigueur. Un conseiller la vise, puis le Directeur général ou le Secrétaire général la confirme.',
  },
  'already-acknowledged': {
    ar: 'أُعطي المرسل إشعار استلام لهذه المعاملة من قبل.',
    en: 'The sender has been given a receipt for this item already.',
    fr: 'L’expéditeur a déjà reçu un accusé pour cette pièce.',
  },
  'unknown-channel': {
    ar: 'لا ترسل الدار شيئًا بهذه الوسيلة. اختر غيرها.',
    en: 'The house sends nothing over this channel. Choose another.',
    fr: 'La maison n’envoie rien par cette voie. Choisissez-en une autre.',
  },
  'no-address': {
    ar: 'ليس للمرسل عنوان بريد إلكتروني في الدليل. أضفه أو سلّم الإشعار مطبوعًا.',
    en: 'The directory has no e-mail address of the sender. Add one, or hand the receipt over on paper.',
    fr: 'L’annuaire ne contient pas d’adresse électronique de l’expéditeur. Ajoutez-la ou remettez l’accusé sur papier.',
  },
  'no-such-acknowledgement': {
    ar: 'لا يوجد إشعار بهذا المعرّف.',
    en: 'There is no such receipt.',
    fr: 'Cet accusé n’existe pas.',
  },
  'no-such-form': {
    ar: 'لا توجد صيغة ثابتة بهذا الاسم.',
    en: 'There is no such standing form.',
    fr: 'Cette formule permanente n’existe pas.',
  },
  'already-cleared': {
    ar: 'أُجيزت هذه الصيغة بنصها هذا من قبل.',
    en: 'This form has been cleared in these words already.',
    fr: 'Cette formule a déjà été visée dans ces termes.',
  },
  'second-person-needed': {
    ar: 'من أجاز الصيغة لا يصادق عليها؛ يصادق عليها شخص ثانٍ.',
    en: 'Whoever cleared a form does not confirm it; a second person does.',
    fr: 'Qui a visé une formule ne la confirme pas ; une seconde personne le fait.',
  },
  'form-ended': {
    ar: 'انتهى العمل بهذه الصيغة.',
    en: 'This form is no longer in force.',
    fr: 'Cette formule n’est plus en vigueur.',
  },
};
