import { type CivilDay, isCivilDay } from '../kernel/calendar.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Text } from '../kernel/text.ts';

export const positions = ['agrees', 'agrees-with-remarks', 'disagrees'] as const;
export type Position = (typeof positions)[number];

/** What one unit was asked about one version, and what it said; `silent` once its day has passed without an answer. */
export interface ConcurrenceView {
  readonly id: string;
  readonly version: string;
  readonly ordinal: number;
  readonly unit: string;
  readonly unitName: Text;
  readonly question: string | null;
  readonly dueOn: string;
  readonly openedAt: string;
  readonly position: Position | 'silent' | null;
  readonly remarks: string | null;
  readonly answeredByName: Text | null;
  readonly answeredAt: string | null;
}

/** A unit that is asked, and until when. */
export interface Asked {
  readonly unit: string;
  readonly dueOn: string;
}

export type ConcurrenceRefusal =
  | 'no-such-concurrence'
  | 'no-unit'
  | 'unknown-unit'
  | 'own-unit'
  | 'nobody-cleared'
  | 'due-in-past'
  | 'no-such-day'
  | 'source-not-shared'
  | 'already-asked'
  | 'already-answered'
  | 'remarks-needed'
  | 'concurrence-open'
  | 'nothing-open';

/** Whether units may be asked: at least one, each once, none the writer itself, each with a day that has not passed. */
export function checkAsked(
  asked: readonly Asked[],
  writer: string,
  today: CivilDay,
): Outcome<null, ConcurrenceRefusal> {
  if (asked.length === 0 || new Set(asked.map((one) => one.unit)).size < asked.length) return refuse('no-unit');
  if (asked.some((one) => one.unit === writer)) return refuse('own-unit');
  if (!asked.every((one) => isCivilDay(one.dueOn))) return refuse('no-such-day');
  return asked.some((one) => one.dueOn < today) ? refuse('due-in-past') : done(null);
}

/** Whether an answer can be taken down: reservations and disagreement come with their remarks. */
export const checkAnswer = (position: Position, remarks: string | null): Outcome<null, ConcurrenceRefusal> =>
  position !== 'agrees' && !remarks?.trim() ? refuse('remarks-needed') : done(null);
