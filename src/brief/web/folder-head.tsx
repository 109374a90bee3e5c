import { useText } from '../../apps/web/i18n.tsx';
import { useMe } from '../../apps/web/me.ts';
import { Icon, LinkButton, Moment, StatusMark, TwoCalendars } from '../../apps/web/ui/index.ts';
import { briefTexts as words } from './daily-brief.text.ts';
import { useNewestBriefs } from './use-briefs.ts';
import './brief.css';

/** The daily brief on top of the Secretary-General's folder: those he has not opened, otherwise the newest. */
export function FolderHead() {
  const say = useText();
  const { roles } = useMe();
  const isHis = roles.includes('secretary-general');
  const issued = (useNewestBriefs().data?.rows ?? []).filter(({ state }) => state === 'issued');
  const unseen = issued.filter(({ seen }) => seen.length === 0);
  const shown = unseen.length > 0 ? unseen : issued.slice(0, 1);
  if (shown.length === 0) return null;
  return (
    <section className="brief-cards" aria-label={say(words.title)}>
      {shown.map(({ id, day, lines, seen }) => {
        const first = seen[0];
        const opens = isHis && !first;
        return (
          <div key={id} className="brief-card" data-new={!first || undefined}>
            <Icon name="brief" size={22} />
            <div>
              <p className="brief-card-title">{say(words.title)}</p>
              <p>
                <TwoCalendars day={day} style="weekday" />
              </p>
              <p className="brief-facts">
                <span>{say(words.matters, { count: lines })}</span>
                {first ? (
                  <StatusMark tone="done">
                    {say(words.openedAt)} <Moment at={first.at} />
                  </StatusMark>
                ) : (
                  <StatusMark tone="waiting">{say(words.unseen)}</StatusMark>
                )}
              </p>
            </div>
            <LinkButton
              href={`/brief?brief=${id}${opens ? `&open=${id}` : ''}`}
              tone={opens ? 'primary' : 'plain'}
              size="small"
            >
              {say(opens ? words.open : isHis ? words.readAgain : words.goTo)}
            </LinkButton>
          </div>
        );
      })}
    </section>
  );
}
