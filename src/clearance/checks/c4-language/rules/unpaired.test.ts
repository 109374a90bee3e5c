import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './unpaired.ts';

test.each([
  ['The Council (which met in Jeddah adopted the report.', ['note: (']],
  ['The Council, which met in Jeddah), adopted the report.', ['note: )']],
  ['اجتمع المجلس (في دورته الحادية والخمسين وأقر الميزانية.', ['note: (']],
  ['Le Conseil [qui s’est réuni (à Djeddah] a adopté le rapport.', ['note: (']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'a) The Council (which met in Jeddah) adopted the “final” report;\nb) the list [of items] is 1) long and 2) complete.',
  '“The first paragraph of a quotation goes on.\n“The second closes it.”',
  'اجتمع المجلس )في دورته الحادية والخمسين( وأقر الميزانية.',
  'The Council (which met\nin Jeddah) adopted it.\n1. An entry\n2. Another',
  'القرار رقم 1/51-PAL (IS) و(أ) و(ب)',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
