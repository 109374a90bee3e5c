import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Facts, Moment, TwoCalendars } from '../../apps/web/ui/index.ts';
import type { BoundsView } from '../bounds.ts';
import { boundsTexts as words } from './bounds.text.ts';

const listed = (parts: readonly string[]): ReactNode =>
  parts.map((part, at) => (
    <span key={part}>
      {at > 0 && ' · '}
      <bdi>{part}</bdi>
    </span>
  ));

/** To whom, on what and when a directive applies; whoever said so, and when. */
export function BoundsShown({ bounds }: { bounds: BoundsView }) {
  const say = useText();
  const language = useLanguage();
  const { correspondents, subjectWords, from, to, setBy, setAt } = bounds;
  return (
    <Facts
      facts={[
        [
          say(words.correspondents),
          correspondents.length === 0 ? say(words.everyone) : listed(correspondents.map(({ name }) => name[language])),
        ],
        [say(words.subjects), subjectWords.length === 0 ? say(words.anything) : listed(subjectWords)],
        [
          say(words.period),
          <span key="period">
            {from === null ? say(words.fromIssue) : <TwoCalendars day={from} style="numeric" />} –{' '}
            {to === null ? say(words.untilEnd) : <TwoCalendars day={to} style="numeric" />}
          </span>,
        ],
        [
          say(words.setBy),
          setBy && setAt && (
            <span>
              <bdi>{setBy.name[language]}</bdi> · <Moment at={setAt} />
            </span>
          ),
        ],
      ]}
    />
  );
}
