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
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const enter = useAct<{ email: string; password: string }>('/api/entry/password', { onDone: onEntered, isDoor: true });
  return (
    <Form onSubmit={() => enter.mutate({ email: email.trim(), password })} error={enter.error}>
      <TextField
        label={say(entryTexts.email)}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
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
