import type { RuleTexts } from './rule-texts.ts';

export const discouragedTerm: RuleTexts<'always' | 'mixed'> = {
  looksFor: {
    ar: 'لفظ لا تفضّله المصطلحات المعتمدة، أو صيغتان للمصطلح الواحد في نص واحد',
    en: 'A word that the termbase discourages, or two forms of one term in one text',
    fr: 'Un mot que la terminologie déconseille, ou deux formes du même terme dans un texte',
  },
  messages: {
    always: {
      ar: '«{written}» ليست من مصطلحات الجهة؛ المعتمد «{preferred}»',
      en: '“{written}” is not the house’s term; it says “{preferred}”',
      fr: '« {written} » n’est pas le terme de la maison, qui dit « {preferred} »',
    },
    mixed: {
      ar: 'في النص «{preferred}» وكذلك «{written}»: تُعتمد صيغة واحدة',
      en: 'The text has both “{preferred}” and “{written}”: keep to one',
      fr: 'Le texte emploie « {preferred} » et « {written} » : s’en tenir à une forme',
    },
  },
};

export const housePhrase: RuleTexts<'phrase'> = {
  looksFor: {
    ar: 'عبارة للجهة فيها رأي مسجل في ملف العبارات',
    en: 'A phrase about which the house has an opinion, as its list of phrases says',
    fr: 'Une tournure sur laquelle la maison s’est prononcée dans sa liste',
  },
  messages: {
    phrase: { ar: '«{written}»: {said}', en: '“{written}”: {said}', fr: '« {written} » : {said}' },
  },
};

export const spelling: RuleTexts<'unknown'> = {
  looksFor: {
    ar: 'كلمة لا يعرفها معجم لغتها ولا مصطلحات الجهة وأسماؤها',
    en: 'A word that neither the dictionary of its language nor the names and terms of the house know',
    fr: 'Un mot inconnu du dictionnaire de sa langue comme des noms et termes de la maison',
  },
  messages: {
    unknown: {
      ar: '«{written}» ليست في المعجم{near, select, none {} other {؛ الأقرب: {near}}}',
      en: '“{written}” is not in the dictionary{near, select, none {} other {; nearest: {near}}}',
      fr: '« {written} » n’est pas dans le dictionnaire{near, select, none {} other { ; le plus proche : {near}}}',
    },
  },
};

export const spellingMixed: RuleTexts<'mixed'> = {
  looksFor: {
    ar: 'كلمة إنكليزية تُكتب في النص الواحد تارة بـ‎-ise وتارة بـ‎-ize',
    en: 'English words in -ise and -ize in one text',
    fr: 'Des mots anglais en -ise et en -ize dans un même texte',
  },
  messages: {
    mixed: {
      ar: '«{written}» هنا و«{other}» في موضع آخر: الرسمان صحيحان، ويُعتمد أحدهما',
      en: '“{written}” here, “{other}” elsewhere: both are right, keep to one',
      fr: '« {written} » ici, « {other} » ailleurs : les deux sont justes, s’en tenir à un seul',
    },
  },
};

export const workingLanguage: RuleTexts<'other'> = {
  looksFor: {
    ar: 'وثيقة ليست باللغة التي يُكاتَب بها المرسل إليه',
    en: 'A document that is not in the language in which its addressee is written to',
    fr: 'Un document qui n’est pas dans la langue du destinataire',
  },
  messages: {
    other: {
      ar: 'يُكاتَب {addressee} {language, select, ar {بالعربية} en {بالإنكليزية} other {بالفرنسية}}، ولا نسخة للوثيقة بها',
      en: '{addressee} is written to in {language, select, ar {Arabic} en {English} other {French}}, and there is no version in it',
      fr: '{addressee} reçoit son courrier en {language, select, ar {arabe} en {anglais} other {français}}, et aucune version n’est dans cette langue',
    },
  },
};
