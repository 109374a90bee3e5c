import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { Button, Form, FormActs, TextField } from '../../apps/web/ui/index.ts';
import type { AbsenceForm as Body, PersonView } from '../directory.ts';
import { FormFault } from './form-fault.tsx';
import { lendingWords as words } from './lending.text.ts';
import { type AbsenceDraft, absenceOf, type LendingFault } from './lending-draft.ts';
import { PersonField } from './person-field.tsx';
import { SpanFields } from './span-fields.tsx';

interface AbsenceFormProps {
  readonly self: string;
  /** Those whose absence may be recorded by who sits here: himself, or everyone. */
  readonly whose: readonly PersonView[];
  readonly people: readonly PersonView[];
  readonly onDone: () => void;
}

/** Records who is away from when to when, and who acts meanwhile. */
export function AbsenceForm({ self, whose, people, onDone }: AbsenceFormProps) {
  const say = useText();
  const { today } = useHouse();
  const [draft, setDraft] = useState<AbsenceDraft>({
    person: self,
    from: today,
    until: null,
    reason: '',
    acting: null,
  });
  const [fault, setFault] = useState<LendingFault | null>(null);
  const act = useAct<Body>('/api/absences', { touches: ['absences'], onDone });
  const set = (part: Partial<AbsenceDraft>): void => setDraft({ ...draft, ...part });
  return (
    <Form
      isWide
      error={act.error}
      onSubmit={() => {
        const ready = absenceOf(draft);
        setFault('fault' in ready ? ready.fault : null);
        if ('form' in ready && !act.isPending) act.mutate(ready.form);
      }}
    >
      <PersonField
        label={say(words.person)}
        name="person"
        isRequired
        people={whose}
        value={draft.person}
        onChange={(person) => set({ person })}
      />
      <PersonField
        label={say(words.whoActs)}
        name="acting"
        people={people.filter(({ id }) => id !== draft.person)}
        value={draft.acting}
        onChange={(acting) => set({ acting })}
      />
      <SpanFields
        from={draft.from}
        until={draft.until}
        untilName="until"
        onChange={({ from, until }) => set({ from, until })}
      />
      <TextField
        label={say(words.reason)}
        name="reason"
        rows={2}
        maxLength={500}
        value={draft.reason}
        onChange={(reason) => set({ reason })}
      />
      <p className="directory-soft">{say(words.awayWords)}</p>
      <FormFault fault={fault} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending}>
          {say(words.recordAbsence)}
        </Button>
      </FormActs>
    </Form>
  );
}
