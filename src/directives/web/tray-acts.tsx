import { useText } from '../../apps/web/i18n.tsx';
import { OutcomeActs } from '../../referral/web/outcome-acts.tsx';
import { ReferAct } from '../../referral/web/refer-act.tsx';
import type { Standing } from '../../referral/web/standing.ts';
import type { ItemRow } from '../../register/register.ts';
import { authorityTexts } from '../directives.text.ts';
import type { DirectiveView } from '../directives.ts';
import { MinuteAct } from './minute-act.tsx';
import { notableBy } from './minute-draft.ts';
import { WeighAct } from './weigh-act.tsx';

const mostWords = 60;

/** The directives in force as choices: whose each is, and how it begins. */
export function useDirectiveChoices(directives: readonly DirectiveView[]) {
  const say = useText();
  return directives
    .filter(({ state }) => state === 'in-force')
    .map(({ id, authority, text }) => ({
      id: id as string,
      label: say(authorityTexts[authority]),
      hint: text === null ? undefined : text.slice(0, mostWords),
    }));
}

interface TrayActsProps {
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition' | 'receivedOn' | 'urgency' | 'importance'>;
  readonly standing: Standing;
  readonly roles: readonly string[];
  /** Directives on the item, which a referral may carry out. */
  readonly directives: readonly DirectiveView[];
  /** The item is settled, or at least no longer the next thing to look at. */
  readonly onDone: () => void;
}

/** What the Cabinet does with an undirected item: refer it, show it to the SG, note his word, or close it with a reason. */
export function TrayActs({ item, standing, roles, directives, onDone }: TrayActsProps) {
  const choices = useDirectiveChoices(directives);
  return (
    <>
      <div className="act-list">
        {standing.directs && <ReferAct item={item} tone="primary" directives={choices} onDone={onDone} hasQuick />}
        {standing.behindGate && <WeighAct item={item} onDone={onDone} />}
        {notableBy(roles).length > 0 && <MinuteAct item={item.id} />}
      </div>
      {standing.directs && <OutcomeActs item={item} onDone={onDone} />}
    </>
  );
}
