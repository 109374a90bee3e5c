import { describe, expect, test } from 'vitest';
import { fc } from '../../../test/harness/fast-check.ts';
import { type GivenPaper, saidBy } from './propose.ts';
import { header, known, paperOf, said, today, valuesOf } from './test-papers.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const body =
  'We have the honour to write to the General Secretariat about a matter that concerns us both, at some length.';
const valueIn = (text: string, field: 'theirReference' | 'theirDate' | 'subject' | 'kind' | 'urgency' | 'enclosures') =>
  valuesOf(said(text))[field]?.[0];
const codesIn = (text: string, brought = 0) => said(text, { brought }).remarks.map(({ code, facts }) => [code, facts]);

describe('their reference is what the letter calls its own', () => {
  test.each([
    ['Ref.: PMB/TST/2026/114', 'PMB/TST/2026/114'],
    ['Our Ref: AB-12/2026', 'AB-12/2026'],
    ['Reference No.: 77/2026', '77/2026'],
    ['Réf. : MPI/2026/231', 'MPI/2026/231'],
    ['N/Réf : 2026-44/CAB', '2026-44/CAB'],
    ['N° : 00123/MAE/SG', '00123/MAE/SG'],
    ['الرقم: م د ق 2026/87', 'م د ق 2026/87'],
    ['المرجع : أ/ب/٤٤', 'أ/ب/٤٤'],
    ['الإشارة: 1/2/3456', '1/2/3456'],
    ['رقم القيد: 99/1448', '99/1448'],
    ['\u200fالرقم: 55/2026\u200e', '55/2026'],
    ['Ref.: X/12/2026      Date: 5 November 2026', 'X/12/2026'],
    ['Ref.: X/12/2026 Date: 5 November 2026', 'X/12/2026'],
    ['الرقم: 88/2026\tالتاريخ: 5 نوفمبر 2026م', '88/2026'],
    ['Note No. 114/2026', '114/2026'],
    ['N° 12/MAE/2026', '12/MAE/2026'],
    ['Ref. No. OIC/SG/2026/0602', 'OIC/SG/2026/0602'],
    ['OIC/SG/2026/0932', 'OIC/SG/2026/0932'],
    ['Ref. No.: DIO-4063/26', 'DIO-4063/26'],
    ['Réf. N° : 2026-77/CAB', '2026-77/CAB'],
    ['Reference: 2098/2026 Jeddah, 2 September 2026', '2098/2026'],
    ['الرقم : 1448/3025 جدة في 8 أكتوبر 2026م', '1448/3025'],
    ['المرجع: م د/٢١٠٧/٢٠٢٦ جدة في ٢٠٢٦/٩/٨م', 'م د/٢١٠٧/٢٠٢٦'],
    ['الإشارة: ١٤٤٨/٤٨٠٧ جدة في ٢١ سبتمبر ٢٠٢٦', '١٤٤٨/٤٨٠٧'],
    ['الرقم: 1448/1264 جدة في 20 ربيع الآخر 1448هـ', '1448/1264'],
    ['N° : 3863/26 Dâte : 21 octobre 2026', '3863/26'],
    ['Jeddah/Riyadh', undefined],
    ['Your ref.: GS/OUT/2026/00012', undefined],
    ['V/Réf : GS/OUT/2026/00012', undefined],
    ['مرجعكم: 12/2026', undefined],
    ['Ref.: to be given', undefined],
    [`Ref.: ${'1'.repeat(80)}`, undefined],
  ])('%j', (line, expected) => {
    expect(valueIn(lines('Some Foundation', line, 'Dear Sir,', body), 'theirReference')).toBe(expected);
  });

  test('a reference further down is of another letter', () => {
    expect(valueIn(lines('Some Foundation', 'Dear Sir,', body, 'Ref.: A/1'), 'theirReference')).not.toBe('A/1');
  });
});

describe('their date is kept as it is written, in either calendar', () => {
  test.each([
    ['Date: 17 November 2026', '17 November 2026'],
    ['Date: 17/11/2026', '17/11/2026'],
    ['Date: 17 November 2026 (7 Jumada II 1448 AH)', '17 November 2026 (7 Jumada II 1448 AH)'],
    [
      'Date : 12 novembre 2026, correspondant au 2 joumada ath-thania 1448 H',
      '12 novembre 2026, correspondant au 2 joumada ath-thania 1448 H',
    ],
    ['التاريخ: ٢ جمادى الآخرة ١٤٤٨هـ', '٢ جمادى الآخرة ١٤٤٨هـ'],
    ['التاريخ: 8 جمادى الآخرة 1448هـ الموافق 18 نوفمبر 2026م', '8 جمادى الآخرة 1448هـ الموافق 18 نوفمبر 2026م'],
    ['Jeddah, 17 November 2026', '17 November 2026'],
    ['Djeddah, le 12 novembre 2026', '12 novembre 2026'],
    ['جدة في 16 نوفمبر 2026م', '16 نوفمبر 2026م'],
    ['Ref.: X/12      Date: 5 November 2026', '5 November 2026'],
    ['Received: 18 November 2026', undefined],
    ['Your ref.: GS/OUT/2026/00012 of 3 November 2026', undefined],
    ['Ref.: 3/1/2480', undefined],
    ['Our Ref: 3/1/3726 Jeddah, 26/10/2026', '26/10/2026'],
    ['Geneva', undefined],
  ])('%j', (line, expected) => {
    expect(valueIn(lines('Some Foundation', line, 'Dear Sir,', body), 'theirDate')).toBe(expected);
  });

  test('a day in the last sentence of a short note is not its date', () => {
    const note = lines(
      'The Embassy of Examplia presents its compliments to the General Secretariat and has the honour to inform it that all is well.',
      'The present exemptions expire on 9 November 2026.',
      'The Embassy of Examplia avails itself of this opportunity to renew to the General Secretariat the assurances of its highest consideration.',
    );
    expect(valueIn(note, 'theirDate')).toBeUndefined();
    expect(valueIn(lines(note, 'Riyadh, 2 November 2026'), 'theirDate')).toBe('2 November 2026');
  });

  test('a note that is dated at its end has that date', () => {
    const note = lines(
      'Ref.: 12/2026',
      'The Embassy of Examplia presents its compliments to the General Secretariat and has the honour to inform it that all is well.',
      'Riyadh, 9 November 2026',
    );
    expect(valuesOf(said(note)).theirDate).toEqual(['9 November 2026', 'likely']);
  });

  test('two calendars that name different days are said, and what stands first is only offered', () => {
    const text = lines('Date: 17 November 2026 (17 Jumada II 1448 AH)', 'Dear Sir,', body);
    expect(codesIn(text)).toContainEqual(['pair-differs', { hijri: '2026-11-27', gregorian: '2026-11-17' }]);
    expect(valuesOf(said(text)).theirDate).toEqual(['17 November 2026', 'unsure']);
  });

  test('a weekday that is another is said, and a day that does not exist is not proposed', () => {
    const friday = lines('Date: Friday 17 November 2026', 'Dear Sir,', body);
    expect(codesIn(friday)).toEqual([['weekday-differs', { weekday: 'Friday', day: '2026-11-17' }]]);
    const never = lines('Date: 31 November 2026', 'Dear Sir,', body);
    expect(codesIn(never)).toMatchObject([['no-such-day', { written: '31 November 2026' }]]);
    expect(valueIn(never, 'theirDate')).toBeUndefined();
  });

  test('a date that is still to come is said and only offered', () => {
    const text = lines('Date: 25 November 2026', 'Dear Sir,', body);
    expect(codesIn(text)).toEqual([['dated-ahead', { day: '2026-11-25' }]]);
    expect(valuesOf(said(text)).theirDate?.[1]).toBe('unsure');
  });
});

describe('the subject is the line that says so, whole', () => {
  test.each([
    ['Subject: A visit', 'A visit'],
    ['Re: A visit', 'A visit'],
    ['Objet : Une visite', 'Une visite'],
    ['الموضوع: زيارة', 'زيارة'],
    ['Subject: A long matter of which the line is not\nthe end', 'A long matter of which the line is not the end'],
  ])('%j', (line, expected) => {
    expect(valueIn(lines('Some Foundation', line, 'Dear Sir,', body), 'subject')).toBe(expected);
  });

  test('without such a line, what the first sentence concerns is a guess', () => {
    const text = lines(
      'Dear Sir,',
      'I have the honour to write to you concerning the annual meeting of librarians. It will be large.',
    );
    expect(valuesOf(said(text)).subject).toEqual(['the annual meeting of librarians', 'unsure']);
  });
});

describe('the kind of a paper', () => {
  test.each([
    ['NOTE VERBALE\nRef.: 1/2026', 'note-verbale'],
    ['مذكرة شفوية\nالرقم: 1/2026', 'note-verbale'],
    ['REPORT\nRef.: 1/2026', 'report'],
    ['CIRCULAR No. 14/2026\nRef.: 1/2026', 'circular'],
    ['CIRCULAR NOTE', 'circular'],
    ['تعميم رقم (22) لعام 2026م', 'circular'],
    ['Reporting on the year', undefined],
    ['RAPPORT', 'report'],
    [lines('Dear Sir,', body), 'letter'],
    [lines('Excellence,', 'J’ai l’honneur de vous écrire au sujet de notre prochaine rencontre à Djeddah.'), 'letter'],
    ['A note.', undefined],
  ])('%j is a %s', (text, kind) => {
    expect(valueIn(text, 'kind')).toBe(kind);
  });
});

describe('words of haste stand on a line of their own', () => {
  test.each([
    ['URGENT', 'urgent'],
    ['عاجل', 'urgent'],
    ['عاجل جدًا', 'most-immediate'],
    ['Très urgent', 'most-immediate'],
    ['MOST IMMEDIATE', 'most-immediate'],
    ['It is not urgent.', undefined],
    ['Normal', undefined],
  ])('%j', (line, grade) => {
    expect(valueIn(lines('Some Foundation', line, 'Dear Sir,', body), 'urgency')).toBe(grade);
  });
});

describe('marks of secrecy', () => {
  test.each([
    ['CONFIDENTIAL', { level: [1, 'sure'] }, []],
    ['سري', { level: [1, 'sure'] }, []],
    ['Strictement confidentiel', { level: [2, 'sure'] }, ['stays-closed']],
    ['PERSONAL', { marking: ['personal', 'sure'] }, ['stays-closed']],
    ['شخصي', { marking: ['personal', 'sure'] }, ['stays-closed']],
    ['Personnel et confidentiel', { level: [1, 'sure'], marking: ['personal', 'sure'] }, ['stays-closed']],
    ['سري وشخصي', { level: [1, 'sure'], marking: ['personal', 'sure'] }, ['stays-closed']],
    ['To be opened by the Secretary-General only', {}, ['stays-closed']],
    ['We speak of confidential things', {}, []],
  ])('%j', (line, expected, remarks) => {
    const text = lines('Some Foundation', line, 'Subject: A secret matter', 'Dear Sir,', body);
    const { level, marking, subject } = valuesOf(said(text));
    expect({ ...(level ? { level } : {}), ...(marking ? { marking } : {}) }).toEqual(expected);
    expect(said(text).remarks.map(({ code }) => code)).toEqual(remarks);
    expect(subject === undefined).toBe(remarks.length > 0);
  });
});

describe('enclosures', () => {
  test('those named are listed, and a number that is not the number brought is said', () => {
    const text = lines(
      'Dear Sir,',
      body,
      'Yours faithfully,',
      'A. Writer',
      'Enclosures:',
      '1. The agenda',
      '2. The list of delegates',
    );
    expect(valueIn(text, 'enclosures')).toEqual(['The agenda', 'The list of delegates']);
    expect(codesIn(text)).toEqual([['enclosures-differ', { named: 2, brought: 0 }]]);
    expect(codesIn(text, 2)).toEqual([]);
  });

  test('the address at the foot is no enclosure, whatever letter it begins with', () => {
    const text = lines(
      'Dear Sir,',
      body,
      'Enclosures:',
      '1. The agenda',
      'P.O. Box 178, Jeddah – Tel. +966 12 000 0000',
    );
    expect(valueIn(text, 'enclosures')).toEqual(['The agenda']);
  });

  test('a number alone names none', () => {
    const text = lines('Dear Sir,', body, 'Encl.: 3');
    expect(valueIn(text, 'enclosures')).toBeUndefined();
    expect(codesIn(text, 1)).toEqual([['enclosures-differ', { named: 3, brought: 1 }]]);
  });
});

test('sessions and resolutions that it cites are told once each, with their words', () => {
  const text = lines(
    'Dear Sir,',
    'We refer to Resolution No. 1/51-PAL and to the Fifty-first Session of the Council of Foreign Ministers; Resolution No. 1/51-PAL is clear.',
  );
  expect(said(text).cited.map(({ kind, canonical, source }) => [kind, canonical, source.words])).toEqual([
    ['resolution', '1/51-PAL', '1/51-PAL'],
    ['session', '51-cfm', 'Fifty-first Session of the Council of Foreign Ministers'],
  ]);
});

test('numbers of the house are looked for in what is answered first, in any digits, and dates are none', () => {
  const text =
    'With reference to your note No. GS/OUT/2026/00012 dated 3 November 2026; see also GS / IN / ٢٠٢٦ / ٠٠٠٠٧ and XGS/IN/2026/00008.';
  expect(said(text).ourNumbers.map(({ number, isAnswered }) => [number, isAnswered])).toEqual([
    ['GS/OUT/2026/00012', true],
    ['GS/IN/2026/00007', false],
  ]);
});

describe('an e-mail', () => {
  const mail = (
    changes: Parameters<typeof header>[0],
    text = 'Dear colleagues,\nPlease see below.',
    more: readonly GivenPaper[] = [],
  ) =>
    saidBy([paperOf(text, { mail: header(changes) }), ...more], known, {
      today,
      brought: more.length,
      isSpoken: false,
    });

  test('its headers are proposals: from whom, when, about what', () => {
    const found = mail({
      from: 'A <a@b.example>',
      subject: 'RE: [URGENT] ATL/19/2026: A visit',
      date: '2026-11-20T22:30:00Z',
      messageId: '<1@b.example>',
    });
    expect(valuesOf(found)).toMatchObject({
      senderWritten: ['A', 'likely'],
      theirDate: ['21/11/2026', 'likely'],
      subject: ['A visit', 'sure'],
    });
    expect(found.proposals.find(({ field }) => field === 'subject')?.source).toMatchObject({
      isHeader: true,
      line: null,
    });
  });

  test('without any reference its Message-ID is offered, and never put in', () => {
    expect(valuesOf(mail({ messageId: '<1@b.example>' })).theirReference).toEqual(['1@b.example', 'unsure']);
  });

  test('what it does not say the letter inside it says, less surely', () => {
    const letter = paperOf(lines('Ref.: A/12/2026', 'Date: 17 November 2026', 'Subject: Inside', 'Dear Sir,', body));
    const found = valuesOf(mail({ subject: 'Letter attached', messageId: '<1@b.example>' }, 'Please see.', [letter]));
    expect(found).toMatchObject({
      theirReference: ['A/12/2026', 'likely'],
      subject: ['Letter attached', 'sure'],
      theirDate: ['17 November 2026', 'likely'],
    });
  });

  test('a letter inside that is marked to stay closed closes the whole', () => {
    const letter = paperOf(lines('STRICTLY CONFIDENTIAL', 'Subject: Inside', 'Dear Sir,', body));
    const found = mail({ subject: 'Letter attached' }, 'Please see.', [letter]);
    expect(valuesOf(found)).not.toHaveProperty('subject');
    expect(found.remarks.map(({ code }) => code)).toEqual(['stays-closed']);
  });
});

test('whatever the text, its proposals are words of the text at their line, and reading ends', () => {
  const word = fc.constantFrom(
    'Ref.:',
    'Date:',
    'الرقم:',
    '17',
    'November',
    '2026',
    '\n',
    '\f',
    '\t',
    'Subject:',
    'CONFIDENTIAL',
    'Enclosures:',
    '1.',
    'GS/OUT/2026/1',
    '🙂',
    '\u202e',
    'Dear Sir,',
    'تهدي',
    'presents its compliments to',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      const found = saidBy([paperOf(text, { hasPages: true })], known, { today, brought: 0, isSpoken: false });
      const flat = text.replace(/\s+/g, ' ');
      for (const { source } of [...found.proposals, ...found.remarks, ...found.cited]) {
        expect(flat).toContain(source.words.replace(/…$/, ''));
        const page = text.split('\f')[source.page! - 1]!;
        expect(source.line).toBeLessThanOrEqual(page.split('\n').length);
      }
    }),
    { numRuns: 150 },
  );
});

test('a long hostile text is read in time that grows with its length', () => {
  for (const piece of ['Ref.: ', 'Date: ', 'a\t', 'concerning ', 'GS/OUT/2026/', '( ', 'عاجل\n']) {
    const started = performance.now();
    said(piece.repeat(Math.ceil(30_000 / piece.length)));
    expect(performance.now() - started).toBeLessThan(5_000);
  }
});
