import type { DraftRow } from '../../drafting/view.ts';

/** How many findings of a draft stand open, as its reader may know them. */
export interface OpenCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** A draft in hand in which something stands open: a line of the list. */
export type OpenFindingsRow = Pick<DraftRow, 'id' | 'kind' | 'subject' | 'state' | 'level' | 'unit' | 'drafter'> &
  OpenCounts & {
    /** When the machine last read it for this reader. */
    readonly readAt: string;
  };

/** One page of the list, the worst first. */
export interface OpenFindingsPage {
  readonly rows: readonly OpenFindingsRow[];
  readonly next: string | null;
  /** In how many drafts something stands open. */
  readonly total: number;
  /** How many drafts in hand the machine has still to read for this reader; asked again a little later, there are fewer. */
  readonly unread: number;
}

/** The place of a draft in the list. */
export interface Place extends OpenCounts {
  readonly id: string;
}

/** The worst first: more errors, then more warnings, then the newer draft. */
export function compareWorst(a: Place, b: Place): number {
  if (a.errors !== b.errors) return b.errors - a.errors;
  if (a.warnings !== b.warnings) return b.warnings - a.warnings;
  return a.id === b.id ? 0 : a.id < b.id ? 1 : -1;
}

export const cursorPattern = '^\\d{1,6}\\.\\d{1,6}\\.[0-9a-f-]{36}$';

/** A place as the key from which the next page goes on. */
export const cursorOf = ({ errors, warnings, id }: Place): string => `${errors}.${warnings}.${id}`;

/** The place that a key names; null where it is none. */
export function placeOf(cursor: string): Place | null {
  if (!new RegExp(cursorPattern).test(cursor)) return null;
  const [errors, warnings, id] = cursor.split('.');
  return { errors: Number(errors), warnings: Number(warnings), id: id! };
}

/** The part of the list that follows a place. */
export const pageAfter = <T extends Place>(places: readonly T[], cursor: string | null, most: number): T[] => {
  const after = cursor === null ? null : placeOf(cursor);
  const sorted = places.toSorted(compareWorst);
  const rest = after === null ? sorted : sorted.filter((place) => compareWorst(after, place) < 0);
  return rest.slice(0, most);
};

/** What stands open among findings. */
export const countOpen = (findings: readonly { readonly severity: string; readonly answer: unknown }[]): OpenCounts => {
  const open = findings.filter(({ answer }) => answer === null);
  return {
    errors: open.filter(({ severity }) => severity === 'error').length,
    warnings: open.filter(({ severity }) => severity === 'warning').length,
  };
};
