import type { AnyRule } from '../rule.ts';
import { rule as addressIncomplete } from './rules/address-incomplete.ts';
import { rule as addresseeDiffers } from './rules/addressee-differs.ts';
import { rule as notInOffice } from './rules/not-in-office.ts';
import { rule as officialName } from './rules/official-name.ts';
import { rule as otherSpelling } from './rules/other-spelling.ts';
import { rule as salutationTitle } from './rules/salutation-title.ts';
import { rule as stateName } from './rules/state-name.ts';
import { rule as titleOfPerson } from './rules/title-of-person.ts';
import { rule as unknownPost } from './rules/unknown-post.ts';

/** The rules of check C5. */
export const rules: readonly AnyRule[] = [
  addresseeDiffers,
  addressIncomplete,
  salutationTitle,
  unknownPost,
  notInOffice,
  titleOfPerson,
  otherSpelling,
  officialName,
  stateName,
];
