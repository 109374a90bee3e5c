import { type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../i18n.tsx';
import { Button, type ButtonTone, IconButton } from './button.tsx';
import { TextField } from './field.tsx';
import { Form, FormActs } from './form.tsx';
import { uiTexts } from './ui.text.ts';

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `narrow` for a question, `normal` for a form, `wide` for a document; `side` opens along the inline end. */
  readonly size?: 'narrow' | 'normal' | 'wide' | 'side';
  /** Asks before an act: announced as an alert, and not closed by pressing beside it. */
  readonly isQuestion?: boolean;
}

/** Words or a form in front of the page. Focus goes in, stays in, and returns to where it was. */
export function Dialog({ title, isOpen, onClose, children, size = 'normal', isQuestion = false }: DialogProps) {
  const say = useText();
  return (
    <ModalOverlay
      className="veil"
      data-size={size}
      isOpen={isOpen}
      isDismissable={!isQuestion}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="modal" data-size={size}>
        <AriaDialog className="dialog" role={isQuestion ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title" level={2}>
              {title}
            </Heading>
            <IconButton icon="close" label={say(uiTexts.close)} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface QuestionDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What will happen, in a sentence. */
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly tone?: ButtonTone;
  readonly isPending?: boolean;
  readonly error?: unknown;
}

/** Asks before an act that is not lightly taken back. */
export function ConfirmDialog(props: QuestionDialogProps & { readonly onConfirm: () => void }) {
  const { title, isOpen, onClose, children, confirmLabel, tone = 'primary', isPending, error, onConfirm } = props;
  const say = useText();
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} size="narrow" isQuestion>
      <Form onSubmit={onConfirm} error={error}>
        {children}
        <FormActs>
          <Button type="submit" tone={tone} isPending={isPending ?? false}>
            {confirmLabel}
          </Button>
          <Button onPress={onClose}>{say(uiTexts.cancel)}</Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}

interface ReasonDialogProps extends QuestionDialogProps {
  readonly reasonLabel: string;
  readonly onConfirm: (reason: string) => void;
}

function ReasonForm(props: ReasonDialogProps) {
  const { onClose, children, confirmLabel, reasonLabel, tone = 'primary', isPending, error, onConfirm } = props;
  const say = useText();
  const [reason, setReason] = useState('');
  const isBlank = reason.trim() === '';
  return (
    <Form onSubmit={() => !isBlank && onConfirm(reason.trim())} error={error}>
      {children}
      <TextField name="reason" label={reasonLabel} rows={3} value={reason} onChange={setReason} isRequired autoFocus />
      <FormActs>
        <Button type="submit" tone={tone} isPending={isPending ?? false} isDisabled={isBlank}>
          {confirmLabel}
        </Button>
        <Button onPress={onClose}>{say(uiTexts.cancel)}</Button>
      </FormActs>
    </Form>
  );
}

/** Asks for the reason without which an act is not done: a void, a return, a waiver, a no-reply. */
export function ReasonDialog(props: ReasonDialogProps) {
  return (
    <Dialog title={props.title} isOpen={props.isOpen} onClose={props.onClose} size="narrow" isQuestion>
      <ReasonForm {...props} />
    </Dialog>
  );
}
