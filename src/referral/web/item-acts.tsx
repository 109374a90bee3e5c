import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { ActButton, Dialog, ReasonDialog } from '../../apps/web/ui/index.ts';
import type { ItemRow } from '../../register/register.ts';
import { isLive } from '../referral.ts';
import { CloseForm } from './close-form.tsx';
import { deskTexts as words } from './desk.text.ts';
import { FurtherForm } from './further-form.tsx';
import { orderTexts } from './order.text.ts';
import { OutcomeMenu } from './outcome-acts.tsx';
import { ReferAct } from './refer-act.tsx';
import { ShareAct } from './share-act.tsx';
import { isAddressed } from './standing.ts';
import { UnitActs } from './unit-acts.tsx';
import { useStanding } from './use-standing.ts';
import { useStory } from './use-story.ts';
import './acts.css';

/** What the Cabinet does with an item that has its lead: others, another lead, the end. */
function DirectedActs({ item, onDone }: { item: ItemRow; onDone: () => void }) {
  const say = useText();
  const [opened, setOpened] = useState<'further' | 'close' | null>(null);
  const close = (): void => setOpened(null);
  const done = (): void => {
    close();
    onDone();
  };
  return (
    <>
      <ReferAct item={item} hasLead onDone={onDone} />
      <ActButton icon="people" onPress={() => setOpened('further')}>
        {say(orderTexts.further)}
      </ActButton>
      <ActButton icon="seal" onPress={() => setOpened('close')}>
        {say(words.close)}
      </ActButton>
      <Dialog
        title={`${say(orderTexts.further)} ${item.number}`}
        isOpen={opened === 'further'}
        onClose={close}
        size="side"
      >
        <FurtherForm item={item} onDone={done} onCancel={close} />
      </Dialog>
      <Dialog title={say(words.closeTitle)} isOpen={opened === 'close'} onClose={close}>
        <CloseForm item={item} onDone={done} onCancel={close} />
      </Dialog>
    </>
  );
}

function ReopenAct({ item, onDone }: { item: ItemRow; onDone: () => void }) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const reopening = useAct<{ edition: number; reason: string }>(`/api/items/${item.id}/reopen`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      setOpen(false);
      onDone();
    },
  });
  return (
    <>
      <ActButton icon="again" onPress={() => setOpen(true)}>
        {say(words.reopen)}
      </ActButton>
      <ReasonDialog
        title={say(words.reopen)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        reasonLabel={say(words.reopenReason)}
        confirmLabel={say(words.reopen)}
        isPending={reopening.isPending}
        error={reopening.error}
        onConfirm={(reason) => reopening.mutate({ edition: item.edition, reason })}
      />
    </>
  );
}

/** On the item's page: what the Cabinet does with it, and for whoever it is referred to what he does with his referral. */
export function ItemActs({ item, onDone }: ItemSlotProps) {
  const standing = useStanding();
  const story = useStory(item);
  const mine = story.data?.referrals.filter((referral) => isLive(referral.state) && isAddressed(standing, referral));
  // What was referred on to the reader himself comes before what lies with his unit.
  const referral = mine?.find(({ parent }) => parent !== null) ?? mine?.[0];
  const done = (): void => {
    void story.refetch();
    onDone();
  };
  return (
    <div className="act-line">
      {referral && (
        <UnitActs
          key={referral.id}
          referral={referral}
          item={item}
          standing={standing}
          onDone={done}
          hasKeys={!standing.directs}
        />
      )}
      {standing.directs && item.state === 'registered' && (
        <>
          <ReferAct item={item} tone="primary" onDone={done} />
          <OutcomeMenu item={item} onDone={done} />
        </>
      )}
      {standing.directs && item.state === 'directed' && <DirectedActs item={item} onDone={done} />}
      {item.contents?.openedAt && (standing.directs || item.openers.some(({ id }) => id === standing.person)) && (
        <ShareAct item={item} onDone={done} />
      )}
      {standing.directs && item.state === 'closed' && <ReopenAct item={item} onDone={done} />}
    </div>
  );
}
