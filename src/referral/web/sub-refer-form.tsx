import { useMemo, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { Button, Form, FormActs, SelectField, TextField, toasts } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { ReferralView } from '../desk.ts';
import { AddresseeField } from './addressee-field.tsx';
import { type AddresseeChoice, addresseesWithin, addressOf } from './addressees.ts';
import { DueField } from './due-field.tsx';
import { orderTexts as words } from './order.text.ts';
import { asDay, needsDay } from './order-draft.ts';
import { onSend } from './order-form.tsx';
import { useRecents } from './use-recents.ts';
import { useAddressees, useUnits } from './use-standing.ts';
import './acts.css';

interface SubReferFormProps {
  readonly referral: ReferralView;
  readonly number: string;
  /** The unit inside which it is referred on. */
  readonly within: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Referring on inside the unit: to one of its people or to a unit under it, not later than the unit's own day. */
export function SubReferForm({ referral, number, within, onDone, onCancel }: SubReferFormProps) {
  const say = useText();
  const language = useLanguage();
  const { purposes } = useProfile();
  const all = useAddressees();
  const units = useUnits();
  const inside = useMemo(() => addresseesWithin(all, units, within), [all, units, within]);
  const [recent, remember] = useRecents('addressees');
  const [to, setTo] = useState<AddresseeChoice | null>(null);
  const [purpose, setPurpose] = useState(referral.purpose);
  const [instruction, setInstruction] = useState('');
  const [due, setDue] = useState(asDay(referral.dueOn));
  const [isTouched, setTouched] = useState(false);
  const lacksDay = due === null && needsDay(purposes, purpose);
  const act = useAct(`/api/referrals/${referral.id}/sub-refer`, {
    touches: ['trays', 'items'],
    onDone: () => {
      if (to) remember(to.id);
      toasts.say(say(words.referredTo, { number, name: to?.label ?? '' }));
      onDone();
    },
  });
  const send = (): void => {
    setTouched(true);
    if (to === null || lacksDay) return;
    const said = instruction.trim();
    act.mutate({
      edition: referral.edition,
      ...addressOf(to.id),
      purpose,
      ...(said === '' ? {} : { instruction: said }),
      ...(due === null ? {} : { dueOn: due }),
    });
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(send)} role="presentation">
      <Form onSubmit={send} error={act.error} label={say(words.within)}>
        <AddresseeField
          label={say(words.to)}
          choices={inside}
          recent={recent}
          value={to}
          onChange={setTo}
          error={isTouched && to === null ? say(words.missingLead) : undefined}
          isRequired
          autoFocus
        />
        <SelectField
          label={say(words.purpose)}
          choices={choicesOf(purposes, language)}
          value={purpose}
          onChange={setPurpose}
        />
        <TextField
          label={say(words.instruction)}
          rows={3}
          maxLength={4000}
          value={instruction}
          onChange={setInstruction}
        />
        <DueField
          value={due}
          onChange={setDue}
          place={to?.place ?? ''}
          maxDay={asDay(referral.dueOn) ?? undefined}
          error={isTouched && lacksDay ? say(words.missingDue) : undefined}
          hasOffers={false}
        />
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
