import type { Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };

export const dossierName: RuleTexts<'always' | 'mixed'> = {
  looksFor: {
    ar: 'اسم دولة أو إقليم أو مكان أو شخص بغير الصيغة التي يفضّلها ملفه، ولنصوص كل زمن صيغته',
    en: 'A name of a state, territory, place or person other than its dossier prefers; texts of earlier times keep theirs',
    fr: "Un nom d'État, de territoire, de lieu ou de personne autre que celui du dossier ; les textes d'une époque gardent le leur",
  },
  messages: {
    always: {
      ar: 'يعتمد ملف «{dossier}» صيغة «{preferred}» لا «{written}»',
      en: 'The dossier “{dossier}” says “{preferred}”, not “{written}”',
      fr: 'Le dossier « {dossier} » dit « {preferred} », non « {written} »',
    },
    mixed: {
      ar: 'في النص «{preferred}» و«{written}» معًا؛ يعتمد ملف «{dossier}» الأولى',
      en: 'The text has both “{preferred}” and “{written}”; the dossier “{dossier}” says the first',
      fr: 'Le texte dit « {preferred} » et « {written} » ; le dossier « {dossier} » dit le premier',
    },
  },
};

export const agreedWording: RuleTexts<'departs'> = {
  looksFor: {
    ar: 'عبارة تقارب صيغة متفقًا عليها ولا تطابقها',
    en: 'Words that come near to agreed language and depart from it',
    fr: "Des mots proches d'une formulation convenue, et qui s'en écartent",
  },
  messages: {
    departs: {
      ar: 'الصيغة المتفق عليها في ملف «{dossier}»: «{agreed}»؛ الفرق: {difference}',
      en: 'The agreed language of “{dossier}” is “{agreed}”; the difference: {difference}',
      fr: 'La formulation convenue du dossier « {dossier} » est « {agreed} » ; écart : {difference}',
    },
  },
};

export const higherItem: RuleTexts<'answers' | 'cites'> = {
  looksFor: {
    ar: 'وثيقة تجيب عن بند أعلى منها تصنيفًا أو تستشهد به',
    en: 'A document that answers or cites an item classified above it',
    fr: "Un document qui répond à une pièce d'un niveau supérieur ou la cite",
  },
  messages: {
    answers: {
      ar: 'تجيب الوثيقة عن البند {number} وهو «{higher}»، وهي نفسها «{level}»',
      en: 'The document answers {number}, which is {higher}, and is itself {level}',
      fr: 'Le document répond à {number} ({higher}) et est lui-même {level}',
    },
    cites: {
      ar: 'البند {number} المذكور هنا «{higher}»، والوثيقة «{level}»',
      en: '{number}, cited here, is {higher}; the document is {level}',
      fr: '{number}, cité ici, est {higher} ; le document est {level}',
    },
  },
};

export const recipients: RuleTexts<'class' | 'channel'> = {
  looksFor: {
    ar: 'مرسل إليه لا يُكتب إلى فئته بهذه الدرجة من السرية، أو وثيقة بالغة السرية تُرسل بالبريد الإلكتروني',
    en: 'An addressee to whose class nothing of this classification is written, or the highest classification over a channel that the program sends by itself',
    fr: "Un destinataire dont la catégorie ne reçoit rien de ce niveau, ou le niveau le plus élevé par une voie d'envoi automatique",
  },
  messages: {
    class: {
      ar: 'الوثيقة «{level}»، ولا يُكتب إلى «{class}» (وهو {addressee}) إلا حتى «{most}»',
      en: 'The document is {level}; {addressee} is of the class “{class}”, which is written to up to {most}',
      fr: 'Le document est {level} ; {addressee} relève de « {class} », catégorie limitée à {most}',
    },
    channel: {
      ar: 'الوثيقة «{level}» ولا يفتحها إلا من سُمّي، وستُرسل إلى {addressee} بـ«{channel}»',
      en: 'The document is {level}, opened by named persons only, and goes to {addressee} by {channel}',
      fr: 'Le document est {level}, ouvert des seules personnes nommées, et part vers {addressee} par {channel}',
    },
  },
};

export const reservedSubject: RuleTexts<'reserved'> = {
  looksFor: {
    ar: 'موضوع يجب أن يطّلع عليه مستشار بعينه',
    en: 'A subject that a certain adviser must see',
    fr: 'Un sujet réservé à un conseiller déterminé',
  },
  messages: {
    reserved: {
      ar: 'يمسّ النص ملف «{dossier}»: يُعرض على {posts} ولا يُجاز آليًا',
      en: 'The text touches “{dossier}”: to be seen by the {posts}, never cleared by itself',
      fr: 'Le texte touche « {dossier} » : à soumettre au {posts}, jamais validé d’office',
    },
  },
};

export const guardedPhrase: RuleTexts<'phrase'> = {
  looksFor: {
    ar: 'عبارة حساسة سجلتها الجهة في ملف العبارات',
    en: 'A sensitive phrase that the house has listed',
    fr: 'Une expression sensible que la maison a recensée',
  },
  messages: { phrase: { ar: '«{written}»: {said}', en: '“{written}”: {said}', fr: '« {written} » : {said}' } },
};
