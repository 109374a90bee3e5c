import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  DateField,
  EmptyState,
  Form,
  FormActs,
  Row,
  TextField,
  TwoCalendars,
  toasts,
  VirtualList,
  type WrittenDate,
} from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import type { UnregisteredRow } from '../book.store.ts';
import type { RegisterView } from '../register.ts';
import type { UnregisteredForm } from '../registration.ts';
import { bookTexts as words } from './books.text.ts';

/** What came in without a number, and a line to note the next. */
export function RegisterUnregistered({ register }: { register: RegisterView }) {
  const say = useText();
  const pages = usePages<UnregisteredRow>('unregistered', `/api/registers/${register.id}/unregistered`);
  return (
    <div className="register-unregistered">
      {register.mine && <Note register={register} />}
      <VirtualList
        label={say(words.unregistered)}
        items={pages.items}
        hasMore={pages.hasMore}
        isLoading={pages.isLoading || pages.isFirstLoad}
        onMore={pages.loadMore}
        empty={
          <EmptyState icon="tray" title={say(words.unregisteredEmpty)}>
            {say(words.unregisteredWords)}
          </EmptyState>
        }
      >
        {(row) => (
          <Row
            lead={<TwoCalendars day={row.receivedOn} style="numeric" isStacked />}
            title={row.description}
            note={row.receivedFrom && <bdi>{row.receivedFrom}</bdi>}
            end={<span>{say(words.piecesCount, { count: row.pieces })}</span>}
          />
        )}
      </VirtualList>
    </div>
  );
}

function Note({ register }: { register: RegisterView }) {
  const say = useText();
  const { today } = useHouse();
  const [description, setDescription] = useState('');
  const [receivedFrom, setFrom] = useState('');
  const [pieces, setPieces] = useState('1');
  const [day, setDay] = useState<WrittenDate>({ day: today, calendar: 'gregory', written: '' });
  const act = useAct<UnregisteredForm>(`/api/registers/${register.id}/unregistered`, {
    touches: ['unregistered'],
    onDone: () => {
      toasts.say(say(words.noted));
      setDescription('');
      setFrom('');
      setPieces('1');
    },
  });
  const count = Number(pieces);
  return (
    <div className="register-note">
      <Form
        isWide
        error={act.error}
        onSubmit={() =>
          description.trim() !== '' &&
          act.mutate({
            description: description.trim(),
            ...(receivedFrom.trim() ? { receivedFrom: receivedFrom.trim() } : {}),
            ...(Number.isInteger(count) && count > 0 ? { pieces: count } : {}),
            ...(day.day ? { receivedOn: day.day } : {}),
          })
        }
      >
        <TextField
          name="description"
          label={say(words.description)}
          description={say(words.descriptionHelp)}
          value={description}
          onChange={setDescription}
          maxLength={500}
          isRequired
        />
        <TextField name="receivedFrom" label={say(words.receivedFrom)} value={receivedFrom} onChange={setFrom} />
        <TextField name="pieces" label={say(words.pieces)} value={pieces} onChange={setPieces} isReference />
        <DateField name="receivedOn" label={say(words.receivedOn)} value={day} onChange={setDay} maxDay={today} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={description.trim() === ''}>
            {say(words.note)}
          </Button>
        </FormActs>
      </Form>
    </div>
  );
}
