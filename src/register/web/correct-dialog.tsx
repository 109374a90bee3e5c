import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Button, Dialog, Form, FormActs, TextField, toasts } from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import type { ItemView } from '../register.ts';
import type { CorrectionForm } from '../registration.ts';
import { changesBetween, fieldsOfItem, hasChanges } from './correction.ts';
import type { Fields } from './fields.ts';
import { type FieldsProps, PaperFields, SenderFields, SubjectFields } from './form-fields.tsx';
import { LevelField, UrgencyFields } from './form-more.tsx';
import { itemTexts as words } from './item.text.ts';
import type { ItemDialogProps } from './item-dialogs.tsx';
import './registration-form.css';

/** A mis-keyed entry is put right: every field as it stands, a reason, and what was written stays beside it. */
export function CorrectDialog(props: ItemDialogProps) {
  const say = useText();
  return (
    <Dialog
      title={say(words.correctTitle, { number: props.item.number })}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="wide"
    >
      <CorrectForm {...props} />
    </Dialog>
  );
}

function CorrectForm({ item, onClose, onDone }: ItemDialogProps) {
  const say = useText();
  const language = useLanguage();
  const [before] = useState<Fields>(() => fieldsOfItem(item, language));
  const [fields, setFields] = useState(before);
  const [reason, setReason] = useState('');
  const corrected = changesBetween(before, fields);
  const act = useAct<CorrectionForm>(`/api/items/${item.id}/corrections`, {
    touches: ['items'],
    onDone: () => {
      toasts.say(say(words.corrected, { number: item.number }));
      onClose();
      onDone();
    },
  });
  const all: FieldsProps = {
    fields,
    fill: (filled) => setFields((now) => ({ ...now, ...filled })),
    nature: natureOf(item),
    errorAt: () => undefined,
  };
  const labels = Object.fromEntries(Object.entries(fieldNames).map(([name, text]) => [name, say(text)]));
  return (
    <Form
      isWide
      error={act.error}
      fieldLabels={labels}
      onSubmit={() => {
        // After "changed meanwhile" the entry is asked again, so that the next attempt stands on what is true now.
        if (act.error?.problem.code === 'changed-meanwhile') onDone();
        act.mutate({ edition: item.edition, reason: reason.trim(), ...corrected });
      }}
    >
      <p className="desk-wide">{say(words.correctWords)}</p>
      <div className="desk-fields desk-wide">
        <SenderFields {...all} />
        <SubjectFields {...all} />
        <PaperFields {...all} isCorrection />
        <UrgencyFields {...all} />
        {!item.sealed && <LevelField {...all} />}
        <div className="desk-wide">
          <TextField
            name="reason"
            label={say(words.correctReason)}
            value={reason}
            onChange={setReason}
            rows={2}
            isRequired
          />
        </div>
      </div>
      <FormActs>
        <Button
          type="submit"
          tone="primary"
          isPending={act.isPending}
          isDisabled={reason.trim() === '' || !hasChanges(corrected)}
        >
          {say(words.saveCorrection)}
        </Button>
      </FormActs>
    </Form>
  );
}

const natureOf = (item: ItemView) => ({ isSealed: item.sealed, isSpoken: false });
