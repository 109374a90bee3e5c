import type { RuleTexts } from './rule-texts.ts';

export const enclosures: RuleTexts<'attached' | 'listed' | 'list-attached' | 'none-attached' | 'not-stated'> = {
  looksFor: {
    ar: 'مرفقات يذكرها النص وتخالف ما أُرفق أو ما عُدِّد منها',
    en: 'Enclosures stated in the text that differ from those attached or from those listed',
    fr: 'Des pièces jointes annoncées qui diffèrent de celles qui sont jointes ou énumérées',
  },
  messages: {
    attached: {
      ar: 'يذكر النص {stated, plural, zero {أنه لا مرفقات} one {مرفقاً واحداً} two {مرفقين} few {# مرفقات} many {# مرفقاً} other {# مرفق}}، وأُرفق {attached, number}',
      en: 'The text states {stated, plural, one {# enclosure} other {# enclosures}}; {attached, number} {attached, plural, one {is} other {are}} attached',
      fr: 'Le texte annonce {stated, plural, one {# pièce jointe} other {# pièces jointes}} ; il y en a {attached, number}',
    },
    listed: {
      ar: 'يذكر النص {stated, plural, zero {أنه لا مرفقات} one {مرفقاً واحداً} two {مرفقين} few {# مرفقات} many {# مرفقاً} other {# مرفق}}، ويُعدِّد {listed, number}',
      en: 'The text states {stated, plural, one {# enclosure} other {# enclosures}} and lists {listed, number}',
      fr: 'Le texte annonce {stated, plural, one {# pièce jointe} other {# pièces jointes}} et en énumère {listed, number}',
    },
    'list-attached': {
      ar: 'عدد المرفقات المعدَّدة {listed, number}، وعدد المرفقة فعلاً {attached, number}',
      en: '{listed, plural, one {# enclosure is} other {# enclosures are}} listed; {attached, number} {attached, plural, one {is} other {are}} attached',
      fr: '{listed, plural, one {# pièce est énumérée} other {# pièces sont énumérées}} ; {attached, number} sont jointes',
    },
    'none-attached': {
      ar: 'تقول الوثيقة «{written}» ولم يُرفق بها شيء',
      en: 'The text says “{written}”; nothing is attached',
      fr: 'Le texte dit « {written} » ; rien n’est joint',
    },
    'not-stated': {
      ar: 'أُرفق {attached, number} ولا يذكر النص أي مرفق',
      en: '{attached, plural, one {# enclosure is} other {# enclosures are}} attached; the text states none',
      fr: '{attached, plural, one {# pièce est jointe} other {# pièces sont jointes}} ; le texte n’en annonce aucune',
    },
  },
};

export const yourReference: RuleTexts<'number' | 'date'> = {
  looksFor: {
    ar: 'رقم أو تاريخ لمراسلة الجهة الأخرى يخالف ما قُيِّد في السجل',
    en: 'Number or date of the other side’s paper that differs from the registered item',
    fr: 'Numéro ou date de la pièce de l’autre partie qui diffère de la pièce enregistrée',
  },
  messages: {
    number: {
      ar: 'يذكر النص الرقم «{written}»، والمقيَّد في السجل «{registered}»',
      en: 'The text says “{written}”; the registered item bears “{registered}”',
      fr: 'Le texte dit « {written} » ; la pièce enregistrée porte « {registered} »',
    },
    date: {
      ar: 'يذكر النص «{written}»، وتاريخ المراسلة «{number}» في السجل {day, date}',
      en: 'The text says “{written}”; “{number}” is registered with the date {day, date}',
      fr: 'Le texte dit « {written} » ; « {number} » est enregistré à la date du {day, date}',
    },
  },
};

export const formOfAddressee: RuleTexts<'class' | 'named' | 'person'> = {
  looksFor: {
    ar: 'نوع وثيقة لا يوجَّه إلى هذا المرسل إليه: مذكرة شفوية إلى منظمة غير حكومية أو إلى شخص',
    en: 'A kind of document that is not addressed to such an addressee: a note verbale to an NGO or to a private person',
    fr: 'Un genre de document qui ne s’adresse pas à ce destinataire : une note verbale à une ONG ou à un particulier',
  },
  messages: {
    class: {
      ar: '«{name}» من فئة «{class}»، ووثيقة من نوع «{kind}» لا توجَّه إليها',
      en: '“{name}” is of the class “{class}”; a document of the kind “{kind}” is not addressed to it',
      fr: '« {name} » relève de la catégorie « {class} » ; un document du genre « {kind} » ne lui est pas adressé',
    },
    named: {
      ar: '«{name}» من فئة «{class}»، ووثيقة من نوع «{kind}» لا توجَّه إليها',
      en: '“{name}” is of the class “{class}”; a document of the kind “{kind}” is not addressed to it',
      fr: '« {name} » relève de la catégorie « {class} » ; un document du genre « {kind} » ne lui est pas adressé',
    },
    person: {
      ar: '«{name}» شخص لا صفة رسمية له في النص، ووثيقة من نوع «{kind}» توجَّه إلى جهة أو إلى صاحب منصب',
      en: '“{name}” is a person without a post; a document of the kind “{kind}” is addressed to a body or to the holder of a post',
      fr: '« {name} » est une personne sans fonction ; un document du genre « {kind} » s’adresse à un organisme ou au titulaire d’une fonction',
    },
  },
};

export const answersForm: RuleTexts<'registered' | 'said'> = {
  looksFor: {
    ar: 'رسالة جواباً عن مذكرة شفوية، أو مذكرة جواباً عن رسالة',
    en: 'A letter that answers a note verbale, or a note that answers a letter',
    fr: 'Une lettre qui répond à une note verbale, ou une note qui répond à une lettre',
  },
  messages: {
    registered: {
      ar: 'المراسلة رقم {number} من نوع «{answered}»، فلا يُجاب عنها بوثيقة من نوع «{kind}»',
      en: 'Item {number} is of the kind “{answered}”; it is not answered by one of the kind “{kind}”',
      fr: 'La pièce {number} est du genre « {answered} » ; on n’y répond pas par un document du genre « {kind} »',
    },
    said: {
      ar: '«{written}» من نوع «{answered}»، فلا يُجاب عنها بوثيقة من نوع «{kind}»',
      en: '“{written}” is of the kind “{answered}”; it is not answered by one of the kind “{kind}”',
      fr: '« {written} » est du genre « {answered} » ; on n’y répond pas par un document du genre « {kind} »',
    },
  },
};

export const oneSubject: RuleTexts<'several'> = {
  looksFor: {
    ar: 'مذكرة داخلية في أكثر من موضوع',
    en: 'A memorandum with more than one subject',
    fr: 'Une note interne qui porte sur plusieurs objets',
  },
  messages: {
    several: {
      ar: 'يجمع الموضوع أكثر من مسألة؛ ولكل مذكرة داخلية موضوع واحد',
      en: 'The subject line holds several subjects; a memorandum has one',
      fr: 'La ligne d’objet en contient plusieurs ; une note interne n’en a qu’un',
    },
  },
};

export const classificationMark: RuleTexts<'missing' | 'other' | 'two' | 'below-answered'> = {
  looksFor: {
    ar: 'درجة سرية غائبة عن وثيقة سرية، أو مخالفة لما في القيد، أو دون درجة ما تجيب عنه',
    en: 'A classification mark that is missing, differs from the record, or is below what the document answers',
    fr: 'Une mention de classification absente, différente du dossier, ou inférieure à celle de la pièce à laquelle on répond',
  },
  messages: {
    missing: {
      ar: 'درجة سرية هذه الوثيقة في القيد «{level}»، ولا تحمل أي علامة',
      en: 'The record classifies this document “{level}”; the text bears no mark',
      fr: 'Le dossier classe ce document « {level} » ; le texte ne porte aucune mention',
    },
    other: {
      ar: 'تحمل الوثيقة «{written}»، ودرجتها في القيد «{level}»',
      en: 'The text is marked “{written}”; the record says “{level}”',
      fr: 'Le texte porte « {written} » ; le dossier dit « {level} »',
    },
    two: {
      ar: 'تحمل الوثيقة «{written}» وتحمل قبلها «{first}»',
      en: 'The text is marked “{written}” here and “{first}” before',
      fr: 'Le texte porte ici « {written} » et plus haut « {first} »',
    },
    'below-answered': {
      ar: 'درجة الوثيقة «{level}»، وهي دون «{answered}»، درجة المراسلة رقم {number} التي تجيب عنها',
      en: 'The document is “{level}”; item {number}, which it answers, is “{answered}”',
      fr: 'Le document est « {level} » ; la pièce {number}, à laquelle il répond, est « {answered} »',
    },
  },
};
