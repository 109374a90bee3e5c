import { useQuery } from '@tanstack/react-query';
import { isCivilDay } from '../../../kernel/calendar.ts';
import { useText } from '../i18n.tsx';
import { entryQuery } from '../me.ts';
import { Mark } from '../shell/mark.tsx';
import { CalendarSwitch, LanguageSwitch, ThemeSwitch } from '../shell/switches.tsx';
import { TwoCalendars } from '../ui/day.tsx';
import { entryTexts } from './entry.text.ts';

/** The plate beside the door: whose house this is, what day it is at its seat, and how one reads. */
export function DoorPlate({ name }: { name: string }) {
  const say = useText();
  const { data } = useQuery(entryQuery);
  const today = data?.house.today ?? '';
  return (
    <header className="door-plate">
      <Mark size={44} />
      <p className="door-house">
        <bdi>{name}</bdi>
      </p>
      <p className="door-words">{say(entryTexts.chancery)}</p>
      <p className="door-day">{isCivilDay(today) && <TwoCalendars day={today} style="weekday" />}</p>
      <div className="door-switches">
        <LanguageSwitch />
        <CalendarSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
