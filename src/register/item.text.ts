import type { Text, Texts } from '../kernel/text.ts';
import type { BookRefusal } from './book.commands.ts';
import type { CorrectItemRefusal } from './correction.commands.ts';
import type { ItemRefusal } from './item.commands.ts';
import { registerRefusals } from './register.text.ts';
import type { Ending, ItemState, ReadingState } from './register.ts';

type Own =
  | Exclude<CorrectItemRefusal | ItemRefusal | BookRefusal, keyof typeof registerRefusals>
  | 'already-directed'
  | 'not-sealed'
  | 'already-opened'
  | 'no-such-file'
  | 'not-a-day'
  | 'already-in-use'
  | 'columns-missing'
  | 'not-a-table'
  | 'empty-table';

/** Why an act on an item, or on a book, is refused, and what to do. */
export const itemRefusals: Texts<Own | keyof typeof registerRefusals> = {
  ...registerRefusals,
  'no-such-item': {
    ar: 'لا يوجد بين يديك وارد بهذا المعرّف.',
    en: 'There is no such item that you may see.',
    fr: 'Aucune pièce de ce type ne vous est accessible.',
  },
  'no-such-file': {
    ar: 'لا يوجد بين يديك ملف بهذا المعرّف.',
    en: 'There is no such file that you may see.',
    fr: 'Aucun fichier de ce type ne vous est accessible.',
  },
  'is-void': {
    ar: 'أُلغي هذا القيد من قبل؛ يبقى رقمه ولا يُجرى عليه شيء.',
    en: 'This entry has been voided; its number stays and nothing more is done on it.',
    fr: 'Cet enregistrement a été annulé ; son numéro demeure et plus rien ne s’y fait.',
  },
  'already-directed': {
    ar: 'وجّه الديوان هذا الوارد، فلا يُلغى قيده. صحّح ما أُخطئ فيه، أو اطلب من الديوان إغلاقه.',
    en: 'The Cabinet has dealt with this item, so it is not voided. Correct what is wrong, or ask the Cabinet to close it.',
    fr: 'Le Cabinet a traité cette pièce : elle ne s’annule plus. Corrigez l’erreur, ou demandez au Cabinet de la clore.',
  },
  'changed-meanwhile': {
    ar: 'تغيّر هذا القيد وأنت تعمل عليه (آخر من عمل عليه: {by}). افتحه من جديد وأعد ما تريد.',
    en: 'This item changed while you worked on it (last by {by}). Open it again and repeat what you meant.',
    fr: 'Cette pièce a changé pendant votre travail (en dernier par {by}). Rouvrez-la et refaites votre modification.',
  },
  'nothing-changed': {
    ar: 'لا فرق بين ما كتبته وما هو مقيَّد.',
    en: 'What you wrote is what the register says already.',
    fr: 'Ce que vous avez écrit est déjà ce que dit le registre.',
  },
  'subject-is-sealed': {
    ar: 'يبقى موضوع الظرف المغلق محايدًا؛ يكتب موضوعه من يفتحه.',
    en: 'The subject of a sealed envelope stays neutral; whoever opens it writes what it is about.',
    fr: 'L’objet d’une enveloppe scellée reste neutre ; celui qui l’ouvre en écrit l’objet.',
  },
  'not-sealed': {
    ar: 'هذا الوارد ليس ظرفًا مغلقًا.',
    en: 'This item is not a sealed envelope.',
    fr: 'Cette pièce n’est pas une enveloppe scellée.',
  },
  'already-opened': {
    ar: 'فُتح هذا الظرف من قبل.',
    en: 'This envelope has been opened already.',
    fr: 'Cette enveloppe a déjà été ouverte.',
  },
  'not-a-day': {
    ar: '«{day}» ليس يومًا في التقويم.',
    en: '“{day}” is not a day of the calendar.',
    fr: '« {day} » n’est pas un jour du calendrier.',
  },
  'already-in-use': {
    ar: 'قُيّد في هذا السجل لهذه السنة من قبل، فلا يتغير أول أرقامه.',
    en: 'Numbers of this year have been given in this register already, so its first number stays.',
    fr: 'Des numéros de cette année ont déjà été attribués dans ce registre ; son premier numéro ne change plus.',
  },
  'columns-missing': {
    ar: 'لا يذكر السطر الأول هذه الأعمدة: {missing}. سمِّها ثم أعد الاستيراد.',
    en: 'The first line does not name these columns: {missing}. Name them and import again.',
    fr: 'La première ligne ne nomme pas ces colonnes : {missing}. Nommez-les et recommencez l’importation.',
  },
  'not-a-table': {
    ar: 'تعذّرت قراءة الجدول من السطر {line, number} فما بعده؛ ابحث عن علامة تنصيص لم تُغلق. ما سبق هذا السطر مستورد.',
    en: 'The table cannot be read from line {line, number} on; look for a quotation mark that is not closed. What comes before it may have been imported.',
    fr: 'Le tableau est illisible à partir de la ligne {line, number} ; cherchez un guillemet non fermé. Ce qui précède a pu être importé.',
  },
  'empty-table': {
    ar: 'الجدول فارغ.',
    en: 'The table is empty.',
    fr: 'Le tableau est vide.',
  },
};

export const stateNames: Texts<ItemState> = {
  registered: { ar: 'مقيَّد', en: 'Registered', fr: 'Enregistré' },
  directed: { ar: 'محال', en: 'Directed', fr: 'Imputé' },
  closed: { ar: 'مغلق', en: 'Closed', fr: 'Clos' },
  void: { ar: 'ملغى', en: 'Void', fr: 'Annulé' },
};

export const endingNames: Texts<Ending> = {
  answered: { ar: 'أُجيب عنه', en: 'Answered', fr: 'Répondu' },
  'no-reply': { ar: 'لا يُجاب عنه', en: 'No reply', fr: 'Sans réponse' },
  'not-ours': { ar: 'ليس من اختصاصنا', en: 'Not ours', fr: 'Hors compétence' },
  misdirected: { ar: 'ورد خطأً', en: 'Misdirected', fr: 'Mal adressé' },
};

export const readingNames: Texts<ReadingState> = {
  none: { ar: 'لا نص له', en: 'No text', fr: 'Sans texte' },
  waiting: { ar: 'يُقرأ الآن', en: 'Being read', fr: 'Lecture en cours' },
  recognising: { ar: 'تُقرأ صفحاته', en: 'Its pages are being read', fr: 'Pages en cours de lecture' },
  read: { ar: 'قُرئ', en: 'Read', fr: 'Lu' },
  'no-text': { ar: 'صورة بلا نص', en: 'A picture without text', fr: 'Image sans texte' },
  failed: { ar: 'تعذّرت قراءته', en: 'Could not be read', fr: 'Illisible' },
};

/** The names of the fields of an item, for forms and for the trace of corrections. */
export const fieldNames = {
  sender: { ar: 'المرسل', en: 'Sender', fr: 'Expéditeur' },
  addressee: { ar: 'المرسل إليه', en: 'Addressed to', fr: 'Destinataire' },
  theirReference: { ar: 'رقمهم', en: 'Their reference', fr: 'Leur référence' },
  theirDate: { ar: 'تاريخهم', en: 'Their date', fr: 'Leur date' },
  receivedOn: { ar: 'تاريخ الورود', en: 'Received on', fr: 'Reçu le' },
  language: { ar: 'اللغة', en: 'Language', fr: 'Langue' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  channel: { ar: 'طريقة الورود', en: 'Channel', fr: 'Voie' },
  level: { ar: 'درجة السرية', en: 'Classification', fr: 'Classification' },
  marking: { ar: 'عبارة الظرف', en: 'Marking', fr: 'Mention' },
  openers: { ar: 'يفتحه وحدهم', en: 'Opened only by', fr: 'Ouvert seulement par' },
  subject: { ar: 'الموضوع', en: 'Subject', fr: 'Objet' },
  urgency: { ar: 'الاستعجال', en: 'Urgency', fr: 'Urgence' },
  pages: { ar: 'الصفحات', en: 'Pages', fr: 'Pages' },
  enclosures: { ar: 'المرفقات', en: 'Enclosures', fr: 'Pièces jointes' },
  asksAnswer: { ar: 'يطلب جوابًا', en: 'Asks for an answer', fr: 'Appelle une réponse' },
  replyTo: { ar: 'جواب عن وثيقتنا', en: 'Answers our document', fr: 'Répond à notre document' },
  replyToWritten: {
    ar: 'رقمنا كما ذكروه',
    en: 'Our number as they wrote it',
    fr: 'Notre numéro tel qu’ils l’ont écrit',
  },
  filePlan: { ar: 'باب الحفظ', en: 'File plan', fr: 'Classement' },
  handedInBy: { ar: 'سلّمته الوحدة', en: 'Handed in by', fr: 'Remis par' },
  handedInHow: { ar: 'كيف وصلها', en: 'How it reached the unit', fr: 'Comment il est parvenu' },
  lateReason: { ar: 'سبب تأخر القيد', en: 'Why registered late', fr: 'Raison du retard' },
} as const satisfies Record<string, Text>;
