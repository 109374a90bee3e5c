import type { Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };

export const announcedCount: RuleTexts<'exactly' | 'about'> = {
  looksFor: {
    ar: 'عدد يعلن قائمة ولا يساوي عدد بنودها، مثل «التوصيات الخمس التالية» تليها أربع',
    en: 'A number that announces a list of another length: “the following five” before four',
    fr: "Un nombre qui annonce une liste d'une autre longueur : « les cinq points suivants » devant quatre",
  },
  messages: {
    exactly: {
      ar: 'أُعلن {announced}، وعدد بنود القائمة {count}',
      en: '{announced} are announced; the list has {count}',
      fr: '{announced} éléments sont annoncés ; la liste en compte {count}',
    },
    about: {
      ar: 'أُعلن {announced}، وعدد بنود القائمة بين {least} و{most}',
      en: '{announced} are announced; the list has between {least} and {most}',
      fr: '{announced} éléments sont annoncés ; la liste en compte entre {least} et {most}',
    },
  },
};

export const tableTotal: RuleTexts<'column' | 'row' | 'list'> = {
  looksFor: {
    ar: 'مجموع في جدول أو قائمة لا يساوي ما يُجمع فيه',
    en: 'A total of a table or a list that is not the sum of what it adds up',
    fr: "Un total de tableau ou de liste qui n'est pas la somme de ce qu'il additionne",
  },
  messages: {
    column: {
      ar: 'المجموع المذكور {stated}، ومجموع العمود {sum}',
      en: 'The total says {stated}; the column adds up to {sum}',
      fr: 'Le total indique {stated} ; la somme de la colonne est {sum}',
    },
    row: {
      ar: 'المجموع المذكور {stated}، ومجموع السطر {sum}',
      en: 'The total says {stated}; the row adds up to {sum}',
      fr: 'Le total indique {stated} ; la somme de la ligne est {sum}',
    },
    list: {
      ar: 'المجموع المذكور {stated}، ومجموع بنود القائمة {sum}',
      en: 'The total says {stated}; the entries of the list add up to {sum}',
      fr: 'Le total indique {stated} ; la somme des éléments de la liste est {sum}',
    },
  },
};

export const partsAndWhole: RuleTexts<'parts' | 'more-than' | 'reckoned' | 'states' | 'table'> = {
  looksFor: {
    ar: 'عدد أو مبلغ لا يساوي ما تذكره الجملة من أجزائه أو حاصل ضربه أو أسماء دوله',
    en: 'A number or amount that its parts, its factors or the countries named with it do not make',
    fr: 'Un nombre ou un montant que ne font pas ses parties, ses facteurs ou les pays nommés avec lui',
  },
  messages: {
    parts: {
      ar: 'ذُكر {whole}، ومجموع أجزائه {sum}',
      en: 'The text says {whole}; its parts add up to {sum}',
      fr: 'Le texte dit {whole} ; ses parties font {sum}',
    },
    'more-than': {
      ar: 'ذُكر {whole}، والأجزاء المذكورة منه مجموعها {sum}، أي أكثر منه',
      en: 'The text says {whole}; the parts named of it add up to {sum}, which is more',
      fr: 'Le texte dit {whole} ; les parties citées font {sum}, soit davantage',
    },
    reckoned: {
      ar: 'ذُكر {whole}، والحساب يعطي {sum}',
      en: 'The text says {whole}; reckoned, it is {sum}',
      fr: 'Le texte dit {whole} ; le calcul donne {sum}',
    },
    states: {
      ar: 'ذُكر {whole}، وعدد الدول المسماة {sum}',
      en: 'The text says {whole}; {sum} are named',
      fr: 'Le texte dit {whole} ; {sum} sont nommés',
    },
    table: {
      ar: 'ذُكر {whole}، ومجموع الجدول التالي {sum}',
      en: 'The text says {whole}; the total of the table below is {sum}',
      fr: 'Le texte dit {whole} ; le total du tableau ci-dessous est {sum}',
    },
  },
};

export const percentages: RuleTexts<'not-hundred'> = {
  looksFor: {
    ar: 'نسب مئوية يُفترض أن تكون مئة في مجموعها وليست كذلك',
    en: 'Percentages that should make a hundred and do not',
    fr: 'Des pourcentages qui devraient faire cent et ne le font pas',
  },
  messages: {
    'not-hundred': {
      ar: 'مجموع النسب {sum}% لا 100%',
      en: 'The percentages add up to {sum}%, not 100%',
      fr: 'Les pourcentages font {sum} %, et non 100 %',
    },
  },
};

export const figureAndWords: RuleTexts<'differ'> = {
  looksFor: {
    ar: 'عدد كُتب بالأرقام وبالكلمات فاختلفا',
    en: 'A number written in figures and in words that are not the same',
    fr: 'Un nombre écrit en chiffres et en lettres qui ne concordent pas',
  },
  messages: {
    differ: {
      ar: 'بالأرقام {figures}، وبالكلمات «{said}» أي {words}',
      en: 'The figures say {figures}; the words “{said}” say {words}',
      fr: 'Les chiffres disent {figures} ; les lettres « {said} » disent {words}',
    },
  },
};

export const ordinalForm: RuleTexts<'cardinal' | 'ending'> = {
  looksFor: {
    ar: 'عدد ترتيبي صيغته غير صحيحة، مثل «الدورة الخمسة والعشرون»',
    en: 'An ordinal in a form that its language does not know: “the Twenty-Two Session”, “22th”',
    fr: "Un ordinal dont la forme n'existe pas : « la vingt-deux session », « 38ère »",
  },
  messages: {
    cardinal: {
      ar: '«{written}» ليس صيغة ترتيبية صحيحة هنا',
      en: '“{written}” is not an ordinal here',
      fr: "« {written} » n'est pas un ordinal ici",
    },
    ending: {
      ar: 'نهاية العدد الترتيبي «{written}» غير صحيحة',
      en: 'The ending of “{written}” is not that of the ordinal',
      fr: "La terminaison de « {written} » n'est pas celle de l'ordinal",
    },
  },
};

export const twoValues: RuleTexts<'of-the-whole' | 'near' | 'membership'> = {
  looksFor: {
    ar: 'مقدار واحد بقيمتين في النص نفسه، مثل «57 دولة عضوًا» ثم «56 دولة عضوًا»',
    en: 'One quantity with two values in one text: “57 member states” and “56 member states”',
    fr: 'Une même quantité avec deux valeurs : « 57 États membres » et « 56 États membres »',
  },
  messages: {
    'of-the-whole': {
      ar: 'ورد «{here}» وورد «{there}» عن الشيء نفسه',
      en: 'The text says “{here}” and “{there}” of the same',
      fr: 'Le texte dit « {here} » et « {there} » de la même chose',
    },
    membership: {
      ar: 'ورد «{here}»، وعدد الدول الأعضاء في السجل {count}',
      en: 'The text says “{here}”; the record has {count} member states',
      fr: 'Le texte dit « {here} » ; le registre compte {count} États membres',
    },
    near: {
      ar: 'ورد «{here}» وورد «{there}»: هل المقصود واحد؟',
      en: 'The text says “{here}” and “{there}”: is the same meant?',
      fr: 'Le texte dit « {here} » et « {there} » : s’agit-il de la même chose ?',
    },
  },
};

export const statedLength: RuleTexts<'days-differ' | 'months-differ'> = {
  looksFor: {
    ar: 'مدة مذكورة لا تساوي الأيام التي تذكر معها، مثل «ثلاثة أيام من 5 إلى 9 مايو»',
    en: 'A stated length that is not that of the dates beside it: “a three-day meeting from 5 to 9 May”',
    fr: "Une durée qui n'est pas celle des dates indiquées : « trois jours, du 5 au 9 mai »",
  },
  messages: {
    'days-differ': {
      ar: 'ورد «{said}»، والتواريخ «{range}» تشمل {days, plural, zero {لا شيء} one {يومًا واحدًا} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}',
      en: 'The text says “{said}”; “{range}” is {days, plural, one {# day} other {# days}}',
      fr: 'Le texte dit « {said} » ; « {range} » fait {days, plural, one {# jour} other {# jours}}',
    },
    'months-differ': {
      ar: 'ورد «{said}»، وما بين طرفي «{range}» نحو {months, plural, zero {لا شيء} one {شهر واحد} two {شهرين} few {# أشهر} many {# شهرًا} other {# شهر}}',
      en: 'The text says “{said}”; “{range}” is about {months, plural, one {# month} other {# months}}',
      fr: 'Le texte dit « {said} » ; « {range} » fait environ {months} mois',
    },
  },
};
