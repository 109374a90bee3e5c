import type { Texts } from '../../kernel/text.ts';

/** The words of the search page. */
export const searchTexts = {
  title: { ar: 'البحث', en: 'Search', fr: 'Recherche' },
  asked: { ar: 'نتائج «{query}»', en: 'Results for “{query}”', fr: 'Résultats pour « {query} »' },
  kinds: { ar: 'ما يُبحث فيه', en: 'What is searched', fr: 'Où chercher' },
  all: { ar: 'الكل', en: 'Everything', fr: 'Tout' },
  items: { ar: 'الوارد', en: 'Incoming', fr: 'Arrivée' },
  documents: { ar: 'الصادر والمذكرات', en: 'Outgoing and memoranda', fr: 'Départ et notes' },
  drafts: { ar: 'المسودات', en: 'Drafts', fr: 'Projets' },
  directives: { ar: 'التوجيهات', en: 'Directives', fr: 'Instructions' },
  item: { ar: 'وارد', en: 'Incoming', fr: 'Arrivée' },
  document: { ar: 'صادر', en: 'Outgoing', fr: 'Départ' },
  memorandum: { ar: 'مذكرة داخلية', en: 'Memorandum', fr: 'Note interne' },
  draft: { ar: 'مسودة', en: 'Draft', fr: 'Projet' },
  directive: { ar: 'توجيه', en: 'Directive', fr: 'Instruction' },
  classified: {
    ar: 'توجيه مصنّف؛ يُقرأ نصه بفتحه.',
    en: 'A classified directive; its words are read by opening it.',
    fr: 'Une instruction classifiée ; son texte se lit en l’ouvrant.',
  },
  contents: { ar: 'ما في ظرف', en: 'In an envelope', fr: 'Dans un pli' },
  other: { ar: 'سجل آخر', en: 'Another record', fr: 'Autre pièce' },
  waiting: {
    ar: '{count, plural, zero {} one {ملف واحد ما زال يُقرأ؛ قد يظهر بعد قليل ما لم يظهر الآن.} two {ملفان ما زالا يُقرآن؛ قد يظهر بعد قليل ما لم يظهر الآن.} few {# ملفات ما زالت تُقرأ؛ قد يظهر بعد قليل ما لم يظهر الآن.} many {# ملفًا ما زال يُقرأ؛ قد يظهر بعد قليل ما لم يظهر الآن.} other {# ملف ما زال يُقرأ؛ قد يظهر بعد قليل ما لم يظهر الآن.}}',
    en: '{count, plural, =0 {} one {# file is still being read; more may appear in a moment.} other {# files are still being read; more may appear in a moment.}}',
    fr: '{count, plural, =0 {} one {# fichier est encore en lecture ; d’autres résultats peuvent paraître.} many {# de fichiers sont encore en lecture ; d’autres résultats peuvent paraître.} other {# fichiers sont encore en lecture ; d’autres résultats peuvent paraître.}}',
  },
  open: { ar: 'افتح', en: 'Open', fr: 'Ouvrir' },
  nothingAsked: {
    ar: 'اكتب في خانة البحث أعلاه',
    en: 'Write in the search box above',
    fr: 'Écrivez dans le champ de recherche ci-dessus',
  },
  nothingAskedWords: {
    ar: 'موضوع أو جهة، رقم أو جزء منه، تاريخ هجري أو ميلادي، أو كلمات من نص الملفات. تجد ما لك أن تراه كله.',
    en: 'A subject or a party, a number or part of one, a date in either calendar, or words from the text of files. You find everything that you may see.',
    fr: 'Un objet ou une partie, un numéro ou un fragment, une date dans l’un ou l’autre calendrier, ou des mots du texte des fichiers. Vous trouvez tout ce qui vous est accessible.',
  },
  nothingFound: { ar: 'لا نتيجة', en: 'Nothing was found', fr: 'Aucun résultat' },
  nothingFoundWords: {
    ar: 'جرّب كلمات أقل، أو جزءًا من الرقم، أو الشهر والسنة وحدهما.',
    en: 'Try fewer words, a part of the number, or only the month and the year.',
    fr: 'Essayez moins de mots, une partie du numéro, ou seulement le mois et l’année.',
  },
} as const satisfies Texts<string>;
