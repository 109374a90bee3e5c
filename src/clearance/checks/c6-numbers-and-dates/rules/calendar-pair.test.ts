import { describe, expect, test } from 'vitest';
import facts from '../../../../kernel/fixtures/hijri-pairs.json' with { type: 'json' };
import { findingsOf } from '../../test-rule.ts';
import { foundIn } from '../found-in.ts';
import { rule } from './calendar-pair.ts';

/** What a pair printed in an official text may weigh: nothing, a note or a warning for one day, an error for more. */
function expected(quote: string): string[] {
  const ends = facts.pairs.filter((pair) => pair.quote === quote);
  const apart = Math.max(...ends.map(({ offsetDays }) => Math.abs(offsetDays)));
  if (apart === 0) return [];
  if (apart > 1) return ['error'];
  return [Number(ends[0]!.hijri.slice(0, 4)) < 1423 ? 'note' : 'warning'];
}

describe('pairs printed in the texts of the organisation weigh what the table says', () => {
  test.each([...new Set(facts.pairs.map(({ quote }) => quote))])('%s', (quote) => {
    expect(findingsOf(rule, { text: quote }).map(({ severity }) => severity)).toEqual(expected(quote));
  });
});

test('all 106 printed days are among them, and one event alone is in error', () => {
  expect(facts.pairs).toHaveLength(106);
  const wrong = facts.pairs.filter(({ quote }) => expected(quote)[0] === 'error');
  expect(new Set(wrong.map(({ id }) => id.split('#')[0]))).toEqual(new Set(['isc-9']));
});

test.each([
  ['5 Rajab 1445H (17 January 2024)', []],
  ['5 Rajab 1445H (18 January 2024)', ['warning: 5 Rajab 1445H (18 January 2024']],
  ['5 Rajab 1445H (19 January 2024)', ['error: 5 Rajab 1445H (19 January 2024']],
  ['5 Rajab 1445H (17 January 2023)', ['error: 5 Rajab 1445H (17 January 2023']],
  ['5 رجب 1445هـ الموافق 7 يناير 2024م', ['error: 5 رجب 1445هـ الموافق 7 يناير 2024م']],
  ['٥ رجب ١٤٤٥هـ الموافق ١٧ يناير ٢٠٢٤م', []],
  ['le 17 janvier 2024, correspondant au 5 rajab 1445 H', []],
  ['le 17 janvier 2024, correspondant au 9 rajab 1445 H', ['error: 17 janvier 2024, correspondant au 9 rajab 1445 H']],
  ['11 Jumada II 1448 AH / 21/11/2026', []],
  ['9-12 Rajab 1389H (22-24 September 1969)', ['error: 9-12 Rajab 1389H (22-24 September 1969']],
  ['26 Rajab to 3 Sha’ban 1445H (7-13 February 2024)', []],
  ['26 Rajab to 3 Sha’ban 1445H (7-14 February 2024)', ['warning: 26 Rajab to 3 Sha’ban 1445H (7-14 February 2024']],
  ['30 Rajab 1445H (11 February 2024)', []],
  ['27 Ramadan 1445 (5-6 April 2024)', ['warning: 27 Ramadan 1445 (5-6 April 2024']],
  ['Rajab 1445 (January 2024)', []],
  ['رجب 1445هـ الموافق يناير 2024م', []],
  ['Rajab 1445 (March 2024)', ['error: Rajab 1445 (March 2024']],
  ['رجب 1445هـ الموافق مايو 2024م', ['error: رجب 1445هـ الموافق مايو 2024م']],
  ['1445H (2023)', []],
  ['1445H (2022)', ['error: 1445H (2022']],
  ['1445-1446H (2023-2024)', []],
  ['1445-1446H (2023-2028)', ['error: 1445-1446H (2023-2028']],
  ['18/5/1446H (11/20/2024), 18/5/1446H (20/11/2024)', []],
  ['resolutions 1444 (1999), 1397 (2002) and 1515 (2003) of the Security Council', []],
])('"%s" weighs %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test('it names both days and how far apart they are', () => {
  expect(findingsOf(rule, { text: '16 – 17 نوفمبر 2000 (12-13 شعبان 1421 هـ)' })[0]!.message).toEqual({
    en: '12 Sha’ban 1421 AH is 8 November 2000 in the Umm al-Qura calendar; the text gives 16 November 2000, 8 days away',
    fr: 'Le 12 chaabane 1421 H est le 8 novembre 2000 selon le calendrier d’Umm al-Qura\u202f; le texte donne le 16 novembre 2000, à 8 jours d’écart',
    ar: 'يوافق 12 شعبان 1421هـ في تقويم أم القرى 8 نوفمبر 2000، والوارد في النص 16 نوفمبر 2000: الفرق 8 أيام',
  });
});
