import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { usePreferences } from '../../apps/web/page-preferences.ts';
import { dayAtSeat } from '../../apps/web/ui/day.tsx';
import { Button, ChoiceField, Form, FormActs, Loading, TextField, toasts } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import type { ItemRow } from '../../register/register.ts';
import type { CloseForm as Closing } from '../orders.ts';
import { type Answer, answersIn } from './answers.ts';
import { deskTexts as words } from './desk.text.ts';
import { orderTexts } from './order.text.ts';
import { onSend } from './order-form.tsx';
import { useStory } from './use-story.ts';
import './acts.css';

interface CloseFormProps {
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition' | 'asksAnswer' | 'level'>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const useAnswerChoice = () => {
  const language = useLanguage();
  const { calendar } = usePreferences();
  const { zone } = useHouse();
  return ({ document, number, at, to }: Answer) => ({
    id: document,
    label: number,
    hint: [to?.name?.[language] ?? to?.written, showDay(dayAtSeat(at, zone), language, { calendar })]
      .filter(Boolean)
      .join(' · '),
  });
};

/** Closing an item: by naming its dispatched answer, or without a reply and with the reason (I6). */
export function CloseForm({ item, onDone, onCancel }: CloseFormProps) {
  const say = useText();
  const answerChoice = useAnswerChoice();
  const [how, setHow] = useState<'answered' | 'no-reply'>(item.asksAnswer ? 'answered' : 'no-reply');
  const [document, setDocument] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { data: story, error } = useStory(item, how === 'answered');
  const choices = story && answersIn(story.moments).map(answerChoice);
  const act = useAct<Closing>(`/api/items/${item.id}/close`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      toasts.say(say(words.closed, { number: item.number }));
      onDone();
    },
  });
  const named = document ?? (choices?.length === 1 ? (choices[0]?.id ?? null) : null);
  const isWhole = how === 'answered' ? named !== null : reason.trim() !== '';
  const send = (): void => {
    if (!isWhole) return;
    const { edition } = item;
    if (how === 'no-reply') act.mutate({ edition, how, reason: reason.trim() });
    else if (named !== null) act.mutate({ edition, how, document: named });
  };
  return (
    <div className="dialog-form" onKeyDown={onSend(send)} role="presentation">
      <Form onSubmit={send} error={act.error ?? error} label={say(words.closeTitle)}>
        <ChoiceField
          label={say(words.closeHow)}
          choices={[
            { id: 'answered', label: say(words.byAnswer) },
            { id: 'no-reply', label: say(words.byNoReply) },
          ]}
          value={how}
          onChange={(id) => setHow(id === 'answered' ? 'answered' : 'no-reply')}
        />
        {how === 'answered' && choices === undefined && !error && <Loading rows={2} />}
        {how === 'answered' && choices?.length === 0 && <p className="act-note">{say(words.noAnswers)}</p>}
        {how === 'answered' && choices !== undefined && choices.length > 0 && (
          <ChoiceField
            label={say(words.answer)}
            description={say(words.answerHint)}
            choices={choices}
            value={named}
            onChange={setDocument}
          />
        )}
        {how === 'no-reply' && (
          <TextField
            name="reason"
            label={say(words.reason)}
            rows={3}
            value={reason}
            onChange={setReason}
            isRequired
            error={act.error && reason.trim() === '' ? say(orderTexts.missingInstead) : undefined}
          />
        )}
        <FormActs>
          <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={!isWhole}>
            {say(words.close)}
          </Button>
          <Button onPress={onCancel}>{say(uiTexts.cancel)}</Button>
        </FormActs>
      </Form>
    </div>
  );
}
