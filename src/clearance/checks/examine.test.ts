import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import { rule as weekday } from './c6-numbers-and-dates/rules/weekday.ts';
import { checkVersions } from './check-text.ts';
import { unknownFacts } from './document.ts';
import { defineRule } from './rule.ts';
import { knowledgeIn } from './test-rule.ts';

const broken = defineRule({
  ...weekday,
  id: 'broken',
  examine(): never {
    throw new TypeError('broken');
  },
});

test('a rule that breaks on a text says so, and the others are asked all the same', () => {
  const text = 'The meeting opened on Monday, 21 November 2026.';
  const [found] = checkVersions([{ text }], unknownFacts(civilDay('2026-11-21')), knowledgeIn('oic'), [
    broken,
    weekday,
  ]);
  expect(found!.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['broken', 'note'],
    ['weekday', 'error'],
  ]);
});
