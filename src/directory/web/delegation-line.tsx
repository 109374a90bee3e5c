import { localeOf, useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { useNames } from '../../apps/web/profile.ts';
import { Icon, TwoCalendars, Words } from '../../apps/web/ui/index.ts';
import type { PersonId } from '../../kernel/id.ts';
import { may } from '../directory.policy.ts';
import type { DelegationView } from '../directory.ts';
import { authorityActTexts } from './directory-desk.text.ts';
import { GrantActs, GrantMark } from './grant-acts.tsx';
import { lendingWords as words } from './lending.text.ts';
import { actorHere } from './may-here.ts';

/** One delegation: from whom to whom, what of which post, for how long, where it stands, and what may be done about it. */
export function DelegationLine({ delegation }: { delegation: DelegationView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const actor = actorHere(useMe());
  const { act, kind, amountUpTo, onBehalf, state } = delegation;
  const isOpen = state !== 'ended' && state !== 'revoked';
  const what = act in authorityActTexts ? say(authorityActTexts[act as keyof typeof authorityActTexts]) : act;
  const mayConfirm =
    state === 'to-confirm' &&
    may.confirmGrant(actor, {
      to: delegation.toPerson as PersonId,
      grantedBy: delegation.grantedBy as PersonId | null,
    });
  const isTheirs = [delegation.toPerson, delegation.grantedBy].includes(actor.person);
  return (
    <li className="grant">
      <div className="grant-days">
        <TwoCalendars day={delegation.fromDay} style="numeric" isStacked />
        <TwoCalendars day={delegation.toDay} style="numeric" isStacked />
      </div>
      <div>
        <p className="grant-title">
          <bdi>{delegation.from[language]}</bdi> <Icon name="onward" size={14} /> <bdi>{delegation.to[language]}</bdi>
        </p>
        <p>
          {delegation.post[language]} · {what}
          {kind !== null && ` · ${names.kind(kind)}`}
          {amountUpTo !== null && ` · ${say(words.upTo, { amount: amountUpTo.toLocaleString(localeOf[language]) })}`}
          {onBehalf && ` · ${say(words.inTheName)}`}
        </p>
        <p className="directory-soft">
          <Words>{delegation.reason}</Words>
        </p>
        <GrantMark state={state} />
        {state === 'to-confirm' && !mayConfirm && (
          <p className="directory-soft">{say(isTheirs ? words.yours : words.waitsForSecond)}</p>
        )}
      </div>
      <GrantActs
        path={`/api/delegations/${delegation.id}`}
        mayConfirm={mayConfirm}
        mayRevoke={isOpen && may.revokeDelegation(actor, delegation.fromPerson as PersonId)}
        revokeWords={words.revokeWords}
        touches={['delegations']}
      />
    </li>
  );
}
