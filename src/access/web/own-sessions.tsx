import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, Loading, Moment, ProblemNotice, Section, StatusMark, toasts } from '../../apps/web/ui/index.ts';
import type { SessionView } from '../account.ts';
import { accountWords as words } from './account-screen.text.ts';

function SessionLine({ session }: { session: SessionView }) {
  const say = useText();
  const end = useAct<null>(`/api/me/sessions/${session.id}/end`, {
    touches: ['account'],
    onDone: () => toasts.say(say(words.sessionEnded)),
  });
  return (
    <li className="own-line">
      <div>
        <p className="own-name">
          {session.isThis ? <StatusMark tone="done">{say(words.thisOne)}</StatusMark> : say(words.otherOne)}
        </p>
        <p className="account-soft">
          {say(words.lastUsed)} <Moment at={session.seenAt} /> · {say(words.opened)} <Moment at={session.madeAt} />
        </p>
        <ProblemNotice error={end.error} />
      </div>
      {!session.isThis && (
        <Button size="small" tone="quiet" isPending={end.isPending} onPress={() => end.mutate(null)}>
          {say(words.end)}
        </Button>
      )}
    </li>
  );
}

/** Where one is signed in, and ending what was left open elsewhere. */
export function OwnSessions() {
  const say = useText();
  const house = useHouse();
  const known = useQuery({
    queryKey: ['account', 'sessions'],
    queryFn: ({ signal }) => api.get<{ rows: SessionView[] }>('/api/me/sessions', {}, signal),
  });
  const rows = known.data?.rows ?? [];
  return (
    <Section title={say(words.sessions)} count={rows.length}>
      <p className="account-soft">{say(words.sessionsHelp, { trial: house.kind === 'trial' ? 'yes' : 'no' })}</p>
      {known.isPending && <Loading rows={2} />}
      <ProblemNotice error={known.error} onRetry={() => void known.refetch()} />
      <ul className="own-lines">
        {rows.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
    </Section>
  );
}
