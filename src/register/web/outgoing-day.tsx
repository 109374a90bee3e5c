import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Button, EmptyState } from '../../apps/web/ui/index.ts';
import type { RegisterView } from '../register.ts';
import { bookTexts as words } from './books.text.ts';
import { DayBar, useDayOfRegister } from './day-bar.tsx';
import { openPaper, paperAddress } from './papers.ts';

/** A day of a register of outgoing papers, for printing: what was numbered on it, and what leaves on it by a messenger's hand. */
export function OutgoingDay({ register }: { register: RegisterView }) {
  const say = useText();
  const language = useLanguage();
  const { day, go } = useDayOfRegister();
  const print = (paper: string) => (): void =>
    openPaper(paperAddress(`/api/registers/${register.id}/days/${day}/${paper}.pdf`, language));
  return (
    <div className="register-body">
      <DayBar day={day} go={go}>
        <Button tone="primary" icon="print" onPress={print('register')}>
          {say(words.printDay)}
        </Button>
        <Button icon="print" onPress={print('dispatches')}>
          {say(words.printDispatches)}
        </Button>
      </DayBar>
      <EmptyState icon="print" title={say(words.outgoingDay)}>
        {say(words.outgoingDayWords)}
      </EmptyState>
    </div>
  );
}
