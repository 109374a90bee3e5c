import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  Button,
  DateField,
  Form,
  FormActs,
  Section,
  TextField,
  toasts,
  type WrittenDate,
} from '../../apps/web/ui/index.ts';
import { gregorianOf } from '../../kernel/calendar.ts';
import { numberText, type RegisterView } from '../register.ts';
import type { BookForm } from '../registration.ts';
import { bookTexts as words } from './books.text.ts';

/** A register begins at a number and on a day, as when the house takes Diwan into use in the middle of a year. */
export function OpenBook({ register }: { register: RegisterView }) {
  const say = useText();
  const { today } = useHouse();
  const [from, setFrom] = useState<WrittenDate>({ day: today, calendar: 'gregory', written: '' });
  const [first, setFirst] = useState('');
  const number = /^[1-9]\d{0,6}$/.test(first.trim()) ? Number(first.trim()) : null;
  const act = useAct<BookForm, { readonly firstNumber: number }>(`/api/registers/${register.id}/open`, {
    touches: ['registers'],
    onDone: ({ firstNumber }) => toasts.say(say(words.begun, { number: String(firstNumber) })),
  });
  return (
    <Section title={say(words.beginTitle)}>
      <Form
        isWide
        error={act.error}
        onSubmit={() => number !== null && from.day && act.mutate({ from: from.day, firstNumber: number })}
      >
        <TextField
          name="firstNumber"
          label={say(words.firstNumber)}
          value={first}
          onChange={setFirst}
          isReference
          isRequired
          maxLength={7}
          error={first.trim() !== '' && number === null ? say(words.notNumber) : undefined}
          description={
            number !== null && from.day && <Bdi>{numberText(register.pattern, gregorianOf(from.day).year, number)}</Bdi>
          }
        />
        <DateField name="from" label={say(words.beginOn)} value={from} onChange={setFrom} isRequired />
        <FormActs>
          <Button type="submit" isPending={act.isPending} isDisabled={number === null || from.day === null}>
            {say(words.begin)}
          </Button>
        </FormActs>
      </Form>
    </Section>
  );
}
