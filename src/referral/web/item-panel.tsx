import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { useNames } from '../../apps/web/profile.ts';
import { Button, ReasonDialog, Section, StatusMark, type Tone, toasts, Words } from '../../apps/web/ui/index.ts';
import type { ReferralView } from '../desk.ts';
import { referralStateTexts } from '../referral.text.ts';
import { isLive, type ReferralState } from '../referral.ts';
import { deskTexts as words } from './desk.text.ts';
import { DueMark } from './due-mark.tsx';
import { orderTexts } from './order.text.ts';
import { useStanding } from './use-standing.ts';
import { useStory } from './use-story.ts';
import './acts.css';

const tones: Readonly<Record<ReferralState, Tone>> = {
  open: 'waiting',
  acknowledged: 'open',
  returned: 'stopped',
  done: 'done',
  withdrawn: 'stopped',
};

interface ReferralLineProps {
  readonly referral: ReferralView;
  readonly mayWithdraw: boolean;
  readonly onDone: () => void;
}

function ReferralLine({ referral, mayWithdraw, onDone }: ReferralLineProps) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const withdrawing = useAct<{ edition: number; reason: string }>(`/api/referrals/${referral.id}/withdraw`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      setOpen(false);
      toasts.say(say(words.withdrawn));
      onDone();
    },
  });
  const live = isLive(referral.state);
  return (
    <li className="referral" data-sub={referral.parent !== null || undefined} data-ended={!live || undefined}>
      <div className="referral-head">
        <strong dir="auto">{(referral.unit ?? referral.person)?.name[language]}</strong>
        {live && referral.lead && referral.parent === null && (
          <span className="referral-lead">{say(orderTexts.lead)}</span>
        )}
        <span>{names.purpose(referral.purpose)}</span>
        <StatusMark tone={tones[referral.state]}>{say(referralStateTexts[referral.state])}</StatusMark>
        {live && referral.dueOn && <DueMark dueOn={referral.dueOn} daysLeft={referral.workingDaysLeft} />}
      </div>
      {referral.instruction && <Words isLong>{referral.instruction}</Words>}
      {referral.asked && <p className="field-help">{say(words.waitsForMore, { day: referral.asked.until })}</p>}
      {live && mayWithdraw && (
        <div>
          <Button size="small" tone="quiet" onPress={() => setOpen(true)}>
            {say(words.withdraw)}
          </Button>
        </div>
      )}
      <ReasonDialog
        title={say(words.withdraw)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        reasonLabel={say(words.withdrawReason)}
        confirmLabel={say(words.withdraw)}
        isPending={withdrawing.isPending}
        error={withdrawing.error}
        onConfirm={(reason) => withdrawing.mutate({ edition: referral.edition, reason })}
      />
    </li>
  );
}

/** On the item's page: with whom it lies, for what and until when, as far as the reader may know it. */
export function ItemPanel({ item, onDone }: ItemSlotProps) {
  const say = useText();
  const standing = useStanding();
  const story = useStory(item);
  const referrals = [...(story.data?.referrals ?? [])].sort(
    (a, b) => Number(isLive(b.state)) - Number(isLive(a.state)),
  );
  if (referrals.length === 0) return null;
  const mayWithdraw = ({ parent, unit, person }: ReferralView): boolean =>
    parent === null
      ? standing.directs
      : standing.heads.length > 0 && person?.id !== standing.person && !standing.heads.includes(unit?.id ?? '');
  return (
    <Section title={say(words.referrals)} count={referrals.length}>
      <ul className="referrals">
        {referrals.map((referral) => (
          <ReferralLine
            key={referral.id}
            referral={referral}
            mayWithdraw={mayWithdraw(referral)}
            onDone={() => {
              void story.refetch();
              onDone();
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
