import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  type Choice,
  ChoiceField,
  Dialog,
  Form,
  FormActs,
  ProblemNotice,
  StatusMark,
  TextField,
  type Tone,
  TwoCalendars,
  Words,
} from '../../apps/web/ui/index.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { DueField } from '../../referral/web/due-field.tsx';
import { useUnits } from '../../referral/web/use-standing.ts';
import { useChoices } from '../../register/web/choices.ts';
import { PeopleField } from '../../register/web/people-field.tsx';
import { type Position, positions } from '../concurrence.ts';
import type { DraftView } from '../view.ts';
import { concurrenceTexts as words } from './desk.text.ts';

const tones: Readonly<Record<Position | 'silent', Tone>> = {
  agrees: 'done',
  'agrees-with-remarks': 'due',
  disagrees: 'stopped',
  silent: 'note',
};

/** What the units say to a draft: who was asked, until when, what each answered; the reader's own answer at hand. */
export function ConcurrencePanel({ draft }: { draft: DraftView }) {
  const say = useText();
  const language = useLanguage();
  const units = useUnits();
  const [opened, open] = useState<'ask' | 'open' | null>(null);
  const closing = useAct(`/api/drafts/${draft.id}/close-concurrence`, { touches: ['drafts'] });
  const close = (): void => open(null);
  const asked = draft.concurrenceAsked.map((id) => units.find((unit) => unit.id === id)?.name[language] ?? '…');
  return (
    <div className="concurrence">
      {draft.concurrences.length === 0 && <p className="draft-help">{say(words.none)}</p>}
      {asked.length > 0 && <p className="draft-notice">{say(words.asked, { units: asked })}</p>}
      <ul className="draft-list">
        {draft.concurrences.map((one) => (
          <li key={one.id}>
            <p className="version-head">
              <strong>{one.unitName[language]}</strong> {say(words.onVersion, { ordinal: one.ordinal })}{' '}
              <StatusMark tone={one.position === null ? 'waiting' : tones[one.position]}>
                {say(words[one.position ?? 'awaited'])}
              </StatusMark>
            </p>
            {one.question && <Words isLong>{one.question}</Words>}
            {one.position === null && (
              <p className="draft-help">
                {say(words.until)} <TwoCalendars day={one.dueOn} />
              </p>
            )}
            {one.remarks && <Words isLong>{one.remarks}</Words>}
            {draft.may.answer.includes(one.id) && <Answer id={one.id} />}
          </li>
        ))}
      </ul>
      <div className="draft-line">
        {draft.may.write && (
          <Button size="small" onPress={() => open('ask')}>
            {say(words.ask)}
          </Button>
        )}
        {draft.may.openConcurrence && (
          <Button size="small" onPress={() => open('open')}>
            {say(words.open)}
          </Button>
        )}
        {draft.may.closeConcurrence && (
          <Button size="small" isPending={closing.isPending} onPress={() => closing.mutate({})}>
            {say(words.closeIt)}
          </Button>
        )}
      </div>
      <ProblemNotice error={closing.error} />
      <Dialog title={say(opened === 'open' ? words.open : words.ask)} isOpen={opened !== null} onClose={close}>
        {opened !== null && <UnitsForm draft={draft} isOpening={opened === 'open'} onDone={close} />}
      </Dialog>
    </div>
  );
}

function Answer({ id }: { id: string }) {
  const say = useText();
  const [position, setPosition] = useState<string | null>(null);
  const [remarks, setRemarks] = useState('');
  const act = useAct(`/api/concurrences/${id}/answer`, { touches: ['drafts', 'concurrences', 'counts'] });
  return (
    <Form
      label={say(words.answer)}
      error={act.error}
      onSubmit={() =>
        position !== null && act.mutate({ position, remarks: remarks.trim() === '' ? null : remarks.trim() })
      }
    >
      <ChoiceField
        label={say(words.answer)}
        isInline
        value={position}
        onChange={setPosition}
        choices={positions.map((each) => ({ id: each, label: say(words[each]) }))}
      />
      <TextField name="remarks" label={say(words.remarks)} rows={3} value={remarks} onChange={setRemarks} />
      <FormActs>
        <Button type="submit" tone="primary" isPending={act.isPending} isDisabled={position === null}>
          {say(words.answer)}
        </Button>
      </FormActs>
    </Form>
  );
}

/** Whom to ask: the drafting unit names units to the Cabinet, the Cabinet asks them until a day. */
function UnitsForm({ draft, isOpening, onDone }: { draft: DraftView; isOpening: boolean; onDone: () => void }) {
  const say = useText();
  const language = useLanguage();
  const { today } = useHouse();
  const choices = useChoices();
  const known = useUnits();
  const [units, setUnits] = useState<readonly Choice[]>(() =>
    known
      .filter(({ id }) => draft.concurrenceAsked.includes(id))
      .map(({ id, name }) => ({ id, label: name[language] })),
  );
  const [question, setQuestion] = useState('');
  const [until, setUntil] = useState<CivilDay | null>(null);
  const act = useAct(`/api/drafts/${draft.id}/${isOpening ? 'open' : 'ask'}-concurrence`, {
    touches: ['drafts'],
    onDone,
  });
  const send = (): void =>
    act.mutate(
      isOpening
        ? {
            edition: draft.edition,
            asked: units.map(({ id }) => ({ unit: id, dueOn: until ?? today })),
            question: question.trim() === '' ? null : question.trim(),
          }
        : { edition: draft.edition, units: units.map(({ id }) => id) },
    );
  return (
    <Form onSubmit={send} error={act.error} label={say(words.ask)}>
      <PeopleField
        name="units"
        label={say(words.askUnits)}
        people={units}
        onChange={setUnits}
        search={async (typed) => (await choices.units(typed)).filter(({ id }) => id !== draft.unit.id)}
      />
      {isOpening && (
        <>
          <DueField label={say(words.until)} value={until} onChange={setUntil} place="" isRequired />
          <TextField label={say(words.question)} rows={3} value={question} onChange={setQuestion} />
        </>
      )}
      <FormActs>
        <Button
          type="submit"
          tone="primary"
          isPending={act.isPending}
          isDisabled={units.length === 0 || (isOpening && until === null)}
        >
          {say(isOpening ? words.open : words.ask)}
        </Button>
      </FormActs>
    </Form>
  );
}
