import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, Form, FormActs, TextField } from '../../apps/web/ui/index.ts';
import { administrationWords as words } from './administration.text.ts';

/** Gives a person a first password in place of one that was lost. */
export function FirstPasswordForm({ person, onDone }: { person: string; onDone: () => void }) {
  const say = useText();
  const [password, setPassword] = useState('');
  const act = useAct<{ password: string }>(`/api/people/${person}/password`, { onDone });
  return (
    <Form error={act.error} onSubmit={() => !act.isPending && act.mutate({ password })}>
      <p>{say(words.resetWords)}</p>
      <TextField
        label={say(words.password)}
        name="password"
        type="password"
        autoComplete="new-password"
        description={say(words.passwordHint)}
        isRequired
        autoFocus
        maxLength={200}
        value={password}
        onChange={setPassword}
      />
      <FormActs>
        <Button type="submit" tone="grave" isPending={act.isPending}>
          {say(words.resetPassword)}
        </Button>
      </FormActs>
    </Form>
  );
}
