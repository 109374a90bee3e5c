import type { Knowledge } from '../knowledge.ts';
import type { AnyRule, Example } from '../rule.ts';
import { findingsOf } from '../test-rule.ts';

/** What a rule finds in a text, each as `severity: quote` with its suggestion behind an arrow; for tests. */
export const foundIn = (
  rule: AnyRule,
  text: string,
  example: Omit<Example, 'text'> = {},
  more: Partial<Knowledge> = {},
): string[] =>
  findingsOf(rule, { text, ...example }, more).map(
    ({ severity, quote, suggestion }) => `${severity}: ${quote}${suggestion === null ? '' : ` → ${suggestion}`}`,
  );
