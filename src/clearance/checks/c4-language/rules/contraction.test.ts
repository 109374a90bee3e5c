import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './contraction.ts';

test.each([
  [
    "It's agreed that they don't and can't come.",
    ["warning: It's → It is", "warning: don't → do not", "warning: can't → cannot"],
  ],
  [
    'We’ve sent it and I’m certain that we’ll write.',
    ['warning: We’ve → We have', 'warning: I’m → I am', 'warning: we’ll → we will'],
  ],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'The Secretariat’s note, the Ministers’ reply and Côte d’Ivoire’s view were read.',
  'He said: “We don’t know and can’t say.”',
  'L’ambassade n’a pas reçu la note et s’en étonne auprès de la commission.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
