import type { RuleTexts } from './rule-texts.ts';

export const verbGender: RuleTexts<'verb' | 'pronoun'> = {
  looksFor: {
    ar: 'صيغة افتتاح أو ختام لا يوافق فعلها أو ضميرها جنس الجهة المرسلة: «يهدي الأمانة العامة»',
    en: 'An Arabic opening or close whose verb or pronoun does not agree with its sender',
    fr: "Une formule arabe dont le verbe ou le pronom ne s'accorde pas avec l'expéditeur",
  },
  messages: {
    verb: {
      ar: '«{written}» بصيغة {said, select, f {المؤنث} other {المذكر}}، و«{sender}» {noun, select, f {مؤنث} other {مذكر}}',
      en: '“{written}” is {said, select, f {feminine} other {masculine}}; “{sender}” is {noun, select, f {feminine} other {masculine}}',
      fr: '« {written} » est au {said, select, f {féminin} other {masculin}} ; « {sender} » est {noun, select, f {féminin} other {masculin}}',
    },
    pronoun: {
      ar: 'الضمير في «{written}» {said, select, f {مؤنث} other {مذكر}}، و«{sender}» {noun, select, f {مؤنث} other {مذكر}}',
      en: 'The pronoun in “{written}” is {said, select, f {feminine} other {masculine}}; “{sender}” is {noun, select, f {feminine} other {masculine}}',
      fr: 'Le pronom de « {written} » est {said, select, f {féminin} other {masculin}} ; « {sender} » est {noun, select, f {féminin} other {masculin}}',
    },
  },
};

export const arabicTeens: RuleTexts<'disagree'> = {
  looksFor: {
    ar: 'عدد من أحد عشر إلى تسعة عشر لا يتفق جزآه في التذكير والتأنيث: «أربعة عشرة»',
    en: 'An Arabic number from eleven to nineteen whose two words do not go together',
    fr: 'Un nombre arabe de onze à dix-neuf dont les deux mots ne vont pas ensemble',
  },
  messages: {
    disagree: {
      ar: 'لا يتفق جزآ العدد في «{written}»؛ يقال «{right}» أو يُغيَّر جزؤه الأول بحسب المعدود',
      en: 'The two words of “{written}” do not go together; “{right}” do, or the first must change with its noun',
      fr: 'Les deux mots de « {written} » ne vont pas ensemble ; « {right} » conviennent, ou le premier doit suivre son nom',
    },
  },
};

export const frenchArticle: RuleTexts<'gender' | 'elision' | 'contraction'> = {
  looksFor: {
    ar: 'أداة فرنسية لا توافق اسمها: «à la ministère» و«au ambassade» و«de le Conseil»',
    en: 'A French article that does not fit its noun: “à la ministère”, “au ambassade”, “de le Conseil”',
    fr: 'Un article qui ne convient pas à son nom : « à la ministère », « au ambassade », « de le Conseil »',
  },
  messages: {
    gender: {
      ar: 'كلمة «{noun}» {gender, select, f {مؤنثة} other {مذكرة}} في الفرنسية، فلا يُقال «{written}»',
      en: '“{noun}” is {gender, select, f {feminine} other {masculine}} in French, hence not “{written}”',
      fr: '« {noun} » est {gender, select, f {féminin} other {masculin}} : non « {written} »',
    },
    elision: {
      ar: 'تبدأ «{noun}» بحركة، فتُحذف حركة الأداة قبلها',
      en: '“{noun}” begins with a vowel, so the article before it is elided',
      fr: "« {noun} » commence par une voyelle : l'article s'élide",
    },
    contraction: {
      ar: 'تندمج الأداتان في الفرنسية في كلمة واحدة هنا بدل «{written}»',
      en: 'French contracts “{written}” here',
      fr: 'Contraction obligatoire au lieu de « {written} »',
    },
  },
};

export const honorific: RuleTexts<'salutation' | 'two'> = {
  looksFor: {
    ar: 'ضمير مخاطبة لا يوافق لقب المخاطَب: «معاليكم» لمن خوطب بـ«فخامة»، أو لقبان لمخاطَب واحد',
    en: 'A second person that does not agree with the honorific of the salutation, or two of them for one addressee',
    fr: "Une deuxième personne qui ne s'accorde pas avec le titre de l'appel, ou deux pour un même destinataire",
  },
  messages: {
    salutation: {
      ar: 'خوطب بـ«{salutation}»، فيقال «{expected}» لا «{written}»',
      en: 'The salutation is “{salutation}”; the text then says “{expected}”, not “{written}”',
      fr: "L'appel est « {salutation} » ; le texte dit alors « {expected} », non « {written} »",
    },
    two: {
      ar: 'خوطب الشخص نفسه بـ«{written}» وبـ«{other}»',
      en: 'One person is addressed as “{written}” and as “{other}”',
      fr: 'Une même personne est appelée « {written} » et « {other} »',
    },
  },
};

export const formulaeDisagree: RuleTexts<'addressee' | 'sender' | 'office' | 'number' | 'salutation' | 'title'> = {
  looksFor: {
    ar: 'خاتمة لا توافق الافتتاح: جهة أخرى، أو ضمير آخر للمرسل، أو مخاطَب من جنس آخر',
    en: 'A close that does not agree with the opening: another body, another person of the sender, another gender of the addressee',
    fr: "Une formule finale qui ne répond pas à l'ouverture : autre destinataire, autre personne de l'expéditeur, autre genre",
  },
  messages: {
    addressee: {
      ar: 'وُجهت المذكرة إلى «{opened}» واختُتمت بمخاطبة «{closed}»',
      en: 'The note is addressed to “{opened}” and closes to “{closed}”',
      fr: 'La note est adressée à « {opened} » et se termine par « {closed} »',
    },
    sender: {
      ar: 'يتحدث الافتتاح عن المرسل بـ«{opened}» والختام بـ«{closed}»',
      en: 'The opening says “{opened}” of the sender, the close “{closed}”',
      fr: "L'ouverture dit « {opened} » de l'expéditeur, la fin « {closed} »",
    },
    office: {
      ar: 'افتتح المذكرة «{opened}» واختتمها «{closed}»',
      en: '“{opened}” opens the note; “{closed}” closes it',
      fr: '« {opened} » ouvre la note ; « {closed} » la termine',
    },
    number: {
      ar: '«{written}» لا توافق المرسل «{sender}» في الإفراد والجمع',
      en: '“{written}” does not agree in number with the sender, “{sender}”',
      fr: '« {written} » ne s’accorde pas en nombre avec l’expéditeur, « {sender} »',
    },
    title: {
      ar: 'تخاطب الخاتمة «{closed}» من خوطب أو وُجهت إليه الرسالة بصفة «{opened}»',
      en: 'The close speaks to “{closed}”; the letter is addressed to “{opened}”',
      fr: 'La formule finale s’adresse à « {closed} » ; la lettre est adressée à « {opened} »',
    },
    salutation: {
      ar: 'نداء الرسالة «{opened}» وخاتمتها «{closed}»',
      en: 'The letter opens with “{opened}” and closes with “{closed}”',
      fr: 'La lettre s’ouvre par « {opened} » et se ferme par « {closed} »',
    },
  },
};

export const honourLater: RuleTexts<'later' | 'again'> = {
  looksFor: {
    ar: '«يشرفني أن» بعد الجملة الأولى من الرسالة',
    en: '“I have the honour to” after the first sentence of a letter',
    fr: '« J’ai l’honneur de » après la première phrase d’une lettre',
  },
  messages: {
    later: {
      ar: 'مكان «{written}» أول جملة من الرسالة وحدها',
      en: '“{written}” belongs to the first sentence of a letter only',
      fr: '« {written} » n’appartient qu’à la première phrase d’une lettre',
    },
    again: {
      ar: 'وردت «{written}» من قبل؛ ومكانها الجملة الأولى وحدها',
      en: '“{written}” was said before; it belongs to the first sentence only',
      fr: '« {written} » a déjà été dit ; la première phrase seule le porte',
    },
  },
};
