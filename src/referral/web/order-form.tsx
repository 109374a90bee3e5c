import { type KeyboardEvent, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { Button, type Choice, Form, FormActs, SelectField, TextField, toasts } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { ItemRow } from '../../register/register.ts';
import { AddresseeField } from './addressee-field.tsx';
import type { AddresseeChoice } from './addressees.ts';
import { usualDays } from './due.ts';
import { DueField } from './due-field.tsx';
import { LeadHint } from './lead-hint.tsx';
import { orderTexts as words } from './order.text.ts';
import { leadPurpose, missingIn, needsDay, type OrderDraft, orderOf } from './order-draft.ts';
import { Others } from './order-fields.tsx';
import { useHouseDays } from './use-house-days.ts';
import { useRecents } from './use-recents.ts';
import { useAddressees } from './use-standing.ts';
import './acts.css';

interface OrderFormProps {
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition' | 'receivedOn' | 'urgency'>;
  /** Chosen before the form was opened, by a key. */
  readonly lead?: AddresseeChoice | null;
  /** The item has its lead already; why it is taken from it must be said. */
  readonly hasLead?: boolean;
  /** The directives on the item that the order may carry out, newest first. */
  readonly directives?: readonly Choice[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Runs on Ctrl and Enter anywhere in a form. */
export const onSend =
  (send: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };

/** Directing an item: one lead, others beside it, the purpose, the instruction, the day. What was chosen last is proposed. */
export function OrderForm({ item, lead = null, hasLead = false, directives = [], onDone, onCancel }: OrderFormProps) {
  const say = useText();
  const language = useLanguage();
  const { purposes, urgency } = useProfile();
  const days = useHouseDays();
  const choices = useAddressees();
  const [recent, remember] = useRecents('addressees');
  const [recentPurposes, rememberPurpose] = useRecents('purposes');
  const within = urgency.find(({ id }) => id === item.urgency)?.answerWithinWorkingDays ?? usualDays;
  const proposed = (purpose: string, place: string) => (needsDay(purposes, purpose) ? days.dueIn(place, within) : null);
  const [draft, setDraft] = useState<OrderDraft>(() => {
    const purpose = leadPurpose(purposes, recentPurposes);
    return {
      lead: { to: lead, purpose, instruction: '', due: proposed(purpose, lead?.place ?? '') },
      others: [],
      directive: directives[0]?.id ?? null,
      insteadBecause: '',
    };
  });
  const [isTouched, setTouched] = useState(false);
  const missing = isTouched ? missingIn(draft, purposes, hasLead) : [];
  const act = useAct<ReturnType<typeof orderOf>>(`/api/items/${item.id}/direct`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      if (draft.lead.to) remember(draft.lead.to.id);
      rememberPurpose(draft.lead.purpose);
      toasts.say(say(words.referredTo, { number: item.number, name: draft.lead.to?.label ?? '' }));
      onDone();
    },
  });
  const changeLead = (part: Partial<OrderDraft['lead']>): void =>
    setDraft({ ...draft, lead: { ...draft.lead, ...part } });
  const send = (): void => {
    setTouched(true);
    if (missingIn(draft, purposes, hasLead).length === 0) act.mutate(orderOf(draft, purposes, item.edition));
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(send)} role="presentation">
      <Form onSubmit={send} error={act.error} label={say(words.title)}>
        <AddresseeField
          label={say(words.lead)}
          description={say(words.leadHint)}
          choices={choices}
          recent={recent}
          value={draft.lead.to}
          onChange={(to) =>
            changeLead({
              to,
              ...(to && draft.lead.due !== null ? { due: proposed(draft.lead.purpose, to.place) } : {}),
            })
          }
          error={missing.includes('lead') ? say(words.missingLead) : undefined}
          isRequired
          autoFocus={lead === null}
        />
        <LeadHint
          item={item.id}
          chosen={draft.lead.to?.id ?? null}
          onTake={(id) => {
            const to = choices.find((each) => each.id === id);
            if (to)
              changeLead({ to, ...(draft.lead.due === null ? {} : { due: proposed(draft.lead.purpose, to.place) }) });
          }}
        />
        <SelectField
          label={say(words.purpose)}
          choices={choicesOf(purposes, language)}
          value={draft.lead.purpose}
          onChange={(purpose) =>
            changeLead({ purpose, due: draft.lead.due ?? proposed(purpose, draft.lead.to?.place ?? '') })
          }
          error={missing.includes('purpose') ? say(words.missingPurpose) : undefined}
        />
        <TextField
          label={say(words.instruction)}
          description={say(words.instructionHint)}
          rows={3}
          maxLength={4000}
          value={draft.lead.instruction}
          onChange={(instruction) => changeLead({ instruction })}
          autoFocus={lead !== null}
        />
        <DueField
          value={draft.lead.due}
          onChange={(due) => changeLead({ due })}
          place={draft.lead.to?.place ?? ''}
          error={missing.includes('due') ? say(words.missingDue) : undefined}
          isRequired={needsDay(purposes, draft.lead.purpose)}
        />
        <Others
          value={draft.others}
          onChange={(others) => setDraft({ ...draft, others })}
          choices={choices}
          recent={recent}
          lead={draft.lead.to}
          withoutDay={draft.others.flatMap((_, at) => (missing.includes(`other-${at}-due`) ? [at] : []))}
        />
        {directives.length > 0 && (
          <SelectField
            label={say(words.directive)}
            choices={[{ id: '', label: say(words.noDirective) }, ...directives]}
            value={draft.directive ?? ''}
            onChange={(id) => setDraft({ ...draft, directive: id === '' ? null : id })}
          />
        )}
        {hasLead && (
          <TextField
            label={say(words.instead)}
            rows={2}
            value={draft.insteadBecause}
            onChange={(insteadBecause) => setDraft({ ...draft, insteadBecause })}
            error={missing.includes('instead') ? say(words.missingInstead) : undefined}
            isRequired
          />
        )}
        <FormActs>
          <Button type="submit" tone="primary" icon="route" isPending={act.isPending}>
            {say(words.refer)}
          </Button>
          <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
        </FormActs>
        <p className="field-help">{say(words.sendKeys)}</p>
      </Form>
    </div>
  );
}
