import type { Query } from '../../apps/web/api.ts';
import { itemStates } from '../register.ts';

/** What a list of entries is narrowed to, as the address keeps it. */
export interface EntryFilter {
  /** A state, or `open` for everything that is not closed. */
  readonly state: string | null;
  readonly kind: string | null;
  readonly sender: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const noFilter: EntryFilter = { state: null, kind: null, sender: null, from: null, to: null };

/** Whether a filter leaves anything out. */
export const isNarrowed = (filter: object): boolean => Object.values(filter).some((part) => part !== null);

/** The filter as `GET /api/items` takes it; a state that is none is left out. */
export const entryQuery = (register: string, filter: EntryFilter): Query => ({
  register,
  state: itemStates.find((state) => state === filter.state),
  open: filter.state === 'open' ? true : undefined,
  kind: filter.kind,
  sender: filter.sender,
  receivedFrom: filter.from,
  receivedTo: filter.to,
});
