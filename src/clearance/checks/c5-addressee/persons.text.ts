import type { RuleTexts } from './rule-texts.ts';

export const otherSpelling: RuleTexts<'spelling'> = {
  looksFor: {
    ar: 'اسم شخص معروف مكتوب على غير ما في السجل',
    en: 'The name of a known person in a spelling that is not the record’s',
    fr: 'Le nom d’une personne connue, orthographié autrement que dans le registre',
  },
  messages: {
    spelling: {
      ar: '«{written}» هو في السجل «{name}»',
      en: '“{written}” is “{name}” in the record',
      fr: '« {written} » s’écrit « {name} » dans le registre',
    },
  },
};

export const notInOffice: RuleTexts<'not-in-office' | 'term-over' | 'other-holder'> = {
  looksFor: {
    ar: 'شخص يُذكر بمنصب لا يشغله في تاريخ الوثيقة',
    en: 'A person named with a post that he does not hold on the day of the document',
    fr: 'Une personne désignée par une fonction qu’elle n’exerce pas à la date du document',
  },
  messages: {
    'not-in-office': {
      ar: 'لا يشغل «{name}» هذا المنصب في {on, date}؛ ومدته في السجل: {terms}',
      en: '“{name}” does not hold this post on {on, date}; in the record: {terms}',
      fr: '« {name} » n’exerce pas cette fonction le {on, date} ; selon le registre : {terms}',
    },
    'term-over': {
      ar: 'انتهت مدة «{name}» في السجل ({terms})، ولا يُعرف من خلفه في {on, date}',
      en: 'The term of “{name}” is over in the record ({terms}); no successor is known on {on, date}',
      fr: 'Le mandat de « {name} » a pris fin selon le registre ({terms}) ; aucun successeur n’est connu au {on, date}',
    },
    'other-holder': {
      ar: 'يشغل هذا المنصب في {on, date} «{holder}»، لا «{name}»',
      en: 'On {on, date} the post is held by “{holder}”, not by “{name}”',
      fr: 'Le {on, date}, cette fonction est exercée par « {holder} », non par « {name} »',
    },
  },
};

export const titleOfPerson: RuleTexts<'post' | 'courtesy' | 'gender'> = {
  looksFor: {
    ar: 'لقب أو منصب يُذكر لشخص ويخالف ما في السجل',
    en: 'A title or post given to a person that differs from the record',
    fr: 'Un titre ou une fonction donnés à une personne et qui diffèrent du registre',
  },
  messages: {
    post: {
      ar: 'ذُكر «{name}» بصفة «{written}»، وصفته في السجل «{post}»',
      en: '“{name}” is called “{written}”; the record says “{post}”',
      fr: '« {name} » est qualifié de « {written} » ; le registre dit « {post} »',
    },
    courtesy: {
      ar: 'لُقِّب «{name}» بـ«{written}»، ولقبه في السجل «{courtesy}»',
      en: '“{name}” is styled “{written}”; the record says “{courtesy}”',
      fr: '« {name} » reçoit le titre « {written} » ; le registre dit « {courtesy} »',
    },
    gender: {
      ar: '«{written}» {said, select, f {للمؤنث} other {للمذكر}}، و«{name}» في السجل {gender, select, f {امرأة} other {رجل}}',
      en: '“{written}” is said of a {said, select, f {woman} other {man}}; the record says that “{name}” is a {gender, select, f {woman} other {man}}',
      fr: '« {written} » se dit {said, select, f {d’une femme} other {d’un homme}} ; « {name} » est {gender, select, f {une femme} other {un homme}} selon le registre',
    },
  },
};

export const unknownPost: RuleTexts<'unknown'> = {
  looksFor: {
    ar: 'إدارة أو منصب في الدار لا وجود له في الدليل، في سطر المرسل إليه أو المرسل',
    en: 'A department or post of the house, in the line of addressee or sender, that the directory does not have',
    fr: 'Un service ou une fonction de la maison, à la ligne du destinataire ou de l’expéditeur, que l’annuaire ne connaît pas',
  },
  messages: {
    unknown: {
      ar: 'لا يعرف دليل الدار «{written}»',
      en: 'The directory of the house has no “{written}”',
      fr: 'L’annuaire de la maison ne connaît pas « {written} »',
    },
  },
};
