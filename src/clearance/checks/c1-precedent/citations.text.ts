import type { Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };

export const noSuchSession: RuleTexts<'beyond' | 'not-listed' | 'not-yet' | 'no-summit'> = {
  looksFor: {
    ar: 'استشهاد بقرار أو رمز وثيقة من دورة لم تُعقد',
    en: 'A citation of a resolution or document of a session that was never held',
    fr: "Une résolution ou un document d'une session qui n'a jamais eu lieu",
  },
  messages: {
    beyond: {
      ar: 'لا توجد دورة رقمها {session} لـ«{organ}»: آخر دورة معروفة هي الدورة {last} في عام {year}',
      en: 'There has been no session {session} of the {organ}: the last one known is session {last}, of {year}',
      fr: "Il n'y a pas eu de session {session} ({organ}) : la dernière connue est la session {last}, de {year}",
    },
    'not-listed': {
      ar: 'الدورة {session} لـ«{organ}» ليست في قائمة الدورات، وآخر ما فيها الدورة {last} في عام {year}: تحقّق من الرقم',
      en: 'Session {session} of the {organ} is not in the list of sessions, which ends with session {last}, of {year}: check the number',
      fr: 'La session {session} ({organ}) ne figure pas dans la liste des sessions, qui s’arrête à la session {last}, de {year} : vérifiez le numéro',
    },
    'not-yet': {
      ar: 'عُقدت الدورة {session} لـ«{organ}» في {held}، وتاريخ الوثيقة {on, date}، أي قبلها',
      en: 'Session {session} of the {organ} was held in {held}; the document is of {on, date}, before it',
      fr: 'La session {session} ({organ}) a eu lieu en {held} ; le document est du {on, date}, donc antérieur',
    },
    'no-summit': {
      ar: 'العلامة {mark} لقرارات القمة، ولا قمة رقمها {session}؛ والدورة {session} هي من دورات «{organ}»',
      en: 'The mark {mark} is for resolutions of a Summit and there has been no Summit {session}; session {session} is one of the {organ}',
      fr: "La mention {mark} est réservée aux résolutions d'un Sommet et il n'y a pas eu de Sommet {session} ; la session {session} est celle de l'organe « {organ} »",
    },
  },
};

export const organOfSession: RuleTexts<'from' | 'until' | 'no-summit'> = {
  looksFor: {
    ar: 'رمز جهاز لم يكن مستعملا في الدورة المذكورة، أو علامة قمة مع دورة ليست قمة',
    en: 'The code of an organ that was not in use at the session named, or the mark of a Summit on another organ',
    fr: "Le sigle d'un organe qui n'était pas en usage à la session citée, ou la mention d'un Sommet sur un autre organe",
  },
  messages: {
    from: {
      ar: 'يُستعمل الرمز {organ} من الدورة {bound}، والمذكور الدورة {session}',
      en: '{organ} is in use from session {bound}; the text names session {session}',
      fr: '{organ} est en usage à partir de la session {bound} ; le texte cite la session {session}',
    },
    until: {
      ar: 'استُعمل الرمز {organ} حتى الدورة {bound}، والمذكور الدورة {session}',
      en: '{organ} was in use up to session {bound}; the text names session {session}',
      fr: "{organ} a été en usage jusqu'à la session {bound} ; le texte cite la session {session}",
    },
    'no-summit': {
      ar: 'العلامة {mark} لقرارات القمة، والجهاز المذكور هو {organ}',
      en: 'The mark {mark} is for resolutions of a Summit; the organ named is {organ}',
      fr: "La mention {mark} est réservée aux résolutions d'un Sommet ; l'organe cité est {organ}",
    },
  },
};

export const symbolYear: RuleTexts<'other-year' | 'other-session-then'> = {
  looksFor: {
    ar: 'رمز وثيقة لا تتفق فيه السنة مع الدورة، مثل OIC/CFM-44/2018',
    en: 'The symbol of a document whose year is not that of its session, such as OIC/CFM-44/2018',
    fr: "Une cote dont l'année n'est pas celle de la session, comme OIC/CFM-44/2018",
  },
  messages: {
    'other-year': {
      ar: 'عُقدت الدورة {session} لـ«{organ}» في عام {held}، والرمز يذكر عام {year}',
      en: 'Session {session} of the {organ} was held in {held}; the symbol says {year}',
      fr: 'La session {session} ({organ}) a eu lieu en {held} ; la cote dit {year}',
    },
    'other-session-then': {
      ar: 'عُقدت الدورة {session} لـ«{organ}» في عام {held}، والرمز يذكر عام {year} الذي عُقدت فيه الدورة {other}',
      en: 'Session {session} of the {organ} was held in {held}; the symbol says {year}, the year of session {other}',
      fr: 'La session {session} ({organ}) a eu lieu en {held} ; la cote dit {year}, année de la session {other}',
    },
  },
};

export const sessionSaid: RuleTexts<'other-session' | 'other-organ' | 'other-year' | 'other-day' | 'other-place'> = {
  looksFor: {
    ar: 'قرار يُنسب إلى دورة أو سنة أو مدينة غير التي يدل عليها رقمه',
    en: 'A resolution said to be of another session, year or city than its number tells',
    fr: "Une résolution attribuée à une autre session, année ou ville que ne l'indique son numéro",
  },
  messages: {
    'other-session': {
      ar: 'يدل الرقم {number} على الدورة {session}، والنص يذكر الدورة {said}',
      en: '{number} is of session {session}; the text says session {said}',
      fr: '{number} est de la session {session} ; le texte dit session {said}',
    },
    'other-organ': {
      ar: 'يدل الرقم {number} على «{organ}»، والنص يذكر «{said}»',
      en: '{number} is by its form of the {organ}; the text says {said}',
      fr: '{number} relève par sa forme de « {organ} » ; le texte dit « {said} »',
    },
    'other-year': {
      ar: 'الرقم {number} من الدورة {session} المعقودة في عام {held}، والنص يذكر عام {said}',
      en: '{number} is of session {session}, held in {held}; the text says {said}',
      fr: '{number} est de la session {session}, tenue en {held} ; le texte dit {said}',
    },
    'other-day': {
      ar: 'الرقم {number} من الدورة {session} المعقودة من {from, date} إلى {to, date}، والنص يذكر {day, date}',
      en: '{number} is of session {session}, held from {from, date} to {to, date}; the text says {day, date}',
      fr: '{number} est de la session {session}, tenue du {from, date} au {to, date} ; le texte dit le {day, date}',
    },
    'other-place': {
      ar: 'الرقم {number} من الدورة {session} المعقودة في {city}، والنص يذكر «{said}»',
      en: '{number} is of session {session}, held in {city}; the text says {said}',
      fr: '{number} est de la session {session}, tenue à {city} ; le texte dit « {said} »',
    },
  },
};

export const unknownBody: RuleTexts<'unknown' | 'near'> = {
  looksFor: {
    ar: 'رمز سلسلة قرارات لا يعرفه سجل المنظمة',
    en: 'The code of a series of resolutions that the organisation does not have',
    fr: "Le sigle d'une série de résolutions que l'organisation ne connaît pas",
  },
  messages: {
    unknown: {
      ar: 'لا سلسلة قرارات رمزها «{body}»؛ والرموز المعروفة: {known}',
      en: 'There is no series “{body}”; the known codes are {known}',
      fr: "Il n'y a pas de série « {body} » ; les sigles connus sont {known}",
    },
    near: {
      ar: 'لا سلسلة قرارات رمزها «{body}»؛ وأقرب الرموز: {known}',
      en: 'There is no series “{body}”; the nearest code is {known}',
      fr: "Il n'y a pas de série « {body} » ; le sigle le plus proche est {known}",
    },
  },
};

export const titleAndBody: RuleTexts<'other-subject'> = {
  looksFor: {
    ar: 'عنوان قرار موضوعه من سلسلة أخرى غير التي يدل عليها رمزه',
    en: 'The title of a resolution whose subject belongs to another series than its code',
    fr: "Le titre d'une résolution dont l'objet relève d'une autre série que son sigle",
  },
  messages: {
    'other-subject': {
      ar: 'الرمز {body} لموضوع «{own}»، والعنوان «{title}» من موضوع «{subject}» ({other})',
      en: '{body} is for {own}; “{title}” belongs to {subject} ({other})',
      fr: '{body} désigne : {own} ; « {title} » relève de : {subject} ({other})',
    },
  },
};

export const noSuchArticle: RuleTexts<'beyond'> = {
  looksFor: {
    ar: 'مادة من الميثاق أو قاعدة من قواعد الإجراءات لا وجود لها',
    en: 'An article of the Charter or a rule of procedure that does not exist',
    fr: "Un article de la Charte ou du règlement intérieur qui n'existe pas",
  },
  messages: {
    beyond: {
      ar: 'لا مادة رقمها {article} في «{instrument}»، فآخر مواده المادة {last}',
      en: 'There is no number {article}: the last of “{instrument}” is {last}',
      fr: "Il n'y a pas de numéro {article} : le dernier de « {instrument} » est {last}",
    },
  },
};

export const citedTwice: RuleTexts<'other-title' | 'other-date'> = {
  looksFor: {
    ar: 'قرار واحد يُستشهد به مرتين في النص ببيانات مختلفة',
    en: 'One resolution cited twice in a text with different data',
    fr: 'Une même résolution citée deux fois dans un texte avec des données différentes',
  },
  messages: {
    'other-title': {
      ar: 'للقرار {number} في هذا النص عنوانان: «{first}» ثم «{second}»',
      en: 'This text gives {number} two titles: “{first}”, then “{second}”',
      fr: 'Ce texte donne deux titres à {number} : « {first} », puis « {second} »',
    },
    'other-date': {
      ar: 'للقرار {number} في هذا النص تاريخان: {first, date} ثم {second, date}',
      en: 'This text gives {number} two dates: {first, date}, then {second, date}',
      fr: 'Ce texte donne deux dates à {number} : le {first, date}, puis le {second, date}',
    },
  },
};
