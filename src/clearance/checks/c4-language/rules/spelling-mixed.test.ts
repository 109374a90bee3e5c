import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './spelling-mixed.ts';

test.each([
  ['They harmonise, emphasise and finalize the texts.', ['note: finalize']],
  ['They harmonize, emphasize and finalised the texts.', ['note: finalised']],
  ['They will advise, supervise and exercise; the size of the prize and the harmonized rise.', []],
  ['They recognised the need and will organize a meeting.', ['note: organize']],
  ['The World Health Organization recognises the need.', []],
  ['Ils ont harmonisé et finalisé les textes.', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
