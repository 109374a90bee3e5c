import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './french-spacing.ts';

test.each([
  ['Le Conseil décide de ce qui suit: le rapport est adopté.', ['note: : → \u00a0:']],
  ['Le Conseil a-t-il adopté le rapport? Oui; il l’a adopté.', ['note: ? → \u202f?', 'note: ; → \u202f;']],
  ['Le rapport «final» de la commission est adopté.', ['note: « → «\u00a0', 'note: » → \u00a0»']],
  ['Le Conseil décide : le rapport est adopté ; la séance est levée.', ['note:   → \u00a0']],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  'Le Conseil décide\u00a0: le rapport «\u00a0final\u00a0» est adopté à 10:30\u202f; voir https://oic-oci.org pour la suite.',
  'The Council decides: the report is adopted; is it final?',
  'Réf. OIC:2026 et la note du 5 mai sont jointes au rapport de la commission.',
])('nothing is wrong with %s', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
