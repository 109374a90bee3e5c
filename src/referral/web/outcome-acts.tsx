import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { ActButton, type IconName, Menu, ReasonDialog, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { Text } from '../../kernel/text.ts';
import type { Ending, ItemRow } from '../../register/register.ts';
import type { CloseForm } from '../orders.ts';
import { outcomeTexts as words } from './outcome.text.ts';

interface Outcome {
  readonly id: Exclude<Ending, 'answered'>;
  readonly code: string;
  readonly icon: IconName;
  readonly label: Text;
  readonly hint: Text;
}

const outcomes: readonly Outcome[] = [
  { id: 'no-reply', code: 'KeyP', icon: 'minus', label: words.noReply, hint: words.noReplyHint },
  { id: 'not-ours', code: 'KeyN', icon: 'close', label: words.notOurs, hint: words.notOursHint },
  { id: 'misdirected', code: 'KeyM', icon: 'back', label: words.misdirected, hint: words.misdirectedHint },
];

interface OutcomeProps {
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition'>;
  readonly onDone: () => void;
}

/** The question for the reason of an outcome, and how to ask it. */
function useOutcome({ item, onDone }: OutcomeProps) {
  const say = useText();
  const [opened, setOpened] = useState<Outcome | null>(null);
  const closing = useAct<CloseForm>(`/api/items/${item.id}/close`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      setOpened(null);
      toasts.say(say(words.closed, { number: item.number }));
      onDone();
    },
  });
  const question = (
    <ReasonDialog
      title={opened ? say(opened.label) : ''}
      isOpen={opened !== null}
      onClose={() => setOpened(null)}
      reasonLabel={say(words.reason)}
      confirmLabel={opened ? say(opened.label) : ''}
      tone="grave"
      isPending={closing.isPending}
      error={closing.error}
      onConfirm={(reason) => opened && closing.mutate({ edition: item.edition, how: opened.id, reason })}
    >
      {opened && <p>{say(opened.hint)}</p>}
    </ReasonDialog>
  );
  return { ask: setOpened, isAsking: opened !== null, question };
}

/** The ways in which an undirected item ends without having been referred, each with its reason. */
export function OutcomeActs(props: OutcomeProps) {
  const say = useText();
  const { ask, isAsking, question } = useOutcome(props);
  useActKeys(Object.fromEntries(outcomes.map((outcome) => [outcome.code, (): void => ask(outcome)])), !isAsking);
  return (
    <section className="act-group" aria-label={say(words.title)}>
      <h3 className="act-group-title">{say(words.title)}</h3>
      <div className="act-list">
        {outcomes.map((outcome) => (
          <ActButton key={outcome.id} tone="quiet" icon={outcome.icon} code={outcome.code} onPress={() => ask(outcome)}>
            {say(outcome.label)}
          </ActButton>
        ))}
      </div>
      {question}
    </section>
  );
}

/** The same from a menu, where there is little room. */
export function OutcomeMenu(props: OutcomeProps) {
  const say = useText();
  const { ask, question } = useOutcome(props);
  return (
    <>
      <Menu
        label={say(words.title)}
        choices={outcomes.map((outcome) => ({
          id: outcome.id,
          label: say(outcome.label),
          icon: outcome.icon,
          onAction: () => ask(outcome),
        }))}
      />
      {question}
    </>
  );
}
