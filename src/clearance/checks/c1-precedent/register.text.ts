import type { Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };

export const unknownResolution: RuleTexts<'unknown' | 'not-held'> = {
  looksFor: {
    ar: 'قرار لا يوجد في سجل القرارات: خطأ حيث يكون السجل كاملا لتلك الدورة والسلسلة، وملاحظة في غير ذلك',
    en: 'A resolution that the register does not hold: an error where the register is complete for that session and series, a note elsewhere',
    fr: 'Une résolution absente du registre : une erreur là où le registre est complet pour cette session et cette série, une simple remarque ailleurs',
  },
  messages: {
    unknown: {
      ar: 'لا قرار رقمه {number}: سجل القرارات كامل لهذه الدورة والسلسلة، وفيه {held}',
      en: 'There is no resolution {number}: the register is complete for that session and series and holds {held}',
      fr: "Il n'y a pas de résolution {number} : le registre est complet pour cette session et cette série et contient {held}",
    },
    'not-held': {
      ar: 'القرار {number} ليس في سجل القرارات هنا، فلا يمكن التحقق منه',
      en: 'Resolution {number} is not held here, so that nothing can be said of it',
      fr: "La résolution {number} n'est pas au registre ; rien ne peut en être dit",
    },
  },
};

export const otherTitle: RuleTexts<'differs' | 'another'> = {
  looksFor: {
    ar: 'عنوان قرار يختلف عن العنوان المسجل، مع بيان الفروق كلمة كلمة',
    en: 'The title of a resolution that differs from the registered one, shown word by word',
    fr: "Le titre d'une résolution qui diffère du titre enregistré, mot par mot",
  },
  messages: {
    differs: {
      ar: 'عنوان القرار {number} في السجل «{registered}»؛ الفرق: {difference}',
      en: 'The registered title of {number} is “{registered}”; the difference: {difference}',
      fr: 'Le titre enregistré de {number} est « {registered} » ; différence : {difference}',
    },
    another: {
      ar: 'القرار {number} في السجل بعنوان «{registered}»، والنص يذكر «{said}»',
      en: '{number} is registered as “{registered}”; the text says “{said}”',
      fr: '{number} est enregistrée sous le titre « {registered} » ; le texte dit « {said} »',
    },
  },
};

export const superseded: RuleTexts<'superseded'> = {
  looksFor: {
    ar: 'قرار حل محله قرار آخر لا يذكره النص',
    en: 'A resolution that another one has superseded, which the text does not name',
    fr: 'Une résolution remplacée par une autre que le texte ne cite pas',
  },
  messages: {
    superseded: {
      ar: 'حل القرار {by} محل القرار {number}',
      en: '{number} has been superseded by {by}',
      fr: '{number} a été remplacée par {by}',
    },
  },
};

export const twoUnderOneNumber: RuleTexts<'two'> = {
  looksFor: {
    ar: 'رقم يحمله في السجل أكثر من قرار، فلا يكفي وحده',
    en: 'A number that the register holds for more than one resolution, so that it is not enough alone',
    fr: 'Un numéro que le registre attribue à plusieurs résolutions et qui ne suffit donc pas',
  },
  messages: {
    two: {
      ar: 'يحمل الرقم {number} في السجل أكثر من قرار: {titles}؛ اذكر العنوان',
      en: 'The register holds more than one resolution under {number}: {titles}; name the one that is meant',
      fr: 'Le registre tient plusieurs résolutions sous le numéro {number} : {titles} ; précisez laquelle',
    },
  },
};

export const quotationDiffers: RuleTexts<'differs' | 'not-there'> = {
  looksFor: {
    ar: 'اقتباس من قرار يختلف عن نصه المسجل، مع بيان الفروق كلمة كلمة',
    en: 'A quotation from a resolution that differs from its registered text, shown word by word',
    fr: "Une citation d'une résolution qui diffère du texte enregistré, mot par mot",
  },
  messages: {
    differs: {
      ar: 'يختلف الاقتباس عن نص القرار {number}؛ الفرق: {difference}',
      en: 'The quotation differs from the text of {number}: {difference}',
      fr: 'La citation diffère du texte de {number} : {difference}',
    },
    'not-there': {
      ar: 'هذه الكلمات ليست في نص القرار {number} كما هو مسجل',
      en: 'These words are not in the registered text of {number}',
      fr: 'Ces mots ne sont pas dans le texte enregistré de {number}',
    },
  },
};

export const directiveTouched: RuleTexts<'touched'> = {
  looksFor: {
    ar: 'توجيه نافذ تقع الوثيقة في حدوده: المرسل إليه والموضوع والمدة',
    en: 'A directive in force whose bounds (addressee, subject, period) the draft touches',
    fr: 'Une instruction en vigueur dont le projet touche le champ (destinataire, objet, période)',
  },
  messages: {
    touched: {
      ar: 'يمس هذا المشروع التوجيه النافذ {number}: «{quote}»؛ بيّن أهو موافق له أم مخالف وبأي سند',
      en: 'The draft touches directive {number}, which is in force: “{quote}”; say whether it follows it, or on whose authority it departs from it',
      fr: "Le projet touche l'instruction {number}, en vigueur : « {quote} » ; indiquez s'il la suit ou sur quelle autorité il s'en écarte",
    },
  },
};

export const onTheSubject: RuleTexts<'resolution' | 'directive' | 'document'> = {
  looksFor: {
    ar: 'قرارات وتوجيهات وصادرات سابقة في الموضوع، مرتبة، لنظر المراجع',
    en: 'Earlier resolutions, directives and outgoing documents on the subject, ranked, as material for the reviewer',
    fr: "Résolutions, instructions et documents antérieurs sur le sujet, classés, à l'intention de l'examinateur",
  },
  messages: {
    resolution: {
      ar: 'في هذا الموضوع القرار {number}: {title}',
      en: 'On this subject: resolution {number}, {title}',
      fr: 'Sur ce sujet : résolution {number}, {title}',
    },
    directive: {
      ar: 'في هذا الموضوع التوجيه {number}: {title}',
      en: 'On this subject: directive {number}, {title}',
      fr: 'Sur ce sujet : instruction {number}, {title}',
    },
    document: {
      ar: 'في هذا الموضوع الوثيقة {number}: {title}',
      en: 'On this subject: document {number}, {title}',
      fr: 'Sur ce sujet : document {number}, {title}',
    },
  },
};
