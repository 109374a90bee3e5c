import type { DelegationView, PersonView } from '../directory.ts';

/** What waits for the second person: posts granted and authority lent that nobody has confirmed yet. */
export function waitingOf(people: readonly PersonView[], delegations: readonly DelegationView[]) {
  return {
    holdings: people.flatMap((person) =>
      person.holdings.filter(({ state }) => state === 'to-confirm').map((holding) => ({ person, holding })),
    ),
    delegations: delegations.filter(({ state }) => state === 'to-confirm'),
  };
}
