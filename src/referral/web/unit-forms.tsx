import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, CheckField, Form, FormActs, TextField, toasts } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import type { ReferralView } from '../desk.ts';
import { deskTexts as words } from './desk.text.ts';
import { DueField } from './due-field.tsx';
import { orderTexts } from './order.text.ts';
import { onSend } from './order-form.tsx';
import './acts.css';

interface ReferralFormProps {
  readonly referral: ReferralView;
  readonly number: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What a unit adds to the matter; those who stand beside the lead may say that it is all. */
export function ContributeForm({ referral, number, onDone, onCancel }: ReferralFormProps) {
  const say = useText();
  const [text, setText] = useState('');
  const [isFinal, setFinal] = useState(false);
  const mayEnd = !referral.lead || referral.parent !== null;
  const act = useAct(`/api/referrals/${referral.id}/contribute`, {
    touches: ['trays', 'items'],
    onDone: () => {
      toasts.say(say(words.contributed, { number }));
      onDone();
    },
  });
  const isBlank = text.trim() === '';
  const send = (): void => {
    if (!isBlank) act.mutate({ edition: referral.edition, text: text.trim(), ...(isFinal ? { final: true } : {}) });
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(send)} role="presentation">
      <Form onSubmit={send} error={act.error} label={say(words.contribute)}>
        <TextField
          name="text"
          label={say(words.contribution)}
          description={say(words.contributionHint)}
          rows={8}
          maxLength={20_000}
          value={text}
          onChange={setText}
          isRequired
          autoFocus
        />
        {mayEnd && (
          <CheckField label={say(words.final)} hint={say(words.finalHint)} isSelected={isFinal} onChange={setFinal} />
        )}
        <FormActs>
          <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={isBlank}>
            {say(words.contribute)}
          </Button>
          <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
        </FormActs>
      </Form>
    </div>
  );
}

/** Asking whoever referred it for a later day, with the reason. */
export function ExtensionForm({
  referral,
  number,
  place,
  onDone,
  onCancel,
}: ReferralFormProps & { readonly place: string }) {
  const say = useText();
  const [until, setUntil] = useState<CivilDay | null>(null);
  const [reason, setReason] = useState('');
  const [isTouched, setTouched] = useState(false);
  const isWhole = until !== null && reason.trim() !== '';
  const act = useAct(`/api/referrals/${referral.id}/ask-extension`, {
    touches: ['trays', 'items'],
    onDone: () => {
      toasts.say(say(words.extensionAsked, { number }));
      onDone();
    },
  });
  const send = (): void => {
    setTouched(true);
    if (isWhole) act.mutate({ edition: referral.edition, until, reason: reason.trim() });
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(send)} role="presentation">
      <Form onSubmit={send} error={act.error} label={say(words.extend)}>
        <DueField
          label={say(words.extendUntil)}
          value={until}
          onChange={setUntil}
          place={place}
          error={isTouched && until === null ? say(orderTexts.missingDue) : undefined}
          isRequired
        />
        <TextField
          name="reason"
          label={say(words.extendReason)}
          rows={3}
          value={reason}
          onChange={setReason}
          isRequired
          error={isTouched && reason.trim() === '' ? say(orderTexts.missingInstead) : undefined}
        />
        <FormActs>
          <Button type="submit" tone="primary" icon="clock" isPending={act.isPending}>
            {say(words.askExtension)}
          </Button>
          <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
        </FormActs>
      </Form>
    </div>
  );
}
