import type { RuleTexts } from './rule-texts.ts';

export const officialName: RuleTexts<'former' | 'discouraged'> = {
  looksFor: {
    ar: 'اسم دولة أو هيئة لم يعد رسمياً في تاريخ الوثيقة، أو صيغة غير صحيحة منه',
    en: 'The name of a state or body that is no longer official on the day of the document, or a form of it that is wrong',
    fr: 'Le nom d’un État ou d’un organisme qui n’est plus officiel à la date du document, ou une forme fautive',
  },
  messages: {
    former: {
      ar: '«{written}» اسم سابق (حتى {until})، والاسم في {on, date}: «{name}»',
      en: '“{written}” is a former name (until {until}); on {on, date} it is “{name}”',
      fr: '« {written} » est un ancien nom (jusqu’en {until}) ; le {on, date}, c’est « {name} »',
    },
    discouraged: {
      ar: '«{written}» صيغة غير صحيحة، والصواب «{name}»',
      en: '“{written}” is not the right form; it is “{name}”',
      fr: '« {written} » n’est pas la forme correcte ; c’est « {name} »',
    },
  },
};

export const addresseeDiffers: RuleTexts<'record' | 'close' | 'address'> = {
  looksFor: {
    ar: 'مرسل إليه يختلف بين الافتتاح والخاتمة والعنوان والقيد',
    en: 'An addressee that is not the same in opening, close, address and record',
    fr: 'Un destinataire qui n’est pas le même dans l’ouverture, la fin, l’adresse et le dossier',
  },
  messages: {
    record: {
      ar: 'وُجهت الوثيقة في نصها إلى «{written}»، والمرسل إليه في القيد «{other}»',
      en: 'The text is addressed to “{written}”; the record says “{other}”',
      fr: 'Le texte s’adresse à « {written} » ; le dossier dit « {other} »',
    },
    close: {
      ar: 'وُجهت الوثيقة إلى «{other}» واختُتمت بمخاطبة «{written}»',
      en: 'The text opens to “{other}” and closes to “{written}”',
      fr: 'Le texte s’ouvre sur « {other} » et se ferme sur « {written} »',
    },
    address: {
      ar: 'العنوان «{written}»، ووُجهت الوثيقة في افتتاحها إلى «{other}»',
      en: 'The address is “{written}”; the text opens to “{other}”',
      fr: 'L’adresse est « {written} » ; le texte s’ouvre sur « {other} »',
    },
  },
};

export const addressIncomplete: RuleTexts<'channel' | 'address' | 'lines'> = {
  looksFor: {
    ar: 'مرسل إليه لا يُعرف له طريق إرسال أو عنوان',
    en: 'An addressee whose channel or address is not known',
    fr: 'Un destinataire dont la voie d’envoi ou l’adresse n’est pas connue',
  },
  messages: {
    channel: {
      ar: 'لا يُعرف طريق الإرسال إلى «{name}»',
      en: 'No channel is known for “{name}”',
      fr: 'Aucune voie d’envoi n’est connue pour « {name} »',
    },
    address: {
      ar: 'لا يُعرف عنوان صالح لـ«{name}» عبر «{channel}»',
      en: 'No usable address is known for “{name}” by “{channel}”',
      fr: 'Aucune adresse utilisable n’est connue pour « {name} » par « {channel} »',
    },
    lines: {
      ar: 'لا يحمل مظروف «{name}» أي سطر',
      en: 'The envelope to “{name}” bears no line',
      fr: 'L’enveloppe destinée à « {name} » ne porte aucune ligne',
    },
  },
};

export const salutationTitle: RuleTexts<'rank' | 'gender'> = {
  looksFor: {
    ar: 'مخاطبة لا توافق لقب المرسل إليه أو جنسه في عنوانه',
    en: 'A salutation that does not fit the title or the gender of the addressee in his address',
    fr: 'Une formule d’appel qui ne convient pas au titre ou au genre du destinataire dans son adresse',
  },
  messages: {
    rank: {
      ar: 'خوطب «{addressee}» بـ«{written}»، والصيغة المناسبة «{expected}»',
      en: '“{addressee}” is greeted with “{written}”; the form is “{expected}”',
      fr: '« {addressee} » est salué par « {written} » ; la forme est « {expected} »',
    },
    gender: {
      ar: '«{written}» {said, select, f {لامرأة} other {لرجل}}، والعنوان «{addressee}» {gender, select, f {لامرأة} other {لرجل}}',
      en: '“{written}” greets a {said, select, f {woman} other {man}}; the address “{addressee}” is that of a {gender, select, f {woman} other {man}}',
      fr: '« {written} » s’adresse à {said, select, f {une femme} other {un homme}} ; l’adresse « {addressee} » est celle {gender, select, f {d’une femme} other {d’un homme}}',
    },
  },
};

export const stateName: RuleTexts<'form'> = {
  looksFor: {
    ar: 'دولة باسم نظام ليس اسمها: «مملكة» لجمهورية',
    en: 'A state under a style that is not its own: “Kingdom of” a republic',
    fr: 'Un État sous un titre qui n’est pas le sien : « Royaume » pour une république',
  },
  messages: {
    form: {
      ar: '«{written}»: الاسم الرسمي للدولة «{name}»',
      en: '“{written}”: the official name of the state is “{name}”',
      fr: '« {written} » : le nom officiel de l’État est « {name} »',
    },
  },
};
