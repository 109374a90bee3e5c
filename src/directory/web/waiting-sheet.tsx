import { useText } from '../../apps/web/i18n.tsx';
import { EmptyState, ProblemNotice, Section } from '../../apps/web/ui/index.ts';
import { administrationWords as words } from './administration.text.ts';
import { DelegationLine } from './delegation-line.tsx';
import { HoldingLine } from './holding-line.tsx';
import { useDelegations, usePeople } from './use-directory.ts';
import { waitingOf } from './waiting.ts';

/** Everything that a second person has still to confirm, with the act where the reader is that person. */
export function WaitingSheet() {
  const say = useText();
  const people = usePeople();
  const delegations = useDelegations();
  const waiting = waitingOf(people.rows, delegations.data?.rows ?? []);
  const error = people.error ?? delegations.error;
  if (waiting.holdings.length + waiting.delegations.length === 0 && !error) {
    return (
      <EmptyState title={say(words.waitingEmpty)} icon="check">
        {say(words.waitingEmptyWords)}
      </EmptyState>
    );
  }
  return (
    <div className="house-sheet">
      <ProblemNotice error={error} onRetry={people.reload} />
      {waiting.holdings.length > 0 && (
        <Section title={say(words.holdings)} count={waiting.holdings.length}>
          <ul className="grants">
            {waiting.holdings.map(({ person, holding }) => (
              <HoldingLine key={holding.id} person={person} holding={holding} isNamed />
            ))}
          </ul>
        </Section>
      )}
      {waiting.delegations.length > 0 && (
        <Section title={say(words.delegations)} count={waiting.delegations.length}>
          <ul className="grants">
            {waiting.delegations.map((each) => (
              <DelegationLine key={each.id} delegation={each} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
