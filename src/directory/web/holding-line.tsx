import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { TwoCalendars } from '../../apps/web/ui/index.ts';
import type { PersonId } from '../../kernel/id.ts';
import { may } from '../directory.policy.ts';
import type { PersonView } from '../directory.ts';
import { administrationWords as words } from './administration.text.ts';
import { GrantActs, GrantMark } from './grant-acts.tsx';
import { lendingWords } from './lending.text.ts';
import { actorHere } from './may-here.ts';

interface HoldingLineProps {
  readonly person: PersonView;
  readonly holding: PersonView['holdings'][number];
  /** Says whose post it is, where the line does not stand under the person. */
  readonly isNamed?: boolean;
}

/** A post that a person held, holds or will hold: its days, where it stands, and what may be done about it. */
export function HoldingLine({ person, holding, isNamed = false }: HoldingLineProps) {
  const say = useText();
  const language = useLanguage();
  const actor = actorHere(useMe());
  const { state, grantedBy } = holding;
  const mayConfirm =
    state === 'to-confirm' &&
    may.confirmGrant(actor, { to: person.id as PersonId, grantedBy: grantedBy as PersonId | null });
  const isTheirs = actor.person === person.id || actor.person === grantedBy;
  return (
    <li className="grant">
      <div className="grant-days">
        <TwoCalendars day={holding.from} style="numeric" isStacked />
        {holding.to === null ? (
          <span className="directory-soft">{say(words.noEnd)}</span>
        ) : (
          <TwoCalendars day={holding.to} style="numeric" isStacked />
        )}
      </div>
      <div>
        {isNamed && <p className="grant-title">{person.name[language]}</p>}
        <p className={isNamed ? undefined : 'grant-title'}>
          {holding.postName[language]}
          {holding.manner === 'acting' && ` (${say(words.acting)})`}
        </p>
        <p className="directory-soft">{holding.unitName[language]}</p>
        <GrantMark state={state} />
        {state === 'to-confirm' && !mayConfirm && (
          <p className="directory-soft">{say(isTheirs ? lendingWords.yours : lendingWords.waitsForSecond)}</p>
        )}
      </div>
      <GrantActs
        path={`/api/holdings/${holding.id}`}
        mayConfirm={mayConfirm}
        mayRevoke={state !== 'ended' && state !== 'revoked' && may.revokePost(actor)}
        revokeWords={words.revokeWords}
        touches={['people', 'units']}
      />
    </li>
  );
}
