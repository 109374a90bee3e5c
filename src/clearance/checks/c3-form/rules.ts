import type { AnyRule } from '../rule.ts';
import { rule as answersForm } from './rules/answers-form.ts';
import { rule as classificationMark } from './rules/classification-mark.ts';
import { rule as contractAmount } from './rules/contract-amount.ts';
import { rule as contractAnnexes } from './rules/contract-annexes.ts';
import { rule as enclosures } from './rules/enclosures.ts';
import { rule as firstPerson } from './rules/first-person.ts';
import { rule as formOfAddressee } from './rules/form-of-addressee.ts';
import { rule as letterClose } from './rules/letter-close.ts';
import { rule as missingPart } from './rules/missing-part.ts';
import { rule as oneSubject } from './rules/one-subject.ts';
import { rule as operativeNumbers } from './rules/operative-numbers.ts';
import { rule as partTwice } from './rules/part-twice.ts';
import { rule as preambleOrder } from './rules/preamble-order.ts';
import { rule as yourReference } from './rules/your-reference.ts';

/** The rules of check C3. */
export const rules: readonly AnyRule[] = [
  missingPart,
  partTwice,
  formOfAddressee,
  answersForm,
  firstPerson,
  letterClose,
  enclosures,
  yourReference,
  oneSubject,
  classificationMark,
  contractAmount,
  contractAnnexes,
  preambleOrder,
  operativeNumbers,
];
