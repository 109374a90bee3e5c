import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { ActButton, Dialog, Facts, Loading, Moment, ProblemNotice, Section, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { PasswordView } from '../account.ts';
import { accountWords as words } from './account-screen.text.ts';
import { PasswordForm } from './password-form.tsx';

/** One's password: since when, and changing it. */
export function OwnPassword() {
  const say = useText();
  const [isChanging, setChanging] = useState(false);
  const known = useQuery({
    queryKey: ['account', 'password'],
    queryFn: ({ signal }) => api.get<PasswordView>('/api/me/password', {}, signal),
  });
  const changedAt = known.data?.changedAt ?? null;
  const change = (): void => setChanging(true);
  useActKeys({ KeyP: changedAt === null ? null : change }, !isChanging);
  return (
    <Section
      title={say(words.password)}
      acts={
        changedAt !== null && (
          <ActButton icon="lock" code="KeyP" onPress={change}>
            {say(words.changePassword)}
          </ActButton>
        )
      }
    >
      {known.isPending && <Loading rows={1} />}
      <ProblemNotice error={known.error} onRetry={() => void known.refetch()} />
      {changedAt !== null && <Facts facts={[[say(words.changedAt), <Moment key="at" at={changedAt} />]]} />}
      {known.data && changedAt === null && <p className="account-soft">{say(words.noPassword)}</p>}
      <Dialog title={say(words.changePassword)} isOpen={isChanging} onClose={() => setChanging(false)} size="narrow">
        <PasswordForm
          isFirst={false}
          onDone={() => {
            setChanging(false);
            toasts.say(say(words.passwordChanged));
          }}
        />
      </Dialog>
    </Section>
  );
}
