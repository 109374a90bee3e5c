import type { AnyRule } from '../rule.ts';

/** The rules of check C1. */
export const rules: readonly AnyRule[] = [];
