import type { AnyRule } from '../rule.ts';
import { rule as discouragedTerm } from './rules/discouraged-term.ts';
import { rule as housePhrase } from './rules/house-phrase.ts';
import { rule as spellingMixed } from './rules/spelling-mixed.ts';
import { rule as workingLanguage } from './rules/working-language.ts';

/** The rules of check C4. */
export const rules: readonly AnyRule[] = [discouragedTerm, housePhrase, spellingMixed, workingLanguage];
