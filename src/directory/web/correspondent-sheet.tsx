import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { nameIn, useNames, useProfile } from '../../apps/web/profile.ts';
import {
  Bdi,
  Facts,
  Loading,
  ProblemNotice,
  Section,
  StatusMark,
  TextLink,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { directionOf, languages } from '../../kernel/text.ts';
import type { CorrespondentDetail } from '../directory.ts';
import { correspondentKindTexts, correspondentWords as words } from './correspondent.text.ts';
import { correspondentKinds } from './correspondent-draft.ts';

/** The query of one correspondent, shared by the list's side and its own page. */
export const useCorrespondent = (id: string) =>
  useQuery({
    queryKey: ['correspondents', 'one', id],
    queryFn: ({ signal }) => api.get<CorrespondentDetail>(`/api/correspondents/${id}`, {}, signal),
  });

/** How a reader's language calls a kind of correspondent. */
export function useKindOf(): (kind: string) => string {
  const say = useText();
  return (kind) => {
    const known = correspondentKinds.find((each) => each === kind);
    return known === undefined ? kind : say(correspondentKindTexts[known]);
  };
}

function Time({ from, to }: { from: string | null; to: string | null }) {
  const say = useText();
  if (from === null && to === null) return <span className="directory-soft">{say(words.unknownTime)}</span>;
  return (
    <span className="directory-soft">
      {from !== null && <TwoCalendars day={from} />}
      {' – '}
      {to !== null && <TwoCalendars day={to} />}
    </span>
  );
}

/** Whether its name has been checked against an official source, and whether it was invented for the trial. */
export function Standing({ of }: { of: Pick<CorrespondentDetail, 'verified' | 'trial' | 'active'> }) {
  const say = useText();
  return (
    <>
      {of.verified ? (
        <StatusMark tone="done">{say(words.verified)}</StatusMark>
      ) : (
        <StatusMark tone="note">{say(words.unverified)}</StatusMark>
      )}
      {of.trial && <StatusMark tone="open">{say(words.trial)}</StatusMark>}
      {!of.active && <StatusMark tone="stopped">{say(words.inactive)}</StatusMark>}
    </>
  );
}

/** A correspondent whole: names, how it is addressed, channels, former names, persons in office over time. */
export function CorrespondentSheet({ id, acts }: { id: string; acts?: (known: CorrespondentDetail) => ReactNode }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const profile = useProfile();
  const kindOf = useKindOf();
  const { data, error, refetch } = useCorrespondent(id);
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={6} />;
  const form = profile.formsOfAddress.find((each) => each.id === data.formOfAddress);
  return (
    <article className="correspondent">
      <header className="correspondent-head">
        <h2 className="correspondent-name">{data.name[language]}</h2>
        <p className="correspondent-marks">
          <span>{kindOf(data.kind)}</span>
          <Standing of={data} />
        </p>
        {acts && <div className="correspondent-acts">{acts(data)}</div>}
      </header>
      <Section title={say(words.names)} level={3}>
        <dl className="correspondent-names">
          {languages.map((each) => (
            <div key={each}>
              <dt>{say(words[each])}</dt>
              <dd lang={each} dir={directionOf(each)}>
                {data.name[each]}
                {data.addressed[each] !== data.name[each] && (
                  <span className="directory-soft">{data.addressed[each]}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Facts
        facts={[
          [say(words.class), nameIn(profile.addresseeClasses, data.class, language)],
          [
            say(words.organisation),
            data.organisation && (
              <TextLink href={`/directory/${data.organisation}`}>{data.organisationName?.[language] ?? ''}</TextLink>
            ),
          ],
          [say(words.post), data.post?.[language]],
          [say(words.formOfAddress), form?.person[language]],
          [
            say(words.languages),
            languages
              .filter((each) => data.languages.includes(each))
              .map((each) => say(words[each]))
              .join(' · '),
          ],
        ]}
      />
      <Section title={say(words.channels)} count={data.channels.length} level={3}>
        {data.channels.length === 0 ? (
          <p className="directory-soft">{say(words.noChannels)}</p>
        ) : (
          <ul className="correspondent-list">
            {data.channels.map((each) => (
              <li key={each.id}>
                <span>{names.channel(each.channel)}</span> {each.address && <Bdi>{each.address}</Bdi>}{' '}
                {each.preferred && <StatusMark tone="done">{say(words.preferred)}</StatusMark>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {data.kind !== 'person' && (
        <Section title={say(words.persons)} count={data.persons.length} level={3}>
          {data.persons.length === 0 ? (
            <p className="directory-soft">{say(words.noPersons)}</p>
          ) : (
            <ul className="correspondent-list">
              {data.persons.map((each) => (
                <li key={each.id}>
                  <TextLink href={`/directory/${each.id}`}>{each.name[language]}</TextLink>
                  {each.post && <span> · {each.post[language]}</span>}{' '}
                  {(each.from !== null || each.to !== null) && <Time from={each.from} to={each.to} />}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section title={say(words.formerNames)} count={data.formerNames.length} level={3}>
        {data.formerNames.length === 0 ? (
          <p className="directory-soft">{say(words.noFormerNames)}</p>
        ) : (
          <ul className="correspondent-list">
            {data.formerNames.map((each) => (
              <li key={JSON.stringify(each)}>
                <bdi>{each.name[language] ?? Object.values(each.name)[0]}</bdi> <Time from={each.from} to={each.to} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </article>
  );
}
