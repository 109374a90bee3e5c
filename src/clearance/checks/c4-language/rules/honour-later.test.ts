import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './honour-later.ts';

test.each([
  [
    'Excellency,\n\nI have the honour to refer to the meeting. The report is ready. I have the honour to transmit it to you for consideration.',
    ['note: I have the honour to'],
  ],
  [
    'Excellency,\n\nThe Council met in Jeddah in May. It took a decision on the budget. The members were present. I have the honour to transmit its report.',
    ['note: I have the honour to'],
  ],
  [
    'Monsieur le Ministre,\n\nJ’ai l’honneur de vous écrire au sujet de la réunion. J’ai l’honneur de vous transmettre le rapport.',
    ['note: J’ai l’honneur de'],
  ],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'Excellency,\n\nAssalamu alaykum wa rahmatullahi wa barakatuh,\n\nI have the honour to refer to the meeting of the Council in Jeddah.',
  'The General Secretariat presents its compliments to the Embassy and has the honour to inform it of the date. It further has the honour to transmit the report.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
