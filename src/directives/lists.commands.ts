import { type ActRefusal, act, read } from '../access/act.ts';
import { type Actor, cabinetRoles, has, holds } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { DirectiveId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { standingOf } from '../referral/addressees.store.ts';
import { type PageAsked, unitsActedFor, withDays } from '../referral/desk.commands.ts';
import { may as mayRefer } from '../referral/referral.policy.ts';
import { mostCounted, type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import { wordsAwaiting } from './directives.policy.ts';
import type { DirectiveState, DirectiveView, FolderRow, MinuteId, MinuteState, MinuteView } from './directives.ts';
import * as store from './lists.store.ts';

const empty = { rows: [], next: null } as const;
const seesFolder = (actor: Actor): boolean => has(actor, 'sg') || has(actor, 'cabinet');

/** The SG's folder: for him, his private secretary and the Cabinet; empty for everyone else. */
export async function listFolder(
  house: House,
  person: PersonId,
  { before, most, unseen = false }: PageAsked & { readonly unseen?: boolean },
): Promise<Page<FolderRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, async (tx, actor) =>
    seesFolder(actor) ? store.folderRows(tx, { before: before ?? null, most: size + 1, unseen }) : [],
  );
  return rows === null ? empty : pageOf(rows, size, (row) => row.folder);
}

/** The words of a classified record, and to what it applies, are read by opening it, which is an entry. */
const withoutWords = <T extends { readonly level: number; readonly text: string | null; readonly bounds: unknown }>(
  row: T,
): T => (row.level > 0 ? { ...row, text: null, bounds: null } : row);

export interface MinuteQuery extends PageAsked {
  readonly item?: string;
  readonly state?: MinuteState;
  /** Only those that await the reader's own confirmation. */
  readonly mine?: boolean;
}

/** The minutes that a person may see, the newest first. */
export async function listMinutes(
  house: House,
  person: PersonId,
  { item, state, mine, before, most }: MinuteQuery,
): Promise<Page<MinuteView>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx, actor) =>
    store.minuteRows(tx, {
      item: item ?? null,
      state: state ?? null,
      awaiting: mine ? wordsAwaiting(actor) : null,
      before: before ?? null,
      most: size + 1,
    }),
  );
  return rows === null ? empty : pageOf(rows.map(withoutWords), size, (row) => row.id);
}

export interface DirectiveQuery extends PageAsked {
  readonly item?: string;
  readonly state?: DirectiveState;
  /** Only those addressed to the reader and not yet acknowledged. */
  readonly mine?: boolean;
  /** Only those in force whose day has passed, by the calendar of the house. */
  readonly overdue?: boolean;
}

/** The directives that a person may see, the newest first. */
export async function listDirectives(
  house: House,
  person: PersonId,
  { item, state, mine, overdue, before, most }: DirectiveQuery,
): Promise<Page<DirectiveView>> {
  const size = sizeOf(most);
  const rows = await read(house, person, async (tx, actor, today) => {
    const units = unitsActedFor(actor, await standingOf(tx, actor));
    const found = await store.directiveRows(tx, {
      item: item ?? null,
      state: state ?? null,
      overdueOn: overdue ? today : null,
      waitingFor: mine ? { person, units } : null,
      before: before ?? null,
      most: size + 1,
    });
    return found.map((row) => withoutWords(withDays(house, today, row)));
  });
  return rows === null ? empty : pageOf(rows, size, (row) => row.id);
}

/** One minute with its words; reading a classified one is an entry (R07). */
export async function showMinute(
  house: House,
  person: PersonId,
  id: MinuteId,
): Promise<Outcome<MinuteView, 'no-such-minute' | ActRefusal>> {
  const found = await read(house, person, (tx) => store.minuteById(tx, id));
  if (!found) return refuse('no-such-minute');
  if (found.level === 0) return done(found);
  return act(house, person, 'minute.read', async ({ tx, about }): Promise<Outcome<MinuteView, 'no-such-minute'>> => {
    const minute = await store.minuteById(tx, id);
    if (minute === null) return refuse('no-such-minute');
    about('minute', id);
    return done(minute);
  });
}

/** One directive with its words; reading a classified one is an entry (R07). */
export async function showDirective(
  house: House,
  person: PersonId,
  id: DirectiveId,
): Promise<Outcome<DirectiveView, 'no-such-directive' | ActRefusal>> {
  const found = await read(house, person, async (tx, _actor, today) => {
    const row = await store.directiveById(tx, id);
    return row === null ? null : withDays(house, today, row);
  });
  if (!found) return refuse('no-such-directive');
  if (found.level === 0) return done(found);
  return act(house, person, 'directive.read', async ({ about }): Promise<Outcome<DirectiveView, never>> => {
    about('directive', id);
    return done(found);
  });
}

/** How much waits for a person, by the desk on which it lies. Only what he may see is counted; a count stops at `mostCounted`. */
export async function countTrays(house: House, person: PersonId): Promise<Record<string, number>> {
  const counts = await read(house, person, async (tx, actor, today) => {
    const standing = await standingOf(tx, actor);
    return store.countWaiting(tx, {
      person,
      units: unitsActedFor(actor, standing),
      heads: standing.heads,
      directs: mayRefer.direct(actor),
      isBehindGate: holds(actor, cabinetRoles),
      seesFolder: seesFolder(actor),
      awaiting: wordsAwaiting(actor),
      today,
      most: mostCounted,
    });
  });
  return counts ?? {};
}
