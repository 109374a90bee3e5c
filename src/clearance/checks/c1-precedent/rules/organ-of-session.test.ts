import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './organ-of-session.ts';

test.each([
  ['OIC/CFM-34/2007/ECO/RES/FINAL', ['error: CFM → ICFM']],
  ['OIC/ICFM-44/2017/POL/RES/FINAL', ['error: ICFM → CFM']],
  ['OIC/ICFM-44/2018/POL/RES/FINAL', ['error: ICFM']],
  ['34-CFM-ECO-RES/FINAL', ['error: CFM']],
  ['Resolution No. 7/40-ICFM-PAL', ['error: ICFM']],
  ['Resolution No. 7/40-CFM-PAL (IS)', ['error: (IS)']],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});

test.each([
  ['OIC/CFM-44/2017/POL/RES/FINAL'],
  ['OIC/ICFM/34-2007/ECO/RES/FINAL'],
  ['34-ICFM-ECO-RES/FINAL'],
  ['Resolution No. 7/40-CFM-PAL'],
  ['Resolution  No. 1/10-PAL (IS)'],
  ['OIC/EX-CFM/2017/PAL/RES.'],
  ['ICFM/25-98/FC'],
])('"%s" is silent', (text) => {
  expect(foundIn(rule, text)).toEqual([]);
});
