import type { AnyRule } from '../rule.ts';

/** The rules of check C5. */
export const rules: readonly AnyRule[] = [];
