import { expect, test } from 'vitest';
import pairs from '../kernel/fixtures/hijri-pairs.json' with { type: 'json' };
import { lexiconOf } from './lexicon.ts';
import { readText } from './read-text.ts';

const lexicon = lexiconOf([]);
const read = (text: string) => readText(text, lexicon);

test.each(pairs.pairs)('$id: "$quote" is read as the pair it prints', ({ id, quote, hijri, gregorian }) => {
  const { datePairs, dates } = read(quote);
  expect(dates).toHaveLength(2);
  expect(datePairs).toHaveLength(1);
  const [pair] = datePairs;
  const last = id.endsWith('#end');
  const { written } = pair!.hijri;
  const part = last
    ? [written.lastYear ?? written.year, written.lastMonth ?? written.month, written.lastDay ?? written.day]
    : [written.year ?? written.lastYear, written.month, written.day];
  expect(part).toEqual(hijri.split('-').map(Number));
  expect(last ? pair!.gregorian.days?.to : pair!.gregorian.days?.from).toBe(gregorian);
});
