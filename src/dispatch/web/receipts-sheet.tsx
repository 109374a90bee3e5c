import { useAct } from '../../apps/web/act.ts';
import { useGo } from '../../apps/web/address.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { dayAtSeat } from '../../apps/web/ui/day.tsx';
import {
  ActButton,
  Bdi,
  Button,
  EmptyState,
  Facts,
  LinkButton,
  Loading,
  Moment,
  PagedList,
  ProblemNotice,
  Row,
  Split,
  StatusMark,
  TwoCalendars,
  toasts,
} from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import { usePages } from '../../apps/web/use-pages.ts';
import type { Language } from '../../kernel/text.ts';
import { nextAfter } from '../../referral/web/tray.ts';
import { useChosenRow } from '../../referral/web/use-chosen-row.ts';
import { dispatchStateNames, problemNames } from '../dispatch.text.ts';
import type { OpenReceipt } from '../open-receipts.store.ts';
import { receiptsTexts as words } from './receipts.text.ts';
import { dispatchTones } from './standing.ts';

const senderOf = ({ senderName, senderWritten }: OpenReceipt, language: Language): string =>
  senderName?.[language] ?? senderWritten ?? '—';

/** The receipts to senders that failed for good or whose fate is unknown: sent again, or known to have arrived. */
export function ReceiptsSheet() {
  const say = useText();
  const language = useLanguage();
  const go = useGo();
  const { zone } = useHouse();
  const pages = usePages<OpenReceipt>('trays', '/api/trays/receipts');
  const rows = pages.items;
  const { chosen, choose } = useChosenRow('receipt', rows, (row) => go(`/items/${row.item}`));
  if (pages.isFirstLoad) return <Loading rows={8} />;
  return (
    <Split
      isDetailShown={chosen !== null}
      onBack={() => choose(null)}
      list={
        <PagedList
          label={say(words.list)}
          chosenId={chosen?.id ?? null}
          onChoose={choose}
          onOpen={({ item }) => go(`/items/${item}`)}
          pages={pages}
          empty={{ title: say(words.empty), words: say(words.emptyWords), icon: 'letter' }}
        >
          {(row) => (
            <Row
              isNew
              lead={<TwoCalendars day={dayAtSeat(row.madeAt, zone)} style="numeric" isStacked />}
              title={senderOf(row, language)}
              note={<Bdi>{row.number}</Bdi>}
              end={<StatusMark tone={dispatchTones[row.state]}>{dispatchStateNames[row.state][language]}</StatusMark>}
            />
          )}
        </PagedList>
      }
      detail={
        chosen === null ? (
          <EmptyState title={say(words.choose)} icon="letter" />
        ) : (
          <ReceiptOpen key={chosen.id} receipt={chosen} onDone={() => choose(nextAfter(rows, chosen.id))} />
        )
      }
    />
  );
}

interface Decision {
  readonly edition: number;
  readonly how: 'resend' | 'delivered';
}

function ReceiptOpen({ receipt, onDone }: { receipt: OpenReceipt; onDone: () => void }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { id, item, state, problem, edition } = receipt;
  const after = (sentence: typeof words.resent | typeof words.noted) => ({
    touches: ['trays', 'counts', 'items'],
    onDone: () => {
      toasts.say(say(sentence));
      onDone();
    },
  });
  const path = `/api/acknowledgements/${id}/resolve`;
  const resending = useAct<Decision>(path, after(words.resent));
  const noting = useAct<Decision>(path, after(words.noted));
  const isPending = resending.isPending || noting.isPending;
  const resend = (): void => resending.mutate({ edition, how: 'resend' });
  useActKeys({ KeyR: resend }, !isPending);
  return (
    <article className="receipt-open">
      <h2 className="receipt-sender">
        <bdi>{senderOf(receipt, language)}</bdi>
      </h2>
      <StatusMark tone={dispatchTones[state]}>{dispatchStateNames[state][language]}</StatusMark>
      {problem && (
        <p className="dispatch-problem">
          {problem === 'file-lost' ? say(words.lost) : problemNames[problem][language]}
        </p>
      )}
      <Facts
        facts={[
          [say(words.item), <Bdi key="item">{receipt.number}</Bdi>],
          [
            say(words.to),
            <span key="to">
              <bdi>{names.channel(receipt.channel)}</bdi>
              {receipt.address && (
                <>
                  {' '}
                  · <Bdi>{receipt.address}</Bdi>
                </>
              )}
            </span>,
          ],
          [
            say(words.given),
            <span key="given">
              <bdi>{receipt.madeBy[language]}</bdi> · <Moment at={receipt.madeAt} />
            </span>,
          ],
          [say(words.attempts), receipt.attempts > 0 && <Bdi>{receipt.attempts}</Bdi>],
        ]}
      />
      <ProblemNotice error={resending.error ?? noting.error} />
      <div className="dispatch-acts">
        <ActButton tone="primary" icon="send" code="KeyR" isPending={isPending} onPress={resend}>
          {say(words.resend)}
        </ActButton>
        {state === 'unknown' && (
          <Button isPending={isPending} onPress={() => noting.mutate({ edition, how: 'delivered' })}>
            {say(words.arrived)}
          </Button>
        )}
        <LinkButton href={`/items/${item}`} icon="letter">
          {say(words.openItem)}
        </LinkButton>
      </div>
    </article>
  );
}
