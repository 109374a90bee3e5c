import type { RuleTexts } from './rule-texts.ts';

export const mixedDigits: RuleTexts<'number' | 'text'> = {
  looksFor: {
    ar: 'أرقام مشرقية (٠–٩) وأرقام 0–9 في عدد واحد أو في نص عربي واحد',
    en: 'Arabic-Indic digits and 0–9 in one number, or in one Arabic text',
    fr: 'Chiffres arabo-indiens et 0–9 dans un même nombre ou un même texte arabe',
  },
  messages: {
    number: {
      ar: 'العدد «{written}» مكتوب بنوعين من الأرقام',
      en: '“{written}” is one number in two kinds of digits',
      fr: '« {written} » est un nombre écrit en deux sortes de chiffres',
    },
    text: {
      ar: 'في النص أرقام من نوعين: «{written}» و«{other}»',
      en: 'The text has digits of two kinds: “{written}” and “{other}”',
      fr: 'Le texte emploie deux sortes de chiffres : « {written} » et « {other} »',
    },
  },
};

export const mixedScript: RuleTexts<'arabic' | 'lookalike' | 'persian'> = {
  looksFor: {
    ar: 'حرف من كتابة أخرى داخل كلمة: حرف لاتيني في كلمة عربية، أو حرف سيريلي أو يوناني يشبه اللاتيني، أو ی وک الفارسيتان في نص عربي',
    en: 'A letter of another script inside a word: Latin in an Arabic word, a Cyrillic or Greek lookalike, a Persian letter in Arabic',
    fr: "Une lettre d'une autre écriture dans un mot : latine en arabe, sosie cyrillique ou grec, lettre persane en arabe",
  },
  messages: {
    arabic: {
      ar: 'في «{written}» حروف من كتابتين بلا فاصل',
      en: '“{written}” runs letters of two scripts together',
      fr: '« {written} » mêle deux écritures sans espace',
    },
    lookalike: {
      ar: 'في «{written}» حروف تشبه اللاتينية وليست منها: {letters}',
      en: '“{written}” holds letters that only look Latin: {letters}',
      fr: '« {written} » contient des lettres qui ne sont latines qu’en apparence : {letters}',
    },
    persian: {
      ar: 'في «{written}» حرف فارسي ({letters}) في نص عربي',
      en: '“{written}” holds a Persian letter ({letters}) in an Arabic text',
      fr: '« {written} » contient une lettre persane ({letters}) dans un texte arabe',
    },
  },
};

export const bidiControl: RuleTexts<'turns'> = {
  looksFor: {
    ar: 'رمز خفي يقلب اتجاه القراءة فيغيّر ما يُقرأ',
    en: 'An unseen sign that turns the direction of reading, so that something else is read than is written',
    fr: 'Un signe invisible qui inverse le sens de lecture et fait lire autre chose que ce qui est écrit',
  },
  messages: {
    turns: {
      ar: 'هنا رمز خفي ({code}) يقلب اتجاه ما بعده',
      en: 'An unseen sign ({code}) turns the direction of what follows',
      fr: 'Un signe invisible ({code}) inverse le sens de ce qui suit',
    },
  },
};

export const repeatedWord: RuleTexts<'twice'> = {
  looksFor: {
    ar: 'كلمة مكررة مرتين متتاليتين',
    en: 'A word written twice in a row',
    fr: 'Un mot écrit deux fois de suite',
  },
  messages: {
    twice: {
      ar: '«{word}» مكررة',
      en: '“{word}” stands twice',
      fr: '« {word} » figure deux fois',
    },
  },
};

export const missingWord: RuleTexts<'missing'> = {
  looksFor: {
    ar: 'كلمة ناقصة في تركيب ثابت: «on behalf the» و«conformément la» و«بناءً طلب»',
    en: 'A word left out of a fixed expression: “on behalf the”, “conformément la”',
    fr: 'Un mot omis dans une locution figée : « on behalf the », « conformément la »',
  },
  messages: {
    missing: {
      ar: 'ينقص «{word}» بعد «{after}»',
      en: '“{word}” is missing after “{after}”',
      fr: 'Il manque « {word} » après « {after} »',
    },
  },
};
