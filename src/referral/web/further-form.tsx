import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { useProfile } from '../../apps/web/profile.ts';
import { Button, Form, FormActs, TextField, toasts } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { ItemRow } from '../../register/register.ts';
import { DueField } from './due-field.tsx';
import { orderTexts as words } from './order.text.ts';
import { type ChargeDraft, needsDay, othersOf } from './order-draft.ts';
import { Others } from './order-fields.tsx';
import { onSend } from './order-form.tsx';
import { useRecents } from './use-recents.ts';
import { useAddressees } from './use-standing.ts';
import './acts.css';

interface FurtherFormProps {
  readonly item: Pick<ItemRow, 'id' | 'number'>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Referring an item that has its lead to others too: for information or advice, with one instruction and one day for all of them. */
export function FurtherForm({ item, onDone, onCancel }: FurtherFormProps) {
  const say = useText();
  const { purposes } = useProfile();
  const choices = useAddressees();
  const [recent, remember] = useRecents('addressees');
  const [others, setOthers] = useState<readonly ChargeDraft[]>([]);
  const [instruction, setInstruction] = useState('');
  const [due, setDue] = useState<CivilDay | null>(null);
  const [isTouched, setTouched] = useState(false);
  const withoutDay = others.flatMap((other, at) => (due === null && needsDay(purposes, other.purpose) ? [at] : []));
  const act = useAct<{ others: ReturnType<typeof othersOf> }>(`/api/items/${item.id}/refer`, {
    touches: ['trays', 'items'],
    onDone: () => {
      for (const { to } of others) if (to) remember(to.id);
      toasts.say(
        say(words.referredTo, { number: item.number, name: others.map(({ to }) => to?.label ?? '').join(' · ') }),
      );
      onDone();
    },
  });
  const send = (): void => {
    setTouched(true);
    if (others.length === 0 || withoutDay.length > 0) return;
    act.mutate({
      others: othersOf(
        others.map((other) => ({ ...other, instruction, due })),
        purposes,
      ),
    });
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(send)} role="presentation">
      <Form onSubmit={send} error={act.error} label={say(words.further)}>
        <Others
          value={others}
          onChange={setOthers}
          choices={choices}
          recent={recent}
          lead={null}
          withoutDay={isTouched ? withoutDay : []}
          error={isTouched && others.length === 0 ? say(words.missingOther) : undefined}
        />
        <TextField label={say(words.instruction)} rows={3} value={instruction} onChange={setInstruction} />
        <DueField value={due} onChange={setDue} place={others[0]?.to?.place ?? ''} />
        <FormActs>
          <Button type="submit" tone="primary" icon="route" isPending={act.isPending}>
            {say(words.refer)}
          </Button>
          <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
        </FormActs>
      </Form>
    </div>
  );
}
