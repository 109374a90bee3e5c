import { Button } from 'react-aria-components';
import { useAct } from '../act.ts';
import { useText } from '../i18n.tsx';
import type { CastMember } from '../me.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';

/** The door of a trial house: its cast as a roll of names, one press to enter. */
export function TrialEntry({ cast, onEntered }: { cast: readonly CastMember[]; onEntered: () => void }) {
  const say = useText();
  const enter = useAct<{ person: string }>('/api/entry/trial', { onDone: onEntered, isDoor: true });
  return (
    <>
      <ProblemNotice error={enter.error} />
      <ul className="cast">
        {cast.map((person) => (
          <li key={person.id}>
            <Button
              className="cast-member"
              isPending={enter.isPending && enter.variables?.person === person.id}
              onPress={() => enter.mutate({ person: person.id })}
            >
              <bdi className="cast-name">{say(person.name)}</bdi>
              <span className="cast-post">
                <bdi>{say(person.post)}</bdi>
                <bdi className="cast-unit">{say(person.unit)}</bdi>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
