import { type KeyboardEvent, useRef, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useHouse } from '../../apps/web/house.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Button, Form, FormActs, Keys } from '../../apps/web/ui/index.ts';
import { problemWords } from '../../apps/web/ui/problem-words.ts';
import { fieldNames } from '../item.text.ts';
import type { RegisterRefusal } from '../registering.ts';
import type { RegistrationForm as Filled, Registered } from '../registration.ts';
import { deskTexts as words } from './desk.text.ts';
import { attachedOf, type Piece } from './desk.ts';
import type { DeskStore, DeskView } from './desk-store.ts';
import { DuplicateChoice, earlierOf } from './duplicate-choice.tsx';
import { blanksIn, type FieldName, fieldOfRefusal, formOf, type Nature } from './fields.ts';
import { focusField } from './focus-field.ts';
import { type FieldsProps, PaperFields, SenderFields, SubjectFields } from './form-fields.tsx';
import { FurtherFields, HandedInFields, SecrecyFields, UrgencyFields } from './form-more.tsx';
import { ProposalsBar } from './proposals-bar.tsx';
import { proposedTexts } from './proposed.text.ts';
import { keptWith, waitingIn } from './proposed.ts';
import './registration-form.css';

interface RegistrationFormProps {
  readonly store: DeskStore;
  readonly view: DeskView;
  readonly piece: Piece;
  readonly nature: Nature;
  /** The book that was chosen, where the officer keeps several. */
  readonly register: string | null;
  /** A unit hands in what reached it; it keeps no book of its own. */
  readonly isHandIn: boolean;
}

/** So many characters of what was said are worth reading for the form. */
const shortestSaid = 12;

const named = (name: FieldName): name is FieldName & keyof typeof fieldNames => name in fieldNames;

/** The registration form: in the order in which a letter is read, filled by keyboard, registered with Control and Enter. */
export function RegistrationForm({ store, view, piece, nature, register, isHandIn }: RegistrationFormProps) {
  const say = useText();
  const language = useLanguage();
  const { today } = useHouse();
  const place = useRef<HTMLDivElement>(null);
  /** The words spoken that were read last. */
  const asked = useRef('');
  const [isTried, setTried] = useState(false);
  const [isSetAside, setAside] = useState(false);
  const { fields } = piece;
  const act = useAct<Filled, Registered>('/api/items', {
    touches: ['items', 'arrivals', 'counts'],
    onDone: (made) => store.act({ act: 'settle', piece: piece.id, settled: { ...made, how: 'registered' } }),
  });

  const passages = piece.files.flatMap(({ id }) => view.files.get(id)?.queued.passage.state ?? []);
  const isArriving = !nature.isSealed && passages.some((state) => state === 'waiting' || state === 'sending');
  const isSpoiled = !nature.isSealed && passages.some((state) => state === 'failed' || state === 'refused');
  const blanks = blanksIn(fields, nature, today);
  const files = attachedOf(piece.files, store.takenOf);
  const send = (whyAnother?: string): void => {
    setTried(true);
    setAside(false);
    if (blanks.length > 0 || isArriving || isSpoiled) {
      if (blanks[0] && place.current) focusField(place.current, blanks[0]);
      return;
    }
    const { arrival } = piece;
    const beside = { ...nature, today, files, register, arrival, proposed: keptWith(piece.proposed) };
    act.mutate(formOf(fields, { ...beside, ...(whyAnother ? { whyAnother } : {}) }));
  };
  const earlier = isSetAside ? null : earlierOf(act.error);
  const refused = act.error && !earlier && !isSetAside ? act.error : null;
  const refusedField = refused && fieldOfRefusal[refused.problem.code as RegisterRefusal];
  const errorAt = (name: FieldName): string | undefined => {
    if (refused && refusedField === name) return problemWords(refused.problem, language).title;
    return isTried && blanks.includes(name) ? say(words.fillThis) : undefined;
  };
  const nameOf = (name: FieldName): string =>
    name === 'text' ? say(words.whatWasSaid) : named(name) ? say(fieldNames[name]) : name;

  if (earlier) {
    const copy =
      isHandIn || fields.channel === null
        ? null
        : {
            channel: fields.channel,
            ...(fields.receivedOn ? { receivedOn: fields.receivedOn } : {}),
            ...(piece.arrival ? { arrival: piece.arrival } : {}),
            files,
          };
    return (
      <DuplicateChoice
        earlier={earlier}
        copy={copy}
        isPending={act.isPending}
        onCopied={(settled) => store.act({ act: 'settle', piece: piece.id, settled })}
        onAnother={send}
        onCancel={() => setAside(true)}
      />
    );
  }
  const all: FieldsProps = {
    fields,
    nature,
    errorAt,
    proposals: {
      of: (name) => piece.proposed?.fields[name] ?? null,
      confirm: (name) => store.act({ act: 'confirm', piece: piece.id, fields: [name] }),
      clear: (name) => store.act({ act: 'clear', piece: piece.id, fields: [name] }),
    },
    onSaid: () => {
      const said =
        store
          .current()
          .desk.pieces.find(({ id }) => id === piece.id)
          ?.fields.text.trim() ?? '';
      if (said.length < shortestSaid || said === asked.current) return;
      asked.current = said;
      store.readAgain(piece.id);
    },
    fill: (filled) => store.act({ act: 'fill', piece: piece.id, fields: filled }),
  };
  const answering = piece.proposed?.fields.replyTo?.standing;
  const isAnswering = answering === 'filled' || answering === 'offered';
  const proposed = nature.isSealed ? null : piece.proposed;
  const waiting = waitingIn(proposed);
  const decideAll = (how: 'confirm' | 'clear'): void => store.act({ act: how, piece: piece.id, fields: waiting });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.altKey && waiting.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      decideAll('confirm');
      return;
    }
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  const notice = isSpoiled
    ? say(words.fileTrouble)
    : isArriving
      ? say(words.stillArriving)
      : isTried && blanks.length > 0
        ? say(words.blanks, { count: blanks.length, names: blanks.map(nameOf) })
        : waiting.length > 0
          ? say(proposedTexts.registeringConfirms, { names: waiting.map(nameOf) })
          : null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Control and Enter from the fields within
    <div ref={place} className="desk-form-inner" onKeyDownCapture={onKeyDown}>
      {proposed && (
        <ProposalsBar
          proposed={proposed}
          onConfirmAll={() => decideAll('confirm')}
          onClearAll={() => decideAll('clear')}
          onAgain={() => store.readAgain(piece.id)}
        />
      )}
      <Form onSubmit={() => send()} error={refused} isWide>
        <div className="desk-fields">
          <SenderFields {...all} />
          <SubjectFields {...all} />
          <PaperFields {...all} />
          {isHandIn && <HandedInFields {...all} />}
          <SecrecyFields {...all} />
          <UrgencyFields {...all} />
          {!isHandIn && (
            <FurtherFields
              {...all}
              isOpen={refusedField === 'replyTo' || refusedField === 'handedInHow' || isAnswering}
            />
          )}
        </div>
        <div className="desk-submit">
          <FormActs>
            <Button type="submit" tone="primary" icon="check" isPending={act.isPending}>
              {say(isHandIn ? words.handIn : words.registerIt)} <Keys>{['Ctrl', 'Enter']}</Keys>
            </Button>
          </FormActs>
          <p className="desk-submit-note" aria-live="polite" data-trouble={isSpoiled || undefined}>
            {notice}
          </p>
        </div>
      </Form>
    </div>
  );
}
