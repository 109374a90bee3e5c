import type { AnyRule } from '../rule.ts';
import { rule as approverAuthority } from './rules/approver-authority.ts';
import { rule as delegation } from './rules/delegation.ts';
import { rule as drafterApproves } from './rules/drafter-approves.ts';
import { rule as noBasis } from './rules/no-basis.ts';
import { rule as signatoryAbsent } from './rules/signatory-absent.ts';
import { rule as signatoryAuthority } from './rules/signatory-authority.ts';

/** The rules of check C2. */
export const rules: readonly AnyRule[] = [
  noBasis,
  signatoryAuthority,
  approverAuthority,
  delegation,
  signatoryAbsent,
  drafterApproves,
];
