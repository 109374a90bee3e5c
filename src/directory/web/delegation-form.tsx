import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { Button, CheckField, type Choice, Form, FormActs, SelectField, TextField } from '../../apps/web/ui/index.ts';
import type { DelegationForm as Body, PersonView } from '../directory.ts';
import { authorityActTexts } from './directory-desk.text.ts';
import { FormFault } from './form-fault.tsx';
import { lendingWords as words } from './lending.text.ts';
import { type DelegationDraft, delegableActs, delegationOf, type LendingFault } from './lending-draft.ts';
import { PersonField } from './person-field.tsx';
import { SpanFields } from './span-fields.tsx';

interface DelegationFormProps {
  /** The posts whose authority may be lent by who sits here. */
  readonly posts: readonly Choice[];
  readonly people: readonly PersonView[];
  readonly onDone: () => void;
}

/** Lends the authority of a post for a time, whole or for one act, one kind of document, up to an amount. */
export function DelegationForm({ posts, people, onDone }: DelegationFormProps) {
  const say = useText();
  const language = useLanguage();
  const profile = useProfile();
  const { today } = useHouse();
  const [draft, setDraft] = useState<DelegationDraft>({
    post: posts.length === 1 ? posts[0]!.id : null,
    to: null,
    act: 'any',
    kind: null,
    amount: '',
    onBehalf: true,
    from: today,
    until: null,
    reason: '',
  });
  const [fault, setFault] = useState<LendingFault | null>(null);
  const act = useAct<Body>('/api/delegations', { touches: ['delegations'], onDone });
  const set = (part: Partial<DelegationDraft>): void => setDraft({ ...draft, ...part });
  return (
    <Form
      isWide
      error={act.error}
      onSubmit={() => {
        const ready = delegationOf(draft);
        setFault('fault' in ready ? ready.fault : null);
        if ('form' in ready && !act.isPending) act.mutate(ready.form);
      }}
    >
      <SelectField
        label={say(words.post)}
        name="post"
        isRequired
        choices={posts}
        value={draft.post}
        onChange={(post) => set({ post })}
      />
      <PersonField
        label={say(words.to)}
        name="to"
        isRequired
        people={people}
        value={draft.to}
        onChange={(to) => set({ to })}
      />
      <SelectField
        label={say(words.what)}
        name="act"
        choices={delegableActs.map((id) => ({ id, label: say(authorityActTexts[id]) }))}
        value={draft.act}
        onChange={(id) => set({ act: delegableActs.find((each) => each === id) ?? 'any' })}
      />
      <SelectField
        label={say(words.kind)}
        name="kind"
        choices={[{ id: 'any', label: say(words.anyKind) }, ...choicesOf(profile.kinds, language)]}
        value={draft.kind ?? 'any'}
        onChange={(id) => set({ kind: id === 'any' ? null : id })}
      />
      <SpanFields
        from={draft.from}
        until={draft.until}
        untilName="until"
        onChange={({ from, until }) => set({ from, until })}
      />
      <TextField
        label={say(words.amount)}
        name="amountUpTo"
        description={say(words.amountHint)}
        value={draft.amount}
        onChange={(amount) => set({ amount })}
        isReference
      />
      <CheckField
        label={say(words.onBehalf)}
        hint={say(words.onBehalfHint)}
        isSelected={draft.onBehalf}
        onChange={(onBehalf) => set({ onBehalf })}
      />
      <TextField
        label={say(words.reason)}
        name="reason"
        isRequired
        rows={2}
        maxLength={500}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
      <p className="directory-soft">{say(words.lendWords)}</p>
      <FormFault fault={fault} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending}>
          {say(words.lend)}
        </Button>
      </FormActs>
    </Form>
  );
}
