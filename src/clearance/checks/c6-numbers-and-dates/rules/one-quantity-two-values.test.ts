import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './one-quantity-two-values.ts';

test.each([
  ['The 57 Member States met. The decision binds the fifty-six Member States.', ['warning: fifty-six Member States']],
  ['The OIC has 57 member states. It wrote to 56 member states of the Organisation.', ['warning: 56 member states']],
  ['57 member states voted. 56 member states abstained.', ['note: 56 member states']],
  ['57 member states; 75 member states', ['note: 75 member states']],
  ['Les 57 États membres ont voté. La note vise les 56 États membres.', ['warning: 56 États membres']],
  ['صوتت الدول الأعضاء السبع والخمسون. وأبلغت الدول الأعضاء الست والخمسون.', ['warning: الدول الأعضاء الست والخمسون']],
  ['The 107 goals … its 18 priority areas … the 17 priority areas', ['warning: 17 priority areas']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['The 57 member states met; 12 member states answered, 40 member states did not.'],
  ['The 57 Member States; the five Member States that abstained; the 27 Member States participating'],
  ['three days, then five days; the 30 days and the 31 days'],
  ['a delegation of 57 persons and another of 12 persons'],
  ['Table\tA\n57 member states\t5\n56 member states\t6'],
])('"%s" says nothing wrong', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
