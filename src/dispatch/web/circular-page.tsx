import { useQuery } from '@tanstack/react-query';
import { useAddressPart } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  Facts,
  Loading,
  NameAndOffice,
  Page,
  ProblemNotice,
  Section,
  StatusMark,
  TextLink,
  TwoCalendars,
} from '../../apps/web/ui/index.ts';
import { languageNames } from '../../drafting/web/language-names.ts';
import { isLanguage } from '../../kernel/text.ts';
import {
  type CircularProgress,
  type CircularView,
  doneShare,
  inTroubleOf,
  leftOf,
  type OriginalRow,
} from '../circular.ts';
import { dispatchStateNames, documentStateNames, problemNames } from '../dispatch.text.ts';
import { circularTexts as words } from './circular.text.ts';
import { CircularActs } from './circular-acts.tsx';
import { dispatchTones, documentTones } from './standing.ts';
import './circular.css';
import './dispatch.css';

/** All originals of a round: how far they are, and the one dispatch list. */
export function CircularPage() {
  const id = useAddressPart('id');
  const { data, error, refetch } = useQuery({
    queryKey: ['documents', 'circular', id],
    queryFn: ({ signal }) => api.get<CircularView>(`/api/circulars/${id}`, {}, signal),
    refetchOnWindowFocus: false,
  });
  if (data) return <CircularSheet circular={data} />;
  return (
    <Page title="…">
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}
    </Page>
  );
}

function CircularSheet({ circular }: { circular: CircularView }) {
  const say = useText();
  const names = useNames();
  return (
    <Page
      title={circular.subject}
      lede={
        <span className="document-lede">
          <bdi>{names.kind(circular.kind)}</bdi>
          <span>{say(words.originals, { count: circular.originals })}</span>
          <span>{say(words.fromTo, { first: circular.first, last: circular.last })}</span>
        </span>
      }
      acts={<CircularActs circular={circular} />}
    >
      <CircularBar progress={circular} />
      <CircularFacts circular={circular} />
      <Section title={say(words.list)} count={circular.rows.length}>
        <DispatchTable rows={circular.rows} />
      </Section>
    </Page>
  );
}

/** The one progress bar: each original is set, then leaves. It is drawn from what the house says, so it survives a reload. */
export function CircularBar({ progress }: { progress: CircularProgress }) {
  const say = useText();
  const { set, originals } = progress;
  const trouble = inTroubleOf(progress);
  const stand = say(words.stand, { set, originals, left: leftOf(progress) });
  return (
    <div className="circular-bar">
      <progress aria-label={say(words.progress)} aria-valuetext={stand} value={doneShare(progress)} max={1} />
      <p className="circular-stand" role="status">
        <span>{stand}</span>
        {trouble > 0 && <StatusMark tone="stopped">{say(words.trouble, { count: trouble })}</StatusMark>}
        {progress.void > 0 && <StatusMark tone="note">{say(words.struck, { count: progress.void })}</StatusMark>}
      </p>
    </div>
  );
}

function CircularFacts({ circular }: { circular: CircularView }) {
  const say = useText();
  const language = useLanguage();
  return (
    <Facts
      facts={[
        [say(words.dated), <TwoCalendars key="d" day={circular.dated} style="long" />],
        [
          say(words.signedBy),
          <NameAndOffice key="s" name={circular.signedBy[language]} office={circular.signedAs[language]} />,
        ],
        [say(words.unit), circular.unit.name[language]],
        [
          say(words.draft),
          circular.draft && (
            <TextLink key="draft" href={`/drafts/${circular.draft}`}>
              {say(words.openIt)}
            </TextLink>
          ),
        ],
        [
          say(words.round),
          circular.round && (
            <TextLink key="round" href={`/clearance/${circular.round}`}>
              {say(words.openIt)}
            </TextLink>
          ),
        ],
      ]}
    />
  );
}

function DispatchTable({ rows }: { rows: readonly OriginalRow[] }) {
  const say = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="circular-scroll" role="group" aria-label={say(words.list)} tabIndex={0}>
      <table className="circular-table">
        <thead>
          <tr>
            {(['number', 'addressee', 'language', 'channel', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {say(words[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.document} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { row: OriginalRow }) {
  const names = useNames();
  return (
    <tr data-state={row.dispatchState}>
      <td>
        <bdi>{row.number}</bdi>
      </td>
      <th scope="row" aria-label={row.name}>
        <TextLink href={`/documents/${row.document}`}>
          <bdi>{row.name}</bdi>
        </TextLink>
      </th>
      <td>{isLanguage(row.language) ? languageNames[row.language] : row.language}</td>
      <td>
        <bdi>{names.channel(row.channel)}</bdi> {row.address && <Bdi>{row.address}</Bdi>}
      </td>
      <td>
        <Standing row={row} />
      </td>
    </tr>
  );
}

/** Where one original stands: struck out or called back, being set, or how its sending goes. */
function Standing({ row }: { row: OriginalRow }) {
  const say = useText();
  const language = useLanguage();
  if (row.state !== 'signed' && row.state !== 'dispatched')
    return <StatusMark tone={documentTones[row.state]}>{documentStateNames[row.state][language]}</StatusMark>;
  if (!row.hasPapers && row.dispatchState === 'waiting') return <StatusMark tone="note">{say(words.being)}</StatusMark>;
  const isInOutbox = row.problem === 'trial-outbox';
  return (
    <>
      <StatusMark tone={isInOutbox ? 'stopped' : dispatchTones[row.dispatchState]}>
        {isInOutbox ? say(words.inOutbox) : dispatchStateNames[row.dispatchState][language]}
      </StatusMark>
      {row.problem && !isInOutbox && <p className="dispatch-problem">{problemNames[row.problem][language]}</p>}
    </>
  );
}
