import type { Texts } from '../../kernel/text.ts';
import { listWords } from './papers.text.ts';

export type DeskWord =
  | 'slip'
  | 'to'
  | 'purpose'
  | 'due'
  | 'referred'
  | 'standing'
  | 'initials'
  | 'lead'
  | 'acknowledged'
  | 'done'
  | 'returned'
  | 'withdrawn'
  | 'not-referred'
  | 'further'
  | 'received'
  | 'sender'
  | 'their-reference'
  | 'subject'
  | 'kind'
  | 'urgency'
  | 'answer-asked'
  | 'yes'
  | 'led-by'
  | 'held-at'
  | 'dispatch-list'
  | 'number'
  | 'addressee'
  | 'channel'
  | 'pieces'
  | 'taken'
  | 'index'
  | 'day'
  | 'direction'
  | 'in'
  | 'out'
  | 'party'
  | 'leaves'
  | 'sealed'
  | 'not-sealed'
  | 'seal-lines'
  | 'seal-place'
  | 'seal-check';

/** The words of routing slips, envelopes, dispatch lists, dossier indexes and seals; what a register of the day says too, in its words. */
export const deskWords: Texts<DeskWord> = {
  slip: { ar: 'بطاقة إحالة', en: 'Routing slip', fr: 'Fiche de transmission' },
  to: { ar: 'المحال إليه', en: 'Referred to', fr: 'Imputé à' },
  purpose: { ar: 'الغرض والتوجيه', en: 'Purpose and instruction', fr: 'Objet et instruction' },
  due: { ar: 'الموعد', en: 'Due', fr: 'Échéance' },
  referred: { ar: 'تاريخ الإحالة', en: 'Referred on', fr: 'Imputé le' },
  standing: { ar: 'ما تم', en: 'Standing', fr: 'État' },
  initials: { ar: 'التأشيرة والتاريخ', en: 'Initials, date', fr: 'Paraphe, date' },
  lead: { ar: 'الجهة المختصة', en: 'Lead', fr: 'Chef de file' },
  acknowledged: { ar: 'استُلم {day}', en: 'Acknowledged {day}', fr: 'Reçu le {day}' },
  done: { ar: 'أُنجز {day}', en: 'Done {day}', fr: 'Traité le {day}' },
  returned: { ar: 'أُعيد {day}', en: 'Returned {day}', fr: 'Retourné le {day}' },
  withdrawn: { ar: 'سُحب {day}', en: 'Withdrawn {day}', fr: 'Retiré le {day}' },
  'not-referred': {
    ar: 'لم يُحَل بعد إلى جهة يحق لك الاطلاع عليها.',
    en: 'Not yet referred to anyone of whom you may know.',
    fr: 'Pas encore imputé à un destinataire dont vous puissiez avoir connaissance.',
  },
  further: { ar: 'إحالات أخرى باليد', en: 'Further referrals by hand', fr: 'Autres imputations manuscrites' },
  received: { ar: 'تاريخ الورود', en: 'Received', fr: 'Reçu le' },
  sender: listWords.sender,
  'their-reference': listWords['their-reference'],
  subject: listWords.subject,
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  urgency: { ar: 'درجة الاستعجال', en: 'Urgency', fr: 'Urgence' },
  'answer-asked': { ar: 'يتطلب ردًا', en: 'Asks for an answer', fr: 'Appelle une réponse' },
  yes: { ar: 'نعم', en: 'Yes', fr: 'Oui' },
  'led-by': { ar: 'الجهة المختصة', en: 'Lead', fr: 'Chef de file' },
  'held-at': { ar: 'موضع الأصل', en: 'Paper original', fr: 'Original papier' },
  'dispatch-list': { ar: 'كشف الإرسال', en: 'Dispatch list', fr: 'Bordereau d’expédition' },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  addressee: listWords.addressee,
  channel: { ar: 'طريق الإرسال', en: 'Channel', fr: 'Voie' },
  pieces: { ar: 'القطع', en: 'Pieces', fr: 'Pièces' },
  taken: { ar: 'سُلّم إلى', en: 'Handed to', fr: 'Remis à' },
  index: { ar: 'فهرس الإضبارة', en: 'Dossier index', fr: 'Bordereau du dossier' },
  day: { ar: 'التاريخ', en: 'Date', fr: 'Date' },
  direction: { ar: 'وارد/صادر', en: 'In/out', fr: 'Arr./dép.' },
  in: { ar: 'وارد', en: 'In', fr: 'Arrivée' },
  out: { ar: 'صادر', en: 'Out', fr: 'Départ' },
  party: { ar: 'المرسِل أو المرسَل إليه', en: 'From or to', fr: 'Expéditeur ou destinataire' },
  leaves: { ar: 'الصفحات والمرفقات', en: 'Pages, enclosures', fr: 'Pages, annexes' },
  sealed: {
    ar: 'ختم السجل المحكم: {size, plural, other {نقطة تحقق موقّعة تشمل # قيد}}',
    en: 'Sealed by the ledger: a signed checkpoint over {size, plural, one {# entry} other {# entries}}',
    fr: 'Scellé par le registre : point de contrôle signé couvrant {size, plural, one {# écriture} other {# écritures}}',
  },
  'not-sealed': {
    ar: 'لم تشمل هذه الطباعة نقطةُ تحقق موقّعة بعد؛ أعد طباعة الورقة إن أردتها مختومة.',
    en: 'No signed checkpoint covers this printing yet; print the sheet again if it is to be sealed.',
    fr: 'Aucun point de contrôle signé ne couvre encore cette impression ; imprimez de nouveau la feuille pour qu’elle soit scellée.',
  },
  'seal-lines': {
    ar: 'بصمة السطور المطبوعة (SHA-256)',
    en: 'Printed lines (SHA-256)',
    fr: 'Lignes imprimées (SHA-256)',
  },
  'seal-place': { ar: 'موضع قيد الطباعة', en: 'Place of the printing', fr: 'Rang de l’impression' },
  'seal-check': {
    ar: 'يحمل المربع نص نقطة التحقق كما يُحفظ خارج قاعدة البيانات: قارنه بملف checkpoints.log.',
    en: 'The square holds the checkpoint as it is kept outside the database: compare it with the file checkpoints.log.',
    fr: 'Le carré contient le point de contrôle tel qu’il est conservé hors de la base : comparez-le au fichier checkpoints.log.',
  },
};
