import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { ActButton, ProblemNotice, ReasonDialog, toasts } from '../../apps/web/ui/index.ts';
import { useActKeys } from '../../apps/web/use-act-keys.ts';
import type { ItemRow } from '../../register/register.ts';
import type { WeighForm } from '../directives.ts';
import { trayTexts as words } from './tray.text.ts';

interface WeighActProps {
  readonly item: Pick<ItemRow, 'id' | 'number' | 'edition' | 'importance'>;
  readonly onDone: () => void;
}

/** Puts an item into the Secretary-General's folder, with the reason that he reads; or takes it out again. */
export function WeighAct({ item, onDone }: WeighActProps) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  const isImportant = item.importance === 'important';
  const weighing = useAct<WeighForm>(`/api/items/${item.id}/weigh`, {
    touches: ['trays', 'items', 'counts'],
    onDone: () => {
      setOpen(false);
      toasts.say(say(isImportant ? words.routineDone : words.inFolderNow, { number: item.number }));
      onDone();
    },
  });
  const weigh = (): void =>
    isImportant ? weighing.mutate({ edition: item.edition, importance: 'routine' }) : setOpen(true);
  useActKeys({ KeyI: weigh }, !isOpen);
  return (
    <>
      <ActButton icon="folder" code="KeyI" onPress={weigh} isPending={weighing.isPending}>
        {say(isImportant ? words.routine : words.important)}
      </ActButton>
      {!isOpen && <ProblemNotice error={weighing.error} />}
      <ReasonDialog
        title={say(words.important)}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        reasonLabel={say(words.importantReason)}
        confirmLabel={say(words.putInFolder)}
        isPending={weighing.isPending}
        error={weighing.error}
        onConfirm={(reason) => weighing.mutate({ edition: item.edition, importance: 'important', reason })}
      >
        <p>{say(words.importantHint)}</p>
      </ReasonDialog>
    </>
  );
}
