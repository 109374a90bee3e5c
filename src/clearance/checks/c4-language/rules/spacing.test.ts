import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './spacing.ts';

test.each([
  ['The Council  met.', ['note:    →  ']],
  ['The Council , which met, adopted it .', ['note:   → ', 'note:   → ']],
  ['The Council,which met', ['note: , → , ']],
  ['عقد المجلس،الذي اجتمع،  دورته', ['note: ، → ، ']],
])('%j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'The Council, in its session, adopted 1,250 pages.  It then adjourned (see 3.2).',
  'They recalled Resolution  No. 1/10-PAL (IS) of the Summit.',
  'Date:   5 May 2026        Ref.  12',
  'Le prix est de 1 250,50 euros, dont 3 % pour la commission.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
