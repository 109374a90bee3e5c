import { type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { CivilDay } from '../kernel/calendar.ts';
import type { PersonId, ReferralId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { standingOf } from './addressees.store.ts';
import { may } from './referral.policy.ts';
import * as store from './referral.store.ts';
import { checkExtension, type ExtensionRefusal, isLive } from './referral.ts';
import { liveReferral, type OnReferral, withinDayAbove } from './unit.commands.ts';
import * as unit from './unit.store.ts';

type AskRefusal = OnReferral | ExtensionRefusal | 'after-the-units-day';

/** Asks for a later day, with the reason; whoever referred the item decides. */
export const askExtension = (
  house: House,
  person: PersonId,
  id: ReferralId,
  given: { readonly edition: number; readonly until: CivilDay; readonly reason: string },
): Promise<Outcome<{ readonly extension: string }, AskRefusal>> =>
  act(house, person, 'referral.ask-extension', async (acting): Promise<Outcome<{ extension: string }, AskRefusal>> => {
    const hand = await liveReferral(acting, id, given.edition, (to, standing) =>
      may.askExtension(acting.actor, to, standing),
    );
    if (!hand.done) return hand;
    const { referral, item } = hand.value;
    const checked = checkExtension(referral, given.until, await unit.isExtensionAsked(acting.tx, id));
    if (!checked.done) return checked;
    const fits = await withinDayAbove(acting, referral, given.until);
    if (!fits.done) return fits;
    const extension = await unit.addExtension(acting, id, given.until, given.reason);
    acting.about('referral', id, { until: given.until, reason: given.reason });
    acting.touches(item.id);
    return done({ extension });
  });

type DecideRefusal =
  | ActRefusal
  | 'no-such-extension'
  | 'already-decided'
  | 'referral-ended'
  | 'nothing-due'
  | 'not-later'
  | 'after-the-units-day';

/** Grants or refuses a later day. A grant moves the due day, to the day asked for or another; a refusal says why. */
export const decideExtension = (
  house: House,
  person: PersonId,
  id: string,
  decision: { readonly until: CivilDay | null; readonly reason: string | null },
): Promise<Outcome<null, DecideRefusal>> =>
  act(house, person, 'referral.decide-extension', async (acting): Promise<Outcome<null, DecideRefusal>> => {
    const { tx, actor } = acting;
    const known = await unit.extensionAtHand(tx, id);
    const found = known === null ? null : await store.referralAtHand(tx, known.referral);
    if (known === null || found === null) return refuse('no-such-extension');
    const { referral, item } = found;
    if (!may.decideExtension(actor, referral, await standingOf(tx, actor))) return refuse('not-allowed');
    const extension = await unit.extensionAtHand(tx, id);
    if (extension?.state !== 'asked') return refuse('already-decided');
    if (!isLive(referral.state)) return refuse('referral-ended');
    if (decision.until !== null) {
      const checked = checkExtension(referral, decision.until, false);
      if (!checked.done) return checked as Outcome<null, 'nothing-due' | 'not-later'>;
      const fits = await withinDayAbove(acting, referral, decision.until);
      if (!fits.done) return fits;
      await store.moveDueDay(tx, referral.id, decision.until);
    }
    await unit.decide(acting, id, decision.until, decision.reason);
    acting.about('referral', referral.id, {
      extension: id,
      ...(decision.until === null ? { refused: decision.reason } : { until: decision.until }),
    });
    acting.touches(item.id);
    return done(null);
  });
