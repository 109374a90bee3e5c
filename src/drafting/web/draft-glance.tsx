import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import {
  EmptyState,
  Facts,
  LinkButton,
  Loading,
  Moment,
  ProblemNotice,
  Section,
  StatusMark,
} from '../../apps/web/ui/index.ts';
import { isWritable } from '../drafting.ts';
import type { DraftRow, DraftView } from '../view.ts';
import { stateTexts, stateTones, deskTexts as words } from './desk.text.ts';
import { DraftPaper } from './draft-paper.tsx';
import { PointList } from './point-list.tsx';
import { writingTexts } from './writing.text.ts';
import { emptyContent, writingOf } from './writing.ts';

/** A classified draft is not opened by passing over it in a list, since every reading of it is an entry. */
const useGlance = (row: Pick<DraftRow, 'id' | 'level'>) =>
  useQuery({
    queryKey: ['drafts', row.id],
    queryFn: ({ signal }) => api.get<DraftView>(`/api/drafts/${row.id}`, {}, signal),
    enabled: row.level === 0,
    refetchOnWindowFocus: false,
  });

/** A draft as it lies in the list: how it reads. */
export function GlancePaper({ row }: { row: Pick<DraftRow, 'id' | 'level'> }) {
  const say = useText();
  const { data, error, refetch } = useGlance(row);
  if (row.level > 0) return <EmptyState title={say(words.classified)} icon="lock" />;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={8} />;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <div className="glance-paper" role="group" aria-label={say(writingTexts.text)} tabIndex={0}>
      <DraftPaper writing={writingOf(data.content ?? emptyContent('ar'))} preview={data.preview} />
    </div>
  );
}

/** What is known of the draft and the way on: writing it, or looking at it. */
export function GlanceActs({ row }: { row: DraftRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { data } = useGlance(row);
  const open = data?.points.filter(({ settledAt }) => settledAt === null) ?? [];
  return (
    <>
      <StatusMark tone={stateTones[row.state]}>{say(stateTexts[row.state])}</StatusMark>
      <div className="act-list">
        <LinkButton href={`/drafts/${row.id}`} tone="primary" icon={isWritable(row.state) ? 'pen' : 'draft'}>
          {say(isWritable(row.state) ? words.goOn : words.look)}
        </LinkButton>
      </div>
      <Facts
        facts={[
          [say(words.kind), names.kind(row.kind)],
          [say(words.unit), row.unit.name[language]],
          [say(words.drafter), row.drafter.name[language]],
          [say(words.begun), <Moment key="b" at={row.madeAt} />],
          [say(words.level), names.level(row.level)],
        ]}
      />
      {open.length > 0 && (
        <Section title={say(writingTexts.points)} count={open.length}>
          <PointList points={open} />
        </Section>
      )}
    </>
  );
}
