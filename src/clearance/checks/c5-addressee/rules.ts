import type { AnyRule } from '../rule.ts';
import { rule as addressIncomplete } from './rules/address-incomplete.ts';
import { rule as addresseeDiffers } from './rules/addressee-differs.ts';
import { rule as notInOffice } from './rules/not-in-office.ts';
import { rule as officialName } from './rules/official-name.ts';
import { rule as otherSpelling } from './rules/other-spelling.ts';
import { rule as otherTitle } from './rules/other-title.ts';

/** The rules of check C5. */
export const rules: readonly AnyRule[] = [
  addresseeDiffers,
  addressIncomplete,
  notInOffice,
  otherTitle,
  otherSpelling,
  officialName,
];
