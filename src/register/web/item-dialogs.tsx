import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import {
  Button,
  type Choice,
  ComboField,
  DateField,
  Dialog,
  Form,
  FormActs,
  ReasonDialog,
  SelectField,
  TextField,
  toasts,
  type WrittenDate,
} from '../../apps/web/ui/index.ts';
import { fieldNames } from '../item.text.ts';
import type { ItemView } from '../register.ts';
import type { CustodyForm, FilesForm, OpeningForm, ReceiptForm } from '../registration.ts';
import type { AttachedFile } from './brought.ts';
import { BroughtFiles } from './brought-files.tsx';
import { useChoices } from './choices.ts';
import { itemTexts as words } from './item.text.ts';

export interface ItemDialogProps {
  readonly item: ItemView;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Ends a dialog when its act is done, and says so. */
function useEnd({ onClose, onDone }: ItemDialogProps, said: string): () => void {
  return () => {
    toasts.say(said);
    onClose();
    onDone();
  };
}

/** Strikes the entry out, for a reason that stays with its number. */
export function VoidDialog(props: ItemDialogProps) {
  const { item, isOpen, onClose } = props;
  const say = useText();
  const { number } = item;
  const act = useAct<{ readonly edition: number; readonly reason: string }>(`/api/items/${item.id}/void`, {
    touches: ['items'],
    onDone: useEnd(props, say(words.voidDone, { number })),
  });
  return (
    <ReasonDialog
      title={say(words.voidTitle, { number })}
      isOpen={isOpen}
      onClose={onClose}
      reasonLabel={say(words.voidReason)}
      confirmLabel={say(words.void)}
      tone="grave"
      isPending={act.isPending}
      error={act.error}
      onConfirm={(reason) => act.mutate({ edition: item.edition, reason })}
    >
      <p>{say(words.voidWords)}</p>
    </ReasonDialog>
  );
}

/** The delivery book: where the original is now, and who signed for it. */
export function CustodyDialog(props: ItemDialogProps) {
  const { item, isOpen, onClose } = props;
  const say = useText();
  const choices = useChoices();
  const [place, setPlace] = useState('');
  const [unit, setUnit] = useState<Choice | null>(null);
  const [signedBy, setSignedBy] = useState('');
  const act = useAct<CustodyForm>(`/api/items/${item.id}/custody`, {
    touches: ['items'],
    onDone: useEnd(props, say(words.handedOver)),
  });
  const where = place.trim() || (unit?.label ?? '');
  return (
    <Dialog title={say(words.handOverTitle)} isOpen={isOpen} onClose={onClose} size="narrow">
      <Form
        error={act.error}
        onSubmit={() =>
          where !== '' &&
          act.mutate({
            place: where,
            ...(unit ? { heldBy: unit.id } : {}),
            ...(signedBy.trim() ? { signedBy: signedBy.trim() } : {}),
          })
        }
      >
        <ComboField
          name="heldBy"
          label={say(words.heldBy)}
          value={unit}
          onChange={setUnit}
          search={choices.units}
          autoFocus
        />
        <TextField
          name="place"
          label={say(words.place)}
          description={say(words.placeHelp)}
          value={place}
          onChange={setPlace}
          isRequired={unit === null}
        />
        <TextField name="signedBy" label={say(words.signedBy)} value={signedBy} onChange={setSignedBy} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={where === ''}>
            {say(words.handOverDo)}
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

/** The same paper came once more: when, how, with its own scan if it has one. */
export function CopyDialog(props: ItemDialogProps) {
  const { item, isOpen, onClose } = props;
  const say = useText();
  const language = useLanguage();
  const { today } = useHouse();
  const { channels } = useProfile();
  const [channel, setChannel] = useState<string | null>(null);
  const [received, setReceived] = useState<WrittenDate>({ day: today, calendar: 'gregory', written: '' });
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<AttachedFile[]>([]);
  const act = useAct<ReceiptForm>(`/api/items/${item.id}/receipts`, {
    touches: ['items'],
    onDone: useEnd(props, say(words.copyDone)),
  });
  return (
    <Dialog title={say(words.addCopyTitle, { number: item.number })} isOpen={isOpen} onClose={onClose}>
      <Form
        error={act.error}
        onSubmit={() =>
          channel &&
          act.mutate({
            channel,
            files,
            ...(received.day ? { receivedOn: received.day } : {}),
            ...(note.trim() ? { note: note.trim() } : {}),
          })
        }
      >
        <SelectField
          name="channel"
          label={say(fieldNames.channel)}
          choices={choicesOf(
            channels.filter((each) => each.in),
            language,
          )}
          value={channel}
          onChange={setChannel}
          isRequired
        />
        <DateField
          name="receivedOn"
          label={say(fieldNames.receivedOn)}
          value={received}
          onChange={setReceived}
          maxDay={today}
        />
        <TextField name="note" label={say(words.note)} value={note} onChange={setNote} maxLength={500} />
        <BroughtFiles label={say(words.copyFiles)} onBrought={setFiles} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={channel === null}>
            {say(words.addCopy)}
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

/** Files for an item that was registered without them, or lacks one. */
export function FilesDialog(props: ItemDialogProps) {
  const { item, isOpen, onClose } = props;
  const say = useText();
  const [part, setPart] = useState<AttachedFile['part']>(item.files.length === 0 ? 'main' : 'enclosure');
  const [files, setFiles] = useState<AttachedFile[]>([]);
  const act = useAct<FilesForm>(`/api/items/${item.id}/files`, {
    touches: ['items'],
    onDone: useEnd(props, say(words.filesAdded)),
  });
  return (
    <Dialog title={say(words.addFilesTitle, { number: item.number })} isOpen={isOpen} onClose={onClose}>
      <Form error={act.error} onSubmit={() => act.mutate({ files: files.map((file) => ({ ...file, part })) })}>
        <BroughtFiles label={say(words.newFiles)} onBrought={setFiles} />
        <SelectField
          name="part"
          label={say(words.filePart)}
          value={part}
          onChange={(id) => setPart(id as AttachedFile['part'])}
          choices={(['main', 'enclosure', 'transmission'] as const).map((id) => ({ id, label: say(words[id]) }))}
        />
        <FormActs>
          <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={files.length === 0}>
            {say(words.attach)}
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

/** A sealed envelope is opened by a person named on it, once; he says what is inside. */
export function OpenDialog(props: ItemDialogProps) {
  const { item, isOpen, onClose } = props;
  const say = useText();
  const [subject, setSubject] = useState('');
  const [note, setNote] = useState('');
  const [files, setFiles] = useState<AttachedFile[]>([]);
  const act = useAct<OpeningForm>(`/api/items/${item.id}/open`, {
    touches: ['items'],
    onDone: useEnd(props, say(words.openDone)),
  });
  return (
    <Dialog title={say(words.openTitle, { number: item.number })} isOpen={isOpen} onClose={onClose}>
      <Form
        error={act.error}
        onSubmit={() =>
          subject.trim() !== '' &&
          act.mutate({ subject: subject.trim(), files, ...(note.trim() ? { note: note.trim() } : {}) })
        }
      >
        <p>{say(words.openWords)}</p>
        <TextField
          name="subject"
          label={say(words.openSubject)}
          value={subject}
          onChange={setSubject}
          rows={2}
          maxLength={500}
          isRequired
          autoFocus
        />
        <TextField name="note" label={say(words.note)} value={note} onChange={setNote} rows={2} />
        <BroughtFiles label={say(words.openFiles)} onBrought={setFiles} />
        <FormActs>
          <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={subject.trim() === ''}>
            {say(words.openDo)}
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
