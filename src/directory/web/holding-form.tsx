import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useProfile } from '../../apps/web/profile.ts';
import { Button, ChoiceField, ComboField, Form, FormActs, TextField } from '../../apps/web/ui/index.ts';
import { fold } from '../../kernel/fold.ts';
import type { HoldingForm as Body } from '../directory.ts';
import { administrationWords as words } from './administration.text.ts';
import { FormFault } from './form-fault.tsx';
import type { PostView } from './house-tree.ts';
import { type HoldingDraft, holdingOf, type LendingFault } from './lending-draft.ts';
import { SpanFields } from './span-fields.tsx';

interface HoldingFormProps {
  readonly person: string;
  readonly posts: readonly PostView[];
  readonly onDone: () => void;
}

/** Grants a post, telling what it allows before it is granted. */
export function HoldingForm({ person, posts, onDone }: HoldingFormProps) {
  const say = useText();
  const language = useLanguage();
  const { roles } = useProfile();
  const { today } = useHouse();
  const [draft, setDraft] = useState<HoldingDraft>({
    post: null,
    manner: 'substantive',
    from: today,
    to: null,
    reason: '',
  });
  const [fault, setFault] = useState<LendingFault | null>(null);
  const act = useAct<Body>('/api/holdings', { touches: ['people', 'units'], onDone });
  const set = (part: Partial<HoldingDraft>): void => setDraft({ ...draft, ...part });
  const choiceOf = ({ id, name, unitName }: PostView) => ({ id, label: name[language], hint: unitName[language] });
  const chosen = posts.find(({ id }) => id === draft.post);
  const find = async (typed: string) =>
    posts
      .filter(({ name, unitName }) =>
        fold([name, unitName].flatMap((text) => [text.ar, text.en, text.fr]).join(' ')).includes(fold(typed).trim()),
      )
      .slice(0, 60)
      .map(choiceOf);
  return (
    <Form
      isWide
      error={act.error}
      onSubmit={() => {
        const ready = holdingOf(person, draft);
        setFault('fault' in ready ? ready.fault : null);
        if ('form' in ready && !act.isPending) act.mutate(ready.form);
      }}
    >
      <ComboField
        label={say(words.post)}
        name="post"
        isRequired
        value={chosen ? choiceOf(chosen) : null}
        onChange={(choice) => set({ post: choice?.id ?? null })}
        search={find}
      />
      <ChoiceField
        label={say(words.manner)}
        isInline
        choices={[
          { id: 'substantive', label: say(words.substantive) },
          { id: 'acting', label: say(words.acting) },
        ]}
        value={draft.manner}
        onChange={(id) => set({ manner: id === 'acting' ? 'acting' : 'substantive' })}
      />
      {chosen && chosen.roles.length > 0 && (
        <div className="post-duties">
          <p className="field-label">{say(words.duties)}</p>
          <ul>
            {chosen.roles.map((id) => (
              <li key={id}>{roles.find((role) => role.id === id)?.duty[language]}</li>
            ))}
          </ul>
        </div>
      )}
      <SpanFields
        from={draft.from}
        until={draft.to}
        untilName="to"
        isUntilRequired={false}
        onChange={({ from, until }) => set({ from, to: until })}
      />
      <TextField
        label={say(words.reason)}
        name="reason"
        maxLength={500}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
      <p className="directory-soft">{say(words.grantWords)}</p>
      <FormFault fault={fault} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending}>
          {say(words.grantPost)}
        </Button>
      </FormActs>
    </Form>
  );
}
