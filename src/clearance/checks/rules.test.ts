import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../kernel/text.ts';
import { allRules } from './rules.ts';
import { findingsOf } from './test-rule.ts';

describe.each(allRules.map((rule) => [rule.id, rule] as const))('The rule %s', (id, rule) => {
  test('finds what its example shows, in its exact words, with a sentence in three languages', () => {
    const found = findingsOf(rule, rule.examples.fires);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.quote).toBe(rule.examples.fires.text.slice(finding.start, finding.end));
      for (const language of languages) expect(finding.message[language]).toMatch(/\p{L}/u);
    }
  });

  test('is silent where nothing is wrong', () => {
    expect(findingsOf(rule, rule.examples.silent)).toEqual([]);
  });

  test('has a file of its own name', () => {
    const files = readdirSync(new URL('.', import.meta.url), { recursive: true }).map(String);
    expect(files.filter((file) => file.endsWith(`rules/${id}.ts`))).toHaveLength(1);
  });
});

test('No two rules bear one name', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
});
