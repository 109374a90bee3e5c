import type { Language, Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };
type VersionTexts = RuleTexts<'differs' | 'only-here' | 'only-there'>;

/** A language version as a sentence calls it: "the French version". */
export const languageNames: Readonly<Record<Language, Text>> = {
  ar: { ar: 'النص العربي', en: 'the Arabic version', fr: 'la version arabe' },
  en: { ar: 'النص الإنجليزي', en: 'the English version', fr: 'la version anglaise' },
  fr: { ar: 'النص الفرنسي', en: 'the French version', fr: 'la version française' },
};

const messages: VersionTexts['messages'] = {
  differs: {
    ar: 'ورد هنا «{here}» وفي {version} «{there}»',
    en: 'Here stands “{here}”, in {version} “{there}”',
    fr: 'On lit ici « {here} » et, dans {version}, « {there} »',
  },
  'only-here': {
    ar: 'ورد هنا «{here}» ولم يرد ما يقابله في {version}',
    en: '“{here}” stands here and not in {version}',
    fr: '« {here} » figure ici et non dans {version}',
  },
  'only-there': {
    ar: 'في هذه الفقرة من {version} «{there}» ولم يرد هنا',
    en: 'In this paragraph {version} has “{there}”, which is missing here',
    fr: 'Dans ce paragraphe, {version} porte « {there} », qui manque ici',
  },
};

export const versionNumbers: VersionTexts = {
  looksFor: {
    ar: 'عدد في إحدى اللغات غائب عن الأخرى أو مختلف فيها',
    en: 'A number that another language version lacks or has otherwise',
    fr: "Un nombre qu'une autre version linguistique n'a pas ou donne différemment",
  },
  messages,
};

export const versionDates: VersionTexts = {
  looksFor: {
    ar: 'تاريخ في إحدى اللغات غائب عن الأخرى أو مختلف فيها',
    en: 'A date that another language version lacks or has otherwise',
    fr: "Une date qu'une autre version linguistique n'a pas ou donne différemment",
  },
  messages,
};

export const versionSymbols: VersionTexts = {
  looksFor: {
    ar: 'قرار أو رمز وثيقة في إحدى اللغات غائب عن الأخرى أو مختلف فيها',
    en: 'A resolution or document symbol that another language version lacks or has otherwise',
    fr: "Une résolution ou une cote de document qu'une autre version linguistique n'a pas ou donne différemment",
  },
  messages,
};

export const versionNames: VersionTexts = {
  looksFor: {
    ar: 'اسم دولة أو مكان أو مؤسسة أو شخص في إحدى اللغات غائب عن الأخرى أو مختلف فيها',
    en: 'The name of a state, place, institution or person that another language version lacks or has otherwise',
    fr: "Le nom d'un État, d'un lieu, d'une institution ou d'une personne qu'une autre version linguistique n'a pas ou donne différemment",
  },
  messages,
};

export const versionLists: RuleTexts<'list' | 'table'> = {
  looksFor: {
    ar: 'قائمة أو جدول يختلف طوله بين اللغات',
    en: 'A list or table that is longer in one language version than in another',
    fr: "Une liste ou un tableau plus long dans une version linguistique que dans l'autre",
  },
  messages: {
    list: {
      ar: 'في القائمة هنا {here, plural, zero {لا بنود} one {بند واحد} two {بندان} few {# بنود} many {# بندًا} other {# بند}}، وعددها في {version} {there}',
      en: 'The list has {here, plural, one {# entry} other {# entries}} here and {there} in {version}',
      fr: 'La liste compte ici {here, plural, one {# élément} other {# éléments}} et {there} dans {version}',
    },
    table: {
      ar: 'في الجدول هنا {here, plural, zero {لا سطور} one {سطر واحد} two {سطران} few {# سطور} many {# سطرًا} other {# سطر}}، وعددها في {version} {there}',
      en: 'The table has {here, plural, one {# row} other {# rows}} here and {there} in {version}',
      fr: 'Le tableau compte ici {here, plural, one {# ligne} other {# lignes}} et {there} dans {version}',
    },
  },
};

export const versionParagraphs: RuleTexts<'no-counterpart' | 'missing-here' | 'not-alike'> = {
  looksFor: {
    ar: 'فقرة لا مقابل لها في لغة أخرى من الوثيقة نفسها',
    en: 'A paragraph that has no counterpart in another language version',
    fr: 'Un paragraphe sans équivalent dans une autre version linguistique',
  },
  messages: {
    'no-counterpart': {
      ar: 'لا يُرى لهذه الفقرة مقابل في {version}',
      en: 'No counterpart of this paragraph is seen in {version}',
      fr: 'On ne voit pas d’équivalent de ce paragraphe dans {version}',
    },
    'missing-here': {
      ar: 'في {version} هنا فقرة لا يُرى لها مقابل في هذا النص: «{there}»',
      en: 'Here {version} has a paragraph of which no counterpart is seen in this text: “{there}”',
      fr: '{version} a ici un paragraphe dont on ne voit pas l’équivalent dans ce texte : « {there} »',
    },
    'not-alike': {
      ar: 'لا يتطابق هذا النص مع {version} في أكثر أعداده وتواريخه ورموزه، فلم يُقابَل بينهما',
      en: 'This text and {version} share few of their numbers, dates and symbols; they were not compared',
      fr: 'Ce texte et {version} ont peu de nombres, de dates et de cotes en commun ; ils n’ont pas été comparés',
    },
  },
};
