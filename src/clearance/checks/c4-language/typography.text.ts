import type { RuleTexts } from './rule-texts.ts';

export const frenchSpacing: RuleTexts<'missing' | 'breaks' | 'too-much'> = {
  looksFor: {
    ar: 'المسافة الفرنسية غير القابلة للكسر قبل علامات الترقيم المزدوجة وداخل علامتي الاقتباس',
    en: 'The French space that does not break, before ; : ? ! » and after «',
    fr: "L'espace insécable avant ; : ? ! » et après «",
  },
  messages: {
    missing: {
      ar: 'في الفرنسية مسافة غير قابلة للكسر {side, select, before {قبل} other {بعد}} «{sign}»',
      en: 'French has a space that does not break {side, select, before {before} other {after}} “{sign}”',
      fr: 'Espace insécable {side, select, before {avant} other {après}} le signe {sign}',
    },
    breaks: {
      ar: 'المسافة {side, select, before {قبل} other {بعد}} «{sign}» تقبل الكسر في آخر السطر ({count, plural, zero {لا موضع} one {موضع واحد} two {موضعان} few {# مواضع} many {# موضعًا} other {# موضع}} في النص)',
      en: 'The space {side, select, before {before} other {after}} “{sign}” may break at the end of a line ({count, plural, one {# place} other {# places}} in the text)',
      fr: "L'espace {side, select, before {avant} other {après}} {sign} est sécable ({count, plural, one {# endroit} other {# endroits}} dans le texte)",
    },
    'too-much': {
      ar: 'لا مسافة في الفرنسية قبل «{sign}»',
      en: 'French has no space before “{sign}”',
      fr: "Pas d'espace avant {sign}",
    },
  },
};

export const quotationMarks: RuleTexts<'mixed'> = {
  looksFor: {
    ar: 'نوعان من علامات الاقتباس في لغة واحدة من النص',
    en: 'Two kinds of quotation marks in one language of a text',
    fr: 'Deux sortes de guillemets dans une même langue du texte',
  },
  messages: {
    mixed: {
      ar: 'علامات الاقتباس هنا {one}، وفي مواضع أخرى {other}: يُعتمد نوع واحد',
      en: 'Quotation marks are {one} here and {other} elsewhere: keep to one kind',
      fr: 'Guillemets {one} ici, {other} ailleurs : s’en tenir à une sorte',
    },
  },
};

export const arabicPunctuation: RuleTexts<'latin' | 'space'> = {
  looksFor: {
    ar: 'فاصلة أو فاصلة منقوطة أو علامة استفهام لاتينية بعد كلمة عربية، أو مسافة قبل علامة الترقيم',
    en: 'A Latin comma, semicolon or question mark after an Arabic word, or a space before one',
    fr: 'Une virgule, un point-virgule ou un point d’interrogation latin après un mot arabe, ou une espace avant',
  },
  messages: {
    latin: {
      ar: 'تُكتب في العربية «{right}» لا «{written}»',
      en: 'Arabic writes “{right}”, not “{written}”',
      fr: "L'arabe écrit « {right} », non « {written} »",
    },
    space: {
      ar: 'لا مسافة قبل «{written}» في العربية',
      en: 'There is no space before “{written}” in Arabic',
      fr: "Pas d'espace avant « {written} » en arabe",
    },
  },
};

export const spacing: RuleTexts<'double' | 'before' | 'after'> = {
  looksFor: {
    ar: 'مسافتان داخل الجملة، أو مسافة قبل الفاصلة، أو فاصلة بلا مسافة بعدها',
    en: 'Two spaces inside a sentence, a space before a comma, a comma without a space after it',
    fr: 'Deux espaces dans une phrase, une espace avant une virgule, une virgule sans espace après',
  },
  messages: {
    double: { ar: 'مسافتان متتاليتان', en: 'Two spaces in a row', fr: 'Deux espaces de suite' },
    before: {
      ar: 'لا مسافة قبل «{sign}»',
      en: 'There is no space before “{sign}”',
      fr: "Pas d'espace avant « {sign} »",
    },
    after: {
      ar: 'تنقص مسافة بعد «{sign}»',
      en: 'A space is missing after “{sign}”',
      fr: 'Il manque une espace après « {sign} »',
    },
  },
};

export const unpaired: RuleTexts<'open' | 'close'> = {
  looksFor: {
    ar: 'قوس أو علامة اقتباس بلا قرين في الفقرة',
    en: 'A bracket or quotation mark without its pair in the paragraph',
    fr: 'Une parenthèse ou un guillemet sans pendant dans le paragraphe',
  },
  messages: {
    open: { ar: '«{sign}» لا يُغلق', en: '“{sign}” is not closed', fr: '« {sign} » n’est pas fermé' },
    close: {
      ar: '«{sign}» يُغلق ما لم يُفتح',
      en: '“{sign}” closes what was not opened',
      fr: '« {sign} » ferme ce qui n’était pas ouvert',
    },
  },
};

export const mixedDashes: RuleTexts<'mixed'> = {
  looksFor: {
    ar: 'شرطة قصيرة في بعض الأرقام المتصلة وشرطة طويلة في بعضها',
    en: 'A hyphen in some ranges of numbers and a dash in others',
    fr: 'Un trait d’union dans certains intervalles et un tiret dans d’autres',
  },
  messages: {
    mixed: {
      ar: '«{written}» هنا و«{other}» في موضع آخر: تُعتمد علامة واحدة',
      en: '“{written}” here, “{other}” elsewhere: keep to one sign',
      fr: '« {written} » ici, « {other} » ailleurs : s’en tenir à un signe',
    },
  },
};
