import { useState } from 'react';
import { civilDay } from '../../../kernel/calendar.ts';
import { useText } from '../i18n.tsx';
import {
  CheckField,
  type Choice,
  ChoiceField,
  ComboField,
  DateField,
  FileDrop,
  Form,
  Section,
  SelectField,
  TextField,
  type WrittenDate,
} from '../ui/index.ts';
import { galleryTexts as words } from './gallery.text.ts';

const noteDay: WrittenDate = { day: civilDay('2026-11-14'), calendar: 'hijri', written: '' };
const soon = <T,>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), 300));

/** Every field, filled, empty, wrong and shut. */
export function Fields() {
  const say = useText();
  const [kind, setKind] = useState<string | null>('note');
  const [level, setLevel] = useState('1');
  const [sender, setSender] = useState<Choice | null>(null);
  const [day, setDay] = useState<WrittenDate>(noteDay);
  const senders: Choice[] = [
    { id: 'mission', label: say(words.mission), hint: 'PM/…' },
    { id: 'institute', label: say(words.institute) },
  ];
  return (
    <Section title={say(words.fields)}>
      <Form isWide onSubmit={() => undefined}>
        <TextField
          label={say(words.subject)}
          description={say(words.subjectHelp)}
          defaultValue={say(words.subjectValue)}
          isRequired
        />
        <TextField
          label={say(words.reference)}
          defaultValue="PM/27/2026"
          isReference
          error={say(words.referenceError)}
        />
        <SelectField
          label={say(words.kind)}
          value={kind}
          onChange={setKind}
          choices={[
            { id: 'note', label: say(words.note) },
            { id: 'letter', label: say(words.letter) },
            { id: 'circular', label: say(words.circular), isDisabled: true },
          ]}
        />
        <ComboField
          label={say(words.sender)}
          description={say(words.senderHelp)}
          value={sender}
          onChange={setSender}
          search={(typed) => soon(senders.filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())))}
        />
        <DateField label={say(words.theirDate)} value={day} onChange={setDay} allowsWritten />
        <ChoiceField
          label={say(words.classification)}
          value={level}
          onChange={setLevel}
          choices={[
            { id: '0', label: say(words.unclassified) },
            { id: '1', label: say(words.confidential), hint: say(words.confidentialHint) },
          ]}
        />
        <TextField label={say(words.instruction)} rows={3} defaultValue={say(words.directedWords)} />
        <CheckField label={say(words.needsAnswer)} defaultSelected />
        <TextField label={say(words.subject)} defaultValue={say(words.subjectValue)} isDisabled />
        <FileDrop<string>
          label={say(words.files)}
          description={say(words.filesHelp)}
          to={async (file, { onProgress }) => {
            onProgress(0.4);
            await soon(null);
            onProgress(1);
            return soon(file.name);
          }}
          onStored={() => undefined}
        />
      </Form>
    </Section>
  );
}
