import type { Text, Texts } from '../../kernel/text.ts';
import type { Cited, RemarkCode, Sureness } from './proposals.ts';

/** How sure a proposal is, in words. */
export const surenessNames: Texts<Sureness> = {
  sure: { ar: 'مؤكد', en: 'sure', fr: 'sûr' },
  likely: { ar: 'مرجَّح', en: 'likely', fr: 'probable' },
  unsure: { ar: 'غير مؤكد', en: 'unsure', fr: 'incertain' },
};

/** What is to be known of a paper before it is registered. */
export const remarkTexts: Texts<RemarkCode> = {
  'pair-differs': {
    ar: 'التاريخان ليسا ليوم واحد: الميلادي {gregorian, date}، والهجري يوافق {hijri, date}. اكتب الصحيح منهما.',
    en: 'The two dates are not of one day: the Gregorian is {gregorian, date}, the Hijri falls on {hijri, date}. Write the right one.',
    fr: 'Les deux dates ne sont pas du même jour : la grégorienne est le {gregorian, date}, l’hégirienne tombe le {hijri, date}. Écrivez la bonne.',
  },
  'weekday-differs': {
    ar: 'كُتب «{weekday}»، واليوم {day, date} يوم غيره.',
    en: 'It says “{weekday}”, but {day, date} is another day of the week.',
    fr: 'Il est écrit « {weekday} », mais le {day, date} est un autre jour de la semaine.',
  },
  'no-such-day': {
    ar: '«{written}» ليس يومًا في التقويم.',
    en: '“{written}” is not a day of the calendar.',
    fr: '« {written} » n’est pas un jour du calendrier.',
  },
  'dated-ahead': {
    ar: 'التاريخ {day, date} لم يأت بعد.',
    en: 'It is dated {day, date}, which is still to come.',
    fr: 'Elle est datée du {day, date}, qui est encore à venir.',
  },
  'enclosures-differ': {
    ar: 'يذكر الكتاب {named, plural, =0 {أن لا مرفقات له} one {مرفقًا واحدًا} two {مرفقين} few {# مرفقات} many {# مرفقًا} other {# مرفق}}، {brought, plural, =0 {ولم يصل معه شيء} one {ووصل معه واحد} two {ووصل معه اثنان} few {ووصل معه #} many {ووصل معه #} other {ووصل معه #}}.',
    en: 'It speaks of {named, plural, =0 {no enclosures} one {# enclosure} other {# enclosures}}; {brought, plural, =0 {none was} one {# was} other {# were}} brought with it.',
    fr: 'Elle annonce {named, plural, =0 {aucune pièce jointe} one {# pièce jointe} many {# de pièces jointes} other {# pièces jointes}} ; {brought, plural, =0 {aucune n’est jointe} one {# est jointe} many {# sont jointes} other {# sont jointes}}.',
  },
  'stays-closed': {
    ar: 'عليه أن يبقى مغلقًا: لم يُقترح إلا ما على ظاهره. إن كان ظرفًا لم يُفتح فقيّده كما هو، واعرض الورقة على من سُمّي له.',
    en: 'It is marked to stay closed: only what may stand on its outside is proposed. Register it unopened, and hand the paper to the person named.',
    fr: 'Elle porte la mention de rester fermée : seul ce qui peut figurer à l’extérieur est proposé. Enregistrez-la sans l’ouvrir et remettez-la à la personne désignée.',
  },
};

/** That the register may know this letter already, and by what it is told. */
export const twinTexts = {
  found: {
    ar: 'لعل هذا الكتاب نفسه ورد بطريق «{channel}» في {day, date} وقُيّد برقم',
    en: 'The same letter may have come by {channel} on {day, date}, registered as',
    fr: 'La même lettre est peut-être déjà arrivée par {channel} le {day, date}, enregistrée sous',
  },
  words: {
    ar: 'بدلالة كلماته ({percent}٪)',
    en: 'by its words ({percent} %)',
    fr: 'd’après ses mots ({percent} %)',
  },
  look: {
    ar: 'بدلالة شكل صفحته الأولى ({percent}٪)',
    en: 'by the look of its first page ({percent} %)',
    fr: 'd’après l’aspect de sa première page ({percent} %)',
  },
  both: {
    ar: 'بدلالة كلماته وشكل صفحته الأولى ({percent}٪)',
    en: 'by its words and the look of its first page ({percent} %)',
    fr: 'd’après ses mots et l’aspect de sa première page ({percent} %)',
  },
} as const satisfies Record<string, Text>;

/** The kinds of thing that a paper cites. */
export const citedNames: Texts<Cited['kind']> = {
  session: { ar: 'دورة', en: 'Session', fr: 'Session' },
  resolution: { ar: 'قرار', en: 'Resolution', fr: 'Résolution' },
  symbol: { ar: 'رمز وثيقة', en: 'Document symbol', fr: 'Cote de document' },
  'un-resolution': { ar: 'قرار للأمم المتحدة', en: 'United Nations resolution', fr: 'Résolution des Nations Unies' },
  'charter-article': { ar: 'مادة من الميثاق', en: 'Article of the Charter', fr: 'Article de la Charte' },
  rule: { ar: 'مادة من النظام الداخلي', en: 'Rule of procedure', fr: 'Article du règlement' },
  item: { ar: 'وارد لدينا', en: 'Item of ours', fr: 'Pièce de nos registres' },
  document: { ar: 'صادر عنا', en: 'Document of ours', fr: 'Document de nos registres' },
};

/** Where words stand. */
export const placeTexts = {
  line: { ar: 'السطر {line, number}', en: 'line {line, number}', fr: 'ligne {line, number}' },
  page: {
    ar: 'الصفحة {page, number}، السطر {line, number}',
    en: 'page {page, number}, line {line, number}',
    fr: 'page {page, number}, ligne {line, number}',
  },
  header: { ar: 'ترويسة الرسالة', en: 'header of the message', fr: 'en-tête du message' },
} as const satisfies Record<string, Text>;

/** What became of the reading of a paper. */
export const paperTexts = {
  'no-text': { ar: 'لا نص فيه يُقرأ', en: 'no text to read', fr: 'aucun texte à lire' },
  'not-read': { ar: 'لم يُقرأ نصه', en: 'its text was not read', fr: 'son texte n’a pas été lu' },
  recognised: {
    ar: 'صورة تبيّن النظامُ كلماتها من شكلها؛ قابل ما اقتُرح بالورقة، والأرقام خاصة',
    en: 'a scan, made out from its look: compare what is proposed with the paper, above all the figures',
    fr: 'un scan, déchiffré d’après son aspect : comparez les propositions au papier, surtout les chiffres',
  },
  cut: { ar: 'قُرئ أوله فقط', en: 'only its beginning was read', fr: 'seul son début a été lu' },
} as const satisfies Record<string, Text>;
