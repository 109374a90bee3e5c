import type { Texts } from '../../kernel/text.ts';

/** The words of directing an item, of referring on, and of due days. */
export const orderTexts = {
  title: { ar: 'إحالة المعاملة', en: 'Refer the item', fr: 'Imputer la pièce' },
  otherLead: { ar: 'تغيير الجهة الرئيسة', en: 'Name another lead', fr: 'Désigner un autre responsable' },
  further: { ar: 'إحالة إلى جهات أخرى', en: 'Refer to others too', fr: 'Imputer aussi à d’autres' },
  within: { ar: 'إحالة داخل الوحدة', en: 'Refer on within the unit', fr: 'Confier au sein du service' },
  lead: { ar: 'الجهة الرئيسة', en: 'Lead', fr: 'Responsable' },
  leadHint: {
    ar: 'وحدة أو شخص: اكتب جزءًا من الاسم بأي لغة.',
    en: 'A unit or a person: type part of the name in any language.',
    fr: 'Une unité ou une personne : tapez une partie du nom, dans n’importe quelle langue.',
  },
  to: { ar: 'إلى', en: 'To', fr: 'À' },
  others: { ar: 'وإلى غيرها', en: 'And to others', fr: 'Et à d’autres' },
  addOther: {
    ar: 'أضف جهة للاطلاع أو إبداء الرأي',
    en: 'Add one for information or advice',
    fr: 'Ajouter pour information ou avis',
  },
  otherPurpose: { ar: 'الغرض من الإحالة إلى {name}', en: 'Purpose for {name}', fr: 'Motif pour {name}' },
  removeOther: { ar: 'إزالة {name}', en: 'Remove {name}', fr: 'Retirer {name}' },
  purpose: { ar: 'الغرض', en: 'Purpose', fr: 'Motif' },
  instruction: { ar: 'التعليمات', en: 'Instruction', fr: 'Instruction' },
  instructionHint: {
    ar: 'تقرؤها الجهة المحال إليها كما هي.',
    en: 'The addressee reads it as it stands.',
    fr: 'Le destinataire la lit telle quelle.',
  },
  due: { ar: 'الموعد', en: 'Due day', fr: 'Échéance' },
  offered: {
    ar: '{days, plural, zero {اليوم} one {يوم عمل} two {يوما عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}',
    en: '{days, plural, one {# working day} other {# working days}}',
    fr: '{days, plural, one {# jour ouvré} many {# de jours ouvrés} other {# jours ouvrés}}',
  },
  offeredDays: { ar: 'مواعيد مقترحة', en: 'Suggested days', fr: 'Échéances proposées' },
  daysAway: {
    ar: '{days, plural, =0 {اليوم نفسه} one {بعد يوم عمل واحد} two {بعد يومي عمل} few {بعد # أيام عمل} many {بعد # يوم عمل} other {بعد # يوم عمل}}، بحساب أيام عمل الجهة',
    en: '{days, plural, =0 {today itself} one {# working day from today} other {# working days from today}}, as that office counts',
    fr: '{days, plural, =0 {aujourd’hui même} one {dans # jour ouvré} many {dans # de jours ouvrés} other {dans # jours ouvrés}}, selon le calendrier de ce bureau',
  },
  daysPast: {
    ar: 'هذا اليوم قد مضى.',
    en: 'That day has passed.',
    fr: 'Ce jour est passé.',
  },
  noDue: { ar: 'بلا موعد', en: 'No due day', fr: 'Sans échéance' },
  directive: { ar: 'تنفيذًا لتوجيه', en: 'In execution of a directive', fr: 'En exécution d’une instruction' },
  noDirective: { ar: 'لا يستند إلى توجيه', en: 'No directive', fr: 'Aucune instruction' },
  instead: {
    ar: 'سبب سحبها من الجهة الرئيسة الحالية',
    en: 'Why it is taken from the present lead',
    fr: 'Pourquoi elle est retirée au responsable actuel',
  },
  refer: { ar: 'إحالة', en: 'Refer', fr: 'Imputer' },
  referredTo: { ar: 'أُحيلت {number} إلى {name}', en: '{number} referred to {name}', fr: '{number} imputée à {name}' },
  recent: { ar: 'إحالة سريعة إلى', en: 'Refer at once to', fr: 'Imputer aussitôt à' },
  missingLead: { ar: 'اختر الجهة الرئيسة.', en: 'Choose the lead.', fr: 'Choisissez le responsable.' },
  missingPurpose: { ar: 'اختر الغرض.', en: 'Choose a purpose.', fr: 'Choisissez un motif.' },
  missingDue: {
    ar: 'هذا الغرض يستلزم موعدًا.',
    en: 'This purpose needs a due day.',
    fr: 'Ce motif exige une échéance.',
  },
  missingInstead: { ar: 'اذكر السبب.', en: 'Say why.', fr: 'Dites pourquoi.' },
  missingOther: {
    ar: 'أضف جهة واحدة على الأقل.',
    en: 'Add at least one addressee.',
    fr: 'Ajoutez au moins un destinataire.',
  },
  missingOtherDue: {
    ar: 'هذا الغرض يستلزم موعدًا؛ حدّد موعد الجهة الرئيسة أو اختر غرضًا آخر.',
    en: 'This purpose needs a due day: give the lead one, or choose another purpose.',
    fr: 'Ce motif exige une échéance : donnez-en une au responsable, ou choisissez un autre motif.',
  },
  sendKeys: { ar: '⁦Ctrl⁩ + ⁦Enter⁩ للإرسال', en: 'Ctrl + Enter sends', fr: 'Ctrl + Entrée envoie' },
} as const satisfies Texts<string>;
