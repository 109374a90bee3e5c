import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, Form, FormActs, TextField } from '../../apps/web/ui/index.ts';
import type { PasswordForm as Body } from '../account.ts';
import { accountWords as words } from './account-screen.text.ts';

interface PasswordFormProps {
  /** In place of a first password the present one is not asked for. */
  readonly isFirst: boolean;
  readonly onDone: () => void;
}

/** Chooses one's own password; typed twice, since nobody sees it. */
export function PasswordForm({ isFirst, onDone }: PasswordFormProps) {
  const say = useText();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isTried, setTried] = useState(false);
  const act = useAct<Body>('/api/me/password', { touches: ['account'], onDone });
  const differs = isTried && password !== repeated;
  return (
    <Form
      error={act.error}
      onSubmit={() => {
        setTried(true);
        if (password === repeated && !act.isPending) act.mutate({ password, ...(isFirst ? {} : { current }) });
      }}
    >
      {!isFirst && (
        <TextField
          label={say(words.current)}
          name="current"
          type="password"
          autoComplete="current-password"
          isRequired
          autoFocus
          value={current}
          onChange={setCurrent}
        />
      )}
      <TextField
        label={say(words.newPassword)}
        name="password"
        type="password"
        autoComplete="new-password"
        description={say(words.newPasswordHelp)}
        isRequired
        autoFocus={isFirst}
        maxLength={200}
        value={password}
        onChange={setPassword}
      />
      <TextField
        label={say(words.repeated)}
        name="repeated"
        type="password"
        autoComplete="new-password"
        isRequired
        maxLength={200}
        error={differs ? say(words.notTheSame) : undefined}
        value={repeated}
        onChange={setRepeated}
      />
      {!isFirst && <p className="account-soft">{say(words.othersEnd)}</p>}
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending}>
          {say(isFirst ? words.choose : words.changePassword)}
        </Button>
      </FormActs>
    </Form>
  );
}
