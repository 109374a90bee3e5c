import type { AnyRule } from '../rule.ts';
import { rule as firstPerson } from './rules/first-person.ts';
import { rule as letterClose } from './rules/letter-close.ts';
import { rule as missingPart } from './rules/missing-part.ts';
import { rule as partTwice } from './rules/part-twice.ts';

/** The rules of check C3. */
export const rules: readonly AnyRule[] = [missingPart, partTwice, firstPerson, letterClose];
