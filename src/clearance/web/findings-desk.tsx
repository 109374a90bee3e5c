import { useEffect, useEffectEvent } from 'react';
import { cabinetRoles } from '../../access/actor.ts';
import { useAddressWord, useGo } from '../../apps/web/address.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { holdsAny, useMe } from '../../apps/web/me.ts';
import { useNames } from '../../apps/web/profile.ts';
import {
  Bdi,
  EmptyState,
  Loading,
  Page,
  ProblemNotice,
  Row,
  StatusMark,
  VirtualList,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { stateTexts } from '../../drafting/web/desk.text.ts';
import { useCountWords } from '../../drafting/web/open-findings.tsx';
import { stepFrom } from '../../referral/web/tray.ts';
import type { OpenFindingsPage, OpenFindingsRow } from '../findings/open-findings.ts';
import { findingsDeskTexts as words } from './findings-desk.text.ts';
import './findings-desk.css';

/** While drafts are being read, the list is asked again this often. */
const askAgainMs = 1500;

function Line({ row }: { row: OpenFindingsRow }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const counted = useCountWords();
  const { errors, warnings } = row;
  const what = counted({ errors, warnings, all: errors + warnings });
  return (
    <Row
      lead={<Bdi>{errors + warnings}</Bdi>}
      title={row.subject}
      note={
        <>
          <bdi>{names.kind(row.kind)}</bdi> · <bdi>{row.unit.name[language]}</bdi> ·{' '}
          <bdi>{row.drafter.name[language]}</bdi> · {say(stateTexts[row.state])}
        </>
      }
      end={<StatusMark tone={errors > 0 ? 'stopped' : 'late'}>{what.join(' · ')}</StatusMark>}
    />
  );
}

/** Which drafts in hand have open errors or warnings, the worst first; O or Enter goes to a draft, to its findings. */
export function FindingsDesk() {
  const say = useText();
  const go = useGo();
  const isCabinet = holdsAny(useMe(), cabinetRoles);
  const [chosenId, choose] = useAddressWord('draft');
  const { items, head, reload, ...pages } = usePages<OpenFindingsRow, OpenFindingsPage>('drafts', '/api/findings/open');
  const unread = head?.unread ?? 0;
  const askAgain = useEffectEvent(reload);
  useEffect(() => {
    if (unread === 0) return;
    const waiting = setTimeout(() => askAgain(), askAgainMs);
    return () => clearTimeout(waiting);
  }, [unread, head]);
  const chosen = items.find(({ id }) => id === chosenId) ?? items[0] ?? null;
  const open = (id: string): void => go(`/drafts/${id}?sheet=findings`);
  const step = (by: 1 | -1) => (): void => choose(stepFrom(items, chosen?.id ?? null, by));
  useActKeys({ KeyJ: step(1), KeyK: step(-1), KeyO: chosen ? () => open(chosen.id) : null });
  return (
    <Page title={say(words.title)} lede={say(isCabinet ? words.ledeCabinet : words.ledeOwn)} isFull>
      <div className="findings-desk">
        <p className="findings-desk-unread" role="status">
          {unread > 0 && <StatusMark tone="waiting">{say(words.unread, { count: unread })}</StatusMark>}
        </p>
        <ProblemNotice error={pages.error} onRetry={reload} />
        {pages.isFirstLoad || (items.length === 0 && unread > 0) ? (
          <Loading rows={8} />
        ) : (
          <VirtualList
            label={say(words.list)}
            items={items}
            selectedId={chosen?.id ?? null}
            onSelect={({ id }) => choose(id)}
            onOpen={({ id }) => open(id)}
            total={head?.total}
            hasMore={pages.hasMore}
            isLoading={pages.isLoading}
            onMore={pages.loadMore}
            empty={
              pages.error ? null : (
                <EmptyState title={say(words.empty)} icon="check">
                  {say(words.emptyWords)}
                </EmptyState>
              )
            }
          >
            {(row) => <Line row={row} />}
          </VirtualList>
        )}
      </div>
    </Page>
  );
}
