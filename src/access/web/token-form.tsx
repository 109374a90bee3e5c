import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, ChoiceField, Form, FormActs, TextField, toasts } from '../../apps/web/ui/index.ts';
import type { TokenForm as Body, TokenMade } from '../account.ts';
import { accountWords as words } from './account-screen.text.ts';

const spans = [7, 30, 90] as const;

interface TokenFormProps {
  /** Told when the token is on the screen, so that nothing closes it unasked. */
  readonly onMade: () => void;
  readonly onDone: () => void;
}

/** Makes a token, and shows it the only time that it is shown. */
export function TokenForm({ onMade, onDone }: TokenFormProps) {
  const say = useText();
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<number>(30);
  const [made, setMade] = useState<TokenMade | null>(null);
  const act = useAct<Body, TokenMade>('/api/me/tokens', {
    touches: ['account'],
    onDone: (token) => {
      setMade(token);
      onMade();
    },
  });
  if (made !== null) return <Shown token={made.token} onDone={onDone} />;
  return (
    <Form error={act.error} onSubmit={() => !act.isPending && act.mutate({ label: label.trim(), days })}>
      <TextField
        label={say(words.label)}
        name="label"
        isRequired
        autoFocus
        autoComplete="off"
        maxLength={100}
        value={label}
        onChange={setLabel}
      />
      <ChoiceField
        label={say(words.days)}
        isInline
        choices={spans.map((span) => ({ id: String(span), label: say(words.forDays, { days: span }) }))}
        value={String(days)}
        onChange={(id) => setDays(Number(id))}
      />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={label.trim() === ''}>
          {say(words.makeToken)}
        </Button>
      </FormActs>
    </Form>
  );
}

function Shown({ token, onDone }: { token: string; onDone: () => void }) {
  const say = useText();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(token);
    toasts.say(say(words.copied));
  };
  return (
    <Form onSubmit={onDone}>
      <div className="own-token">
        <TextField
          label={say(words.tokenMade)}
          description={say(words.shownOnce)}
          isReference
          isReadOnly
          autoFocus={!window.isSecureContext}
          rows={2}
          value={token}
        />
      </div>
      <FormActs>
        {/* A browser lets a page write to its clipboard only over TLS or on this machine. */}
        {window.isSecureContext && (
          <Button tone="primary" autoFocus onPress={() => void copy().catch(() => undefined)}>
            {say(words.copy)}
          </Button>
        )}
        <Button onPress={onDone}>{say(words.close)}</Button>
      </FormActs>
    </Form>
  );
}
