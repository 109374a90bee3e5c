import type { AnyRule } from '../rule.ts';

/** The rules of check C3. */
export const rules: readonly AnyRule[] = [];
