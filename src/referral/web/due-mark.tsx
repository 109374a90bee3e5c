import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { StatusMark, type Tone } from '../../apps/web/ui/index.ts';
import { deskTexts as words } from './desk.text.ts';
import { type Nearness, nearnessOf } from './due.ts';

const tones: Readonly<Record<Nearness, Tone>> = {
  late: 'late',
  today: 'due',
  soon: 'due',
  later: 'open',
  none: 'note',
};

/** How many working days are left to a due day, or how many it is late, in a shape and words. */
export function DueMark({ dueOn, daysLeft }: { dueOn: string | null; daysLeft: number | null }) {
  const say = useText();
  const { today } = useHouse();
  const nearness = nearnessOf(dueOn, today, daysLeft);
  const sentence =
    nearness === 'none'
      ? say(words.noDue)
      : nearness === 'today'
        ? say(words.today)
        : say(nearness === 'late' ? words.late : words.left, { days: Math.abs(daysLeft ?? 0) });
  return <StatusMark tone={tones[nearness]}>{sentence}</StatusMark>;
}
