import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, Button, ReasonDialog, StatusMark, Words } from '../../apps/web/ui/index.ts';
import type { PointShown } from '../view.ts';
import { pointTexts as words } from './point.text.ts';
import './drafting.css';

/** The points of returns, to tick off; whoever writes the draft says what was done about each. */
export function PointList({ points, maySettle = false }: { points: readonly PointShown[]; maySettle?: boolean }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const [asked, ask] = useState<string | null>(null);
  const settle = useAct<{ answer: string }>(() => `/api/points/${asked}/settle`, {
    touches: ['drafts', 'rounds'],
    onDone: () => ask(null),
  });
  return (
    <>
      <ul className="points">
        {points.map((point) => (
          <li key={point.id} data-settled={point.settledAt !== null || undefined}>
            <p className="point-head">
              <Bdi>{point.check}</Bdi> <bdi>{names.check(point.check)}</bdi> ·{' '}
              {say(words.round, { ordinal: point.round })} · <bdi>{point.madeByName[language]}</bdi>
              <StatusMark tone={point.settledAt ? 'done' : 'due'}>
                {point.settledAt ? say(words.settled, { answer: point.answer ?? '' }) : say(words.unsettled)}
              </StatusMark>
            </p>
            <Words isLong>{point.text}</Words>
            {maySettle && point.settledAt === null && (
              <Button size="small" icon="check" onPress={() => ask(point.id)}>
                {say(words.settle)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ReasonDialog
        title={say(words.settle)}
        reasonLabel={say(words.settleAnswer)}
        isOpen={asked !== null}
        onClose={() => ask(null)}
        confirmLabel={say(words.settle)}
        isPending={settle.isPending}
        error={settle.error}
        onConfirm={(answer) => settle.mutate({ answer })}
      />
    </>
  );
}
