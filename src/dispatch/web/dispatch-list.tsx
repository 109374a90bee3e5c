import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Bdi, Moment, StatusMark, TwoCalendars, Words } from '../../apps/web/ui/index.ts';
import { dispatchStateNames, problemNames, receiptMannerNames } from '../dispatch.text.ts';
import type { DispatchView } from '../dispatch.ts';
import { DispatchActs } from './dispatch-acts.tsx';
import { documentTexts as words } from './document.text.ts';
import { dispatchTones, liesInOutbox } from './standing.ts';

interface DispatchListProps {
  readonly dispatches: readonly DispatchView[];
  readonly may: { readonly send: boolean; readonly recordReceipt: boolean };
}

/** Every addressee with what became of his copy, and what may be done about it. */
export function DispatchList({ dispatches, may }: DispatchListProps) {
  return (
    <ul className="dispatches">
      {dispatches.map((dispatch) => (
        <li key={dispatch.id} data-state={dispatch.state}>
          <Sending dispatch={dispatch} />
          <DispatchActs dispatch={dispatch} may={may} />
        </li>
      ))}
    </ul>
  );
}

function Sending({ dispatch }: { dispatch: DispatchView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const { state, sending } = dispatch;
  const isInOutbox = liesInOutbox(dispatch);
  return (
    <>
      <p className="dispatch-head">
        <bdi className="dispatch-name">{dispatch.name}</bdi>
        <StatusMark tone={isInOutbox ? 'stopped' : dispatchTones[state]}>
          {isInOutbox ? say(words.inOutbox) : dispatchStateNames[state][language]}
        </StatusMark>
      </p>
      <p className="dispatch-note">
        {say(words[dispatch.role])} ·{' '}
        {sending === 'inside' ? say(words.inside) : <bdi>{names.channel(dispatch.channel)}</bdi>}
        {dispatch.address && (
          <>
            {' '}
            · <Bdi>{dispatch.address}</Bdi>
          </>
        )}
      </p>
      {dispatch.sentAt && (
        <p className="dispatch-note">
          {say(isInOutbox ? words.putOn : words.sentOn)} <Moment at={dispatch.sentAt} />
          {dispatch.takenBy && <> · {say(words.takenByName, { name: dispatch.takenBy })}</>}
        </p>
      )}
      {dispatch.problem && (
        <p className={dispatch.problem === 'trial-outbox' ? 'trial-key' : 'dispatch-problem'}>
          {problemNames[dispatch.problem][language]}
        </p>
      )}
      {dispatch.state === 'failed' && (
        <p className="dispatch-note">
          {say(words.attempts, { count: dispatch.attempts })}
          {dispatch.nextTryAt && (
            <>
              {' '}
              · {say(words.nextTry)} <Moment at={dispatch.nextTryAt} />
            </>
          )}
        </p>
      )}
      {dispatch.note && <Words isLong>{dispatch.note}</Words>}
      {dispatch.receipts.map((receipt) => (
        <p key={`${receipt.manner} ${receipt.receivedOn}`} className="dispatch-note">
          {receiptMannerNames[receipt.manner][language]} · <TwoCalendars day={receipt.receivedOn} />
          {receipt.receivedBy && (
            <>
              {' '}
              · <bdi>{receipt.receivedBy}</bdi>
            </>
          )}
        </p>
      ))}
    </>
  );
}
