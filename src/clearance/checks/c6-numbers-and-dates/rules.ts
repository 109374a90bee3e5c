import type { AnyRule } from '../rule.ts';
import { rule as announcedCount } from './rules/announced-count.ts';
import { rule as calendarPair } from './rules/calendar-pair.ts';
import { rule as calendarsContradict } from './rules/calendars-contradict.ts';
import { rule as dateOrder } from './rules/date-order.ts';
import { rule as dateOutOfPlace } from './rules/date-out-of-place.ts';
import { rule as figureAndWords } from './rules/figure-and-words.ts';
import { rule as mixedCalendars } from './rules/mixed-calendars.ts';
import { rule as noSuchDate } from './rules/no-such-date.ts';
import { rule as noSuchTime } from './rules/no-such-time.ts';
import { rule as oneQuantityTwoValues } from './rules/one-quantity-two-values.ts';
import { rule as ordinalForm } from './rules/ordinal-form.ts';
import { rule as partsAndWhole } from './rules/parts-and-whole.ts';
import { rule as percentages } from './rules/percentages.ts';
import { rule as rangeOrder } from './rules/range-order.ts';
import { rule as sessionFacts } from './rules/session-facts.ts';
import { rule as statedLength } from './rules/stated-length.ts';
import { rule as total } from './rules/total.ts';
import { rule as versionDates } from './rules/version-dates.ts';
import { rule as versionLists } from './rules/version-lists.ts';
import { rule as versionNames } from './rules/version-names.ts';
import { rule as versionNumbers } from './rules/version-numbers.ts';
import { rule as versionParagraphs } from './rules/version-paragraphs.ts';
import { rule as versionSymbols } from './rules/version-symbols.ts';
import { rule as weekday } from './rules/weekday.ts';

/** The rules of check C6. */
export const rules: readonly AnyRule[] = [
  noSuchDate,
  noSuchTime,
  mixedCalendars,
  weekday,
  calendarPair,
  calendarsContradict,
  rangeOrder,
  statedLength,
  dateOrder,
  dateOutOfPlace,
  sessionFacts,
  announcedCount,
  total,
  partsAndWhole,
  percentages,
  figureAndWords,
  ordinalForm,
  oneQuantityTwoValues,
  versionNumbers,
  versionDates,
  versionSymbols,
  versionNames,
  versionLists,
  versionParagraphs,
];
