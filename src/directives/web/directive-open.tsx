import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { holdsAny, useMe } from '../../apps/web/me.ts';
import {
  ActButton,
  Bdi,
  ConfirmDialog,
  Facts,
  Moment,
  ProblemNotice,
  ReasonDialog,
  Section,
  StatusMark,
  TextLink,
  TwoCalendars,
  toasts,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { Standing } from '../../referral/web/standing.ts';
import { useStanding } from '../../referral/web/use-standing.ts';
import { authorityTexts } from '../directives.text.ts';
import type { DirectiveView } from '../directives.ts';
import { DirectiveBounds } from './directive-bounds.tsx';
import { ProgressMark } from './directive-card.tsx';
import { listTexts as words } from './directives-list.text.ts';
import { GuardedText, useGuardedText } from './minute-card.tsx';

/** Whether a directive awaits the reader's acknowledgement: his own, or that of a unit for which he speaks. */
const awaits = ({ addressees, state }: DirectiveView, { person, units }: Standing): boolean =>
  state === 'in-force' &&
  addressees.some(
    ({ to, isUnit, acknowledgedAt }) => acknowledgedAt === null && (isUnit ? units.includes(to.id) : to.id === person),
  );

function Addressees({ directive }: { directive: DirectiveView }) {
  const say = useText();
  const language = useLanguage();
  const { addressees } = directive;
  if (addressees.length === 0) return null;
  return (
    <Section title={say(words.addressees)} count={addressees.length}>
      <ul>
        {addressees.map(({ to, acknowledgedBy, acknowledgedAt }) => (
          <li key={to.id} className="directive-addressee">
            <bdi>{to.name[language]}</bdi>
            {acknowledgedAt === null ? (
              <StatusMark tone="waiting">{say(words.waiting)}</StatusMark>
            ) : (
              <StatusMark tone="done">
                {acknowledgedBy && say(words.acknowledgedBy, { name: acknowledgedBy.name[language] })} ·{' '}
                <Moment at={acknowledgedAt} />
              </StatusMark>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface DirectiveOpenProps {
  readonly directive: DirectiveView;
  /** Something was done; the next one may come. */
  readonly onDone: () => void;
}

/** One directive in large: its words, its addressees, and what its reader may do with it. */
export function DirectiveOpen({ directive, onDone }: DirectiveOpenProps) {
  const say = useText();
  const language = useLanguage();
  const me = useMe();
  const standing = useStanding();
  const [opened, setOpened] = useState<'fulfil' | 'revoke' | null>(null);
  const touches = ['directives', 'trays', 'counts'];
  const after = (sentence: typeof words.acknowledged | typeof words.fulfilled | typeof words.revokedNow) => ({
    touches,
    onDone: () => {
      setOpened(null);
      toasts.say(say(sentence));
      onDone();
    },
  });
  const path = `/api/directives/${directive.id}`;
  const guarded = useGuardedText(path, directive);
  const acknowledging = useAct(`${path}/acknowledge`, after(words.acknowledged));
  const fulfilling = useAct<{ edition: number }>(`${path}/fulfil`, after(words.fulfilled));
  const revoking = useAct<{ edition: number; reason: string }>(`${path}/revoke`, after(words.revokedNow));
  const inForce = directive.state === 'in-force';
  const mayAcknowledge = awaits(directive, standing);
  const mayFulfil = inForce && holdsAny(me, ['cabinet-officer', 'director-general', 'secretary-general']);
  const mayRevoke = inForce && (me.roles.includes(directive.authority) || directive.of.id === me.person.id);
  const acknowledge = (): void => acknowledging.mutate({});
  useActKeys(
    {
      KeyA: mayAcknowledge ? acknowledge : null,
      KeyD: mayFulfil ? () => setOpened('fulfil') : null,
      KeyX: mayRevoke ? () => setOpened('revoke') : null,
    },
    opened === null,
  );
  return (
    <article className="directive">
      <header className="word-head">
        <strong>{say(authorityTexts[directive.authority])}</strong>
        <ProgressMark directive={directive} />
      </header>
      <div className="directive-text">
        <GuardedText {...guarded} />
      </div>
      <Facts
        facts={[
          [say(words.issuedAt), <Moment key="issued" at={directive.issuedAt} />],
          [say(words.due), directive.dueOn && <TwoCalendars day={directive.dueOn} style="weekday" />],
          [
            say(words.about),
            directive.item && (
              <TextLink href={`/items/${directive.item.id}`}>
                <Bdi>{directive.item.number}</Bdi>
              </TextLink>
            ),
          ],
          [
            say(words.by),
            [
              directive.of.name[language],
              directive.onBehalfBy && say(words.onBehalf, { name: directive.onBehalfBy.name[language] }),
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          [say(words.endedAt), directive.endedAt && <Moment at={directive.endedAt} />],
          [say(words.endedReason), directive.endedReason],
        ]}
      />
      <Addressees directive={directive} />
      {guarded.text !== null && (
        <DirectiveBounds directive={directive} bounds={guarded.bounds} isBehind={opened !== null} />
      )}
      <ProblemNotice error={acknowledging.error} />
      <div className="word-acts">
        {mayAcknowledge && (
          <ActButton tone="primary" icon="check" code="KeyA" onPress={acknowledge} isPending={acknowledging.isPending}>
            {say(words.acknowledge)}
          </ActButton>
        )}
        {mayFulfil && (
          <ActButton icon="seal" code="KeyD" onPress={() => setOpened('fulfil')}>
            {say(words.fulfil)}
          </ActButton>
        )}
        {mayRevoke && (
          <ActButton tone="quiet" icon="close" code="KeyX" onPress={() => setOpened('revoke')}>
            {say(words.revoke)}
          </ActButton>
        )}
      </div>
      <ConfirmDialog
        title={say(words.fulfil)}
        isOpen={opened === 'fulfil'}
        onClose={() => setOpened(null)}
        confirmLabel={say(words.fulfil)}
        isPending={fulfilling.isPending}
        error={fulfilling.error}
        onConfirm={() => fulfilling.mutate({ edition: directive.edition })}
      >
        <p>{say(words.fulfilWords)}</p>
      </ConfirmDialog>
      <ReasonDialog
        title={say(words.revoke)}
        isOpen={opened === 'revoke'}
        onClose={() => setOpened(null)}
        reasonLabel={say(words.revokeReason)}
        confirmLabel={say(words.revoke)}
        tone="grave"
        isPending={revoking.isPending}
        error={revoking.error}
        onConfirm={(reason) => revoking.mutate({ edition: directive.edition, reason })}
      />
    </article>
  );
}
