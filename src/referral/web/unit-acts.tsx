import { type ReactNode, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useGo } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { ActButton, Dialog, ProblemNotice, ReasonDialog, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { ItemRow } from '../../register/register.ts';
import type { ReferralView } from '../desk.ts';
import { CloseForm } from './close-form.tsx';
import { deskTexts as words } from './desk.text.ts';
import { orderTexts } from './order.text.ts';
import { answersFor, isAddressed, refersWithin, type Standing } from './standing.ts';
import { SubReferForm } from './sub-refer-form.tsx';
import { ContributeForm, ExtensionForm } from './unit-forms.tsx';
import { useUnits } from './use-standing.ts';

type Opened = 'sub-refer' | 'contribute' | 'extend' | 'return' | 'close';

interface UnitActsProps {
  readonly referral: ReferralView;
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition' | 'asksAnswer' | 'level'>;
  readonly standing: Standing;
  /** Something was done; `isGone` when the referral no longer lies on this desk. */
  readonly onDone: (isGone: boolean) => void;
  /** Listens for the keys of the acts. */
  readonly hasKeys?: boolean;
}

/** What whoever is addressed does with a referral, the next thing first: acknowledge, then the reply, referring on, a contribution. */
export function UnitActs({ referral, item, standing, onDone, hasKeys = true }: UnitActsProps) {
  const say = useText();
  const go = useGo();
  const units = useUnits();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => setOpened(null);
  const done = (isGone: boolean) => (): void => {
    close();
    onDone(isGone);
  };
  const { number } = item;
  const acknowledging = useAct<{ edition: number }>(`/api/referrals/${referral.id}/acknowledge`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      toasts.say(say(words.acknowledged, { number }));
      onDone(!referral.lead);
    },
  });
  const returning = useAct<{ edition: number; reason: string }>(`/api/referrals/${referral.id}/return`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      toasts.say(say(words.givenBack, { number }));
      done(true)();
    },
  });
  const addressed = isAddressed(standing, referral);
  const answers = answersFor(standing, referral);
  const within = refersWithin(standing, referral);
  const leads = referral.lead && referral.parent === null;
  const place = units.find(({ id }) => id === (referral.unit?.id ?? within))?.slug ?? '';
  const open = (which: Opened) => (): void => setOpened(which);
  const mayExtend = addressed && referral.dueOn !== null && referral.asked === null;
  const acknowledge = (): void => acknowledging.mutate({ edition: referral.edition });
  const reply = (): void => go(`/drafts/new?answers=${item.id}`);
  const isOpen = addressed && referral.state === 'open';
  const key = (code: string): { code?: string } => (hasKeys ? { code } : {});
  const acts: readonly [code: string, isOn: boolean, run: () => void, button: ReactNode][] = [
    [
      'KeyA',
      isOpen,
      acknowledge,
      <ActButton
        key="a"
        tone="primary"
        icon="check"
        {...key('KeyA')}
        onPress={acknowledge}
        isPending={acknowledging.isPending}
      >
        {say(words.acknowledge)}
      </ActButton>,
    ],
    [
      'KeyP',
      addressed && referral.lead,
      reply,
      <ActButton key="p" tone={isOpen ? 'plain' : 'primary'} icon="reply" {...key('KeyP')} onPress={reply}>
        {say(words.reply)}
      </ActButton>,
    ],
    [
      'KeyR',
      within !== null,
      open('sub-refer'),
      <ActButton key="r" icon="route" {...key('KeyR')} onPress={open('sub-refer')}>
        {say(words.subRefer)}
      </ActButton>,
    ],
    [
      'KeyC',
      addressed,
      open('contribute'),
      <ActButton key="c" icon="draft" {...key('KeyC')} onPress={open('contribute')}>
        {say(words.contribute)}
      </ActButton>,
    ],
    [
      'KeyE',
      mayExtend,
      open('extend'),
      <ActButton key="e" icon="clock" {...key('KeyE')} onPress={open('extend')}>
        {say(words.extend)}
      </ActButton>,
    ],
    [
      'KeyX',
      answers,
      open('return'),
      <ActButton key="x" icon="back" {...key('KeyX')} onPress={open('return')}>
        {say(words.giveBack)}
      </ActButton>,
    ],
    [
      'KeyL',
      leads && answers,
      open('close'),
      <ActButton key="l" icon="seal" {...key('KeyL')} onPress={open('close')}>
        {say(words.close)}
      </ActButton>,
    ],
  ];
  useActKeys(
    Object.fromEntries(acts.map(([code, isOn, run]) => [code, isOn ? run : null])),
    hasKeys && opened === null,
  );
  const form = { referral, number, onCancel: close };
  return (
    <>
      <div className="act-list">{acts.filter(([, isOn]) => isOn).map(([, , , button]) => button)}</div>
      <ProblemNotice error={acknowledging.error} />
      <Dialog title={say(orderTexts.within)} isOpen={opened === 'sub-refer'} onClose={close}>
        {within !== null && <SubReferForm {...form} within={within} onDone={done(false)} />}
      </Dialog>
      <Dialog title={say(words.contribute)} isOpen={opened === 'contribute'} onClose={close}>
        <ContributeForm {...form} onDone={done(false)} />
      </Dialog>
      <Dialog title={say(words.extend)} isOpen={opened === 'extend'} onClose={close}>
        <ExtensionForm {...form} place={place} onDone={done(false)} />
      </Dialog>
      <Dialog title={say(words.closeTitle)} isOpen={opened === 'close'} onClose={close}>
        <CloseForm item={item} onDone={done(true)} onCancel={close} />
      </Dialog>
      <ReasonDialog
        title={say(words.giveBack)}
        isOpen={opened === 'return'}
        onClose={close}
        reasonLabel={say(words.giveBackReason)}
        confirmLabel={say(words.giveBack)}
        isPending={returning.isPending}
        error={returning.error}
        onConfirm={(reason) => returning.mutate({ edition: referral.edition, reason })}
      >
        <p>{say(words.giveBackHint)}</p>
      </ReasonDialog>
    </>
  );
}
