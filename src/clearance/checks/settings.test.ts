import { expect, test } from 'vitest';
import { allRules } from './rules.ts';
import { rulesOf, unknownRules } from './settings.ts';
import { findingsOf, knowledgeIn } from './test-rule.ts';

const weekday = allRules.find(({ id }) => id === 'weekday')!;
const setting = (rule: string, severity: 'error' | 'warning' | 'note' | 'off') => ({
  ruleSettings: [{ rule, severity, reason: 'for this test' }],
});

test('Without settings every rule weighs what it says itself', () => {
  expect(rulesOf({ ruleSettings: [] })).toBe(allRules);
});

test('A rule that the house has switched off is not asked', () => {
  const rules = rulesOf(setting('weekday', 'off'));
  expect(rules).toHaveLength(allRules.length - 1);
  expect(rules.some(({ id }) => id === 'weekday')).toBe(false);
});

test('A rule weighs what the house says, and never more where the house made it lighter', () => {
  const [note] = rulesOf(setting('weekday', 'note'), [weekday]);
  const found = findingsOf(note!, weekday.examples.fires);
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ severity }) => severity === 'note')).toBe(true);
  expect(note!.severity).toBe('note');
  const gentle = {
    ...weekday,
    *examine() {
      yield {
        start: 0,
        end: 1,
        message: 'other-weekday',
        severity: 'note' as const,
        with: { said: 'x', day: '2026-11-21' },
      };
    },
  };
  const [heavier] = rulesOf(setting('weekday', 'error'), [{ ...gentle, severity: 'warning' }]);
  expect(findingsOf(heavier!, weekday.examples.fires)[0]!.severity).toBe('note');
  const [lighter] = rulesOf(setting('weekday', 'note'), [
    {
      ...weekday,
      severity: 'warning',
      *examine() {
        yield {
          start: 0,
          end: 1,
          message: 'other-weekday',
          severity: 'error' as const,
          with: { said: 'x', day: '2026-11-21' },
        };
      },
    },
  ]);
  expect(findingsOf(lighter!, weekday.examples.fires)[0]!.severity).toBe('note');
});

test('A setting for a rule that there is not is a mistake of the profile, with its place', () => {
  expect(unknownRules(setting('week-day', 'off'))).toEqual([
    'rules.json: /ruleSettings/0/rule: unknown rule "week-day"',
  ]);
  for (const name of ['oic', 'example']) expect(unknownRules(knowledgeIn(name).profile)).toEqual([]);
});
