import { useGo } from '../../apps/web/address.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Bdi, Loading, PagedList, Row, StatusMark, TwoCalendars } from '../../apps/web/ui/index.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import type { DocumentRow } from '../dispatch.ts';
import { handStateNames } from '../wet/wet.text.ts';
import { handTexts as words } from './hand.text.ts';
import { handTones } from './hand-section.tsx';

const awaiting = { awaitsScan: true } as const;

/** What was numbered for the pen and waits for its signed scan, or for an officer who compares it. */
export function ByHandSheet() {
  const say = useText();
  const go = useGo();
  const tray = usePages<DocumentRow>('documents', '/api/documents', awaiting);
  const openRow = ({ id, hand }: DocumentRow): void => go(`/documents/${id}${hand === 'to-compare' ? '/scan' : ''}`);
  if (tray.isFirstLoad) return <Loading rows={8} />;
  return (
    <PagedList
      label={say(words.sheet)}
      chosenId={null}
      onChoose={(id) => {
        const row = tray.items.find((each) => each.id === id);
        if (row) openRow(row);
      }}
      onOpen={openRow}
      pages={tray}
      empty={{ title: say(words.noPaper), words: say(words.noPaperWords), icon: 'pen' }}
    >
      {(row) => (
        <Row
          isNew={row.hand === 'to-compare'}
          lead={<TwoCalendars day={row.dated} style="numeric" isStacked />}
          title={row.subject}
          note={
            <>
              <Bdi>{row.number}</Bdi> · <bdi>{row.addressees.join(' · ')}</bdi>
            </>
          }
          end={row.hand && <StatusMark tone={handTones[row.hand]}>{say(handStateNames[row.hand])}</StatusMark>}
        />
      )}
    </PagedList>
  );
}
