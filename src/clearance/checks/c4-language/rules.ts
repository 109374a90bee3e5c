import type { AnyRule } from '../rule.ts';

/** The rules of check C4. */
export const rules: readonly AnyRule[] = [];
