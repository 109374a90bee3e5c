import type { AnyRule } from '../rule.ts';
import { rule as notInOffice } from './rules/not-in-office.ts';
import { rule as otherSpelling } from './rules/other-spelling.ts';
import { rule as otherTitle } from './rules/other-title.ts';

/** The rules of check C5. */
export const rules: readonly AnyRule[] = [notInOffice, otherTitle, otherSpelling];
