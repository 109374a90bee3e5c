import { type CivilDay, dayIn } from '../../kernel/calendar.ts';
import type { ClearanceRow } from '../clearance.ts';

/** The day of the house on which a draft came to lie at the gate: after midnight at the seat it is the next, whatever UTC says. */
export const sinceDay = ({ since }: Pick<ClearanceRow, 'since'>, zone: string): CivilDay =>
  dayIn(zone, new Date(since));
