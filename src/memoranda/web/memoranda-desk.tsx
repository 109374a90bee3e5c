import { useAct } from '../../apps/web/act.ts';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  ActButton,
  Bdi,
  EmptyState,
  Facts,
  LinkButton,
  Loading,
  Moment,
  Page,
  PagedList,
  ProblemNotice,
  Row,
  Section,
  SheetSwitch,
  StatusMark,
  TwoCalendars,
  toasts,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { DocumentPapers } from '../../dispatch/web/document-papers.tsx';
import { useDocument } from '../../dispatch/web/use-document.ts';
import { Triage, trayRowHeight } from '../../referral/web/triage.tsx';
import { useChosenRow } from '../../referral/web/use-chosen-row.ts';
import type { MemorandumRow } from '../memoranda.ts';
import { deskTexts as words } from './desk.text.ts';
import '../../dispatch/web/dispatch.css';

const sheets = ['waiting', 'received', 'sent'] as const;
type Sheet = (typeof sheets)[number];
const filters: Readonly<Record<Sheet, Readonly<Record<string, string | boolean>>>> = {
  waiting: { way: 'received', waiting: true },
  received: { way: 'received' },
  sent: { way: 'sent' },
};

function Line({ row }: { row: MemorandumRow }) {
  const say = useText();
  const language = useLanguage();
  return (
    <Row
      isNew={row.waiting}
      lead={<TwoCalendars day={row.dated} style="numeric" isStacked />}
      title={row.subject}
      note={
        <>
          <Bdi>{row.number}</Bdi> · <bdi>{row.from.name[language]}</bdi>
        </>
      }
      end={row.waiting && <StatusMark tone="open">{say(words.toAcknowledge)}</StatusMark>}
    />
  );
}

function Paper({ id }: { id: string }) {
  const { data, error, refetch } = useDocument(id);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data ? <DocumentPapers document={id} papers={data.papers} /> : <Loading rows={8} />;
}

/** What the reader does with a memorandum: takes note of it for his unit; and who has done so. */
function Acts({ row }: { row: MemorandumRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const taking = useAct<object>(`/api/memoranda/${row.id}/acknowledge`, {
    touches: ['memoranda', 'documents', 'counts'],
    onDone: () => toasts.say(say(words.acknowledged, { number: row.number })),
  });
  const take = (): void => taking.mutate({});
  useActKeys({ KeyA: row.waiting ? take : null });
  return (
    <>
      <div className="act-list">
        {row.waiting && (
          <ActButton tone="primary" icon="check" code="KeyA" isPending={taking.isPending} onPress={take}>
            {say(words.acknowledge)}
          </ActButton>
        )}
        <LinkButton href={`/documents/${row.id}`} icon="letter">
          {say(words.openPage)}
        </LinkButton>
      </div>
      <ProblemNotice error={taking.error} />
      <Facts
        facts={[
          [say(words.number), <Bdi key="n">{row.number}</Bdi>],
          [say(words.dated), <TwoCalendars key="d" day={row.dated} />],
          [say(words.from), row.from.name[language]],
          [say(words.signedBy), row.signedBy.name[language]],
          [say(words.level), names.level(row.level)],
        ]}
      />
      {row.acknowledgements.length > 0 && (
        <Section title={say(words.taken)} count={row.acknowledgements.length}>
          <ul className="dispatches">
            {row.acknowledgements.map((one) => (
              <li key={`${one.unit?.id ?? one.person?.id} ${one.at}`}>
                <bdi>{(one.unit ?? one.person)?.name[language]}</bdi>
                <p className="dispatch-note">
                  <bdi>{one.by.name[language]}</bdi> · <Moment at={one.at} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** The memoranda of a unit: what waits for its acknowledgement, what it received, what it sent. */
export function MemorandaDesk() {
  const say = useText();
  const go = useGo();
  const [wanted, setSheet] = useAddressWord('sheet');
  const sheet = sheets.find((each) => each === wanted) ?? 'received';
  const pages = usePages<MemorandumRow>('memoranda', '/api/memoranda', filters[sheet]);
  const rows = pages.items;
  const { chosen, choose } = useChosenRow('memorandum', rows, (row) => go(`/documents/${row.id}`));
  return (
    <Page
      title={say(words.title)}
      lede={say(words.lede)}
      isFull
      acts={
        <>
          <SheetSwitch<Sheet>
            label={say(words.sheets)}
            chosen={sheet}
            onChoose={setSheet}
            sheets={sheets.map((id) => ({ id, label: say(words[id]) }))}
          />
          <LinkButton href="/drafts/new?road=memorandum" icon="plus">
            {say(words.newOne)}
          </LinkButton>
        </>
      }
    >
      {pages.isFirstLoad ? (
        <Loading rows={8} />
      ) : (
        <Triage
          isChosen={chosen !== null}
          onBack={() => choose(null)}
          actsLabel={say(words.acts)}
          list={
            <PagedList
              label={say(words.list)}
              rowHeight={trayRowHeight}
              chosenId={chosen?.id ?? null}
              onChoose={choose}
              onOpen={({ id }) => go(`/documents/${id}`)}
              pages={pages}
              empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'letter' }}
            >
              {(row) => <Line row={row} />}
            </PagedList>
          }
          paper={
            chosen ? <Paper key={chosen.id} id={chosen.id} /> : <EmptyState title={say(words.choose)} icon="letter" />
          }
          acts={chosen && <Acts key={chosen.id} row={chosen} />}
        />
      )}
    </Page>
  );
}
