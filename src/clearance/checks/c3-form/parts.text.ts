import type { RuleTexts } from './rule-texts.ts';

export const missingPart: RuleTexts<'missing'> = {
  looksFor: {
    ar: 'جزء يلزم لهذا النوع من الوثائق ولا يرد في النص: التاريخ أو الموضوع أو المخاطبة أو الخاتمة أو خانة التوقيع أو غيرها',
    en: 'A part that this kind of document needs and that the text does not have: date, subject, salutation, close, signature block …',
    fr: 'Un élément exigé pour ce genre de document et absent du texte : date, objet, formule d’appel, formule finale, signature…',
  },
  messages: {
    missing: {
      ar: 'لم يُعثر في النص على «{part}»، وهو لازم في وثيقة من نوع «{kind}»',
      en: 'No “{part}” was found; a document of the kind “{kind}” has one',
      fr: 'Aucun élément « {part} » n’a été trouvé ; un document du genre « {kind} » en comporte un',
    },
  },
};

export const partTwice: RuleTexts<'twice'> = {
  looksFor: {
    ar: 'جزء يرد مرتين في وثيقة واحدة: موضوعان أو رقمان مرجعيان أو مخاطبتان',
    en: 'A part that stands twice in one document: two subjects, two reference numbers, two salutations',
    fr: 'Un élément qui figure deux fois dans un même document : deux objets, deux références, deux formules d’appel',
  },
  messages: {
    twice: {
      ar: 'ورد «{part}» من قبل في هذه الوثيقة: «{first}»',
      en: '“{part}” stands twice in this document; before: “{first}”',
      fr: 'L’élément « {part} » figure deux fois ; plus haut : « {first} »',
    },
  },
};

export const firstPerson: RuleTexts<'first-person' | 'second-person'> = {
  looksFor: {
    ar: 'ضمير المتكلم أو المخاطَب في وثيقة تُكتب بصيغة الغائب، كالمذكرة الشفوية',
    en: 'The first or the second person in a document that is written in the third, such as a note verbale',
    fr: 'La première ou la deuxième personne dans un document rédigé à la troisième, comme une note verbale',
  },
  messages: {
    'first-person': {
      ar: '«{written}» بصيغة المتكلم، ووثيقة من نوع «{kind}» تُكتب بصيغة الغائب',
      en: '“{written}” is in the first person; a document of the kind “{kind}” is written in the third',
      fr: '« {written} » est à la première personne ; un document du genre « {kind} » se rédige à la troisième',
    },
    'second-person': {
      ar: '«{written}» بصيغة المخاطَب، ووثيقة من نوع «{kind}» تُكتب بصيغة الغائب',
      en: '“{written}” is in the second person; a document of the kind “{kind}” is written in the third',
      fr: '« {written} » est à la deuxième personne ; un document du genre « {kind} » se rédige à la troisième',
    },
  },
};

export const letterClose: RuleTexts<'close' | 'salutation'> = {
  looksFor: {
    ar: 'مخاطبة الرسائل أو خاتمتها في مذكرة شفوية',
    en: 'The salutation or the complimentary close of a letter in a note verbale',
    fr: 'La formule d’appel ou de politesse d’une lettre dans une note verbale',
  },
  messages: {
    close: {
      ar: '«{written}» خاتمة رسالة، وليست خاتمة وثيقة من نوع «{kind}»',
      en: '“{written}” closes a letter, not a document of the kind “{kind}”',
      fr: '« {written} » termine une lettre, non un document du genre « {kind} »',
    },
    salutation: {
      ar: '«{written}» مخاطبة رسالة، ووثيقة من نوع «{kind}» لا تبدأ بمخاطبة',
      en: '“{written}” greets the reader of a letter; a document of the kind “{kind}” has no salutation',
      fr: '« {written} » est l’appel d’une lettre ; un document du genre « {kind} » n’en a pas',
    },
  },
};
