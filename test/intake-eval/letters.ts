import { addDays } from '../../src/kernel/calendar.ts';
import { arabicDigits, showDay } from '../../src/kernel/dates-shown.ts';
import { languages } from '../../src/kernel/text.ts';
import { Chance } from '../corpus/random.ts';
import { profile, workingDay } from '../corpus/world.ts';
import { type Block, type Letter, qualities } from './letter.ts';
import { datesWritten, referenceOf } from './numbers-and-days.ts';
import { families, writerOf } from './senders.ts';
import { sentencesOf } from './sentences.ts';
import { enclosed, signatories, topics } from './topics.ts';

/** Letters, the same for the same seed: languages, families and qualities in turn. `ours` are numbers of the house's own documents. */
export function lettersOf(count: number, seed: number, ours: readonly string[]): Letter[] {
  return Array.from({ length: count }, (_, at) => {
    const language = languages[at % languages.length]!;
    const quality = qualities[Math.floor(at / languages.length) % qualities.length]!;
    const family = families[Math.floor(at / (languages.length * qualities.length)) % families.length]!;
    return letterOf(
      { id: `${String(at + 1).padStart(3, '0')}-${language}-${family}`, language, quality, family },
      new Chance(seed * 10_007 + at),
      ours,
    );
  });
}

type Frame = Pick<Letter, 'id' | 'language' | 'quality' | 'family'>;

function letterOf(frame: Frame, chance: Chance, ours: readonly string[]): Letter {
  const { language, family } = frame;
  const say = (ar: string, en: string, fr: string): string => ({ ar, en, fr })[language];
  const writer = writerOf(family, language, chance);
  const topic = chance.one(topics);
  const day = workingDay(chance, '2026-09-01', '2026-11-19');
  const isIndic = language === 'ar' && chance.next() < 0.35;
  const digits = (text: string): string => (isIndic ? arabicDigits(text) : text);
  const isNote =
    family === 'mission' || family === 'embassy'
      ? chance.next() < 0.8
      : family === 'ministry'
        ? chance.next() < 0.5
        : false;
  const isCircular = family === 'institution' && chance.next() < 0.3;
  const kind = isNote ? 'note-verbale' : isCircular ? 'circular' : 'letter';
  const reference = chance.next() < 0.92 ? referenceOf(chance, language) : null;
  const secretariat = say(
    'الأمانة العامة لمنظمة التعاون الإسلامي',
    'General Secretariat of the Organisation of Islamic Cooperation',
    'Secrétariat général de l’Organisation de la coopération islamique',
  );
  const addressee =
    kind === 'letter'
      ? say(
          'معالي الأمين العام لمنظمة التعاون الإسلامي',
          'His Excellency the Secretary-General of the Organisation of Islamic Cooperation',
          'Son Excellence Monsieur le Secrétaire général de l’Organisation de la coopération islamique',
        )
      : secretariat;

  const subject = topic.subject[language];
  const replyTo = chance.next() < 0.3 && ours.length > 0 && !isCircular ? chance.one(ours) : null;
  const answeredOn = showDay(addDays(day, -chance.whole(9, 30)), language);
  const isLabelled = chance.next() < 0.75;
  const cites =
    chance.next() < 0.3 ? say('القرار رقم 1/51-PAL', 'Resolution No. 1/51-PAL', 'la Résolution n° 1/51-PAL') : null;
  const listed = chance.next() < 0.35 ? chance.some(enclosed, chance.whole(1, 3)).map((each) => each[language]) : null;
  const urgency = chance.next() < 0.14 ? chance.one(['urgent', 'most-immediate']) : null;
  const level = chance.next() < 0.1 ? 1 : null;

  const state = chance.one(profile.memberStates).name[language];
  const filled = (text: string): string =>
    digits(
      text
        .replace('{state}', state)
        .replace('{number}', String(chance.whole(3, 95)))
        .replace('{day}', showDay(addDays(day, chance.whole(15, 60)), language)),
    );
  const about = isLabelled ? '' : say(` بشأن ${subject}`, ` concerning ${subject}`, ` au sujet de : ${subject}`);
  const { first, citing, close } = sentencesOf({
    kind,
    language,
    writer,
    secretariat,
    replyTo,
    answeredOn,
    about,
    cites,
  });
  const signed = chance.one(signatories)[language];

  const dateText = digits(datesWritten(day, language, chance));
  const dateAtFoot = isNote && chance.next() < 0.35;
  const city = say('جدة', 'Jeddah', 'Djeddah');
  const dateline = say(`${city} في ${dateText}`, `${city}, ${dateText}`, `${city}, le ${dateText}`);
  const dated = chance.next() < 0.6 ? `${say('التاريخ:', 'Date:', 'Date :')} ${dateText}` : dateline;
  const refLabel = chance.one(
    {
      ar: ['الرقم:', 'المرجع:', 'الإشارة:', 'الرقم :'],
      en: ['Ref.:', 'Our Ref:', 'Ref. No.:', 'Reference:'],
      fr: ['Réf. :', 'N/Réf. :', 'N° :', 'Réf :'],
    }[language],
  );
  const refLine = reference === null ? null : digits(`${refLabel} ${reference}`);
  const subjectLine: Block[] = isLabelled
    ? [
        {
          text: `${chance.one({ ar: ['الموضوع:', 'الموضوع :'], en: ['Subject:', 'Re:'], fr: ['Objet :', 'Sujet :'] }[language])} ${subject}`,
          at: 'start',
          isBold: true,
          above: 1,
        },
      ]
    : [];
  const urgent: Block[] =
    urgency === null
      ? []
      : [
          {
            text: say(
              urgency === 'urgent' ? 'عاجل' : 'عاجل جدًا',
              urgency === 'urgent' ? 'URGENT' : 'MOST IMMEDIATE',
              urgency === 'urgent' ? 'URGENT' : 'TRÈS URGENT',
            ),
            at: chance.one(['start', 'middle', 'end']),
            isBold: true,
            above: 0.6,
          },
        ];
  const secret: Block[] =
    level === null
      ? []
      : [{ text: say('سري', 'CONFIDENTIAL', 'CONFIDENTIEL'), at: 'middle', isBold: true, above: 0.5 }];
  const side = chance.one(['start', 'middle', 'end'] as const);
  const head: Block[] = writer.letterhead.map((text, at) => ({
    text,
    at: side,
    isBold: at === 0,
    size: at === 0 ? 1.15 : 1,
  }));
  const heading: Block[] =
    kind === 'circular'
      ? [{ text: say('تعميم', 'CIRCULAR NOTE', 'NOTE CIRCULAIRE'), at: 'middle', isBold: true, above: 1 }]
      : isNote && chance.next() < 0.5
        ? [{ text: say('مذكرة شفوية', 'NOTE VERBALE', 'NOTE VERBALE'), at: 'middle', isBold: true, above: 1 }]
        : [];
  const numbers: Block[] = dateAtFoot
    ? refLine === null
      ? []
      : [{ text: refLine, at: chance.one(['start', 'end']), above: 1 }]
    : refLine === null
      ? [{ text: dated, at: chance.one(['start', 'end']), above: 1 }]
      : chance.next() < 0.4
        ? [{ text: refLine, other: dated, at: 'start', above: 1 }]
        : [
            { text: refLine, at: side === 'middle' ? 'start' : side, above: 1 },
            { text: dated, at: side === 'middle' ? 'start' : side },
          ];
  const to: Block[] = [
    { text: addressee, at: 'start', above: 1 },
    { text: city, at: 'start' },
  ];
  const toAtFoot = isNote && chance.next() < 0.4;
  const stamp: Block[] =
    chance.next() < 0.12
      ? [
          {
            text: say(
              `ورد في ${showDay(addDays(day, 2), 'ar')}`,
              `Received: ${showDay(addDays(day, 2), 'en')}`,
              `Reçu le ${showDay(addDays(day, 2), 'fr')}`,
            ),
            at: 'end',
            size: 0.8,
          },
        ]
      : [];
  const salutation: Block[] =
    kind === 'letter'
      ? [
          {
            text: say(
              chance.one(['صاحب المعالي،', 'معالي الأمين العام،']),
              chance.one(['Excellency,', 'Your Excellency,']),
              chance.one(['Excellence,', 'Monsieur le Secrétaire général,']),
            ),
            at: 'start',
            above: 1,
          },
        ]
      : [];
  const enclosures: Block[] =
    listed === null
      ? []
      : [
          { text: say('المرفقات:', 'Enclosures:', 'Pièces jointes :'), at: 'start', above: 1 },
          ...listed.map((text, at): Block => ({ text: digits(`${at + 1}. ${text}`), at: 'start' })),
        ];
  const foot: Block[] = [
    ...(kind === 'letter'
      ? [{ text: signed, at: 'end', above: 2 } as const, { text: writer.office, at: 'end' } as const]
      : []),
    ...(dateAtFoot ? [{ text: dateline, at: 'start', above: 1 } as const] : []),
    ...(toAtFoot ? to : []),
    ...enclosures,
  ];
  const address: Block[] =
    chance.next() < 0.4
      ? [
          {
            text: say(
              'هاتف: 0000 000 12 966+ – ص.ب. 178 جدة 21411',
              'P.O. Box 178, Jeddah 21411 – Tel. +966 12 000 0000',
              'B.P. 178, Djeddah 21411 – Tél. +966 12 000 0000',
            ),
            at: 'middle',
            size: 0.75,
            above: 2,
          },
        ]
      : [];
  const sentences = topic.sentences.map(
    (each, at): Block => ({ text: filled(each[language]), at: 'start', above: at === 0 ? 0.6 : 0.6 }),
  );
  return {
    ...frame,
    size: chance.whole(11, 13),
    blocks: [
      ...secret,
      ...stamp,
      ...head,
      ...numbers,
      ...urgent,
      ...heading,
      ...(toAtFoot ? [] : to),
      ...subjectLine,
      ...salutation,
      { text: first, at: 'start', above: 1 },
      ...sentences,
      ...citing.map((text): Block => ({ text, at: 'start', above: 0.6 })),
      { text: close, at: 'start', above: 0.6 },
      ...foot,
      ...secret,
      ...address,
    ],
    truth: {
      sender: writer.sender,
      theirReference: reference === null ? null : digits(reference),
      theirDate: day,
      language,
      kind,
      subject,
      enclosures: listed,
      replyTo,
      addressee,
      urgency,
      level,
      citations: cites === null ? [] : ['1/51-PAL'],
    },
  };
}
