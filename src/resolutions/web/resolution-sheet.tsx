import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { nameIn } from '../../apps/web/profile.ts';
import { Bdi, Button, Facts, Loading, ProblemNotice, Section, StatusMark } from '../../apps/web/ui/index.ts';
import { directionOf, languages } from '../../kernel/text.ts';
import type { HeldRow, ResolutionPage, ResolutionView } from '../register.ts';
import { resolutionWords as words } from './resolutions-screen.text.ts';
import { isComplete, roughDay, titleOf } from './shown.ts';

type Named = Pick<ResolutionPage, 'kinds' | 'series'>;

/** One resolution: its facts, and its three texts side by side. */
export function ResolutionSheet({ id, named, onOpen }: { id: string; named: Named; onOpen: (id: string) => void }) {
  const say = useText();
  const language = useLanguage();
  const one = useQuery({
    queryKey: ['resolutions', 'one', id],
    queryFn: ({ signal }) => api.get<ResolutionView>(`/api/resolutions/${id}`, {}, signal),
  });
  const held = useQuery({
    queryKey: ['resolutions', 'held'],
    queryFn: ({ signal }) => api.get<{ rows: HeldRow[] }>('/api/resolutions/held', {}, signal),
  });
  if (one.isPending) return <Loading rows={6} />;
  if (one.error || !one.data) return <ProblemNotice error={one.error} onRetry={() => void one.refetch()} />;
  const resolution = one.data;
  const title = titleOf(resolution, language);
  const link = (to: { id: string; number: string }) => (
    <Button key={to.id} tone="quiet" size="small" onPress={() => onOpen(to.id)}>
      <Bdi>{to.number}</Bdi>
    </Button>
  );
  const series = nameIn(named.series, resolution.body, language);
  const complete = isComplete(held.data?.rows ?? [], resolution);
  return (
    <article className="resolution">
      <header className="resolution-head">
        <h2>
          <Bdi>{resolution.number}</Bdi>
        </h2>
        <p lang={title?.language} dir="auto">
          {title?.words ?? say(words.noTitle)}
        </p>
        {resolution.supersededBy && <StatusMark tone="stopped">{say(words.superseded)}</StatusMark>}
        {!resolution.verified && <StatusMark tone="note">{say(words.unverified)}</StatusMark>}
        {held.data && (
          <StatusMark tone={complete ? 'done' : 'note'}>{say(complete ? words.complete : words.incomplete)}</StatusMark>
        )}
      </header>
      <Facts
        facts={[
          [say(words.session), `${nameIn(named.kinds, resolution.sessionKind, language)} · ${resolution.session}`],
          [say(words.series), `${resolution.body} · ${series}`],
          [say(words.adopted), resolution.adoptedOn && roughDay(resolution.adoptedOn, language)],
          [
            say(words.later),
            resolution.supersededBy &&
              (resolution.later ? (
                link({ id: resolution.later, number: resolution.supersededBy })
              ) : (
                <Bdi>{resolution.supersededBy}</Bdi>
              )),
          ],
          [say(words.earlier), resolution.earlier.length > 0 && resolution.earlier.map(link)],
          [say(words.twins), resolution.twins.length > 0 && resolution.twins.map(link)],
          [say(words.source), <Bdi key="source">{resolution.source}</Bdi>],
        ]}
      />
      <div className="resolution-texts">
        {languages.map((each) => (
          <Section key={each} title={{ ar: 'العربية', en: 'English', fr: 'Français' }[each]}>
            {resolution.title[each] === undefined && (
              <p>
                <em>{say(words.noTitle)}</em>
              </p>
            )}
            <div lang={each} dir={directionOf(each)} className="resolution-text">
              {resolution.title[each] !== undefined && <h3>{resolution.title[each]}</h3>}
              {resolution.text[each]?.split(/\n+/).map((paragraph, at) => (
                <p key={`${at}`}>{paragraph}</p>
              ))}
            </div>
            {resolution.text[each] === undefined && (
              <p>
                <em>{say(words.noText)}</em>
              </p>
            )}
          </Section>
        ))}
      </div>
    </article>
  );
}
