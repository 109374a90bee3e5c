import { useGo } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Loading, PagedList, Row, StatusMark, TwoCalendars } from '../../apps/web/ui/index.ts';
import type { CircularRow } from '../circular.ts';
import { circularTexts as words } from './circular.text.ts';
import { useTray } from './use-tray.ts';

const open = { open: true } as const;
const lineOf = (row: CircularRow): CircularRow => row;

/** What was cleared once and signed as many originals, and still waits on this desk. */
export function CircularsSheet() {
  const say = useText();
  const go = useGo();
  const tray = useTray('/api/circulars', open, lineOf);
  if (tray.isFirstLoad) return <Loading rows={8} />;
  return (
    <PagedList
      label={say(words.inHand)}
      chosenId={null}
      onChoose={(id) => go(`/circulars/${id}`)}
      onOpen={({ id }) => go(`/circulars/${id}`)}
      pages={tray}
      empty={{ title: say(words.none), words: say(words.noneWords), icon: 'send' }}
    >
      {(row) => <Line row={row} />}
    </PagedList>
  );
}

function Line({ row }: { row: CircularRow }) {
  const say = useText();
  const { counts, set, originals } = row;
  const left = (counts.sent ?? 0) + (counts.delivered ?? 0);
  const trouble = (counts.failed ?? 0) + (counts.unknown ?? 0);
  return (
    <Row
      isNew={trouble > 0}
      lead={<TwoCalendars day={row.dated} style="numeric" isStacked />}
      title={row.subject}
      note={
        <>
          <span>{say(words.fromTo, { first: row.first, last: row.last })}</span> ·{' '}
          {say(words.stand, { set, originals, left })}
        </>
      }
      end={trouble > 0 && <StatusMark tone="stopped">{say(words.trouble, { count: trouble })}</StatusMark>}
    />
  );
}
