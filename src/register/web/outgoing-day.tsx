import { useAddressWord } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Button, DateField, EmptyState, IconButton } from '../../apps/web/ui/index.ts';
import { addDays, type CivilDay, isCivilDay } from '../../kernel/calendar.ts';
import type { RegisterView } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { openPaper, paperAddress } from './papers.ts';

/** A day of a register of outgoing papers, for printing: what was numbered on it, and what leaves on it by a messenger's hand. */
export function OutgoingDay({ register }: { register: RegisterView }) {
  const say = useText();
  const language = useLanguage();
  const { today } = useHouse();
  const [word, setWord] = useAddressWord('day');
  const day: CivilDay = isCivilDay(word) ? word : today;
  const go = (to: CivilDay): void => setWord(to === today ? null : to);
  const print = (paper: string) => (): void =>
    openPaper(paperAddress(`/api/registers/${register.id}/days/${day}/${paper}.pdf`, language));
  return (
    <div className="register-body">
      <div className="register-day-bar">
        <IconButton icon="back" label={say(words.previous)} onPress={() => go(addDays(day, -1))} />
        <DateField
          label={say(words.dayOf)}
          value={{ day, calendar: 'gregory', written: '' }}
          onChange={(chosen) => chosen.day && chosen.day <= today && go(chosen.day)}
          maxDay={today}
        />
        <IconButton
          icon="onward"
          label={say(words.next)}
          isDisabled={day >= today}
          onPress={() => go(addDays(day, 1))}
        />
        <Button tone="primary" icon="print" onPress={print('register')}>
          {say(words.printDay)}
        </Button>
        <Button icon="print" onPress={print('dispatches')}>
          {say(words.printDispatches)}
        </Button>
      </div>
      <EmptyState icon="print" title={say(words.outgoingDay)}>
        {say(words.outgoingDayWords)}
      </EmptyState>
    </div>
  );
}
