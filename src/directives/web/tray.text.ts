import type { Texts } from '../../kernel/text.ts';

/** The words of the Cabinet tray. */
export const trayTexts = {
  title: { ar: 'وارد الديوان', en: 'Cabinet tray', fr: 'Corbeille du Cabinet' },
  lede: {
    ar: '{count, plural, zero {لا شيء ينتظر التوجيه} one {معاملة واحدة تنتظر التوجيه} two {معاملتان تنتظران التوجيه} few {# معاملات تنتظر التوجيه} many {# معاملة تنتظر التوجيه} other {# معاملة تنتظر التوجيه}}',
    en: '{count, plural, =0 {Nothing waits to be directed} one {# item waits to be directed} other {# items wait to be directed}}',
    fr: '{count, plural, =0 {Rien n’attend d’être orienté} one {# pièce attend d’être orientée} many {# de pièces attendent d’être orientées} other {# pièces attendent d’être orientées}}',
  },
  sheets: { ar: 'ما يُعرض', en: 'What is shown', fr: 'Ce qui est affiché' },
  undirected: { ar: 'غير موجّهة', en: 'To be directed', fr: 'À orienter' },
  asked: { ar: 'طلبات التمديد', en: 'More time asked', fr: 'Délais demandés' },
  list: { ar: 'معاملات تنتظر التوجيه', en: 'Items to be directed', fr: 'Pièces à orienter' },
  acts: { ar: 'ما يلزم عمله', en: 'What to do', fr: 'À faire' },
  empty: { ar: 'لا شيء ينتظر التوجيه', en: 'Nothing waits to be directed', fr: 'Rien n’attend d’être orienté' },
  emptyWords: {
    ar: 'يظهر هنا كل ما يُقيَّد، الأحدث أولًا، حتى يوجّهه الديوان.',
    en: 'Everything that is registered appears here, newest first, until the Cabinet directs it.',
    fr: 'Tout ce qui est enregistré apparaît ici, le plus récent en tête, jusqu’à ce que le Cabinet l’oriente.',
  },
  important: { ar: 'عرض على الأمين العام', en: 'To the Secretary-General', fr: 'Au Secrétaire général' },
  importantHint: {
    ar: 'توضع المعاملة في حافظة الأمين العام، ويقرأ هذا السبب معها.',
    en: 'The item goes into the Secretary-General’s folder; he reads this reason with it.',
    fr: 'La pièce va dans le dossier du Secrétaire général ; il lit ce motif avec elle.',
  },
  importantReason: { ar: 'لماذا يهمه الأمر', en: 'Why he should see it', fr: 'Pourquoi il doit la voir' },
  putInFolder: { ar: 'وضعها في الحافظة', en: 'Put into the folder', fr: 'Mettre au dossier' },
  inFolderNow: {
    ar: 'وُضعت {number} في حافظة الأمين العام',
    en: '{number} is in the Secretary-General’s folder',
    fr: '{number} est au dossier du Secrétaire général',
  },
  routine: { ar: 'إخراج من الحافظة', en: 'Take out of the folder', fr: 'Retirer du dossier' },
  routineDone: {
    ar: 'أُخرجت {number} من حافظة الأمين العام',
    en: '{number} taken out of the Secretary-General’s folder',
    fr: '{number} retirée du dossier du Secrétaire général',
  },
  minute: { ar: 'تدوين توجيه', en: 'Note a minute', fr: 'Consigner une instruction' },
  returnedBy: { ar: 'أعادتها {name}', en: 'Returned by {name}', fr: 'Renvoyée par {name}' },
  returned: { ar: 'أُعيدت', en: 'Returned', fr: 'Renvoyée' },
  withSg: { ar: 'في الحافظة', en: 'In the folder', fr: 'Au dossier' },
  seen: { ar: 'اطّلع عليها', en: 'Seen by him', fr: 'Vue par lui' },
  seenAt: { ar: 'اطّلع عليها الأمين العام', en: 'The Secretary-General saw it', fr: 'Le Secrétaire général l’a vue' },
  directed: {
    ar: '{count, plural, zero {بلا توجيه} one {عليها توجيه} two {عليها توجيهان} few {عليها # توجيهات} many {عليها # توجيهًا} other {عليها # توجيه}}',
    en: '{count, plural, one {Directive given} other {# directives given}}',
    fr: '{count, plural, one {Instruction donnée} many {# d’instructions données} other {# instructions données}}',
  },
  inTheFolder: {
    ar: 'في حافظة الأمين العام',
    en: 'In the Secretary-General’s folder',
    fr: 'Au dossier du Secrétaire général',
  },
} as const satisfies Texts<string>;
