import { useEffect, useEffectEvent, useRef } from 'react';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import type { ItemSlotProps } from '../../apps/web/item-acts.ts';
import { useNames } from '../../apps/web/profile.ts';
import { Loading, ProblemNotice, TextLink, Timeline, Words } from '../../apps/web/ui/index.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import type { StoryMoment } from '../story.ts';
import { storyTexts, storyTitles } from './story.text.ts';
import { awaited, placeOf, titleFacts, toneOf } from './story-words.ts';
import { useStory } from './use-story.ts';

/** What leads to the page of a moment. */
const seen = { draft: storyTexts.seeDraft, document: storyTexts.seeDocument, brief: storyTexts.seeBrief };

/** The story of an item on one line of time, as far as its reader may know it, and below today what is still awaited. */
export function ItemStory({ item }: ItemSlotProps) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { today } = useHouse();
  const { data, error, refetch } = useStory(item);
  const asked = useRef(item);
  const tellAgain = useEffectEvent(() => void refetch());
  useEffect(() => {
    if (asked.current === item) return;
    asked.current = item;
    tellAgain();
  }, [item]);
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading rows={6} />;

  const who = ({ by, onBehalfOf }: StoryMoment): string | null =>
    by && onBehalfOf
      ? say(storyTexts.behalf, { by: by.name[language], name: onBehalfOf.name[language] })
      : ((by ?? onBehalfOf)?.name[language] ?? null);
  const titleOf = (moment: StoryMoment): string =>
    say(storyTitles[moment.kind], titleFacts(moment, names, say(storyTexts.nobody), language));
  const told = data.moments.map((moment) => {
    const place = placeOf(moment);
    const due =
      moment.dueOn && (moment.kind === 'referred' || moment.kind === 'directive' || moment.kind === 'minute')
        ? say(storyTexts.dueBy, { day: showDay(moment.dueOn, language, { calendar: 'both' }) })
        : null;
    return {
      id: moment.id,
      at: moment.at,
      tone: toneOf(moment.kind),
      title: titleOf(moment),
      who: who(moment),
      body:
        moment.text || due || place ? (
          <>
            {moment.text && <Words isLong>{moment.text}</Words>}
            {due && <p className="story-due">{due}</p>}
            {place && <TextLink href={place.href}>{say(seen[place.of])}</TextLink>}
          </>
        ) : undefined,
    };
  });
  const ahead = awaited(data.referrals, language).map(({ id, at, name }) =>
    at < today
      ? {
          id,
          at: today,
          tone: 'trouble' as const,
          title: say(storyTexts.late, { name, day: showDay(at, language, { calendar: 'both' }) }),
        }
      : { id, at, tone: 'awaited' as const, title: say(storyTexts.due, { name }) },
  );
  return (
    <div className="story">
      {data.lead && item.state === 'directed' && (
        <p className="story-lead">{say(storyTexts.lead, { name: data.lead.name[language] })}</p>
      )}
      <Timeline label={say(storyTexts.label)} moments={[...told, ...ahead]} />
    </div>
  );
}
