import type { AnyRule } from '../rule.ts';

/** The rules of check C7. */
export const rules: readonly AnyRule[] = [];
