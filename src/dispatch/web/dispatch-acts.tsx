import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  ChoiceField,
  DateField,
  Dialog,
  Form,
  FormActs,
  noDate,
  ProblemNotice,
  ReasonDialog,
  SelectField,
  TextField,
  type WrittenDate,
} from '../../apps/web/ui/index.ts';
import { receiptMannerNames } from '../dispatch.text.ts';
import { type DispatchView, receiptManners } from '../dispatch.ts';
import { documentTexts as words } from './document.text.ts';
import { type DispatchAct, dispatchActsOf } from './standing.ts';

const touches = ['trays', 'documents', 'counts', 'items'] as const;
const wordOf = {
  record: words.record,
  receipt: words.receipt,
  resolve: words.resolve,
  retry: words.retry,
  cancel: words.cancel,
} as const;

interface DispatchActsProps {
  readonly dispatch: DispatchView;
  readonly may: { readonly send: boolean; readonly recordReceipt: boolean };
}

/** What an officer may do about the sending to one addressee, the next thing first. */
export function DispatchActs({ dispatch, may }: DispatchActsProps) {
  const say = useText();
  const [opened, open] = useState<DispatchAct | null>(null);
  const close = (): void => open(null);
  const retrying = useAct<{ edition: number }>(`/api/dispatches/${dispatch.id}/retry`, { touches });
  const cancelling = useAct<{ edition: number; reason: string }>(`/api/dispatches/${dispatch.id}/cancel`, {
    touches,
    onDone: close,
  });
  const acts = dispatchActsOf(dispatch, may);
  if (acts.length === 0) return null;
  const { edition } = dispatch;
  return (
    <>
      <div className="dispatch-acts">
        {acts.map((act, at) => (
          <Button
            key={act}
            size="small"
            tone={act === 'cancel' ? 'quiet' : at === 0 ? 'primary' : 'plain'}
            isPending={act === 'retry' && retrying.isPending}
            onPress={() => (act === 'retry' ? retrying.mutate({ edition }) : open(act))}
          >
            {say(wordOf[act])}
          </Button>
        ))}
      </div>
      <ProblemNotice error={retrying.error} />
      <Dialog title={say(words.record)} isOpen={opened === 'record'} onClose={close} size="narrow">
        <RecordForm dispatch={dispatch} onDone={close} />
      </Dialog>
      <Dialog title={say(words.receipt)} isOpen={opened === 'receipt'} onClose={close} size="narrow">
        <ReceiptForm dispatch={dispatch} onDone={close} />
      </Dialog>
      <Dialog title={say(words.resolve)} isOpen={opened === 'resolve'} onClose={close} size="narrow">
        <ResolveForm dispatch={dispatch} onDone={close} />
      </Dialog>
      <ReasonDialog
        title={say(words.cancel)}
        reasonLabel={say(words.reason)}
        isOpen={opened === 'cancel'}
        onClose={close}
        confirmLabel={say(words.cancel)}
        isPending={cancelling.isPending}
        error={cancelling.error}
        onConfirm={(reason) => cancelling.mutate({ edition, reason })}
      />
    </>
  );
}

interface FormProps {
  readonly dispatch: DispatchView;
  readonly onDone: () => void;
}

const useToday = (): [WrittenDate, (date: WrittenDate) => void] => {
  const { today } = useHouse();
  return useState<WrittenDate>({ ...noDate('gregory'), day: today });
};
const given = (name: string, value: string | null): Record<string, string> =>
  value === null || value.trim() === '' ? {} : { [name]: value.trim() };

function RecordForm({ dispatch, onDone }: FormProps) {
  const say = useText();
  const { today } = useHouse();
  const [takenBy, setTakenBy] = useState('');
  const [note, setNote] = useState('');
  const [on, setOn] = useToday();
  const act = useAct(`/api/dispatches/${dispatch.id}/record`, { touches, onDone });
  return (
    <Form
      label={say(words.record)}
      error={act.error}
      onSubmit={() =>
        act.mutate({
          edition: dispatch.edition,
          takenBy: takenBy.trim(),
          ...given('on', on.day),
          ...given('note', note),
        })
      }
    >
      <p className="draft-help">{say(words.recordWords)}</p>
      <TextField name="takenBy" label={say(words.takenBy)} value={takenBy} onChange={setTakenBy} isRequired autoFocus />
      <DateField name="on" label={say(words.on)} value={on} onChange={setOn} maxDay={today} />
      <TextField name="note" label={say(words.note)} value={note} onChange={setNote} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={takenBy.trim() === ''}>
          {say(words.record)}
        </Button>
      </FormActs>
    </Form>
  );
}

function ReceiptForm({ dispatch, onDone }: FormProps) {
  const say = useText();
  const language = useLanguage();
  const { today } = useHouse();
  const [manner, setManner] = useState<string>(receiptManners[0]);
  const [receivedBy, setReceivedBy] = useState('');
  const [note, setNote] = useState('');
  const [on, setOn] = useToday();
  const act = useAct(`/api/dispatches/${dispatch.id}/receipts`, { touches, onDone });
  return (
    <Form
      label={say(words.receipt)}
      error={act.error}
      onSubmit={() =>
        act.mutate({
          edition: dispatch.edition,
          manner,
          ...given('receivedBy', receivedBy),
          ...given('receivedOn', on.day),
          ...given('note', note),
        })
      }
    >
      <SelectField
        label={say(words.receiptManner)}
        value={manner}
        choices={receiptManners.map((id) => ({ id, label: receiptMannerNames[id][language] }))}
        onChange={setManner}
      />
      <TextField name="receivedBy" label={say(words.receivedBy)} value={receivedBy} onChange={setReceivedBy} />
      <DateField name="receivedOn" label={say(words.on)} value={on} onChange={setOn} maxDay={today} />
      <TextField name="note" label={say(words.note)} value={note} onChange={setNote} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending}>
          {say(words.receipt)}
        </Button>
      </FormActs>
    </Form>
  );
}

function ResolveForm({ dispatch, onDone }: FormProps) {
  const say = useText();
  const [how, setHow] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const act = useAct(`/api/dispatches/${dispatch.id}/resolve`, { touches, onDone });
  return (
    <Form
      label={say(words.resolve)}
      error={act.error}
      onSubmit={() => how !== null && act.mutate({ edition: dispatch.edition, how, ...given('note', note) })}
    >
      <p className="draft-help">{say(words.resolveWords)}</p>
      <ChoiceField
        label={say(words.resolve)}
        value={how}
        onChange={setHow}
        choices={[
          { id: 'delivered', label: say(words.delivered) },
          { id: 'resend', label: say(words.resend) },
        ]}
      />
      <TextField name="note" label={say(words.note)} value={note} onChange={setNote} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={how === null}>
          {say(words.resolve)}
        </Button>
      </FormActs>
    </Form>
  );
}
