import { read } from '../access/act.ts';
import { type Actor, cabinetRoles, holds, unitsOf } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';
import { newestItems } from '../register/items.store.ts';
import { type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import { standingOf } from './addressees.store.ts';
import * as store from './desk.store.ts';
import type { AskedRow, DeskRow, TrayRow } from './desk.ts';
import { workingDaysLeft } from './office-days.ts';
import { may, type Standing } from './referral.policy.ts';

const empty = { rows: [], next: null } as const;
export interface PageAsked {
  readonly before?: string;
  readonly most?: number;
}

/** The units for which an actor receives: his own, and for those behind the gate the Cabinet. */
export const unitsActedFor = (actor: Actor, { cabinet }: Standing): UnitId[] =>
  cabinet !== null && holds(actor, cabinetRoles) ? [...unitsOf(actor), cabinet] : unitsOf(actor);

/** Counts the working days that the addressee of a referral has left, by the calendar of its place. */
export function withDays<Row extends { readonly dueOn: CivilDay | null; readonly place: string | null }>(
  house: House,
  today: CivilDay,
  { place, ...row }: Row,
): Omit<Row, 'place'> & { readonly workingDaysLeft: number | null } {
  return { ...row, workingDaysLeft: workingDaysLeft(house.profile.calendars, place ?? '', today, row.dueOn) };
}

/** A unit's desk: what is referred to it and not yet done, late ones first. `unit` narrows it to one of the reader's units, `mine` to himself. */
export async function listDesk(
  house: House,
  person: PersonId,
  { unit, mine = false, before, most }: PageAsked & { readonly unit?: string; readonly mine?: boolean },
): Promise<Page<DeskRow>> {
  const size = sizeOf(most);
  const [dueOn, id] = before?.split('_') ?? [];
  const after = dueOn === undefined || id === undefined ? null : { dueOn, id };
  const rows = await read(house, person, async (tx, actor, today) => {
    const units = unitsActedFor(actor, await standingOf(tx, actor)).filter(
      (each) => unit === undefined || each === unit,
    );
    const found = await store.deskRows(tx, { person, units, mine, after, most: size + 1 });
    return found.map((row) => withDays(house, today, row));
  });
  return rows === null ? empty : pageOf(rows, size, store.afterRow);
}

/** The Cabinet's tray: what is registered and not yet directed, newest first, with what came of it so far. Empty for everyone else. */
export async function listTray(house: House, person: PersonId, { before, most }: PageAsked): Promise<Page<TrayRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, async (tx, actor) => {
    if (!holds(actor, cabinetRoles)) return [];
    const items = await newestItems(tx, { undirected: true }, before ?? null, size + 1);
    const facts = await store.trayFacts(
      tx,
      items.map((item) => item.id),
    );
    return items.map((item) => ({ ...item, ...facts.get(item.id)! }));
  });
  return rows === null ? empty : pageOf(rows, size, (row) => row.id);
}

/** The questions for more time that await the reader's decision, oldest first. */
export async function listAsked(house: House, person: PersonId, { before, most }: PageAsked): Promise<Page<AskedRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, async (tx, actor, today) => {
    const { heads } = await standingOf(tx, actor);
    const found = await store.askedRows(tx, {
      directs: may.direct(actor),
      heads,
      after: before ?? null,
      most: size + 1,
    });
    return found.map((row) => ({ ...row, referral: withDays(house, today, row.referral) }));
  });
  return rows === null ? empty : pageOf(rows, size, (row) => row.extension);
}
