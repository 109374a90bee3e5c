import type { Query } from '../../apps/web/api.ts';
import { outgoingStates } from './outgoing-state.ts';

/** What a register of what goes out is narrowed to, as the address keeps it. */
export interface OutgoingFilter {
  readonly state: string | null;
  readonly kind: string | null;
  /** Four digits of the Gregorian year. */
  readonly year: string | null;
  readonly addressee: string | null;
  readonly unit: string | null;
}

/** The filter as `GET /api/documents` takes it; a state that is none, and a year that is none, are left out. */
export const outgoingQuery = (register: string, filter: OutgoingFilter): Query => ({
  register,
  state: filter.state !== null && filter.state in outgoingStates ? filter.state : undefined,
  kind: filter.kind,
  year: /^\d{4}$/.test(filter.year ?? '') ? filter.year : undefined,
  addressee: filter.addressee,
  unit: filter.unit,
});

const yearsBack = 10;

/** The years that are offered: this one and the ten before it, and the one that is chosen. */
export function yearsOffered(today: string, chosen: string | null): string[] {
  const now = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => String(now - back));
  return chosen === null || years.includes(chosen) ? years : [...years, chosen].toSorted().toReversed();
}
