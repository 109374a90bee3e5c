import { expect, test } from 'vitest';
import { format } from '../../kernel/message.ts';
import { openFindingTexts } from './open-findings.text.ts';
import { openOf, type WeighedFinding } from './open-findings.ts';

const finding = (severity: WeighedFinding['severity'], answer: unknown = null): WeighedFinding => ({
  severity,
  answer,
});

test('what an officer has answered no longer stands open, and notes are neither errors nor warnings', () => {
  const findings = [finding('error'), finding('error', {}), finding('warning'), finding('warning'), finding('note')];
  expect(openOf(findings)).toEqual({ errors: 1, warnings: 2, all: 4 });
  expect(openOf([])).toEqual({ errors: 0, warnings: 0, all: 0 });
});

test.each([
  [1, 'خطأ واحد'],
  [2, 'خطآن'],
  [3, '3 أخطاء'],
  [11, '11 خطأً'],
  [100, '100 خطأ'],
])('%i errors are counted as Arabic counts', (count, told) => {
  expect(format(openFindingTexts.errors, 'ar', { count })).toBe(told);
});
