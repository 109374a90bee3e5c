import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import {
  ActButton,
  Button,
  CheckField,
  ConfirmDialog,
  Dialog,
  Loading,
  ProblemNotice,
  Section,
  TwoCalendars,
  toasts,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { PersonId, PostId } from '../../kernel/id.ts';
import { may } from '../directory.policy.ts';
import type { AbsenceView } from '../directory.ts';
import { AbsenceForm } from './absence-form.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { DelegationLine } from './delegation-line.tsx';
import { HoldingLine } from './holding-line.tsx';
import { lendingWords as words } from './lending.text.ts';
import { actorHere } from './may-here.ts';
import { useDelegations, usePeople, usePosts } from './use-directory.ts';
import { waitingOf } from './waiting.ts';

function AbsenceLine({ absence, mayCancel }: { absence: AbsenceView; mayCancel: boolean }) {
  const say = useText();
  const language = useLanguage();
  const [isAsked, ask] = useState(false);
  const cancel = useAct<null>(`/api/absences/${absence.id}/cancel`, {
    touches: ['absences'],
    onDone: () => {
      ask(false);
      toasts.say(say(words.isCancelled));
    },
  });
  return (
    <li className="grant">
      <div className="grant-days">
        <TwoCalendars day={absence.from} style="numeric" isStacked />
        <TwoCalendars day={absence.until} style="numeric" isStacked />
      </div>
      <div>
        <p className="grant-title">{absence.name[language]}</p>
        <p className="directory-soft">
          {absence.acting ? say(words.acting, { name: absence.acting[language] }) : say(words.nobodyActs)}
        </p>
      </div>
      {mayCancel && (
        <div className="grant-acts">
          <Button size="small" tone="quiet" onPress={() => ask(true)}>
            {say(words.cancel)}
          </Button>
          <ConfirmDialog
            title={say(words.cancel)}
            isOpen={isAsked}
            onClose={() => ask(false)}
            confirmLabel={say(words.cancel)}
            isPending={cancel.isPending}
            error={cancel.error}
            onConfirm={() => cancel.mutate(null)}
          >
            <p>{say(words.cancelWords)}</p>
          </ConfirmDialog>
        </div>
      )}
    </li>
  );
}

function Absences({ onRecord }: { onRecord: () => void }) {
  const say = useText();
  const actor = actorHere(useMe());
  const { data, error, refetch } = useQuery({
    queryKey: ['absences'],
    queryFn: ({ signal }) => api.get<{ rows: readonly AbsenceView[] }>('/api/absences', {}, signal),
  });
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />;
  return (
    <Section
      title={say(words.away)}
      count={data.rows.length}
      acts={
        <ActButton icon="calendar" code="KeyB" onPress={onRecord}>
          {say(words.recordAbsence)}
        </ActButton>
      }
    >
      {data.rows.length === 0 ? (
        <p className="directory-soft">{say(words.awayEmpty)}</p>
      ) : (
        <ul className="grants">
          {data.rows.map((each) => (
            <AbsenceLine key={each.id} absence={each} mayCancel={may.recordAbsence(actor, each.person as PersonId)} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Authority lent and absences, now and to come, with the acts of whoever may act here. */
export function LendingSheet() {
  const say = useText();
  const language = useLanguage();
  const me = useMe();
  const actor = actorHere(me);
  const people = usePeople();
  const posts = usePosts();
  const { data, error, refetch } = useDelegations();
  const [isEndedShown, showEnded] = useState(false);
  const [form, open] = useState<'delegation' | 'absence' | null>(null);
  const lendable = (posts.data?.rows ?? [])
    .filter(({ id }) => may.delegate(actor, id as PostId))
    .map(({ id, name, unitName }) => ({ id, label: name[language], hint: unitName[language] }));
  const waiting = waitingOf(people.rows, []).holdings;
  const mayLend = lendable.length > 0;
  useActKeys({ KeyL: mayLend ? () => open('delegation') : null, KeyB: () => open('absence') }, form === null);
  const rows = data?.rows.filter(({ state }) => isEndedShown || (state !== 'ended' && state !== 'revoked'));
  const close = (said: string): void => {
    open(null);
    toasts.say(said);
  };
  return (
    <div className="house-sheet">
      <Section
        title={say(words.lent)}
        {...(rows ? { count: rows.length } : {})}
        acts={
          mayLend && (
            <ActButton icon="pen" tone="primary" code="KeyL" onPress={() => open('delegation')}>
              {say(words.lend)}
            </ActButton>
          )
        }
      >
        <ProblemNotice error={error} onRetry={() => void refetch()} />
        {rows === undefined ? (
          !error && <Loading rows={3} />
        ) : rows.length === 0 ? (
          <p className="directory-soft">{say(words.lentEmpty)}</p>
        ) : (
          <ul className="grants">
            {rows.map((each) => (
              <DelegationLine key={each.id} delegation={each} />
            ))}
          </ul>
        )}
        <CheckField label={say(words.showEnded)} isSelected={isEndedShown} onChange={showEnded} />
      </Section>
      {waiting.length > 0 && (
        <Section title={say(words.postsWaiting)} count={waiting.length}>
          <ul className="grants">
            {waiting.map(({ person, holding }) => (
              <HoldingLine key={holding.id} person={person} holding={holding} isNamed />
            ))}
          </ul>
        </Section>
      )}
      <Absences onRecord={() => open('absence')} />
      <Dialog title={say(words.lend)} isOpen={form === 'delegation'} onClose={() => open(null)} size="wide">
        <DelegationForm
          posts={lendable}
          people={people.rows.filter(({ id }) => id !== me.person.id)}
          onDone={() => close(say(words.isLent))}
        />
      </Dialog>
      <Dialog title={say(words.recordAbsence)} isOpen={form === 'absence'} onClose={() => open(null)} size="wide">
        <AbsenceForm
          self={me.person.id}
          whose={people.rows.filter(({ id }) => may.recordAbsence(actor, id as PersonId))}
          people={people.rows}
          onDone={() => close(say(words.isAway))}
        />
      </Dialog>
    </div>
  );
}
