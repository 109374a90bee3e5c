import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import {
  ActButton,
  Button,
  ConfirmDialog,
  Dialog,
  EmptyState,
  Loading,
  Moment,
  ProblemNotice,
  Section,
  toasts,
  Words,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { TokenView } from '../account.ts';
import { accountWords as words } from './account-screen.text.ts';
import { TokenForm } from './token-form.tsx';

function TokenLine({ token }: { token: TokenView }) {
  const say = useText();
  const [isAsked, ask] = useState(false);
  const revoke = useAct<null>(`/api/me/tokens/${token.id}/revoke`, {
    touches: ['account'],
    onDone: () => toasts.say(say(words.revoked)),
  });
  return (
    <li className="own-line">
      <div>
        <p className="own-name">
          <Words>{token.label}</Words>
        </p>
        <p className="account-soft">
          {say(words.made)} <Moment at={token.madeAt} /> ·{' '}
          {token.usedAt === null ? (
            say(words.neverUsed)
          ) : (
            <>
              {say(words.lastUsed)} <Moment at={token.usedAt} />
            </>
          )}{' '}
          · {say(words.ends)} <Moment at={token.endsAt} />
        </p>
      </div>
      <Button size="small" tone="quiet" onPress={() => ask(true)}>
        {say(words.revoke)}
      </Button>
      <ConfirmDialog
        title={say(words.revoke)}
        isOpen={isAsked}
        onClose={() => ask(false)}
        confirmLabel={say(words.revoke)}
        tone="grave"
        isPending={revoke.isPending}
        error={revoke.error}
        onConfirm={() => revoke.mutate(null)}
      >
        <p>
          <Words>{token.label}</Words>
        </p>
        <p>{say(words.revokeWords)}</p>
      </ConfirmDialog>
    </li>
  );
}

/** The tokens of one's programs: never shown again, and ended when they are no longer needed. */
export function OwnTokens() {
  const say = useText();
  const [isMaking, setMaking] = useState(false);
  const [isShown, setShown] = useState(false);
  const [isAsked, ask] = useState(false);
  const known = useQuery({
    queryKey: ['account', 'tokens'],
    queryFn: ({ signal }) => api.get<{ rows: TokenView[] }>('/api/me/tokens', {}, signal),
  });
  const make = (): void => setMaking(true);
  const close = (): void => {
    setMaking(false);
    setShown(false);
    ask(false);
  };
  useActKeys({ KeyN: make }, !isMaking);
  const rows = known.data?.rows;
  return (
    <Section
      title={say(words.tokens)}
      {...(rows ? { count: rows.length } : {})}
      acts={
        <ActButton icon="plus" code="KeyN" onPress={make}>
          {say(words.makeToken)}
        </ActButton>
      }
    >
      <p className="account-soft">{say(words.tokensHelp)}</p>
      {known.isPending && <Loading rows={2} />}
      <ProblemNotice error={known.error} onRetry={() => void known.refetch()} />
      {rows?.length === 0 && (
        <EmptyState title={say(words.noTokens)} icon="lock">
          {say(words.noTokensWords)}
        </EmptyState>
      )}
      <ul className="own-lines">
        {rows?.map((token) => (
          <TokenLine key={token.id} token={token} />
        ))}
      </ul>
      <Dialog title={say(words.makeToken)} isOpen={isMaking} onClose={isShown ? () => ask(true) : close} size="narrow">
        <TokenForm onMade={() => setShown(true)} onDone={close} />
      </Dialog>
      <ConfirmDialog
        title={say(words.leaveToken)}
        isOpen={isAsked}
        onClose={() => ask(false)}
        confirmLabel={say(words.close)}
        onConfirm={close}
      >
        <p>{say(words.leaveTokenWords)}</p>
      </ConfirmDialog>
    </Section>
  );
}
