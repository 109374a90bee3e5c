import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './unknown-body.ts';

test.each([
  ['Resolution No. 1/51-PLA', ['warning: PLA']],
  ['Résolution n° 2/38-XYZ', ['warning: XYZ']],
  ['القرار رقم 3/45-ظ', ['warning: ظ']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test('every citation printed in an official text is of a known series', () => {
  const printed = JSON.parse(
    readFileSync(new URL('../../../../reading/fixtures/citations-printed.json', import.meta.url), 'utf8'),
  ) as { printed: string }[];
  for (const { printed: text } of printed) expect([text, foundIn(rule, text)]).toEqual([text, []]);
});

test('an organisation that names no series has none unknown', () => {
  expect(foundIn(rule, 'Resolution 242 (1967)', { profile: 'example' })).toEqual([]);
});
