import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { useStanding } from '../../referral/web/use-standing.ts';
import { MinuteAct } from './minute-act.tsx';
import { notableBy } from './minute-draft.ts';
import { WeighAct } from './weigh-act.tsx';

/** On the item's page: into the SG's folder or out of it, and a minute noted on the item. */
export function ItemActs({ item, me, onDone }: ItemSlotProps) {
  const standing = useStanding();
  if (item.state === 'void') return null;
  return (
    <div className="act-line">
      {standing.behindGate && <WeighAct item={item} onDone={onDone} />}
      {notableBy(me.roles).length > 0 && <MinuteAct item={item.id} onDone={onDone} />}
    </div>
  );
}
