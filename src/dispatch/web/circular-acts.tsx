import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useGo } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  Button,
  DateField,
  Dialog,
  Form,
  FormActs,
  Menu,
  noDate,
  ProblemNotice,
  ReasonDialog,
  SelectField,
  TextField,
  toasts,
  type WrittenDate,
} from '../../apps/web/ui/index.ts';
import { openPaper, paperAddress } from '../../register/web/papers.ts';
import type { CircularView } from '../circular.ts';
import { circularTexts as words } from './circular.text.ts';
import { documentTexts } from './document.text.ts';

const touches = ['trays', 'documents', 'counts', 'items'] as const;

/** What is done with all originals at once: order the e-mails, record a common dispatch, print the list, strike out what has not left. */
export function CircularActs({ circular }: { circular: CircularView }) {
  const say = useText();
  const language = useLanguage();
  const [opened, open] = useState<'record' | 'void' | null>(null);
  const path = `/api/circulars/${circular.id}`;
  const go = useGo();
  const remedy = (manner: string) => (): void => go(`/drafts/new?remedy=${manner}&of=${circular.id}`);
  const sending = useAct<object, { ordered: number; intoOutbox: boolean }>(`${path}/send`, {
    touches,
    onDone: ({ intoOutbox }) =>
      toasts.say(say(intoOutbox ? documentTexts.sentToOutbox : documentTexts.sendOrdered), {
        tone: intoOutbox ? 'note' : 'done',
      }),
  });
  const striking = useAct<{ reason: string }, { struck: number; left: number }>(`${path}/void`, {
    touches,
    onDone: (answer) => {
      open(null);
      toasts.say(say(words.voidDone, answer), { tone: 'done' });
    },
  });
  const waits = circular.rows.filter(
    ({ state, dispatchState, ordered }) =>
      ['signed', 'dispatched'].includes(state) && dispatchState === 'waiting' && !ordered,
  );
  const byHand = [...new Set(waits.filter((row) => row.sending === 'recorded').map((row) => row.channel))];
  return (
    <div className="circular-acts">
      {circular.may.send && waits.some((row) => row.sending === 'smtp') && (
        <Button tone="primary" icon="send" isPending={sending.isPending} onPress={() => sending.mutate({})}>
          {say(documentTexts.send)}
        </Button>
      )}
      {circular.may.send && byHand.length > 0 && <Button onPress={() => open('record')}>{say(words.recordAll)}</Button>}
      <Button icon="print" onPress={() => openPaper(paperAddress(`${path}/dispatches.pdf`, language))}>
        {say(words.print)}
      </Button>
      {circular.rows.some(({ state }) => state === 'dispatched') && (
        <Menu
          label={say(documentTexts.remedy)}
          choices={[
            {
              id: 'corrigendum',
              label: say(documentTexts.startCorrigendum),
              icon: 'draft',
              onAction: remedy('corrigendum'),
            },
            {
              id: 'withdrawal',
              label: say(documentTexts.startWithdrawal),
              icon: 'back',
              onAction: remedy('withdrawal'),
            },
            { id: 'recall', label: say(documentTexts.startRecall), icon: 'reply', onAction: remedy('recall') },
          ]}
        />
      )}
      {circular.may.void && (
        <Button tone="quiet" onPress={() => open('void')}>
          {say(words.voidAll)}
        </Button>
      )}
      <ProblemNotice error={sending.error} />
      <Dialog title={say(words.recordAll)} isOpen={opened === 'record'} onClose={() => open(null)} size="narrow">
        <RecordAll path={path} channels={byHand} onDone={() => open(null)} />
      </Dialog>
      <ReasonDialog
        title={say(words.voidAll)}
        reasonLabel={say(words.voidReason)}
        isOpen={opened === 'void'}
        onClose={() => open(null)}
        confirmLabel={say(words.voidAll)}
        isPending={striking.isPending}
        error={striking.error}
        onConfirm={(reason) => striking.mutate({ reason })}
      />
    </div>
  );
}

function RecordAll({ path, channels, onDone }: { path: string; channels: readonly string[]; onDone: () => void }) {
  const say = useText();
  const names = useNames();
  const { today } = useHouse();
  const [channel, setChannel] = useState(channels[0] ?? '');
  const [takenBy, setTakenBy] = useState('');
  const [on, setOn] = useState<WrittenDate>({ ...noDate('gregory'), day: today });
  const act = useAct(`${path}/record`, { touches, onDone });
  return (
    <Form
      label={say(words.recordAll)}
      error={act.error}
      onSubmit={() => act.mutate({ channel, takenBy: takenBy.trim(), ...(on.day === null ? {} : { on: on.day }) })}
    >
      <SelectField
        name="channel"
        label={say(words.channel)}
        value={channel}
        choices={channels.map((id) => ({ id, label: names.channel(id) }))}
        onChange={setChannel}
      />
      <TextField name="takenBy" label={say(words.takenBy)} value={takenBy} onChange={setTakenBy} isRequired />
      <DateField name="on" label={say(words.dated)} value={on} onChange={setOn} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={takenBy.trim() === ''}>
          {say(words.recordDo)}
        </Button>
      </FormActs>
    </Form>
  );
}
