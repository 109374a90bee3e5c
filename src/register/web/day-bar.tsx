import type { ReactNode } from 'react';
import { useAddressWord } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { DateField, IconButton } from '../../apps/web/ui/index.ts';
import { addDays, type CivilDay, isCivilDay } from '../../kernel/calendar.ts';
import { bookTexts as words } from './books.text.ts';

/** The day of a register that the address names, today where it names none, and how to go to another. */
export function useDayOfRegister(): { readonly day: CivilDay; readonly go: (to: CivilDay) => void } {
  const { today } = useHouse();
  const [word, setWord] = useAddressWord('day');
  return { day: isCivilDay(word) ? word : today, go: (to) => setWord(to === today ? null : to) };
}

interface DayBarProps extends ReturnType<typeof useDayOfRegister> {
  /** What may be printed of that day. */
  readonly children: ReactNode;
}

/** Goes from day to day in a register, up to today. */
export function DayBar({ day, go, children }: DayBarProps) {
  const say = useText();
  const { today } = useHouse();
  return (
    <div className="register-day-bar">
      <IconButton icon="back" label={say(words.previous)} onPress={() => go(addDays(day, -1))} />
      <DateField
        label={say(words.dayOf)}
        value={{ day, calendar: 'gregory', written: '' }}
        onChange={(chosen) => chosen.day && chosen.day <= today && go(chosen.day)}
        maxDay={today}
      />
      <IconButton icon="onward" label={say(words.next)} isDisabled={day >= today} onPress={() => go(addDays(day, 1))} />
      {children}
    </div>
  );
}
