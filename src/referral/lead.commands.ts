import { read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { leadFacts, nameOfLead, pastLeads } from './lead.store.ts';
import { type LeadView, leadFor } from './lead.ts';
import { may } from './referral.policy.ts';

/**
 * To whom an item may go as its lead, by where the house sent those like it: for whoever directs, from items that he may read and from no other. Null where the past
 * says too little. Nothing is chosen by this, and nothing kept.
 */
export async function leadOfPast(
  house: House,
  person: PersonId,
  item: string,
): Promise<Outcome<LeadView | null, 'no-such-item'>> {
  const found = await read(house, person, async (tx, actor, today) => {
    const facts = may.direct(actor) ? await leadFacts(tx, item) : null;
    if (facts === null) return null;
    const guess = leadFor(facts, await pastLeads(tx, item));
    if (guess === null) return { lead: null };
    const { orElse, ...rest } = guess;
    const name = await nameOfLead(tx, guess.to, today);
    const other = orElse === null ? null : await nameOfLead(tx, orElse, today);
    if (name === null) return { lead: null };
    return { lead: { ...rest, name, orElse: orElse !== null && other !== null ? { to: orElse, name: other } : null } };
  });
  return found === null ? refuse('no-such-item') : done(found.lead);
}
