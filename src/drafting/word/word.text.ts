import type { Texts } from '../../kernel/text.ts';
import type { LeftOut } from './word.ts';

/** What stands on the pages of an exported draft. */
export const pageTexts = {
  notice: { ar: 'مسودة غير مجازة', en: 'Draft, not cleared', fr: 'Projet non visé' },
  reader: { ar: 'أخرجها {name} في {at}', en: 'Taken out by {name}, {at}', fr: 'Édité par {name}, {at}' },
  version: { ar: 'الصيغة {version}', en: 'Version {version}', fr: 'Version {version}' },
  note: {
    ar: 'أُعيدت من ملف وورد',
    en: 'Brought back from a Word file',
    fr: 'Rapportée d’un fichier Word',
  },
} as const;

/** What a letter cannot hold and the file had. */
export const leftTexts: Texts<LeftOut> = {
  'hidden-words': { ar: 'كلمات مخفية', en: 'hidden words', fr: 'mots masqués' },
  pictures: { ar: 'صور أو مربعات نص', en: 'pictures or text boxes', fr: 'images ou zones de texte' },
  equations: { ar: 'معادلات', en: 'equations', fr: 'équations' },
  symbols: { ar: 'رموز من خط خاص', en: 'symbols of a special font', fr: 'symboles d’une police spéciale' },
  'merged-cells': { ar: 'خلايا مدمجة', en: 'merged cells', fr: 'cellules fusionnées' },
  'inner-tables': { ar: 'جداول داخل جداول', en: 'tables within tables', fr: 'tableaux imbriqués' },
};

/** The words of bringing a Word file back. */
export const wordTexts = {
  exportWord: { ar: 'إخراج إلى وورد', en: 'Export to Word', fr: 'Exporter vers Word' },
  bringBack: { ar: 'إعادة ملف وورد…', en: 'Bring a Word file back…', fr: 'Rapporter un fichier Word…' },
  title: { ar: 'إعادة ملف وورد', en: 'Bring a Word file back', fr: 'Rapporter un fichier Word' },
  file: { ar: 'ملف وورد (‎.docx)', en: 'Word file (.docx)', fr: 'Fichier Word (.docx)' },
  help: {
    ar: 'تُعرض الفروق كلمة كلمة قبل أن يُؤخذ شيء. وما كُتب بتتبّع التغييرات يصير اقتراحات باسمك، يُقبل كل منها أو يُرفض.',
    en: 'The differences are shown word by word before anything is taken. Tracked changes become suggestions in your name, each accepted or rejected.',
    fr: 'Les différences sont montrées mot à mot avant toute reprise. Les modifications suivies deviennent des suggestions à votre nom, à accepter ou rejeter une à une.',
  },
  saveFirst: {
    ar: 'في هذه الصفحة كلمات لم تُحفظ؛ احفظها أولًا كي لا تضيع.',
    en: 'This page has words that are not saved; save them first, so that they are not lost.',
    fr: 'Cette page contient des mots non enregistrés ; enregistrez-les d’abord pour ne pas les perdre.',
  },
  exportedFrom: {
    ar: 'أُخرج الملف من الصيغة {version, number}؛ الصيغة الحالية {current, number}.',
    en: 'The file was exported from version {version, number}; the version in hand is {current, number}.',
    fr: 'Le fichier a été exporté de la version {version, number} ; la version en cours est la {current, number}.',
  },
  ofNoExport: {
    ar: 'لم تُخرج الدار هذا الملف؛ يُؤخذ نصه وحده، وتبقى الأسطر المحيطة به كما هي.',
    en: 'The house did not export this file; only its text is taken, the lines around it stay as they are.',
    fr: 'La maison n’a pas exporté ce fichier ; seul son texte est repris, les lignes qui l’entourent restent.',
  },
  changedSince: {
    ar: 'تغيّرت المسودة منذ إخراج الملف. أخذه كما هو يتراجع عمّا كُتب بعد ذلك؛ قارن بالصيغة التي أُخرج منها.',
    en: 'The draft has changed since the file was exported. Taking it as it is undoes what was written since; compare with the version it came from.',
    fr: 'Le projet a changé depuis l’exportation. Reprendre le fichier tel quel annule ce qui a été écrit depuis ; comparez avec la version d’origine.',
  },
  againstCurrent: {
    ar: 'مقابل الصيغة الحالية',
    en: 'Against the version in hand',
    fr: 'Par rapport à la version en cours',
  },
  againstExported: {
    ar: 'مقابل الصيغة التي أُخرج منها',
    en: 'Against the version it came from',
    fr: 'Par rapport à la version d’origine',
  },
  writtenSince: {
    ar: 'ما كُتب منذ إخراجه وسيُتراجع عنه',
    en: 'What was written since, and would be undone',
    fr: 'Ce qui a été écrit depuis, et serait annulé',
  },
  same: { ar: 'لا فرق في النص.', en: 'The text is the same.', fr: 'Le texte est le même.' },
  onlyLook: {
    ar: 'الكلمات واحدة؛ تغيّر الإبراز أو الاتجاه أو ترتيب القوائم والجداول.',
    en: 'The words are the same; emphasis, direction, or the form of lists and tables changed.',
    fr: 'Les mots sont les mêmes ; la mise en valeur, le sens ou la forme des listes et tableaux a changé.',
  },
  lines: { ar: 'الأسطر المتغيّرة', en: 'Lines that changed', fr: 'Lignes modifiées' },
  tracked: {
    ar: 'في الملف تغييرات متتبَّعة (إضافات: {insertions, number}، محذوفات: {deletions, number})؛ تصير اقتراحات، ويبقى النص كما كان قبلها حتى تُقبل:',
    en: 'The file has tracked changes (insertions: {insertions, number}, deletions: {deletions, number}); they become suggestions, and the text stays as it was before them until they are accepted:',
    fr: 'Le fichier contient des modifications suivies (insertions : {insertions, number}, suppressions : {deletions, number}) ; elles deviennent des suggestions, et le texte reste tel qu’avant elles jusqu’à leur acceptation :',
  },
  suggested: {
    ar: '{count, plural, zero {لا اقتراحات جديدة} one {اقتراح جديد} two {اقتراحان جديدان} few {{count, number} اقتراحات جديدة} many {{count, number} اقتراحًا جديدًا} other {{count, number} اقتراح جديد}}',
    en: '{count, plural, =0 {No new suggestions} one {# new suggestion} other {# new suggestions}}',
    fr: '{count, plural, =0 {Aucune suggestion nouvelle} one {# suggestion nouvelle} other {# suggestions nouvelles}}',
  },
  left: {
    ar: 'لا يحمل النص هذا، فتُرك: {what}.',
    en: 'A letter cannot hold this, and it is left out: {what}.',
    fr: 'Une lettre ne peut contenir ceci, qui est écarté : {what}.',
  },
  missing: {
    ar: 'لم تُوجد في الملف هذه الأسطر، فتبقى كما هي: {what}.',
    en: 'These lines were not found in the file and stay as they are: {what}.',
    fr: 'Ces lignes n’ont pas été trouvées dans le fichier et restent telles quelles : {what}.',
  },
  remarks: {
    ar: '{count, plural, zero {لا تعليقات جديدة} one {تعليق جديد} two {تعليقان جديدان} few {{count, number} تعليقات جديدة} many {{count, number} تعليقًا جديدًا} other {{count, number} تعليق جديد}}',
    en: '{count, plural, =0 {No new remarks} one {# new remark} other {# new remarks}}',
    fr: '{count, plural, =0 {Aucune remarque nouvelle} one {# remarque nouvelle} other {# remarques nouvelles}}',
  },
  known: {
    ar: '{count, plural, zero {} one {وتعليق معروف لا يُكرَّر} two {وتعليقان معروفان لا يُكرَّران} few {و{count, number} تعليقات معروفة لا تُكرَّر} many {و{count, number} تعليقًا معروفًا لا يُكرَّر} other {و{count, number} تعليق معروف لا يُكرَّر}}',
    en: '{count, plural, =0 {} one {# known remark is not repeated} other {# known remarks are not repeated}}',
    fr: '{count, plural, =0 {} one {# remarque connue n’est pas répétée} other {# remarques connues ne sont pas répétées}}',
  },
  take: { ar: 'أخذ الملف', en: 'Take the file', fr: 'Reprendre le fichier' },
  leave: { ar: 'تركه', en: 'Leave it', fr: 'Laisser' },
  taken: {
    ar: 'أُخذ الملف وحُفظت الصيغة {ordinal, number}',
    en: 'The file was taken; version {ordinal, number} is saved',
    fr: 'Le fichier est repris ; la version {ordinal, number} est enregistrée',
  },
  remarksTaken: {
    ar: 'أُخذ ما في الملف من تعليقات واقتراحات؛ النص لم يتغيّر',
    en: 'The remarks and suggestions of the file were taken; the text is unchanged',
    fr: 'Les remarques et suggestions du fichier sont reprises ; le texte est inchangé',
  },
} as const;
