import type { AnyRule } from '../rule.ts';

/** The rules of check C2. */
export const rules: readonly AnyRule[] = [];
