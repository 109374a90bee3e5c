import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { ChoiceField, ConfirmDialog, TextField, toasts } from '../../apps/web/ui/index.ts';
import { asideTexts } from '../intake.text.ts';
import { type ArrivalRow, type AsideForm, type AsideReason, asideReasons } from '../intake.ts';
import { arrivalsTexts as words } from './arrivals.text.ts';

interface AsideDialogProps {
  readonly row: ArrivalRow;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks why an arrival becomes no item. */
export function AsideDialog({ row, isOpen, onClose }: AsideDialogProps) {
  const say = useText();
  const language = useLanguage();
  const [reason, setReason] = useState<AsideReason>(row.again ? 'duplicate' : 'advertising');
  const [note, setNote] = useState('');
  const act = useAct<AsideForm>(`/api/arrivals/${row.id}/set-aside`, {
    touches: ['arrivals', 'counts'],
    onDone: () => {
      toasts.say(say(words.asideDone));
      onClose();
    },
  });
  const confirm = (): void =>
    act.mutate({ edition: row.edition, reason, ...(note.trim() === '' ? {} : { note: note.trim() }) });
  return (
    <ConfirmDialog
      title={say(words.setAsideTitle)}
      isOpen={isOpen}
      onClose={onClose}
      confirmLabel={say(words.setAside)}
      isPending={act.isPending}
      error={act.error}
      onConfirm={confirm}
    >
      <p>{say(words.setAsideWords)}</p>
      <ChoiceField
        label={say(words.why)}
        value={reason}
        onChange={(chosen) => setReason(chosen as AsideReason)}
        choices={asideReasons.map((id) => ({ id, label: asideTexts[id][language] }))}
      />
      <TextField
        label={say(words.note)}
        value={note}
        onChange={setNote}
        isRequired={reason === 'other'}
        maxLength={2000}
      />
    </ConfirmDialog>
  );
}
