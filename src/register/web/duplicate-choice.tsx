import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useText } from '../../apps/web/i18n.tsx';
import type { ProblemError } from '../../apps/web/problem.ts';
import { Bdi, Button, Icon, LinkButton, ProblemNotice, TextField } from '../../apps/web/ui/index.ts';
import type { ReceiptForm } from '../registration.ts';
import { deskTexts as words } from './desk.text.ts';
import type { Settled } from './desk.ts';
import './duplicate-choice.css';

/** The earlier item of which a refusal speaks; null for any other refusal. */
export function earlierOf(error: ProblemError | null): { readonly id: string; readonly number: string } | null {
  if (error?.problem.code !== 'already-registered') return null;
  const { item, number } = error.problem.facts;
  return typeof item === 'string' && typeof number === 'string' ? { id: item, number } : null;
}

interface DuplicateChoiceProps {
  readonly earlier: { readonly id: string; readonly number: string };
  /** The copy in hand, as it would be added to the earlier item; null where the officer may not add one. */
  readonly copy: ReceiptForm | null;
  readonly isPending: boolean;
  readonly onCopied: (settled: Settled) => void;
  readonly onAnother: (why: string) => void;
  readonly onCancel: () => void;
}

/** The register knows this paper: it is a further copy of that item, or another one for a reason. Never a second item by oversight. */
export function DuplicateChoice(props: DuplicateChoiceProps) {
  const { earlier, copy, isPending, onCopied, onAnother, onCancel } = props;
  const say = useText();
  const [isOther, setOther] = useState(copy === null);
  const [why, setWhy] = useState('');
  const [note, setNote] = useState('');
  const add = useAct<ReceiptForm>(`/api/items/${earlier.id}/receipts`, {
    touches: ['items'],
    onDone: () => onCopied({ ...earlier, how: 'copied' }),
  });
  return (
    <section className="desk-known" role="alert">
      <header className="desk-known-head">
        <Icon name="info" />
        <div>
          <h2>{say(words.knownAlready, { number: earlier.number })}</h2>
          <p>{say(words.knownAlreadyWords)}</p>
        </div>
      </header>
      <ProblemNotice error={add.error} />
      {!isOther && copy && (
        <>
          <TextField label={say(words.copyNote)} value={note} onChange={setNote} maxLength={500} />
          <div className="form-acts">
            <Button
              tone="primary"
              icon="clip"
              autoFocus
              isPending={add.isPending}
              onPress={() => add.mutate({ ...copy, ...(note.trim() === '' ? {} : { note: note.trim() }) })}
            >
              {say(words.furtherCopy, { number: earlier.number })}
            </Button>
            <Button onPress={() => setOther(true)}>{say(words.allTheSame)}</Button>
          </div>
        </>
      )}
      {isOther && (
        <>
          <TextField
            name="whyAnother"
            label={say(words.whyAnother)}
            value={why}
            onChange={setWhy}
            rows={2}
            isRequired
            autoFocus
          />
          <div className="form-acts">
            <Button
              tone="primary"
              isDisabled={why.trim() === ''}
              isPending={isPending}
              onPress={() => onAnother(why.trim())}
            >
              {say(words.registerAnother)}
            </Button>
            {copy && (
              <Button onPress={() => setOther(false)}>{say(words.furtherCopy, { number: earlier.number })}</Button>
            )}
          </div>
        </>
      )}
      <div className="form-acts">
        <Button tone="quiet" icon="back" size="small" onPress={onCancel}>
          {say(words.cancel)}
        </Button>
        {copy && (
          <LinkButton href={`/items/${earlier.id}`} tone="quiet" size="small">
            {say(words.seeEarlier)} <Bdi>{earlier.number}</Bdi>
          </LinkButton>
        )}
      </div>
    </section>
  );
}
