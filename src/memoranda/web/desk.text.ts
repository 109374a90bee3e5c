import type { Texts } from '../../kernel/text.ts';

/** The words of the desk on which memoranda arrive. */
export const deskTexts = {
  title: { ar: 'المذكرات الداخلية', en: 'Memoranda', fr: 'Notes internes' },
  lede: {
    ar: 'ما كتبته الوحدات بعضها إلى بعض، بعد أن أجازه الديوان ووُقّع.',
    en: 'What units wrote to one another, once the Cabinet cleared it and it was signed.',
    fr: 'Ce que les unités se sont écrit, une fois visé par le Cabinet et signé.',
  },
  list: { ar: 'المذكرات', en: 'Memoranda', fr: 'Notes' },
  sheets: { ar: 'ما يُعرض', en: 'What is shown', fr: 'Ce qui est affiché' },
  waiting: { ar: 'لم يُشعر بتسلّمها', en: 'To acknowledge', fr: 'À accuser' },
  received: { ar: 'الواردة إلينا', en: 'Received', fr: 'Reçues' },
  sent: { ar: 'الصادرة عنا', en: 'Sent', fr: 'Envoyées' },
  empty: { ar: 'لا مذكرات هنا', en: 'No memoranda here', fr: 'Aucune note ici' },
  emptyWords: {
    ar: 'تظهر هنا المذكرة حين توقَّع، لا قبل ذلك.',
    en: 'A memorandum appears here when it is signed, and not before.',
    fr: 'Une note apparaît ici une fois signée, et pas avant.',
  },
  choose: { ar: 'اختر مذكرة', en: 'Choose a memorandum', fr: 'Choisissez une note' },
  acts: { ar: 'المذكرة', en: 'The memorandum', fr: 'La note' },
  toAcknowledge: { ar: 'تنتظر إشعارًا', en: 'Awaits your note', fr: 'À accuser' },
  acknowledge: { ar: 'إشعار بالتسلّم', en: 'Acknowledge', fr: 'Accuser réception' },
  acknowledged: {
    ar: 'أُشعر بتسلّم {number}',
    en: '{number} acknowledged',
    fr: 'Réception de {number} confirmée',
  },
  number: { ar: 'الرقم', en: 'Number', fr: 'Numéro' },
  dated: { ar: 'بتاريخ', en: 'Dated', fr: 'Datée du' },
  from: { ar: 'من', en: 'From', fr: 'De' },
  signedBy: { ar: 'وقّعها', en: 'Signed by', fr: 'Signée par' },
  level: { ar: 'درجة السرية', en: 'Classification', fr: 'Classification' },
  taken: { ar: 'من أحيط علمًا', en: 'Who has taken note', fr: 'Qui en a pris acte' },
  openPage: { ar: 'صفحة الوثيقة', en: 'The document’s page', fr: 'Page du document' },
  newOne: { ar: 'مذكرة جديدة', en: 'New memorandum', fr: 'Nouvelle note' },
} as const satisfies Texts<string>;
