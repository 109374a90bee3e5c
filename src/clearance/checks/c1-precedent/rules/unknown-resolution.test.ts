import { expect, test } from 'vitest';
import { foundIn } from '../found-in.ts';
import { rule } from './unknown-resolution.ts';

const example = { profile: 'example' };

test('where the register is complete, an unknown number is an error; elsewhere it is not held here', () => {
  expect(foundIn(rule, 'Resolution No. 9/12-TIDE', example)).toEqual(['error: 9/12-TIDE']);
  expect(foundIn(rule, 'القرار رقم ٩/١٢-مد', example)).toEqual(['error: ٩/١٢-مد']);
  expect(foundIn(rule, 'Resolution No. 9/12-LIGHT', example)).toEqual(['note: 9/12-LIGHT']);
  expect(foundIn(rule, 'la résolution n° 9/44-POL')).toEqual(['note: 9/44-POL']);
});

test.each([
  ['Resolution No. 2/12-TIDE and 1/13-TIDE', example],
  ['RESOLUTION NO.7/40-CFM-PAL and Resolution No.2/8-EC', {}],
  ['القرارات رقم 39/39-س و38/40-س و40/42-س و40/43-س', {}],
  ['Resolution 242 (1967), A/RES/67/19', {}],
  ['Resolution No. 1/99-PAL', {}],
  ['Resolution No. 1/51-PLA', {}],
])('"%s" is held, or another rule speaks of it', (text, house) => {
  expect(foundIn(rule, text, house)).toEqual([]);
});

test('a number that is cited again is told once', () => {
  expect(foundIn(rule, 'Resolution 9/44-POL. As Resolution 9/44-POL says,')).toHaveLength(1);
});

test('without a register nothing is said', () => {
  expect(foundIn(rule, 'Resolution 9/44-POL', {}, { resolutions: null })).toEqual([]);
});
