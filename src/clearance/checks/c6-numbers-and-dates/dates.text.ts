import type { Text, Texts } from '../../../kernel/text.ts';

type RuleTexts<Code extends string> = { readonly looksFor: Text; readonly messages: Texts<Code> };

export const noSuchTime: RuleTexts<'no-such-time' | 'two-clocks'> = {
  looksFor: {
    ar: 'ساعة لا وجود لها: الساعة 25:40 أو 13:30 صباحاً',
    en: 'A time that no clock shows: 25.40 hours, 13:30 a.m.',
    fr: 'Une heure qui n’existe pas : 25 h 40, 12 h 75',
  },
  messages: {
    'no-such-time': {
      ar: 'لا وجود للوقت «{written}»',
      en: 'There is no such time as “{written}”',
      fr: 'L’heure « {written} » n’existe pas',
    },
    'two-clocks': {
      ar: 'يجمع «{written}» بين نظام الأربع والعشرين ساعة وعلامة نصف اليوم',
      en: '“{written}” mixes the clock of twenty-four hours with the mark of half a day',
      fr: '« {written} » mêle les vingt-quatre heures et la marque de la demi-journée',
    },
  },
};

export const noSuchDate: RuleTexts<'no-such-day' | 'no-such-month' | 'thirtieth'> = {
  looksFor: {
    ar: 'تاريخ لا وجود له في أي تقويم، مثل 31 يونيو أو 30 فبراير أو شهر ثالث عشر',
    en: 'A date that is in no calendar: 31 June, 30 February, a thirteenth month',
    fr: "Une date qui n'existe dans aucun calendrier : 31 juin, 30 février, un treizième mois",
  },
  messages: {
    'no-such-day': {
      ar: 'لا وجود لليوم «{written}»: {days, plural, zero {ذلك الشهر بلا أيام} one {ذلك الشهر يوم واحد} two {ذلك الشهر يومان} few {ذلك الشهر # أيام} many {ذلك الشهر # يومًا} other {ذلك الشهر # يوم}}',
      en: 'There is no “{written}”: that month has {days, plural, one {# day} other {# days}}',
      fr: "Le « {written} » n'existe pas : ce mois compte {days, plural, one {# jour} other {# jours}}",
    },
    'no-such-month': {
      ar: 'لا وجود للتاريخ «{written}»: تحقّق من الشهر والسنة',
      en: 'There is no “{written}”: check the month and the year',
      fr: "La date « {written} » n'existe pas : vérifiez le mois et l'année",
    },
    thirtieth: {
      ar: 'الشهر الوارد في «{written}» تسعة وعشرون يومًا في تقويم أم القرى؛ واليوم الذي يلي آخره هو {day, date}',
      en: 'The month in “{written}” has 29 days in the Umm al-Qura calendar; the day after its last is {day, date}',
      fr: "Le mois de « {written} » compte 29 jours dans le calendrier d'Umm al-Qura ; le jour qui suit le dernier est le {day, date}",
    },
  },
};

export const mixedCalendars: RuleTexts<'mixed'> = {
  looksFor: {
    ar: 'تاريخ شهره من تقويم وسنته أو علامته من تقويم آخر، مثل «5 رمضان 2026»',
    en: 'A date whose month is of one calendar and whose year or mark is of the other, such as “5 Ramadan 2026”',
    fr: "Une date dont le mois relève d'un calendrier et l'année ou la mention de l'autre, comme « 5 ramadan 2026 »",
  },
  messages: {
    mixed: {
      ar: 'الشهر والسنة وعلامة التقويم في «{written}» ليست من تقويم واحد',
      en: 'The month, the year and the mark of the calendar in “{written}” are not of one calendar',
      fr: "Le mois, l'année et la mention du calendrier de « {written} » ne relèvent pas d'un même calendrier",
    },
  },
};

export const weekday: RuleTexts<'other-weekday' | 'other-weekday-hijri'> = {
  looksFor: {
    ar: 'اسم يوم من أيام الأسبوع لا يوافق التاريخ المذكور معه',
    en: 'The name of a weekday that does not fit the date beside it',
    fr: "Un jour de la semaine qui ne correspond pas à la date qui l'accompagne",
  },
  messages: {
    'other-weekday': {
      ar: 'ورد «{said}»، والتاريخ يوافق {day, date, weekday}',
      en: 'The text says {said}; the date is {day, date, weekday}',
      fr: 'Le texte dit « {said} » ; cette date est le {day, date, weekday}',
    },
    'other-weekday-hijri': {
      ar: 'ورد «{said}»، ويوم {day, date, hijri} في تقويم أم القرى هو {day, date, weekday}',
      en: 'The text says {said}; {day, date, hijri} is {day, date, weekday} in the Umm al-Qura calendar',
      fr: "Le texte dit « {said} » ; le {day, date, hijri} est le {day, date, weekday} selon le calendrier d'Umm al-Qura",
    },
  },
};

export const calendarPair: RuleTexts<'days-apart' | 'other-length' | 'no-overlap'> = {
  looksFor: {
    ar: 'تاريخ هجري وتاريخ ميلادي يُفترض أنهما لوقت واحد وليسا كذلك في تقويم أم القرى',
    en: 'A Hijri and a Gregorian date said to be the same time that are not, by the Umm al-Qura calendar',
    fr: "Une date hégirienne et une date grégorienne données pour le même moment et qui ne le sont pas selon le calendrier d'Umm al-Qura",
  },
  messages: {
    'days-apart': {
      ar: 'يوافق {computed, date, hijri} في تقويم أم القرى {computed, date}، والوارد في النص {given, date}: الفرق {days, plural, zero {لا شيء} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}',
      en: '{computed, date, hijri} is {computed, date} in the Umm al-Qura calendar; the text gives {given, date}, {days, plural, one {# day} other {# days}} away',
      fr: "Le {computed, date, hijri} est le {computed, date} selon le calendrier d'Umm al-Qura ; le texte donne le {given, date}, à {days, plural, one {# jour} other {# jours}} d'écart",
    },
    'other-length': {
      ar: 'عدد الأيام الهجرية {hijriDays} وعدد الأيام الميلادية {gregorianDays}، والمفروض أن يتساويا',
      en: 'The Hijri dates name {hijriDays, plural, one {# day} other {# days}}, the Gregorian dates {gregorianDays, plural, one {# day} other {# days}}',
      fr: 'Les dates hégiriennes couvrent {hijriDays, plural, one {# jour} other {# jours}}, les dates grégoriennes {gregorianDays, plural, one {# jour} other {# jours}}',
    },
    'no-overlap': {
      ar: 'يمتدّ «{hijri}» من {from, date} إلى {to, date}، فلا يوافق «{gregorian}»',
      en: '“{hijri}” runs from {from, date} to {to, date}; “{gregorian}” is another time',
      fr: '« {hijri} » va du {from, date} au {to, date} ; « {gregorian} » désigne un autre moment',
    },
  },
};

export const calendarsContradict: RuleTexts<'other-month-start' | 'same-day-twice'> = {
  looksFor: {
    ar: 'تاريخان مزدوجان في نص واحد يناقض أحدهما الآخر في بداية الشهر الهجري',
    en: 'Two pairs of dates in one text that contradict each other about the beginning of a Hijri month',
    fr: "Deux paires de dates d'un même texte qui se contredisent sur le début d'un mois hégirien",
  },
  messages: {
    'other-month-start': {
      ar: 'بين «{pair}» و«{other}» فرق {days, plural, zero {لا شيء} one {يوم واحد} two {يومين} few {# أيام} many {# يومًا} other {# يوم}} في بداية الشهر الهجري نفسه',
      en: '“{pair}” and “{other}” differ by {days, plural, one {# day} other {# days}} about the beginning of the same Hijri month',
      fr: "« {pair} » et « {other} » diffèrent de {days, plural, one {# jour} other {# jours}} sur le début d'un même mois hégirien",
    },
    'same-day-twice': {
      ar: 'يعطي «{pair}» و«{other}» لليوم الواحد مقابلين مختلفين',
      en: '“{pair}” and “{other}” give two counterparts for one day',
      fr: '« {pair} » et « {other} » donnent deux correspondances pour un même jour',
    },
  },
};

export const rangeOrder: RuleTexts<'ends-before' | 'out-of-order'> = {
  looksFor: {
    ar: 'مدة تنتهي قبل أن تبدأ، أو أيام ليست على ترتيبها',
    en: 'A range that ends before it begins, or days that are not in their order',
    fr: "Une période qui finit avant de commencer, ou des jours qui ne sont pas dans l'ordre",
  },
  messages: {
    'ends-before': {
      ar: 'تنتهي المدة «{written}» قبل أن تبدأ',
      en: '“{written}” ends before it begins',
      fr: '« {written} » finit avant de commencer',
    },
    'out-of-order': {
      ar: 'الأيام في «{written}» ليست على ترتيبها',
      en: 'The days in “{written}” are not in their order',
      fr: "Les jours de « {written} » ne sont pas dans l'ordre",
    },
  },
};

export const dateOrder: RuleTexts<'month-first' | 'means-other' | 'named-month-first'> = {
  looksFor: {
    ar: 'تاريخ كُتب بترتيب لغة أخرى: الشهر قبل اليوم',
    en: 'A date written in the order of another language: the month before the day',
    fr: "Une date écrite dans l'ordre d'une autre langue : le mois avant le jour",
  },
  messages: {
    'month-first': {
      ar: 'كُتب الشهر قبل اليوم في «{written}»؛ والمقصود {day, date}',
      en: '“{written}” has the month before the day; it can only be {day, date}',
      fr: '« {written} » donne le mois avant le jour ; il ne peut s’agir que du {day, date}',
    },
    'means-other': {
      ar: 'تُقرأ «{written}» {day, date}، وما يجاورها يدل على {other, date}، أي إن الشهر كُتب قبل اليوم',
      en: '“{written}” reads {day, date}; what stands beside it means {other, date}, with the month first',
      fr: '« {written} » se lit {day, date} ; ce qui l’accompagne désigne le {other, date}, le mois en premier',
    },
    'named-month-first': {
      ar: 'كُتب الشهر قبل اليوم في «{written}»، واليوم في العربية والفرنسية يسبق الشهر',
      en: '“{written}” has the month before the day; in Arabic and French the day comes first',
      fr: '« {written} » donne le mois avant le jour ; en français et en arabe, le jour vient en premier',
    },
  },
};

export const dateOutOfPlace: RuleTexts<'dated-later' | 'not-yet-past' | 'already-past' | 'reply-before'> = {
  looksFor: {
    ar: 'تاريخ لا يمكن أن يكون في هذه الوثيقة: مستقبل في كلام عن الماضي، أو رد أسبق من الرسالة، أو وثيقة مؤرخة بعد يوم صدورها',
    en: 'A date that cannot be in this document: the future told as past, a reply before the letter, a letter dated after the day on which it is sent',
    fr: "Une date impossible dans ce document : un futur raconté au passé, une réponse antérieure à la lettre, une lettre datée d'après le jour de son envoi",
  },
  messages: {
    'dated-later': {
      ar: 'الوثيقة مؤرخة في {day, date}، وهو بعد يوم صدورها {on, date}',
      en: 'The document is dated {day, date}, after the day on which it is sent, {on, date}',
      fr: 'Le document est daté du {day, date}, après le jour de son envoi, le {on, date}',
    },
    'not-yet-past': {
      ar: 'يُذكر «{written}» كأنه مضى، وتاريخ الوثيقة {on, date}',
      en: '“{written}” is told as past; the document is of {on, date}',
      fr: '« {written} » est présenté comme passé ; le document est du {on, date}',
    },
    'already-past': {
      ar: 'يُذكر «{written}» كأنه لم يأتِ بعد، وتاريخ الوثيقة {on, date}',
      en: '“{written}” is told as still to come; the document is of {on, date}',
      fr: '« {written} » est présenté comme à venir ; le document est du {on, date}',
    },
    'reply-before': {
      ar: 'الرد مؤرخ في {on, date}، والرسالة التي يجيب عنها مؤرخة في {day, date}',
      en: 'The reply is of {on, date}; the letter that it answers is of {day, date}',
      fr: 'La réponse est du {on, date} ; la lettre à laquelle elle répond est du {day, date}',
    },
  },
};
