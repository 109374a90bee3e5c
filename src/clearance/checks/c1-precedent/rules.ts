import type { AnyRule } from '../rule.ts';
import { rule as citedTwice } from './rules/cited-twice.ts';
import { rule as noSuchArticle } from './rules/no-such-article.ts';
import { rule as noSuchSession } from './rules/no-such-session.ts';
import { rule as organOfSession } from './rules/organ-of-session.ts';
import { rule as sessionSaid } from './rules/session-said.ts';
import { rule as symbolYear } from './rules/symbol-year.ts';
import { rule as titleAndBody } from './rules/title-and-body.ts';
import { rule as unknownBody } from './rules/unknown-body.ts';

/** The rules of check C1. */
export const rules: readonly AnyRule[] = [
  noSuchSession,
  organOfSession,
  symbolYear,
  sessionSaid,
  unknownBody,
  titleAndBody,
  noSuchArticle,
  citedTwice,
];
