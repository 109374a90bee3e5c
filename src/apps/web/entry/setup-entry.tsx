import { useState } from 'react';
import { useAct } from '../act.ts';
import { useText } from '../i18n.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Form, FormActs } from '../ui/form.tsx';
import { entryTexts } from './entry.text.ts';

interface SetUp {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

const blank: SetUp = { token: '', name: '', email: '', password: '' };

/** The first set-up of a real house: the printed token makes the first administrator. */
export function SetupEntry({ onEntered }: { onEntered: () => void }) {
  const say = useText();
  const [form, setForm] = useState(blank);
  const setUp = useAct<SetUp>('/api/entry/setup', { onDone: onEntered, isDoor: true });
  const field = (name: keyof SetUp) => ({
    name,
    label: say(entryTexts[name]),
    value: form[name],
    onChange: (value: string) => setForm((now) => ({ ...now, [name]: value })),
    isRequired: true,
  });
  return (
    <Form onSubmit={() => setUp.mutate({ ...form, token: form.token.trim() })} error={setUp.error}>
      <TextField {...field('token')} isReference autoComplete="off" autoFocus />
      <TextField {...field('name')} autoComplete="name" />
      <TextField {...field('email')} type="email" autoComplete="username" />
      <TextField
        {...field('password')}
        type="password"
        autoComplete="new-password"
        description={say(entryTexts.passwordHelp)}
      />
      <FormActs>
        <Button type="submit" tone="primary" isPending={setUp.isPending}>
          {say(entryTexts.create)}
        </Button>
      </FormActs>
    </Form>
  );
}
