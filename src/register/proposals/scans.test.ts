import { describe, expect, test } from 'vitest';
import { ourNumbersLike } from './our-number-seen.ts';
import { inReadingOrder } from './paper.ts';
import { saidBy } from './propose.ts';
import { known, paperOf, said, today, valuesOf } from './test-papers.ts';

const lines = (...all: readonly string[]): string => all.join('\n');
const body =
  'We have the honour to write to the General Secretariat about a matter that concerns us both, at some length.';

describe('whom a paper is addressed to', () => {
  test.each([
    [
      'His Excellency the Secretary-General\nOrganisation of Islamic Cooperation\nJeddah',
      'His Excellency the Secretary-General Organisation of Islamic Cooperation',
    ],
    ['معالي الأمين العام لمنظمة التعاون الإسلامي\nجدة', 'معالي الأمين العام لمنظمة التعاون الإسلامي'],
    [
      'Secrétariat général de l’Organisation de la coopération islamique',
      'Secrétariat général de l’Organisation de la coopération islamique',
    ],
    ['To: The Director of Legal Affairs', 'The Director of Legal Affairs'],
    [
      'His Excellency the Secretary-General of the Organisation of Islamic Coop-\neration\nJeddah',
      'His Excellency the Secretary-General of the Organisation of Islamic Cooperation',
    ],
    ['Port Selene', undefined],
  ])('%j', (line, expected) => {
    const text = lines('Some Foundation', line, 'Dear Sir,', body);
    expect(valuesOf(said(text)).addressee?.[0]).toBe(expected);
  });
});

test('a mark of secrecy or a stamp above the letterhead hides nobody', () => {
  const text = lines(
    'CONFIDENTIAL',
    'Received: 9 October 2026',
    'League of Arab States',
    'Date: 7 October 2026',
    'Dear Sir,',
    body,
  );
  expect(valuesOf(said(text)).sender).toEqual(['organisation-league-of-arab-states', 'likely']);
});

describe('of a scan', () => {
  const scan = (text: string, toConfirm: readonly string[] = []) =>
    valuesOf(saidBy([paperOf(text, { isScan: true, toConfirm })], known, { today, brought: 0, isSpoken: false }));

  test('a name with a letter misread is found in the directory; with several it is a guess', () => {
    expect(scan(lines('Islamic Devclopment Bank', 'Date: 7 October 2026', 'Dear Sir,', body)).sender).toEqual([
      'institution-isdb',
      'likely',
    ]);
    expect(scan(lines('Islarnic Devclopmcnt Bank', 'Date: 7 October 2026', 'Dear Sir,', body)).sender?.[1]).not.toBe(
      'likely',
    );
  });

  test('a nought where a letter stood makes the number a guess', () => {
    expect(scan(lines('Some Foundation', 'Our Ref: 0IC/4040', 'Dear Sir,', body)).theirReference).toEqual([
      '0IC/4040',
      'unsure',
    ]);
    expect(scan(lines('Some Foundation', 'Our Ref: OIC/4040', 'Dear Sir,', body)).theirReference).toEqual([
      'OIC/4040',
      'likely',
    ]);
  });

  test('what rests on a word of which the machine was not sure is offered only', () => {
    const text = lines('Some Foundation', 'Subject: A visit to the harbonr', 'Dear Sir,', body);
    expect(scan(text, ['harbonr']).subject).toEqual(['A visit to the harbonr', 'unsure']);
    expect(scan(text).subject?.[1]).toBe('likely');
  });
});

test.each([
  ['65/0171/2026/00004', ['GS/OUT/2026/00004', 'NY/OUT/2026/00004']],
  ['GS/ 0UT/2026/4', []],
  ['172026/00004', ['GS/OUT/2026/00004', 'NY/OUT/2026/00004']],
  ['12/34', []],
])('on a scan %j may be the numbers %j', (written, numbers) => {
  expect(ourNumbersLike(written, ['GS/OUT/{year}/{number:5}', 'NY/OUT/{year}/{number:5}', 'plain'])).toEqual(numbers);
});

test('a number that Arabic prints with its letters first is read in the order in which it is said', () => {
  expect(inReadingOrder('القرار رقم PAL-1/51 الصادر')).toBe('القرار رقم 1/51-PAL الصادر');
  expect(inReadingOrder('Resolution PAL-1/51')).toBe('Resolution PAL-1/51');
  expect(inReadingOrder('الرقم OIC/CFM-40/2013')).toBe('الرقم OIC/CFM-40/2013');
});
