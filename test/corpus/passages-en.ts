import { citations, misprinted, pairs, sessions } from './world.ts';
import type { Writer } from './writer.ts';

/** A paragraph, or some, about one thing. */
export type Passage = (w: Writer) => string;

const fields = [
  'trade facilitation',
  'food security',
  'higher education',
  'public health',
  'youth employment',
  'cultural heritage',
  'water management',
];
const items = [
  'the adoption of the agenda',
  'the report of the preceding meeting',
  'the programme of work for the coming year',
  'the calendar of expert meetings',
  'the draft terms of reference of the working group',
  'the proposals received from Member States',
  'the arrangements for the next meeting',
  'the cooperation with other international organisations',
];

export const english: readonly Passage[] = [
  (w) =>
    `A preparatory meeting was held at the headquarters of the General Secretariat in Jeddah on ${w.weekdayDate(w.before())}. ${w.mark('prose', 'The representatives of the Member States exchanged views on the preparations and agreed on the working methods.')}`,
  (w) =>
    `The General Secretariat recalls ${w.session()}, and ${w.mark('prose', 'the importance that the Ministers attached to the follow-up of their resolutions.')}`,
  (w) =>
    `Comments on the draft may be sent until ${w.pair(w.after())}. ${w.mark('prose', 'Observations received after that day will be considered at the following meeting.')}`,
  (w) => {
    const listed = w.chance.some(items, w.chance.whole(4, 6));
    const count = w.mark('announced', w.cardinal(listed.length), { count: listed.length });
    return `The meeting considered the following ${count} items:\n${listed.map((item, at) => `${at + 1}. ${item}${at === listed.length - 1 ? '.' : ';'}`).join('\n')}`;
  },
  (w) =>
    `The estimated cost of the programme on ${w.chance.one(fields)} is ${w.money()}, to be borne by voluntary contributions.`,
  (w) => {
    const rows = w.chance
      .some(['Interpretation', 'Documents', 'Travel of experts', 'Premises', 'Communications'], 4)
      .map((name) => ({ name, amount: w.chance.whole(8, 90) * 500 }));
    const total = rows.reduce((sum, { amount }) => sum + amount, 0);
    return `The expenditure is distributed as follows:\nItem\tAmount (USD)\n${rows.map(({ name, amount }) => `${name}\t${w.figures(amount)}`).join('\n')}\nTotal\t${w.mark('total', w.figures(total), { total })}`;
  },
  (w) => {
    const first = w.chance.whole(20, 50);
    const second = w.chance.whole(10, 30);
    return `The contributions were spent as follows:\nHeading\tShare\nTraining\t${first}%\nEquipment\t${second}%\nPublications\t${w.mark('share', `${100 - first - second}%`, { share: 100 - first - second })}\nTotal\t100%`;
  },
  (w) => {
    const count = w.chance.whole(24, 89);
    return `The training course brought together ${w.mark('quantity', `${count} participants`, { count })} from the Member States. ${w.mark('prose', 'It was devoted to the exchange of experience between national administrations.')} At the end of the course, the ${w.mark('quantity', `${count} participants`, { count })} received certificates of attendance.`;
  },
  (w) =>
    `In accordance with ${w.mark('article', `Article ${w.chance.whole(16, 21)}`)} of the Charter, ${w.mark('prose', 'the General Secretariat follows up the implementation of decisions and provides working papers to the Member States.')}`,
  (w) => {
    const cited = w.chance.some(
      citations.filter(({ language, no }) => language === 'en' && no !== misprinted),
      3,
    );
    return `The following texts are recalled: ${cited.map(({ printed }) => w.mark('citation', printed)).join('; ')}.`;
  },
  (w) => {
    const session = w.chance.one(sessions.filter(({ kind, number }) => kind === 'cfm' && number! >= 35));
    const year = session.start.slice(0, 4);
    return `The report is contained in document ${w.mark('symbol', `OIC/CFM-${session.number}/${year}/${w.chance.one(['POL', 'ECO', 'ORG', 'CS'])}/SG-REP`, { session: session.number!, year: Number(year) })}, which was circulated to the Member States in the three official languages.`;
  },
  (w) => {
    const { from, to, days } = w.stay(w.after());
    return `A workshop on ${w.chance.one(fields)} will be held for ${w.mark('stay', w.cardinal(days), { days })} days, ${w.range(from, to)}, at the headquarters in Jeddah. ${w.mark('prose', 'The programme of the workshop will be communicated in due course.')}`;
  },
  (w) => {
    const pair = w.chance.one(pairs.filter(({ language, offsetDays }) => language === 'en' && offsetDays === 0));
    return `The archives of the General Secretariat hold the records of the session of ${pair.quote}, together with the list of its participants.`;
  },
  (w) =>
    w.mark(
      'sentence',
      'Among the earlier texts are Security Council resolutions 242 (1967), 338 (1973) and 1397 (2002), as well as General Assembly resolution 194 (III), which are quoted in the report without change.',
    ),
  (w) =>
    w.mark(
      'sentence',
      'Statements were made by the representatives of Azerbaijan, Jordan, Albania, Indonesia, Uzbekistan, Uganda, Pakistan and Bahrain, in the order of the Arabic alphabet.',
    ),
  (w) =>
    `The participants noted that “${w.mark('sentence', 'no single institution can meet these needs alone, and that coordination remains the shared duty of all')}”. ${w.mark('prose', 'They expressed their appreciation for the efforts of the host country.')}`,
  () =>
    'When the Charter of 1972 was adopted, the Organisation bore the name Organisation of the Islamic Conference; the present name has been in use since 28 June 2011.',
  (w) =>
    `The committee held its ${w.mark('ordinal', w.chance.one(['twenty-second', '31st', 'forty-third']))} meeting, and ${w.mark('prose', 'reviewed the progress made by the national focal points since its establishment.')}`,
  (w) =>
    w.mark(
      'prose',
      `The General Secretariat continues to support the Member States in the field of ${w.chance.one(fields)}. It has prepared a compendium of national experience, and it encourages all institutions to make use of it.`,
    ),
  (w) =>
    w.mark(
      'prose',
      `Experts underlined the value of regular exchange of data on ${w.chance.one(fields)}. They suggested that focal points be named in each capital, so that requests can be answered without delay.`,
    ),
  (w) =>
    w.mark(
      'prose',
      `Attention was drawn to the needs of the least developed Member States, and to the contribution that ${w.chance.one(fields)} can make to their development.`,
    ),
  (w) => {
    const meet = w.before();
    return `The delegation visited the project sites in the morning and met the local authorities in the afternoon of ${w.date(meet)}. ${w.mark('prose', 'It was received with great courtesy.')}`;
  },
];
