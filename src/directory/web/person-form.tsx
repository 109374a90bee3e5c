import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useProfile } from '../../apps/web/profile.ts';
import { Button, Form, FormActs, SelectField, TextField } from '../../apps/web/ui/index.ts';
import { languages } from '../../kernel/text.ts';
import type { PersonForm as Body } from '../directory.ts';
import { administrationWords as words } from './administration.text.ts';
import { correspondentWords } from './correspondent.text.ts';
import { NamesFields } from './names-fields.tsx';

const isLevel = (rank: number): rank is Body['level'] => rank === 0 || rank === 1 || rank === 2;

/** Adds a person to the house; posts are granted afterwards. */
export function PersonForm({ onDone }: { onDone: (id: string) => void }) {
  const say = useText();
  const language = useLanguage();
  const { classification } = useProfile();
  const [form, setForm] = useState<Body>({
    name: { ar: '', en: '', fr: '' },
    email: '',
    language,
    level: 0,
    password: '',
  });
  const [isTried, setTried] = useState(false);
  const act = useAct<Body, { id: string }>('/api/people', { touches: ['people'], onDone: ({ id }) => onDone(id) });
  const set = (part: Partial<Body>): void => setForm({ ...form, ...part });
  const isNamed = languages.every((each) => form.name[each].trim() !== '');
  return (
    <Form
      isWide
      error={act.error}
      onSubmit={() => {
        setTried(true);
        if (isNamed && !act.isPending) act.mutate({ ...form, email: form.email.trim() });
      }}
    >
      <NamesFields
        label={correspondentWords.nameIn}
        name="name"
        value={form.name}
        onChange={(name) => set({ name: { ...name } })}
        isRequired
      />
      <TextField
        label={say(words.email)}
        name="email"
        type="email"
        isRequired
        isReference
        autoComplete="off"
        value={form.email}
        onChange={(email) => set({ email })}
      />
      <SelectField
        label={say(words.language)}
        value={form.language}
        choices={languages.map((id) => ({ id, label: say(correspondentWords[id]) }))}
        onChange={(id) => set({ language: languages.find((each) => each === id) ?? 'ar' })}
      />
      <SelectField
        label={say(words.level)}
        value={String(form.level)}
        choices={classification.levels
          .filter(({ rank }) => isLevel(rank))
          .map(({ rank, name }) => ({ id: String(rank), label: name[language] }))}
        onChange={(id) => {
          const rank = Number(id);
          if (isLevel(rank)) set({ level: rank });
        }}
      />
      <TextField
        label={say(words.password)}
        name="password"
        type="password"
        isRequired
        autoComplete="new-password"
        description={say(words.passwordHint)}
        value={form.password}
        onChange={(password) => set({ password })}
      />
      <p className="directory-soft">{say(words.addWords)}</p>
      {isTried && !isNamed && (
        <p className="directory-fault" role="alert">
          {say(correspondentWords.needsName)}
        </p>
      )}
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending}>
          {say(words.addPerson)}
        </Button>
      </FormActs>
    </Form>
  );
}
