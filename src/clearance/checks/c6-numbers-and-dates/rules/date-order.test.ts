import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './date-order.ts';

test.each([
  ['the note of 11/21/2026', ['warning: 11/21/2026 → 21/11/2026']],
  ['المؤرخة ١١/٢١/٢٠٢٦م', ['warning: ١١/٢١/٢٠٢٦م → ٢١/١١/٢٠٢٦م']],
  ['le vendredi 5/6/2026', []],
  ['Friday, 5/6/2026', []],
  ['Wednesday, 5/6/2026', ['warning: 5/6/2026 → 6/5/2026']],
  ['20 Dhu al-Qadah 1447 (5/7/2026)', ['warning: 5/7/2026 → 7/5/2026']],
  ['adoptée à Djeddah, novembre 21, 2026', ['warning: novembre 21, 2026']],
  ['May 5, 2026 and MAY 4-5, 2024 CE', []],
  ['21/11/2026, 2026/11/21, 2026-11-21, 21.11.2026, 5/5/2026, 1438/4/21, ٢٠٢٦/١١/٢١', []],
  ['القرار رقم 11/21/2026', []],
])('"%s": %j', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
