import type { Tone } from '../../apps/web/ui/index.ts';
import type { Texts } from '../../kernel/text.ts';
import type { DraftState } from '../drafting.ts';

/** How a draft stands, in words. */
export const stateTexts: Texts<DraftState> = {
  draft: { ar: 'قيد الإعداد', en: 'Being written', fr: 'En rédaction' },
  'in-concurrence': { ar: 'لدى الوحدات للرأي', en: 'In concurrence', fr: 'En consultation' },
  submitted: { ar: 'لدى الديوان', en: 'With the Cabinet', fr: 'Au Cabinet' },
  returned: { ar: 'أُعيدت إليكم', en: 'Returned', fr: 'Renvoyé' },
  approved: { ar: 'معتمدة، تنتظر التوقيع', en: 'Approved, awaits signature', fr: 'Approuvé, à signer' },
  signed: { ar: 'موقّعة', en: 'Signed', fr: 'Signé' },
  withdrawn: { ar: 'صُرف عنها النظر', en: 'Withdrawn', fr: 'Abandonné' },
};

/** How a draft stands, in a shape. */
export const stateTones: Readonly<Record<DraftState, Tone>> = {
  draft: 'open',
  'in-concurrence': 'waiting',
  submitted: 'waiting',
  returned: 'due',
  approved: 'waiting',
  signed: 'done',
  withdrawn: 'stopped',
};

/** The words of the drafting desk and of a draft's beginning. */
export const deskTexts = {
  title: { ar: 'المسودات', en: 'Drafting', fr: 'Projets' },
  lede: {
    ar: 'ما تكتبه وحدتكم حتى يجيزه الديوان.',
    en: 'What your unit writes, until the Cabinet clears it.',
    fr: 'Ce que votre unité rédige, jusqu’au visa du Cabinet.',
  },
  list: { ar: 'المسودات', en: 'Drafts', fr: 'Projets' },
  sheets: { ar: 'ما يُعرض', en: 'What is shown', fr: 'Ce qui est affiché' },
  inHand: { ar: 'الكل', en: 'All', fr: 'Tous' },
  returned: { ar: 'أُعيدت', en: 'Returned', fr: 'Renvoyés' },
  mine: { ar: 'مسوداتي', en: 'Mine', fr: 'Les miens' },
  asked: { ar: 'يُطلب رأينا', en: 'Asked of us', fr: 'On nous consulte' },
  empty: { ar: 'لا مسودات هنا', en: 'No drafts here', fr: 'Aucun projet ici' },
  emptyWords: {
    ar: 'ابدأ ردًا من مكتب الإدارة، أو مسودة جديدة من هنا.',
    en: 'Begin a reply from the unit’s desk, or a new draft here.',
    fr: 'Commencez une réponse depuis le bureau du service, ou un nouveau projet ici.',
  },
  emptyAsked: {
    ar: 'لا رأي يُطلب منكم الآن.',
    en: 'Nobody waits for your unit’s concurrence.',
    fr: 'Aucun avis n’est attendu de votre unité.',
  },
  findings: { ar: 'الملاحظات', en: 'Findings', fr: 'Constats' },
  newDraft: { ar: 'مسودة جديدة', en: 'New draft', fr: 'Nouveau projet' },
  newReply: { ar: 'إعداد الرد', en: 'Prepare the reply', fr: 'Préparer la réponse' },
  begin: { ar: 'بدء الكتابة', en: 'Begin writing', fr: 'Commencer à rédiger' },
  road: { ar: 'الوجهة', en: 'Where it goes', fr: 'Destination' },
  outgoing: { ar: 'إلى خارج الدار', en: 'Out of the house', fr: 'Hors de la maison' },
  memorandum: { ar: 'من وحدة إلى وحدة', en: 'From unit to unit', fr: 'D’une unité à l’autre' },
  kind: { ar: 'النوع', en: 'Kind', fr: 'Type' },
  unit: { ar: 'الوحدة الكاتبة', en: 'Drafting unit', fr: 'Unité rédactrice' },
  subject: { ar: 'الموضوع', en: 'Subject', fr: 'Objet' },
  answers: { ar: 'يجيب عن', en: 'Answers', fr: 'Répond à' },
  language: { ar: 'لغة الوثيقة', en: 'Written in', fr: 'Langue du document' },
  level: { ar: 'درجة السرية', en: 'Classification', fr: 'Classification' },
  amount: { ar: 'المبلغ', en: 'Amount', fr: 'Montant' },
  currency: { ar: 'العملة (ثلاثة أحرف)', en: 'Currency (three letters)', fr: 'Devise (trois lettres)' },
  correction: {
    ar: 'تصويب لوثيقة صدرت',
    en: 'Corrigendum to a document that has left',
    fr: 'Corrigendum à un document parti',
  },
  withdrawal: {
    ar: 'سحب وثيقة صدرت',
    en: 'Withdrawal of a document that has left',
    fr: 'Retrait d’un document parti',
  },
  recall: {
    ar: 'استرداد وثيقة صدرت',
    en: 'Recall of a document that has left',
    fr: 'Rappel d’un document parti',
  },
  proposed: {
    ar: 'يقترح النظام المرسل إليه والمرجع والصيغ المعتادة، وتكتب أنت الباقي.',
    en: 'The house proposes addressee, reference and formulae; you write on.',
    fr: 'La maison propose destinataire, référence et formules ; vous poursuivez.',
  },
  classified: {
    ar: 'مسودة مصنَّفة: افتحها لقراءتها، ويُقيَّد الاطلاع.',
    en: 'A classified draft: open it to read; the reading is recorded.',
    fr: 'Projet classifié : ouvrez-le pour le lire ; la lecture est consignée.',
  },
  goOn: { ar: 'متابعة الكتابة', en: 'Go on writing', fr: 'Poursuivre la rédaction' },
  look: { ar: 'فتح المسودة', en: 'Open the draft', fr: 'Ouvrir le projet' },
  drafter: { ar: 'بدأه', en: 'Begun by', fr: 'Commencé par' },
  begun: { ar: 'بدأ في', en: 'Begun on', fr: 'Commencé le' },
  choose: { ar: 'اختر مسودة', en: 'Choose a draft', fr: 'Choisissez un projet' },
  acts: { ar: 'المسودة', en: 'The draft', fr: 'Le projet' },
  late: { ar: 'فات موعده', en: 'Past its day', fr: 'Échéance passée' },
  dueOn: { ar: 'الرأي مطلوب قبل', en: 'Answer due', fr: 'Avis attendu le' },
} as const satisfies Texts<string>;

/** The words with which units say whether they agree. */
export const concurrenceTexts = {
  none: {
    ar: 'لم تُسأل أي وحدة. يفتح الديوان الاستشارة؛ اذكر له من ترى سؤاله.',
    en: 'No unit has been asked. The Cabinet opens concurrence; tell it whom you would ask.',
    fr: 'Aucune unité n’a été consultée. Le Cabinet ouvre la consultation ; dites-lui qui vous consulteriez.',
  },
  ask: { ar: 'طلب آراء وحدات…', en: 'Ask for concurrence…', fr: 'Demander des accords…' },
  askUnits: { ar: 'الوحدات', en: 'Units', fr: 'Unités' },
  asked: {
    ar: 'طُلب من الديوان سؤال: {units}',
    en: 'Asked of the Cabinet: {units}',
    fr: 'Demandé au Cabinet : {units}',
  },
  open: { ar: 'سؤال الوحدات…', en: 'Ask units…', fr: 'Consulter des unités…' },
  question: { ar: 'السؤال', en: 'Question', fr: 'Question' },
  until: { ar: 'حتى', en: 'Until', fr: 'Jusqu’au' },
  closeIt: { ar: 'إنهاء الاستشارة', en: 'Close the concurrence', fr: 'Clore la consultation' },
  answer: { ar: 'إبداء الرأي', en: 'Give your answer', fr: 'Donner votre avis' },
  agrees: { ar: 'موافقة', en: 'Agrees', fr: 'D’accord' },
  'agrees-with-remarks': { ar: 'موافقة مع ملاحظات', en: 'Agrees, with remarks', fr: 'D’accord, avec remarques' },
  disagrees: { ar: 'عدم موافقة', en: 'Disagrees', fr: 'Pas d’accord' },
  silent: { ar: 'لم تُجب', en: 'Silent', fr: 'Sans réponse' },
  awaited: { ar: 'منتظر', en: 'Awaited', fr: 'Attendu' },
  remarks: { ar: 'الملاحظات', en: 'Remarks', fr: 'Remarques' },
  onVersion: {
    ar: 'على الصيغة {ordinal, number}',
    en: 'on version {ordinal, number}',
    fr: 'sur la version {ordinal, number}',
  },
} as const satisfies Texts<string>;
