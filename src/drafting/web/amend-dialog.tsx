import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { Button, ChoiceField, Dialog, Form, FormActs, SelectField, TextField } from '../../apps/web/ui/index.ts';
import type { DraftView } from '../view.ts';
import { amountOf, kindsFor } from './beginning.ts';
import { deskTexts as words } from './desk.text.ts';
import { writingTexts } from './writing.text.ts';

interface AmendDialogProps {
  readonly draft: DraftView;
  readonly edition: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Changes what a draft was begun as: its kind, its classification, its amount. */
export function AmendDialog(props: AmendDialogProps) {
  const say = useText();
  return (
    <Dialog title={say(writingTexts.amend)} isOpen={props.isOpen} onClose={props.onClose} size="narrow">
      <AmendForm {...props} />
    </Dialog>
  );
}

function AmendForm({ draft, edition, onClose }: AmendDialogProps) {
  const say = useText();
  const language = useLanguage();
  const me = useMe();
  const profile = useProfile();
  const [kind, setKind] = useState(draft.kind);
  const [level, setLevel] = useState(draft.level);
  const [value, setValue] = useState(draft.amount?.value ?? '');
  const [currency, setCurrency] = useState(draft.amount?.currency ?? 'USD');
  const act = useAct(`/api/drafts/${draft.id}/amend`, { touches: ['drafts'], onDone: onClose });
  const needsAmount = profile.kinds.find(({ id }) => id === kind)?.parts.includes('amount') ?? false;
  const amount = needsAmount ? amountOf(value, currency) : null;
  return (
    <Form
      label={say(writingTexts.amend)}
      error={act.error}
      onSubmit={() => act.mutate({ edition, kind, level, amount })}
    >
      <SelectField
        name="kind"
        label={say(words.kind)}
        value={kind}
        choices={choicesOf(kindsFor(profile.kinds, draft.road, []), language)}
        onChange={setKind}
      />
      <ChoiceField
        name="level"
        label={say(words.level)}
        value={String(level)}
        onChange={(rank) => setLevel(Number(rank))}
        choices={profile.classification.levels.map((each) => ({
          id: String(each.rank),
          label: each.name[language],
          isDisabled: each.rank > me.level,
        }))}
      />
      {needsAmount && (
        <div className="draft-pair">
          <TextField name="amount" label={say(words.amount)} isReference value={value} onChange={setValue} isRequired />
          <TextField
            name="currency"
            label={say(words.currency)}
            isReference
            maxLength={3}
            value={currency}
            onChange={setCurrency}
          />
        </div>
      )}
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={needsAmount && amount === null}>
          {say(writingTexts.amendDo)}
        </Button>
      </FormActs>
    </Form>
  );
}
