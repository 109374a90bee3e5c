import { useText } from '../../apps/web/i18n.tsx';
import { StatusMark, type Tone } from '../../apps/web/ui/index.ts';
import { endingNames, stateNames } from '../item.text.ts';
import type { Ending, ItemState as State } from '../register.ts';

const tones: Readonly<Record<State, Tone>> = {
  registered: 'open',
  directed: 'waiting',
  closed: 'done',
  void: 'stopped',
};

/** Where an item stands, in a shape and a word. */
export function ItemState({ state, closedHow = null }: { state: State; closedHow?: Ending | null }) {
  const say = useText();
  return <StatusMark tone={tones[state]}>{say(closedHow ? endingNames[closedHow] : stateNames[state])}</StatusMark>;
}
