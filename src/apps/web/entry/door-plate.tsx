import { unknownHouse } from '../house.ts';
import { useText } from '../i18n.tsx';
import { Mark } from '../shell/mark.tsx';
import { CalendarSwitch, LanguageSwitch, ThemeSwitch } from '../shell/switches.tsx';
import { TwoCalendars } from '../ui/day.tsx';
import { entryTexts } from './entry.text.ts';

/** The plate beside the door: whose house this is, what day it is, and how one reads. */
export function DoorPlate({ name }: { name: string }) {
  const say = useText();
  return (
    <header className="door-plate">
      <Mark size={44} />
      <p className="door-house">
        <bdi>{name}</bdi>
      </p>
      <p className="door-words">{say(entryTexts.chancery)}</p>
      <p className="door-day">
        <TwoCalendars day={unknownHouse.today} style="weekday" />
      </p>
      <div className="door-switches">
        <LanguageSwitch />
        <CalendarSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}
