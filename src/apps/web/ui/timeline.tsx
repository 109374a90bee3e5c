import type { ReactNode } from 'react';
import { useHouse } from '../house.ts';
import { useText } from '../i18n.tsx';
import { dayAtSeat, Moment, TwoCalendars } from './day.tsx';
import { timelineTexts } from './timeline.text.ts';
import { byDay, type TimelineMoment } from './timeline.ts';

interface TimelineProps {
  readonly label: string;
  /** In any order; drawn from the first to the last, what is still to come below today's line. */
  readonly moments: readonly (TimelineMoment & {
    readonly body?: ReactNode;
    readonly who?: ReactNode;
    readonly title: ReactNode;
  })[];
}

/** The story of an item on one line of time: days in the margin, what happened beside them, and what is awaited after today. */
export function Timeline({ label, moments }: TimelineProps) {
  const { zone, today } = useHouse();
  const say = useText();
  const days = byDay(moments, (at) => dayAtSeat(at, zone), today);
  return (
    <ol className="timeline" aria-label={label}>
      {days.map((day) => (
        <li key={day.day} className="timeline-day" data-when={day.when}>
          <div className="timeline-margin">
            <TwoCalendars day={day.day} style="numeric" isStacked />
            {day.when === 'today' && <span className="timeline-today">{say(timelineTexts.today)}</span>}
          </div>
          <ol className="timeline-moments">
            {day.moments.map((moment) => (
              <li key={moment.id} className="timeline-moment" data-tone={moment.tone ?? 'plain'}>
                <div className="timeline-title" dir="auto">
                  {moment.title}
                </div>
                {(moment.who || moment.at.length > 10) && (
                  <div className="timeline-who">
                    {moment.at.length > 10 && <Moment at={moment.at} isTimeOnly />}
                    {moment.who && <bdi>{moment.who}</bdi>}
                  </div>
                )}
                {moment.body && (
                  <div className="timeline-body" dir="auto">
                    {moment.body}
                  </div>
                )}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
