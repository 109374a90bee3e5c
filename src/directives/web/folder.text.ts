import type { Texts } from '../../kernel/text.ts';

/** The words of the Secretary-General's folder. */
export const folderTexts = {
  title: { ar: 'حافظة الأمين العام', en: 'Secretary-General’s folder', fr: 'Dossier du Secrétaire général' },
  lede: {
    ar: '{count, plural, zero {لا جديد في الحافظة} one {معاملة واحدة لم يُطّلع عليها} two {معاملتان لم يُطّلع عليهما} few {# معاملات لم يُطّلع عليها} many {# معاملة لم يُطّلع عليها} other {# معاملة لم يُطّلع عليها}}',
    en: '{count, plural, =0 {Nothing new in the folder} one {# item not yet seen} other {# items not yet seen}}',
    fr: '{count, plural, =0 {Rien de nouveau au dossier} one {# pièce à voir} many {# de pièces à voir} other {# pièces à voir}}',
  },
  list: { ar: 'ما في الحافظة', en: 'In the folder', fr: 'Au dossier' },
  empty: { ar: 'الحافظة فارغة', en: 'The folder is empty', fr: 'Le dossier est vide' },
  emptyWords: {
    ar: 'يظهر هنا ما يراه الديوان مهمًا للأمين العام، مع السبب وما يُقترح.',
    en: 'What the Cabinet finds important for the Secretary-General appears here, with the reason and what is proposed.',
    fr: 'Ce que le Cabinet juge important pour le Secrétaire général apparaît ici, avec le motif et la proposition.',
  },
  chooseOne: {
    ar: 'اختر معاملة من الحافظة.',
    en: 'Choose an item from the folder.',
    fr: 'Choisissez une pièce du dossier.',
  },
  why: { ar: 'سبب العرض', en: 'Why it is here', fr: 'Pourquoi elle est ici' },
  putBy: { ar: 'وضعها {name}', en: 'Put here by {name}', fr: 'Placée ici par {name}' },
  proposed: { ar: 'ما يقترحه الديوان', en: 'What the Cabinet proposes', fr: 'Ce que propose le Cabinet' },
  nothingProposed: {
    ar: 'لم يُقترح توجيه بعد.',
    en: 'Nothing is proposed yet.',
    fr: 'Rien n’est encore proposé.',
  },
  given: { ar: 'ما وُجّه به', en: 'Directed', fr: 'Instructions données' },
  see: { ar: 'اطّلعت عليها', en: 'I have seen it', fr: 'J’en ai pris connaissance' },
  seenNow: { ar: 'سُجّل اطلاعكم على {number}', en: 'Recorded: {number} seen', fr: 'Consigné : {number} vue' },
  seenAt: { ar: 'اطّلع عليها في', en: 'Seen on', fr: 'Vue le' },
  seen: { ar: 'اطّلع عليها', en: 'Seen', fr: 'Vue' },
  notSeen: { ar: 'لم يُطّلع عليها', en: 'Not yet seen', fr: 'Pas encore vue' },
  write: { ar: 'كتابة توجيه', en: 'Write a directive', fr: 'Rédiger une instruction' },
  prepare: { ar: 'إعداد مسودة توجيه', en: 'Prepare a draft', fr: 'Préparer un projet' },
  take: { ar: 'إخراج من الحافظة', en: 'Take out of the folder', fr: 'Retirer du dossier' },
  takeWords: {
    ar: 'تخرج المعاملة من الحافظة، ويبقى إثبات الاطلاع عليها.',
    en: 'The item leaves the folder; the proof that it was seen stays.',
    fr: 'La pièce quitte le dossier ; la preuve qu’elle a été vue demeure.',
  },
  taken: { ar: 'أُخرجت {number} من الحافظة', en: '{number} has left the folder', fr: '{number} a quitté le dossier' },
} as const satisfies Texts<string>;
