import { type ActRefusal, act, read } from '../access/act.ts';
import { type Actor, has } from '../access/actor.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { PageAsked } from '../referral/desk.commands.ts';
import { mostCounted, type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import { may } from './brief.policy.ts';
import * as store from './brief.store.ts';
import type { BriefRow, BriefView } from './brief.ts';
import { levelOf } from './lines.ts';

export interface BriefQuery extends PageAsked {
  readonly state?: 'draft' | 'issued';
  /** Only those that the Secretary-General has not opened. */
  readonly unseen?: boolean;
}

/** The briefs that a person may see, the newest first; the Secretary-General is shown what was issued to him. */
export async function listBriefs(
  house: House,
  person: PersonId,
  { state, unseen = false, before, most }: BriefQuery,
): Promise<Page<BriefRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, async (tx, actor) => {
    const mine = !may.seeInHand(actor) ? 'issued' : (state ?? null);
    if (mine === 'issued' && state === 'draft') return [];
    return store.briefRows(tx, { state: mine, unseen, before: before ?? null, most: size + 1 });
  });
  return rows === null ? { rows: [], next: null } : pageOf(rows, size, (row) => row.id);
}

/** How many briefs wait for a person: for the Secretary-General those he has not opened, for those who compose the one in hand. */
export async function countBriefs(house: House, person: PersonId): Promise<number> {
  const count = await read(house, person, async (tx, actor) => {
    if (may.see(actor))
      return (await store.briefRows(tx, { state: 'issued', unseen: true, before: null, most: mostCounted })).length;
    if (!may.compose(actor)) return 0;
    return (await store.briefRows(tx, { state: 'draft', unseen: false, before: null, most: 1 })).length;
  });
  return count ?? 0;
}

export type OpenRefusal = ActRefusal | 'no-such-brief';

/**
 * Opens a brief. When the Secretary-General opens one that was issued to him, that is the proof that he saw it; whoever opens one with
 * classified lines leaves an entry too (R07, R09).
 */
export async function openBrief(house: House, person: PersonId, id: string): Promise<Outcome<BriefView, OpenRefusal>> {
  const found = await read(house, person, async (tx, actor) => ({ view: await viewOf(tx, id, actor), actor }));
  if (!found?.view) return refuse('no-such-brief');
  const { view, actor } = found;
  if (view.state === 'draft') return done(view);
  const isFirst = may.see(actor) && view.seen.every(({ by }) => by.id !== person);
  if (isFirst) return see(house, person, id);
  if (view.level === 0) return done(view);
  return act(house, person, 'brief.read', async ({ about }): Promise<Outcome<BriefView, never>> => {
    about('brief', id);
    return done(view);
  });
}

const see = (house: House, person: PersonId, id: string): Promise<Outcome<BriefView, OpenRefusal>> =>
  act(house, person, 'brief.see', async (acting): Promise<Outcome<BriefView, OpenRefusal>> => {
    const brief = await store.briefAtHand(acting.tx, id);
    if (brief === null) return refuse('no-such-brief');
    await store.markSeen(acting, brief.id);
    acting.about('brief', id);
    const view = await viewOf(acting.tx, id, acting.actor);
    return view === null ? refuse('no-such-brief') : done(view);
  });

async function viewOf(tx: Tx, id: string, actor: Actor): Promise<BriefView | null> {
  const row = has(actor, 'sg') || has(actor, 'cabinet') ? await store.briefById(tx, id) : null;
  if (row === null || (row.state === 'draft' && !may.seeInHand(actor))) return null;
  const lines = await store.linesOf(tx, row);
  return { ...row, lines, level: levelOf(lines), may: { compose: may.compose(actor), issue: may.issue(actor) } };
}
