import { useGo } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Loading, PagedList, Row, StatusMark, TwoCalendars } from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import { type CircularRow, inTroubleOf, leftOf } from '../circular.ts';
import { circularTexts as words } from './circular.text.ts';

const open = { open: true } as const;

/** What was cleared once and signed as many originals, and still waits on this desk. */
export function CircularsSheet() {
  const say = useText();
  const go = useGo();
  const tray = usePages<CircularRow>('trays', '/api/circulars', open);
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
  const { set, originals } = row;
  const trouble = inTroubleOf(row);
  return (
    <Row
      isNew={trouble > 0}
      lead={<TwoCalendars day={row.dated} style="numeric" isStacked />}
      title={row.subject}
      note={
        <>
          <span>{say(words.fromTo, { first: row.first, last: row.last })}</span> ·{' '}
          {say(words.stand, { set, originals, left: leftOf(row) })}
        </>
      }
      end={trouble > 0 && <StatusMark tone="stopped">{say(words.trouble, { count: trouble })}</StatusMark>}
    />
  );
}
