import { describe, expect, test } from 'vitest';
import facts from '../../../kernel/fixtures/hijri-pairs.json' with { type: 'json' };
import { findingsOf } from '../test-rule.ts';
import { rules } from './rules.ts';

const found = (text: string) =>
  rules.flatMap((rule) => findingsOf(rule, { text }).map(({ severity, quote }) => `${rule.id} ${severity}: ${quote}`));

describe('what must stay silent', () => {
  test.each([
    [
      'resolutions of the United Nations that look like Hijri years',
      'The Council recalled resolutions 242 (1967), 338 (1973), 1397 (2002), 1444 (1999), 1515 (2003), 2334 (2016) and 194 (III), and Resolution No. ES-10/10.',
    ],
    [
      'states in the order of the Arabic alphabet, and a former name in its time',
      'Azerbaijan, Jordan, Afghanistan, Albania, Indonesia, Uzbekistan and Iran took the floor. The Islamic Conference of Foreign Ministers, held in Karachi in 1993, adopted the text.',
    ],
    [
      'what others are quoted as saying',
      'The cable reads: “The 21th Session met on 31 June 1993, Monday 21 November 2026”.',
    ],
    [
      'two Arabic names of one month, and days that are right in any digits and order',
      'في 4 - 8 أغسطس "آب" 1991م، وفي تشرين الثاني/نوفمبر 2026، وبتاريخ ٢٠٢٦/١١/٢١ و21/11/2026م و11/8/1436هـ. وقد صدر القرار رقم 1/51-PAL والقرار 1397 (2002).',
    ],
    [
      'French ordinals, decimals and a session of its time',
      "Le Conseil a adopté la résolution 1/37-POL lors de sa 37e session, tenue à Douchanbé du 18 au 20 mai 2010 (4-6 Joumada Athania 1431 H). Le 1er rapport, les 2e et 3e rapports. Le budget pour 2027 s'élève à 1 250 000,50 dollars, soit 12,5 % de plus qu'en 2026.",
    ],
    [
      'parts of a whole and periods of notice',
      'The 12 members of the Executive Committee met with the 57 Member States of the OIC. Of the 57 members, 40 voted in favour, 10 against and 7 abstained. Within 30 days of 5 to 9 May 2026, three working days later.',
    ],
    [
      'what was agreed in the past about the future',
      'The agreement signed in Baku on 19 June 2006 shall remain in force until 31 December 2030. The next session will be held in 2027. Payments are due on 1 January 2027 and 1 July 2027.',
    ],
    ['growth', 'Trade grew by 12%, 45% and 41% in 2023, 2024 and 2025 respectively.'],
    [
      'sessions as they were',
      'The 10th Islamic Summit (Putrajaya, 16-17 October 2003), the Third Extraordinary Islamic Summit (Makkah, 7-8 December 2005) and the 8th Islamic Summit Conference held in Tehran from 9 to 11 December 1997.',
    ],
    [
      'tables with years, running numbers and right totals',
      'No.\tState\t2023\t2024\tTotal\n1\tQatar\t1,000\t1,200\t2,200\n2\tOman\t500\t700\t1,200\n\tTotal\t1,500\t1,900\t3,400',
    ],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

const exact = facts.pairs.filter(({ quote }) =>
  facts.pairs.every((pair) => pair.quote !== quote || pair.offsetDays === 0),
);

test.each([...new Set(exact.map(({ quote }) => quote))])('the printed dates "%s" pass every rule', (quote) => {
  expect(found(quote)).toEqual([]);
});
