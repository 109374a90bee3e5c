import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Dialog, type IconName, ProblemNotice, ReasonDialog, toasts } from '../../apps/web/ui/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { CloseForm } from '../../referral/orders.ts';
import { ActButton } from '../../referral/web/act-button.tsx';
import type { AddresseeChoice } from '../../referral/web/addressees.ts';
import { orderTexts } from '../../referral/web/order.text.ts';
import { OrderForm } from '../../referral/web/order-form.tsx';
import type { Standing } from '../../referral/web/standing.ts';
import { useActKeys } from '../../referral/web/use-act-keys.ts';
import { useRecents } from '../../referral/web/use-recents.ts';
import { useAddressees } from '../../referral/web/use-standing.ts';
import type { Ending, ItemRow } from '../../register/register.ts';
import { authorityTexts } from '../directives.text.ts';
import type { DirectiveView, WeighForm } from '../directives.ts';
import { minuteTexts } from './minute.text.ts';
import { notableBy } from './minute-draft.ts';
import { MinuteForm } from './minute-form.tsx';
import { trayTexts as words } from './tray.text.ts';

type Outcome = Exclude<Ending, 'answered'>;
type Opened = 'refer' | 'important' | 'minute' | Outcome;

interface OutcomeAct {
  readonly id: Outcome;
  readonly code: string;
  readonly icon: IconName;
  readonly label: Text;
  readonly hint: Text;
}

const outcomes: readonly OutcomeAct[] = [
  { id: 'no-reply', code: 'KeyP', icon: 'minus', label: words.noReply, hint: words.noReplyHint },
  { id: 'not-ours', code: 'KeyN', icon: 'close', label: words.notOurs, hint: words.notOursHint },
  { id: 'misdirected', code: 'KeyM', icon: 'back', label: words.misdirected, hint: words.misdirectedHint },
];

const mostQuick = 5;
const mostWords = 60;

/** A directive as a choice: whose it is, and how it begins. */
export const useDirectiveChoices = (directives: readonly DirectiveView[]) => {
  const say = useText();
  return directives
    .filter(({ state }) => state === 'in-force')
    .map(({ id, authority, text }) => ({
      id: id as string,
      label: say(authorityTexts[authority]),
      hint: text === null ? undefined : text.slice(0, mostWords),
    }));
};

interface TrayActsProps {
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition' | 'receivedOn' | 'urgency' | 'importance'>;
  readonly standing: Standing;
  readonly roles: readonly string[];
  /** Directives on the item, which a referral may carry out. */
  readonly directives: readonly DirectiveView[];
  /** Something was done; the next item may come. */
  readonly onDone: () => void;
}

/** What the Cabinet does with an undirected item: refer it, show it to the SG, note his word, or close it with a reason. */
export function TrayActs({ item, standing, roles, directives, onDone }: TrayActsProps) {
  const say = useText();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [lead, setLead] = useState<AddresseeChoice | null>(null);
  const choices = useAddressees();
  const [recent] = useRecents('addressees');
  const directiveChoices = useDirectiveChoices(directives);
  const quick = recent.slice(0, mostQuick).flatMap((id) => choices.find((choice) => choice.id === id) ?? []);
  const close = (): void => setOpened(null);
  const done = (sentence: Text) => (): void => {
    close();
    toasts.say(say(sentence, { number: item.number }));
    onDone();
  };
  const touches = ['trays', 'items', 'counts'];
  const weighing = useAct<WeighForm>(`/api/items/${item.id}/weigh`, {
    touches,
    onDone: done(item.importance === 'important' ? words.routineDone : words.inFolderNow),
  });
  const closing = useAct<CloseForm>(`/api/items/${item.id}/close`, { touches, onDone: done(words.closed) });
  const refer = (to: AddresseeChoice | null): void => {
    setLead(to);
    setOpened('refer');
  };
  const isImportant = item.importance === 'important';
  const weigh = (): void =>
    isImportant ? weighing.mutate({ edition: item.edition, importance: 'routine' }) : setOpened('important');
  const mayNote = notableBy(roles).length > 0;
  const outcome = outcomes.find(({ id }) => id === opened);
  useActKeys(
    {
      KeyR: standing.directs ? () => refer(null) : null,
      KeyI: standing.behindGate ? weigh : null,
      KeyW: mayNote ? () => setOpened('minute') : null,
      ...Object.fromEntries(
        outcomes.map(({ id, code }) => [code, standing.directs ? (): void => setOpened(id) : null]),
      ),
      ...Object.fromEntries(
        quick.map((choice, at) => [`Digit${at + 1}`, standing.directs ? (): void => refer(choice) : null]),
      ),
    },
    opened === null,
  );
  return (
    <>
      <div className="act-list">
        {standing.directs && (
          <ActButton tone="primary" icon="route" code="KeyR" onPress={() => refer(null)}>
            {say(words.refer)}
          </ActButton>
        )}
        {standing.behindGate && (
          <ActButton icon="folder" code="KeyI" onPress={weigh} isPending={weighing.isPending}>
            {say(isImportant ? words.routine : words.important)}
          </ActButton>
        )}
        {mayNote && (
          <ActButton icon="pen" code="KeyW" onPress={() => setOpened('minute')}>
            {say(words.minute)}
          </ActButton>
        )}
      </div>
      <ProblemNotice error={opened === 'important' ? null : weighing.error} />
      {standing.directs && quick.length > 0 && (
        <section className="act-group" aria-label={say(words.quick)}>
          <h3 className="act-group-title">{say(words.quick)}</h3>
          <div className="act-list">
            {quick.map((choice, at) => (
              <ActButton key={choice.id} tone="quiet" code={`Digit${at + 1}`} onPress={() => refer(choice)}>
                <span dir="auto">{choice.label}</span>
              </ActButton>
            ))}
          </div>
        </section>
      )}
      {standing.directs && (
        <section className="act-group" aria-label={say(words.outcome)}>
          <h3 className="act-group-title">{say(words.outcome)}</h3>
          <div className="act-list">
            {outcomes.map(({ id, code, icon, label }) => (
              <ActButton key={id} tone="quiet" icon={icon} code={code} onPress={() => setOpened(id)}>
                {say(label)}
              </ActButton>
            ))}
          </div>
        </section>
      )}
      <Dialog title={`${say(orderTexts.title)} ${item.number}`} isOpen={opened === 'refer'} onClose={close} size="side">
        <OrderForm
          item={item}
          lead={lead}
          directives={directiveChoices}
          onCancel={close}
          onDone={() => {
            close();
            onDone();
          }}
        />
      </Dialog>
      <Dialog title={say(minuteTexts.note)} isOpen={opened === 'minute'} onClose={close} size="side">
        <MinuteForm item={item.id} onDone={close} onCancel={close} />
      </Dialog>
      <ReasonDialog
        title={say(words.important)}
        isOpen={opened === 'important'}
        onClose={close}
        reasonLabel={say(words.importantReason)}
        confirmLabel={say(words.putInFolder)}
        isPending={weighing.isPending}
        error={weighing.error}
        onConfirm={(reason) => weighing.mutate({ edition: item.edition, importance: 'important', reason })}
      >
        <p>{say(words.importantHint)}</p>
      </ReasonDialog>
      <ReasonDialog
        title={outcome ? say(outcome.label) : ''}
        isOpen={outcome !== undefined}
        onClose={close}
        reasonLabel={say(words.reason)}
        confirmLabel={outcome ? say(outcome.label) : ''}
        tone="grave"
        isPending={closing.isPending}
        error={closing.error}
        onConfirm={(reason) => outcome && closing.mutate({ edition: item.edition, how: outcome.id, reason })}
      >
        {outcome && <p>{say(outcome.hint)}</p>}
      </ReasonDialog>
    </>
  );
}
