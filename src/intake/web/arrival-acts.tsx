import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { ActButton, Bdi, Facts, Moment, ProblemNotice, Section, TextLink, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { asideTexts } from '../intake.text.ts';
import type { ArrivalRow } from '../intake.ts';
import { arrivalsTexts as words } from './arrivals.text.ts';
import { AsideDialog } from './aside-dialog.tsx';
import { fileAddress } from './take-up.ts';

interface ArrivalActsProps {
  readonly row: ArrivalRow;
  readonly onRegister: () => void;
  readonly isTaking: boolean;
  readonly error: unknown;
}

/** What an officer does with an arrival, and what is known of it. */
export function ArrivalActs({ row, onRegister, isTaking, error }: ArrivalActsProps) {
  const say = useText();
  const language = useLanguage();
  const [isAside, setAside] = useState(false);
  const restoring = useAct<{ edition: number }>(`/api/arrivals/${row.id}/restore`, {
    touches: ['arrivals', 'counts'],
    onDone: () => toasts.say(say(words.restored)),
  });
  const isWaiting = row.state === 'waiting';
  const restore = (): void => restoring.mutate({ edition: row.edition });
  useActKeys({
    KeyR: isWaiting ? onRegister : null,
    KeyX: isWaiting ? () => setAside(true) : null,
    KeyB: row.state === 'set-aside' ? restore : null,
  });
  return (
    <>
      <div className="act-list">
        {isWaiting && (
          <>
            <ActButton tone="primary" icon="registers" code="KeyR" isPending={isTaking} onPress={onRegister}>
              {say(words.register)}
            </ActButton>
            <ActButton icon="close" code="KeyX" onPress={() => setAside(true)}>
              {say(words.setAside)}
            </ActButton>
          </>
        )}
        {row.state === 'set-aside' && (
          <ActButton icon="again" code="KeyB" isPending={restoring.isPending} onPress={restore}>
            {say(words.restore)}
          </ActButton>
        )}
      </div>
      <ProblemNotice error={error} />
      <ProblemNotice error={restoring.error} />
      <Facts facts={useFacts(row)} />
      {row.problem && (
        <Section title={say(words.whyRefused)}>
          <p>{row.problem.why[language]}</p>
          <p>{say(row.way === 'mail' ? words.mailLies : words.folderLies)}</p>
        </Section>
      )}
      {row.leftOut.length > 0 && (
        <Section title={say(words.leftOut)} count={row.leftOut.length}>
          <ul>
            {row.leftOut.map((part) => (
              <li key={part.name}>
                <bdi>{part.name}</bdi>: {part.why[language]}
              </li>
            ))}
          </ul>
          <p>{say(words.leftOutWords)}</p>
        </Section>
      )}
      {isAside && <AsideDialog row={row} isOpen onClose={() => setAside(false)} />}
    </>
  );
}

/** The records of ours that codes on the paper name, of one kind; null where there are none. */
function linksTo(carries: ArrivalRow['carries'], wanted: 'document' | 'item') {
  const named = carries.filter(({ kind }) => kind === wanted);
  if (named.length === 0) return null;
  return named.map(({ id, number }) => (
    <span key={id}>
      <TextLink href={`/${wanted}s/${id}`}>
        <Bdi>{number}</Bdi>
      </TextLink>{' '}
    </span>
  ));
}

/** The whole scan, with the pages of this letter in it: opened beside the page. */
function CutFrom({ id, title, pages }: NonNullable<ArrivalRow['cutFrom']>) {
  const say = useText();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['arrivals', 'whole', id],
    queryFn: ({ signal }) => api.get<ArrivalRow>(`/api/arrivals/${id}`, {}, signal),
  });
  const file = data?.files[0];
  const listed = new Intl.ListFormat(language, { type: 'conjunction' }).format(pages.map(String));
  return (
    <>
      {file === undefined ? (
        <bdi>{title}</bdi>
      ) : (
        <TextLink href={fileAddress(id, file.id)}>
          <bdi>{title}</bdi>
        </TextLink>
      )}
      {' · '}
      {say(words.cutPages, { count: pages.length, pages: listed })}
    </>
  );
}

/** What is known of an arrival; what is not is left out. */
function useFacts({ sender, sentAt, arrivedAt, way, place, aside, answers, cutFrom, carries }: ArrivalRow) {
  const say = useText();
  const language = useLanguage();
  return [
    [say(words.from), sender === null ? null : <bdi key="from">{sender}</bdi>],
    [say(words.sent), sentAt === null ? null : <Moment key="sent" at={sentAt} />],
    [say(words.arrived), <Moment key="arrived" at={arrivedAt} />],
    [say(words.way), way === 'mail' ? say(words.byMail, { mailbox: place }) : say(words.byFolder)],
    [say(words.cutFrom), cutFrom && <CutFrom key="cut" {...cutFrom} />],
    [say(words.carriesDocument), linksTo(carries, 'document')],
    [say(words.carriesItem), linksTo(carries, 'item')],
    [say(words.why), aside && asideTexts[aside.reason][language]],
    [say(words.note), aside?.note ? <bdi key="note">{aside.note}</bdi> : null],
    [say(words.asideBy), aside && <bdi key="by">{aside.by.name[language]}</bdi>],
    [
      say(words.answersWhat),
      answers && (
        <TextLink key="answers" href={`/${answers.kind}s/${answers.id}`}>
          <Bdi>{answers.number}</Bdi>
        </TextLink>
      ),
    ],
  ] as const;
}
