import type { AnyRule } from '../rule.ts';

/** The rules of check C6. */
export const rules: readonly AnyRule[] = [];
