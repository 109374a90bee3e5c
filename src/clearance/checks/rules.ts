import { rules as c1 } from './c1-precedent/rules.ts';
import { rules as c2 } from './c2-authority/rules.ts';
import { rules as c3 } from './c3-form/rules.ts';
import { rules as c4 } from './c4-language/rules.ts';
import { rules as c5 } from './c5-addressee/rules.ts';
import { rules as c6 } from './c6-numbers-and-dates/rules.ts';
import { rules as c7 } from './c7-sensitivity/rules.ts';
import type { AnyRule } from './rule.ts';

/** Every rule of the seven checks, in their order. */
export const allRules: readonly AnyRule[] = [...c1, ...c2, ...c3, ...c4, ...c5, ...c6, ...c7];
