import type { Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };

export const noBasis: RuleTexts<'missing'> = {
  looksFor: {
    ar: 'وثيقة يلزم نوعها سند قانوني ولا تذكر سندا',
    en: 'A document of a kind that needs a legal basis and names none',
    fr: "Un document dont le genre exige une base juridique et qui n'en cite aucune",
  },
  messages: {
    missing: {
      ar: 'يلزم هذا النوع («{kind}») سند قانوني: قرار أو مادة أو قاعدة أو توجيه، ولم يُذكر شيء منها',
      en: 'This kind ({kind}) needs a legal basis: a resolution, an article, a rule or a directive; none is named',
      fr: "Ce genre de document ({kind}) exige une base juridique : résolution, article, règle ou instruction ; aucune n'est citée",
    },
  },
};

type HandCode = 'no-authority' | 'kind' | 'addressee' | 'amount' | 'level';

export const signatoryAuthority: RuleTexts<HandCode> = {
  looksFor: {
    ar: 'موقّع لا تشمل صلاحيته نوع الوثيقة أو المرسل إليه أو المبلغ أو درجة السرية في ذلك اليوم',
    en: 'A signatory whose authority does not cover the kind, addressee, amount or classification on the day',
    fr: 'Un signataire dont les pouvoirs ne couvrent pas le genre, le destinataire, le montant ou la classification ce jour-là',
  },
  messages: {
    'no-authority': {
      ar: 'ليس لـ{name} صلاحية التوقيع في {on, date}؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: '{name} had no authority to sign on {on, date}; {proposed, select, none {nobody has it on that day} other {{proposedName} has}}',
      fr: "{name} n'avait pas le pouvoir de signer le {on, date} ; {proposed, select, none {nul ne l'a ce jour-là} other {{proposedName} l'a}}",
    },
    kind: {
      ar: 'لا تشمل صلاحية توقيع {name} هذا النوع من الوثائق؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: 'The authority of {name} to sign does not cover this kind of document; {proposed, select, none {nobody’s does on that day} other {that of {proposedName} does}}',
      fr: "Le pouvoir de signature de {name} ne couvre pas ce genre de document ; {proposed, select, none {nul ne l'a ce jour-là} other {celui de {proposedName} le couvre}}",
    },
    addressee: {
      ar: 'لا تشمل صلاحية توقيع {name} جميع المرسل إليهم؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: 'The authority of {name} to sign does not cover every addressee; {proposed, select, none {nobody’s does on that day} other {that of {proposedName} does}}',
      fr: "Le pouvoir de signature de {name} ne couvre pas tous les destinataires ; {proposed, select, none {nul ne l'a ce jour-là} other {celui de {proposedName} les couvre}}",
    },
    amount: {
      ar: 'المبلغ {amount} فوق حد صلاحية توقيع {name}؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: '{amount} is above what {name} may sign for; {proposed, select, none {nobody may on that day} other {{proposedName} may}}',
      fr: '{amount} dépasse ce que {name} peut signer ; {proposed, select, none {nul ne le peut ce jour-là} other {{proposedName} le peut}}',
    },
    level: {
      ar: 'درجة سرية الوثيقة فوق حد صلاحية توقيع {name}؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: 'The classification is above what {name} may sign; {proposed, select, none {nobody may on that day} other {{proposedName} may}}',
      fr: 'La classification dépasse ce que {name} peut signer ; {proposed, select, none {nul ne le peut ce jour-là} other {{proposedName} le peut}}',
    },
  },
};

export const approverAuthority: RuleTexts<HandCode> = {
  looksFor: {
    ar: 'معتمِد لا تشمل صلاحيته نوع الوثيقة أو المرسل إليه أو المبلغ أو درجة السرية في ذلك اليوم',
    en: 'An approver whose authority does not cover the kind, addressee, amount or classification on the day',
    fr: 'Un approbateur dont les pouvoirs ne couvrent pas le genre, le destinataire, le montant ou la classification ce jour-là',
  },
  messages: {
    'no-authority': {
      ar: 'ليس لـ{name} صلاحية الاعتماد في {on, date}؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: '{name} had no authority to approve on {on, date}; {proposed, select, none {nobody has it on that day} other {{proposedName} has}}',
      fr: "{name} n'avait pas le pouvoir d'approuver le {on, date} ; {proposed, select, none {nul ne l'a ce jour-là} other {{proposedName} l'a}}",
    },
    kind: {
      ar: 'لا تشمل صلاحية اعتماد {name} هذا النوع من الوثائق؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: 'The authority of {name} to approve does not cover this kind of document; {proposed, select, none {nobody’s does on that day} other {that of {proposedName} does}}',
      fr: "Le pouvoir d'approbation de {name} ne couvre pas ce genre de document ; {proposed, select, none {nul ne l'a ce jour-là} other {celui de {proposedName} le couvre}}",
    },
    addressee: {
      ar: 'لا تشمل صلاحية اعتماد {name} جميع المرسل إليهم؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: 'The authority of {name} to approve does not cover every addressee; {proposed, select, none {nobody’s does on that day} other {that of {proposedName} does}}',
      fr: "Le pouvoir d'approbation de {name} ne couvre pas tous les destinataires ; {proposed, select, none {nul ne l'a ce jour-là} other {celui de {proposedName} les couvre}}",
    },
    amount: {
      ar: 'المبلغ {amount} فوق حد صلاحية اعتماد {name}؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: '{amount} is above what {name} may approve; {proposed, select, none {nobody may on that day} other {{proposedName} may}}',
      fr: '{amount} dépasse ce que {name} peut approuver ; {proposed, select, none {nul ne le peut ce jour-là} other {{proposedName} le peut}}',
    },
    level: {
      ar: 'درجة سرية الوثيقة فوق حد صلاحية اعتماد {name}؛ {proposed, select, none {ولا أحد يملكها في ذلك اليوم} other {ويملكها {proposedName}}}',
      en: 'The classification is above what {name} may approve; {proposed, select, none {nobody may on that day} other {{proposedName} may}}',
      fr: 'La classification dépasse ce que {name} peut approuver ; {proposed, select, none {nul ne le peut ce jour-là} other {{proposedName} le peut}}',
    },
  },
};

export const delegation: RuleTexts<'expired' | 'not-begun' | 'revoked' | 'circular' | 'lender'> = {
  looksFor: {
    ar: 'تفويض انتهى أو أُلغي أو لم يبدأ أو يدور على نفسه',
    en: 'A delegation that is over, revoked, not begun, or goes round in a circle',
    fr: 'Une délégation expirée, révoquée, pas encore en vigueur ou circulaire',
  },
  messages: {
    expired: {
      ar: 'انتهى تفويض {name} في {day, date}، وتاريخ الوثيقة {on, date}',
      en: 'The delegation to {name} ended on {day, date}; the document is of {on, date}',
      fr: 'La délégation de {name} a pris fin le {day, date} ; le document est du {on, date}',
    },
    'not-begun': {
      ar: 'لا يبدأ تفويض {name} إلا في {day, date}، وتاريخ الوثيقة {on, date}',
      en: 'The delegation to {name} begins on {day, date}; the document is of {on, date}',
      fr: 'La délégation de {name} ne commence que le {day, date} ; le document est du {on, date}',
    },
    revoked: {
      ar: 'أُلغي تفويض {name} في {day, date}، وتاريخ الوثيقة {on, date}',
      en: 'The delegation to {name} was revoked on {day, date}; the document is of {on, date}',
      fr: 'La délégation de {name} a été révoquée le {day, date} ; le document est du {on, date}',
    },
    circular: {
      ar: 'تفويض {name} يدور على نفسه: من فوّضه يستمد المنصب ممن فُوّض إليه',
      en: 'The delegation to {name} goes round in a circle: who lent it has the post only from those to whom it was lent',
      fr: 'La délégation de {name} est circulaire : le délégant ne tient le poste que de ceux à qui il a été délégué',
    },
    lender: {
      ar: 'من فوّض {name} لا يشغل المنصب في {on, date}، وما جاء بتفويض لا يُفوَّض',
      en: 'Who lent his authority to {name} does not hold the post on {on, date}; what was received by delegation cannot be lent on',
      fr: "Le délégant de {name} n'occupe pas le poste le {on, date} ; ce qui a été reçu par délégation ne se délègue pas",
    },
  },
};

export const signatoryAbsent: RuleTexts<'absent'> = {
  looksFor: {
    ar: 'موقّع غائب في يوم الوثيقة، مع تسمية من ينوب عنه',
    en: 'A signatory who is away on the day, with the officer who acts for him',
    fr: 'Un signataire absent ce jour-là, avec le nom de celui qui le supplée',
  },
  messages: {
    absent: {
      ar: '{name} غائب حتى {day, date}؛ {proposed, select, none {ولم يُعيَّن من ينوب عنه} other {وينوب عنه {proposedName}}}',
      en: '{name} is away until {day, date}; {proposed, select, none {nobody is named to act for him} other {{proposedName} may sign in his place}}',
      fr: "{name} est absent jusqu'au {day, date} ; {proposed, select, none {nul n'est désigné pour le suppléer} other {{proposedName} peut signer à sa place}}",
    },
  },
};

export const drafterApproves: RuleTexts<'same'> = {
  looksFor: {
    ar: 'محرر يعتمد ما كتبه بنفسه',
    en: 'A drafter who approves what he wrote himself',
    fr: "Un rédacteur qui approuve ce qu'il a écrit lui-même",
  },
  messages: {
    same: {
      ar: 'حرر {name} هذه الوثيقة ولا يجوز له أن يعتمدها؛ يلزم شخص آخر',
      en: '{name} drafted this document and cannot approve it; it needs a second person',
      fr: "{name} a rédigé ce document et ne peut l'approuver ; il faut une seconde personne",
    },
  },
};
