import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, ConfirmDialog, ProblemNotice, StatusMark, type Tone, toasts } from '../../apps/web/ui/index.ts';
import type { Text } from '../../kernel/text.ts';
import { grantStateTexts, lendingWords as words } from './lending.text.ts';

type GrantState = keyof typeof grantStateTexts;
const tones: Readonly<Record<GrantState, Tone>> = {
  'in-force': 'done',
  'to-confirm': 'waiting',
  'to-come': 'open',
  ended: 'note',
  revoked: 'stopped',
};

/** Where a grant stands, in a shape and a word. */
export function GrantMark({ state }: { state: GrantState }) {
  const say = useText();
  return <StatusMark tone={tones[state]}>{say(grantStateTexts[state])}</StatusMark>;
}

interface GrantActsProps {
  /** `/api/delegations/<id>` or `/api/holdings/<id>`. */
  readonly path: string;
  readonly mayConfirm: boolean;
  readonly mayRevoke: boolean;
  /** What revoking does, in a sentence. */
  readonly revokeWords: Text;
  readonly touches: readonly string[];
}

/** Confirming a grant as the second person, and revoking it from today on. */
export function GrantActs({ path, mayConfirm, mayRevoke, revokeWords, touches }: GrantActsProps) {
  const say = useText();
  const [isAsked, ask] = useState(false);
  const confirm = useAct<null>(`${path}/confirm`, { touches, onDone: () => toasts.say(say(words.isConfirmed)) });
  const revoke = useAct<null>(`${path}/revoke`, {
    touches,
    onDone: () => {
      ask(false);
      toasts.say(say(words.isRevoked));
    },
  });
  if (!mayConfirm && !mayRevoke) return null;
  return (
    <div className="grant-acts">
      {mayConfirm && (
        <Button size="small" icon="check" isPending={confirm.isPending} onPress={() => confirm.mutate(null)}>
          {say(words.confirm)}
        </Button>
      )}
      {mayRevoke && (
        <Button size="small" tone="quiet" onPress={() => ask(true)}>
          {say(words.revoke)}
        </Button>
      )}
      <ProblemNotice error={confirm.error} />
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
        <p>{say(revokeWords)}</p>
      </ConfirmDialog>
    </div>
  );
}
