import { useState } from 'react';
import { useAct } from '../act.ts';
import { useText } from '../i18n.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Form, FormActs } from '../ui/form.tsx';
import { entryTexts } from './entry.text.ts';

/** The door of a real house: user name and password. */
export function PasswordEntry({ onEntered }: { onEntered: () => void }) {
  const say = useText();
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const enter = useAct<{ user: string; password: string }>('/api/entry/password', { onDone: onEntered, isDoor: true });
  return (
    <Form onSubmit={() => enter.mutate({ user: user.trim(), password })} error={enter.error}>
      <TextField
        label={say(entryTexts.user)}
        name="user"
        autoComplete="username"
        value={user}
        onChange={setUser}
        isRequired
        autoFocus
      />
      <TextField
        label={say(entryTexts.password)}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        isRequired
      />
      <FormActs>
        <Button type="submit" tone="primary" isPending={enter.isPending}>
          {say(entryTexts.enter)}
        </Button>
      </FormActs>
    </Form>
  );
}
