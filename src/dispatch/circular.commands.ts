import { type Acting, type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { isCivilDay } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import type { CircularRow, CircularView } from './circular.ts';
import * as store from './circular-views.store.ts';
import { type Answer, sendingOf, startOf } from './dispatch.commands.ts';
import { may } from './dispatch.policy.ts';
import * as dispatching from './dispatch.store.ts';
import { markVoid } from './document.store.ts';
import { canSend } from './hand-over.ts';
import { hasLeft } from './remedy.ts';

/** The newest rounds of originals that a person may read; only those that still wait on his desk, where asked. */
export async function listCirculars(
  house: House,
  person: PersonId,
  isOpen: boolean,
  { before, most }: { readonly before?: string | undefined; readonly most?: number | undefined } = {},
): Promise<Page<CircularRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx) => store.newestCirculars(tx, before ?? null, size + 1, isOpen));
  return pageOf(rows ?? [], size, (row) => row.id);
}

const policyOf = ({ bookUnit, central, signer, unit }: store.CircularFacts) => ({
  bookUnit,
  central,
  signedBy: signer,
  unit: unit.id as store.CircularFacts['bookUnit'],
});

async function viewOf(tx: Tx, house: House, actor: Acting['actor'], id: string): Promise<CircularView | null> {
  const facts = await store.circularFacts(tx, id);
  if (facts === null) return null;
  const { signer: _signer, signedAt: _at, bookUnit: _unit, central: _central, ...circular } = facts;
  const rows = (await store.originalsOf(tx, id)).map((row) => ({ ...row, sending: sendingOf(house, row.channel) }));
  return {
    ...circular,
    rows,
    may: {
      send: may.send(actor, policyOf(facts)),
      void: rows.some(({ state }) => state === 'signed') && may.void(actor, policyOf(facts)),
    },
  };
}

/** All originals of a round: how far they are, and each with its number and its sending. Opening a classified one is an entry. */
export async function showCircular(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<CircularView, 'no-such-circular' | ActRefusal>> {
  const view = await read(house, person, (tx, actor) => viewOf(tx, house, actor, id));
  if (view === null) return refuse('no-such-circular');
  if (view.level === 0) return done(view);
  return act<CircularView, never>(house, person, 'document.read', async ({ about }) => {
    about('circular', id, { level: view.level });
    return done(view);
  });
}

type OnCircular = 'no-such-circular';

/** A round for an officer's act: hidden and unknown alike, then the policy; its originals are kept from others until the act ends. */
async function circularFor(
  { tx, actor }: Acting,
  id: string,
  allowed: (actor: Acting['actor'], facts: ReturnType<typeof policyOf>) => boolean,
): Promise<Outcome<{ facts: store.CircularFacts; originals: store.OriginalAtHand[] }, OnCircular | ActRefusal>> {
  const facts = await store.circularFacts(tx, id);
  if (facts === null) return refuse('no-such-circular');
  if (!allowed(actor, policyOf(facts))) return refuse('not-allowed');
  return done({ facts, originals: await store.originalsAtHand(tx, id) });
}

const isLiving = ({ state }: store.OriginalAtHand): boolean => state === 'signed' || state === 'dispatched';

/** Orders every e-mail of a round that still waits. Each leaves by itself: one that fails keeps none of the others. */
export const sendCircular = (
  house: House,
  person: PersonId,
  id: string,
): Answer<
  { readonly ordered: number; readonly intoOutbox: boolean },
  OnCircular | 'no-public-address' | 'no-mail-server' | 'nothing-to-send'
> =>
  act(house, person, 'circular.send', async (acting) => {
    const { tx, actor, now } = acting;
    const found = await circularFor(acting, id, may.send);
    if (!found.done) return found;
    if (house.publicUrl === null && house.kind === 'real') return refuse('no-public-address');
    if (!canSend(house)) return refuse('no-mail-server');
    const waiting = found.value.originals.filter(
      (one) =>
        isLiving(one) && one.dispatchState === 'waiting' && !one.ordered && sendingOf(house, one.channel) === 'smtp',
    );
    if (waiting.length === 0) return refuse('nothing-to-send');
    const ids = waiting.map((one) => one.dispatch);
    await dispatching.changeDispatches(tx, ids, { nextTryAt: now, sentBy: actor.person });
    await house.jobs.send(tx, 'send-dispatch', { id });
    acting.about('circular', id, { dispatches: ids });
    return done({ ordered: ids.length, intoOutbox: house.mail === null });
  });

export interface RecordAllForm {
  readonly channel: string;
  readonly takenBy: string;
  readonly on?: string;
  readonly note?: string;
}

/** Records that all originals of a round that wait for one channel went out together: with a messenger, in one pouch. */
export const recordCircular = (
  house: House,
  person: PersonId,
  id: string,
  form: RecordAllForm,
): Answer<
  { readonly recorded: number },
  OnCircular | 'sent-by-the-house' | 'nothing-to-send' | 'no-papers-yet' | 'no-public-address' | 'not-a-day'
> =>
  act(house, person, 'circular.record', async (acting) => {
    const found = await circularFor(acting, id, may.recordDispatch);
    if (!found.done) return found;
    const { facts, originals } = found.value;
    if (sendingOf(house, form.channel) !== 'recorded') return refuse('sent-by-the-house');
    if (house.publicUrl === null && house.kind === 'real') return refuse('no-public-address');
    const waiting = originals.filter(
      (one) => isLiving(one) && one.channel === form.channel && one.dispatchState === 'waiting',
    );
    if (waiting.length === 0) return refuse('nothing-to-send');
    if (waiting.some((one) => !one.hasPapers)) return refuse('no-papers-yet');
    const day = form.on ?? acting.today;
    if (!isCivilDay(day) || day > acting.today || day < facts.dated) return refuse('not-a-day', { day });
    const ids = waiting.map((one) => one.dispatch);
    await dispatching.changeDispatches(acting.tx, ids, {
      state: 'sent',
      sentBy: acting.actor.person,
      sentAt: day === acting.today ? acting.now : startOf(house, day, facts.signedAt),
      takenBy: form.takenBy,
      note: form.note ?? null,
    });
    for (const one of waiting) await hasLeft(acting, one.document);
    acting.about('circular', id, { dispatches: ids, channel: form.channel, on: day });
    return done({ recorded: ids.length });
  });

const hasGone = ({ state, dispatchState }: store.OriginalAtHand): boolean =>
  state !== 'signed' || ['sending', 'sent', 'unknown', 'delivered'].includes(dispatchState);

/** Strikes out those originals of a round of which nothing has left. Their numbers stay, with the reason (I3); what left is recalled. */
export const voidCircular = (
  house: House,
  person: PersonId,
  id: string,
  { reason }: { readonly reason: string },
): Answer<{ readonly struck: number; readonly left: number }, OnCircular | 'already-left' | 'not-living'> =>
  act(house, person, 'circular.void', async (acting) => {
    const { tx } = acting;
    const found = await circularFor(acting, id, may.void);
    if (!found.done) return found;
    const { originals } = found.value;
    const open = originals.filter((one) => !hasGone(one));
    const left = originals.filter((one) => hasGone(one) && one.state !== 'void').length;
    if (open.length === 0) return refuse(left > 0 ? 'already-left' : 'not-living');
    for (const one of open) await markVoid(tx, one.document, one.documentEdition, reason);
    const ids = open.filter((one) => ['waiting', 'failed'].includes(one.dispatchState)).map((one) => one.dispatch);
    await dispatching.changeDispatches(tx, ids, { state: 'cancelled', nextTryAt: null });
    acting.about('circular', id, { reason, documents: open.map((one) => one.document) });
    return done({ struck: open.length, left });
  });
