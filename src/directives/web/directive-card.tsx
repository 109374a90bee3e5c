import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Moment, StatusMark, type Tone, TwoCalendars } from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import { authorityTexts, directiveStateTexts } from '../directives.text.ts';
import type { DirectiveView } from '../directives.ts';
import { listTexts as words } from './directives-list.text.ts';
import { GuardedWords } from './minute-card.tsx';
import { acknowledgedCount, type Progress, progressOf } from './minute-draft.ts';
import './directives.css';

const tones: Readonly<Record<Progress, Tone>> = {
  open: 'waiting',
  acknowledged: 'open',
  late: 'late',
  fulfilled: 'done',
  revoked: 'stopped',
};

/** How far a directive has come, in a shape and words. */
export function ProgressMark({ directive }: { directive: DirectiveView }) {
  const say = useText();
  const { today } = useHouse();
  const progress = progressOf(directive, today);
  const all = directive.addressees.length;
  const sentence = {
    open: () => say(words.acknowledgedOf, { count: acknowledgedCount(directive), all }),
    acknowledged: () => say(all === 0 ? directiveStateTexts['in-force'] : words.allAcknowledged),
    late: () => say(words.late),
    fulfilled: () => say(directiveStateTexts.fulfilled),
    revoked: () => say(directiveStateTexts.revoked),
  }[progress]();
  return <StatusMark tone={tones[progress]}>{sentence}</StatusMark>;
}

/** A directive that was issued: whose it is, its words, to whom and by when, how far it has come. */
export function DirectiveCard({ directive }: { directive: DirectiveView }) {
  const say = useText();
  const language = useLanguage();
  return (
    <article className="word" data-state={directive.state}>
      <header className="word-head">
        <strong>{say(authorityTexts[directive.authority])}</strong>
        <span>
          {say(words.issuedAt)} <Moment at={directive.issuedAt} />
        </span>
      </header>
      <GuardedWords path={`/api/directives/${directive.id}`} word={directive} />
      <p className="word-to">
        <bdi>{directive.addressees.map(({ to }) => to.name[language]).join(' · ') || say(words.noAddressees)}</bdi>
        {directive.dueOn && (
          <span>
            {say(uiTexts.labelled, { label: say(words.due) })} <TwoCalendars day={directive.dueOn} style="weekday" />
          </span>
        )}
        <ProgressMark directive={directive} />
      </p>
    </article>
  );
}
