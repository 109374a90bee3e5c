import type { Texts } from '../../kernel/text.ts';

/** The words of suggestions on the screen. */
export const suggestionTexts = {
  suggestions: { ar: 'الاقتراحات', en: 'Suggestions', fr: 'Suggestions' },
  none: {
    ar: 'لا اقتراحات على هذه المسودة. من يقرؤها ولا يحرّرها يقترح كلمات بزر «اقتراح تغييرات»، أو يعيد ملف وورد بتغييرات متتبَّعة.',
    en: 'No suggestions on this draft. Whoever reads it and does not write it suggests words with “Suggest changes”; a Word file with tracked changes brings them too.',
    fr: 'Aucune suggestion sur ce projet. Qui le lit sans le rédiger suggère des mots par « Suggérer des changements » ; un fichier Word avec suivi des modifications en apporte aussi.',
  },
  help: {
    ar: 'يراها كل من يطّلع على المسودة، ولا تخرج مع الوثيقة أبدًا.',
    en: 'Whoever may read the draft sees them; they never leave with the document.',
    fr: 'Quiconque peut lire le projet les voit ; elles ne partent jamais avec le document.',
  },
  keys: {
    ar: '‏Alt+↓ وAlt+↑ للتالي والسابق، وAlt+Enter للقبول، وAlt+Delete للرفض.',
    en: 'Alt+↓ and Alt+↑ lead to the next and the previous one; Alt+Enter accepts, Alt+Delete rejects.',
    fr: 'Alt+↓ et Alt+↑ mènent à la suivante et à la précédente ; Alt+Entrée accepte, Alt+Suppr rejette.',
  },
  count: {
    ar: '{count, plural, zero {لا اقتراحات مفتوحة} one {اقتراح مفتوح} two {اقتراحان مفتوحان} few {{count, number} اقتراحات مفتوحة} many {{count, number} اقتراحًا مفتوحًا} other {{count, number} اقتراح مفتوح}}',
    en: '{count, plural, =0 {No open suggestions} one {# open suggestion} other {# open suggestions}}',
    fr: '{count, plural, =0 {Aucune suggestion ouverte} one {# suggestion ouverte} other {# suggestions ouvertes}}',
  },
  place: {
    ar: '{at, number} من {of, number}',
    en: '{at, number} of {of, number}',
    fr: '{at, number} sur {of, number}',
  },
  next: { ar: 'الاقتراح التالي', en: 'Next suggestion', fr: 'Suggestion suivante' },
  previous: { ar: 'الاقتراح السابق', en: 'Previous suggestion', fr: 'Suggestion précédente' },
  accept: { ar: 'قبول', en: 'Accept', fr: 'Accepter' },
  reject: { ar: 'رفض', en: 'Reject', fr: 'Rejeter' },
  takeBack: { ar: 'سحبه', en: 'Take back', fr: 'Retirer' },
  show: { ar: 'عرضه في النص', en: 'Show in the text', fr: 'Montrer dans le texte' },
  showRest: {
    ar: 'عرض ما بقي ({count, number})',
    en: 'Show the rest ({count, number})',
    fr: 'Afficher le reste ({count, number})',
  },
  acceptAll: { ar: 'قبول الكل', en: 'Accept all', fr: 'Tout accepter' },
  rejectAll: { ar: 'رفض الكل', en: 'Reject all', fr: 'Tout rejeter' },
  rejectAllSure: {
    ar: 'تُرفض الاقتراحات المفتوحة كلها باسمك، ويبقى النص كما هو.',
    en: 'All open suggestions are rejected in your name; the text stays as it is.',
    fr: 'Toutes les suggestions ouvertes sont rejetées en votre nom ; le texte reste tel quel.',
  },
  by: { ar: '{name}، {at}', en: '{name}, {at}', fr: '{name}, {at}' },
  spoken: { ar: 'يقترح {name}:', en: '{name} suggests:', fr: '{name} suggère :' },
  fromFile: {
    ar: 'في ملف وورد، جاء به {name}',
    en: 'in a Word file, brought by {name}',
    fr: 'dans un fichier Word, apporté par {name}',
  },
  goes: { ar: 'يُحذف', en: 'goes', fr: 'supprimé' },
  comes: { ar: 'يُضاف', en: 'comes', fr: 'ajouté' },
  onlyLook: { ar: 'الكلمات واحدة، والشكل يتغيّر', en: 'same words, another look', fr: 'mêmes mots, autre présentation' },
  gone: {
    ar: 'تغيّرت هذه الكلمات منذ الاقتراح؛ عدّل النص بنفسك إن أردت، ثم ارفضه',
    en: 'these words have changed since; write them yourself if you want them, then reject it',
    fr: 'ces mots ont changé depuis ; écrivez-les vous-même si vous les voulez, puis rejetez-la',
  },
  made: { ar: 'النص كذلك الآن', en: 'the text reads so already', fr: 'le texte le dit déjà' },
  waiting: {
    ar: '{count, plural, zero {لا اقتراحات مقبولة} one {اقتراح قُبل ويُقيَّد مع الحفظ} two {اقتراحان قُبلا ويُقيَّدان مع الحفظ} few {{count, number} اقتراحات قُبلت وتُقيَّد مع الحفظ} many {{count, number} اقتراحًا قُبل ويُقيَّد مع الحفظ} other {{count, number} اقتراح قُبل ويُقيَّد مع الحفظ}}',
    en: '{count, plural, one {# accepted, to be recorded when you save} other {# accepted, to be recorded when you save}}',
    fr: '{count, plural, one {# acceptée, à consigner à l’enregistrement} other {# acceptées, à consigner à l’enregistrement}}',
  },
  reopen: { ar: 'العدول عن قبوله', en: 'Open again', fr: 'Rouvrir' },
  accepted: { ar: 'قُبل', en: 'accepted', fr: 'acceptée' },
  rejected: { ar: 'رُفض', en: 'rejected', fr: 'rejetée' },
  inVersion: {
    ar: 'في الصيغة {ordinal, number}',
    en: 'in version {ordinal, number}',
    fr: 'dans la version {ordinal, number}',
  },
  decided: {
    ar: '{count, plural, zero {لا اقتراحات مبتوت فيها} one {اقتراح مبتوت فيه} two {اقتراحان مبتوت فيهما} few {{count, number} اقتراحات مبتوت فيها} many {{count, number} اقتراحًا مبتوتًا فيه} other {{count, number} اقتراح مبتوت فيه}}',
    en: '{count, plural, one {# decided suggestion} other {# decided suggestions}}',
    fr: '{count, plural, one {# suggestion tranchée} other {# suggestions tranchées}}',
  },
  suggest: { ar: 'اقتراح تغييرات', en: 'Suggest changes', fr: 'Suggérer des changements' },
  suggesting: {
    ar: 'اكتب النص كما تريده. ما يختلف عن الصيغة المحفوظة يصل إلى من يحرّر المسودة اقتراحاتٍ باسمك، كلمة كلمة، ويبقى النص كما هو حتى يقبلها.',
    en: 'Write the text as you would have it. What differs from the saved version reaches whoever writes the draft as suggestions in your name, word by word; the text stays as it is until he accepts them.',
    fr: 'Écrivez le texte comme vous le souhaitez. Ce qui diffère de la version enregistrée parvient au rédacteur en suggestions à votre nom, mot à mot ; le texte reste tel quel jusqu’à ce qu’il les accepte.',
  },
  send: { ar: 'إرسال الاقتراحات', en: 'Send the suggestions', fr: 'Envoyer les suggestions' },
  giveUp: { ar: 'العدول', en: 'Give up', fr: 'Renoncer' },
  sent: {
    ar: '{count, plural, zero {لم يُرسل اقتراح} one {أُرسل اقتراح} two {أُرسل اقتراحان} few {أُرسلت {count, number} اقتراحات} many {أُرسل {count, number} اقتراحًا} other {أُرسل {count, number} اقتراح}}',
    en: '{count, plural, one {# suggestion sent} other {# suggestions sent}}',
    fr: '{count, plural, one {# suggestion envoyée} other {# suggestions envoyées}}',
  },
} as const satisfies Texts<string>;
