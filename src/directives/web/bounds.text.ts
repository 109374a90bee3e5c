import type { Texts } from '../../kernel/text.ts';

/** The words of what a directive applies to. */
export const boundsTexts = {
  title: { ar: 'ما يسري عليه', en: 'What it applies to', fr: 'Champ d’application' },
  lede: {
    ar: 'ما يُحدَّد هنا تُسأل عنه كل مسودة: إن مسّته نُبّه محررها ومجيزها إلى هذا التوجيه.',
    en: 'What is said here is asked of every draft: where one touches it, its drafter and its reviewers are told of this directive.',
    fr: 'Ce qui est précisé ici est vérifié dans chaque projet : s’il y touche, son rédacteur et ses réviseurs sont avertis de cette instruction.',
  },
  none: {
    ar: 'يُلزم بنصّه وحده؛ ولا تُنبَّه إليه مسودة.',
    en: 'It binds by its words alone; no draft is told of it.',
    fr: 'Elle oblige par ses seuls termes ; aucun projet n’en est averti.',
  },
  correspondents: { ar: 'المراسلات إلى', en: 'Letters to', fr: 'Courriers adressés à' },
  correspondentsHint: {
    ar: 'جهات من الدليل. بلا جهة: إلى أي مرسل إليه.',
    en: 'Correspondents of the directory. With none: to whomever it goes.',
    fr: 'Correspondants de l’annuaire. Sans correspondant : quel que soit le destinataire.',
  },
  everyone: { ar: 'أي جهة', en: 'Anyone', fr: 'Tout destinataire' },
  subjects: { ar: 'الموضوعات', en: 'Subjects', fr: 'Sujets' },
  subjectsHint: {
    ar: 'موضوع في كل سطر، بأي لغة؛ يكفي أن يرد واحد منها. بلا موضوع: في أي موضوع.',
    en: 'One on each line, in any language; one that occurs is enough. With none: on any subject.',
    fr: 'Un par ligne, dans n’importe quelle langue ; il suffit que l’un d’eux apparaisse. Sans sujet : quel que soit le sujet.',
  },
  anything: { ar: 'أي موضوع', en: 'Anything', fr: 'Tout sujet' },
  from: { ar: 'من', en: 'From', fr: 'Du' },
  fromHint: {
    ar: 'بلا يوم: من يوم الصدور.',
    en: 'Without a day: from the day of issue.',
    fr: 'Sans date : dès l’émission.',
  },
  fromTodayHint: {
    ar: 'بلا يوم: من اليوم.',
    en: 'Without a day: from today.',
    fr: 'Sans date : à partir d’aujourd’hui.',
  },
  to: { ar: 'إلى', en: 'Until', fr: 'Au' },
  toHint: {
    ar: 'بلا يوم: ما دام التوجيه ساريًا.',
    en: 'Without a day: as long as the directive is in force.',
    fr: 'Sans date : tant que l’instruction est en vigueur.',
  },
  period: { ar: 'المدة', en: 'Period', fr: 'Période' },
  fromIssue: { ar: 'من يوم الصدور', en: 'from the day of issue', fr: 'dès l’émission' },
  untilEnd: { ar: 'ما دام ساريًا', en: 'as long as it is in force', fr: 'tant qu’elle est en vigueur' },
  setBy: { ar: 'حدّده', en: 'Said by', fr: 'Précisé par' },
  set: { ar: 'تحديد ما يسري عليه', en: 'Say to what it applies', fr: 'Préciser le champ' },
  change: { ar: 'تغيير', en: 'Change', fr: 'Modifier' },
  clear: { ar: 'إزالة', en: 'Take away', fr: 'Retirer' },
  clearTitle: {
    ar: 'إزالة ما يسري عليه التوجيه',
    en: 'Take away what it applies to',
    fr: 'Retirer le champ d’application',
  },
  clearWords: {
    ar: 'يبقى التوجيه ساريًا بنصّه، ولا تُنبَّه إليه مسودة بعد ذلك.',
    en: 'The directive stays in force by its words; no draft is told of it any more.',
    fr: 'L’instruction reste en vigueur par ses termes ; plus aucun projet n’en est averti.',
  },
  save: { ar: 'حفظ', en: 'Save', fr: 'Enregistrer' },
  saved: { ar: 'حُدّد ما يسري عليه التوجيه', en: 'What it applies to is kept', fr: 'Le champ est précisé' },
  cleared: { ar: 'أُزيل ما يسري عليه التوجيه', en: 'It applies by its words alone', fr: 'Le champ est retiré' },
  nothingNamed: {
    ar: 'اذكر جهة أو موضوعًا، ولا تكفي المدة وحدها.',
    en: 'Name an addressee or a subject; a period alone is not enough.',
    fr: 'Indiquez un destinataire ou un sujet ; une période seule ne suffit pas.',
  },
  history: {
    ar: 'ما أثبته سجل الوقائع من تغييرات',
    en: 'Changes, as the ledger has them',
    fr: 'Modifications, selon le journal de preuve',
  },
  wasSet: {
    ar: 'حُدّد: {correspondents, plural, zero {أي جهة} one {جهة واحدة} two {جهتان} few {# جهات} many {# جهة} other {# جهة}}، {subjects, plural, zero {أي موضوع} one {موضوع واحد} two {موضوعان} few {# موضوعات} many {# موضوعًا} other {# موضوع}}',
    en: 'Said: {correspondents, plural, =0 {anyone} one {# addressee} other {# addressees}}, {subjects, plural, =0 {any subject} one {# subject} other {# subjects}}',
    fr: 'Précisé : {correspondents, plural, =0 {tout destinataire} one {# destinataire} other {# destinataires}}, {subjects, plural, =0 {tout sujet} one {# sujet} other {# sujets}}',
  },
  wasCleared: { ar: 'أُزيل', en: 'Taken away', fr: 'Retiré' },
  nothingKept: { ar: 'لا شيء بعد.', en: 'Nothing yet.', fr: 'Rien encore.' },
} as const satisfies Texts<string>;
