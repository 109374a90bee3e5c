import type { AnyRule } from '../rule.ts';
import { rule as citedTwice } from './rules/cited-twice.ts';
import { rule as directiveTouched } from './rules/directive-touched.ts';
import { rule as noSuchArticle } from './rules/no-such-article.ts';
import { rule as noSuchSession } from './rules/no-such-session.ts';
import { rule as onTheSubject } from './rules/on-the-subject.ts';
import { rule as organOfSession } from './rules/organ-of-session.ts';
import { rule as otherTitle } from './rules/other-title.ts';
import { rule as quotationDiffers } from './rules/quotation-differs.ts';
import { rule as sessionSaid } from './rules/session-said.ts';
import { rule as superseded } from './rules/superseded.ts';
import { rule as symbolYear } from './rules/symbol-year.ts';
import { rule as titleAndBody } from './rules/title-and-body.ts';
import { rule as twoUnderOneNumber } from './rules/two-under-one-number.ts';
import { rule as unknownBody } from './rules/unknown-body.ts';
import { rule as unknownResolution } from './rules/unknown-resolution.ts';

/** The rules of check C1. */
export const rules: readonly AnyRule[] = [
  noSuchSession,
  organOfSession,
  symbolYear,
  sessionSaid,
  unknownBody,
  unknownResolution,
  otherTitle,
  titleAndBody,
  superseded,
  twoUnderOneNumber,
  citedTwice,
  quotationDiffers,
  noSuchArticle,
  directiveTouched,
  onTheSubject,
];
