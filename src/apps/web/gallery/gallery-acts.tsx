import { useMemo, useState } from 'react';
import { useText } from '../i18n.tsx';
import { ProblemError } from '../problem.ts';
import {
  Button,
  Dialog,
  EmptyState,
  Facts,
  Form,
  FormActs,
  IconButton,
  Menu,
  ProblemNotice,
  ReasonDialog,
  Section,
  StatusMark,
  TextField,
  toasts,
} from '../ui/index.ts';
import { galleryTexts as words } from './gallery.text.ts';

/** Buttons in every tone and state. */
export function Buttons() {
  const say = useText();
  return (
    <Section title={say(words.buttons)}>
      <div className="gallery-line">
        <Button tone="primary">{say(words.register)}</Button>
        <Button icon="draft">{say(words.keepDraft)}</Button>
        <Button tone="quiet" icon="plus">
          {say(words.addOne)}
        </Button>
        <Button tone="grave">{say(words.voidNumber)}</Button>
        <Button tone="primary" isPending>
          {say(words.inProgress)}
        </Button>
        <Button isDisabled>{say(words.notNow)}</Button>
        <Button size="small">{say(words.register)}</Button>
        <IconButton icon="print" label={say(words.print)} />
        <Menu
          label={say(words.more)}
          choices={[
            { id: 'print', label: say(words.print), icon: 'print', onAction: () => undefined },
            {
              id: 'void',
              label: say(words.voidNumber),
              hint: say(words.voidWords),
              icon: 'close',
              onAction: () => undefined,
            },
          ]}
        />
      </div>
    </Section>
  );
}

/** Every state in its shape and word. */
export function States() {
  const say = useText();
  return (
    <Section title={say(words.states)}>
      <div className="gallery-line">
        <StatusMark tone="open">{say(words.open)}</StatusMark>
        <StatusMark tone="waiting">{say(words.waiting)}</StatusMark>
        <StatusMark tone="due">{say(words.due)}</StatusMark>
        <StatusMark tone="late">{say(words.late)}</StatusMark>
        <StatusMark tone="done">{say(words.closed)}</StatusMark>
        <StatusMark tone="stopped">{say(words.voided)}</StatusMark>
        <StatusMark tone="note">{say(words.noted)}</StatusMark>
      </div>
    </Section>
  );
}

const unreachable = new ProblemError({
  code: 'no-connection',
  status: 0,
  detail: '',
  texts: null,
  fields: {},
  facts: {},
});

/** A refusal of the house, a fault of the road, and nothing at all. */
export function Troubles() {
  const say = useText();
  const sentence = say(words.referenceError);
  const duplicate = useMemo(
    () =>
      new ProblemError({
        code: 'already-registered',
        status: 409,
        detail: sentence,
        texts: words.referenceError,
        fields: { reference: sentence },
        facts: {},
      }),
    [sentence],
  );
  return (
    <Section title={say(words.troubles)}>
      <div className="gallery-stack">
        <ProblemNotice error={unreachable} onRetry={() => undefined} />
        <Form onSubmit={() => undefined} error={duplicate} fieldLabels={{ reference: say(words.reference) }}>
          <TextField name="reference" label={say(words.reference)} defaultValue="PM/27/2026" isReference />
        </Form>
        <EmptyState title={say(words.nothingWaits)}>{say(words.nothingHelp)}</EmptyState>
      </div>
    </Section>
  );
}

/** What comes in front of the page. */
export function Dialogs() {
  const say = useText();
  const [shown, setShown] = useState<'none' | 'dialog' | 'reason'>('none');
  const close = (): void => setShown('none');
  return (
    <Section title={say(words.dialogs)}>
      <div className="gallery-line">
        <Button onPress={() => setShown('dialog')}>{say(words.openDialog)}</Button>
        <Button onPress={() => setShown('reason')}>{say(words.ask)}</Button>
        <Button onPress={() => toasts.say(say(words.said))}>{say(words.say)}</Button>
      </div>
      <Dialog title={say(words.registered)} isOpen={shown === 'dialog'} onClose={close}>
        <Facts
          facts={[
            [say(words.subject), say(words.subjectValue)],
            [say(words.sender), say(words.mission)],
            [say(words.kind), say(words.note)],
          ]}
        />
        <FormActs>
          <Button tone="primary" onPress={close}>
            {say(words.register)}
          </Button>
        </FormActs>
      </Dialog>
      <ReasonDialog
        title={say(words.voidNumber)}
        isOpen={shown === 'reason'}
        onClose={close}
        confirmLabel={say(words.voidNumber)}
        reasonLabel={say(words.reason)}
        tone="grave"
        onConfirm={close}
      >
        <p>{say(words.voidWords)}</p>
      </ReasonDialog>
    </Section>
  );
}
