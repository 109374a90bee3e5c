import { expect, test } from 'vitest';
import { foundIn } from '../../found-in.ts';
import { rule } from './mixed-dashes.ts';

test.each([
  ['The sessions of 4-6 May 2024, of 7–9 June 2025 and of 1–3 July 2025.', ['note: 4-6 May 2024']],
  ['عُقدت الدورتان في 4-6 مايو 2024 وفي 7–9 يونيو 2025.', ['note: 4-6 مايو 2024']],
  ['Resolution 1/51-PAL of 7–9 June 2025, OIC/CFM-51/2025.', []],
  ['2 – 5 Sha’aban 1418H (2-5 December 1997)', []],
  ['The sessions of 4-6 May 2024 and of 7-9 June 2025.', []],
])('%s', (text, found) => {
  expect(foundIn(rule, text)).toEqual(found);
});
