import { type ReactNode, useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  Button,
  ChoiceField,
  Dialog,
  Form,
  FormActs,
  Moment,
  ProblemNotice,
  StatusMark,
  TextField,
  type Tone,
  Words,
} from '../../apps/web/ui/index.ts';
import { uiTexts } from '../../apps/web/ui/ui.text.ts';
import type { AnswerForm, DraftFinding, Scope } from '../findings/findings.ts';
import { findingWords as words } from './findings.text.ts';
import { quotedParts } from './quoted.ts';
import { isOfSpaces, piecesOf } from './shown-spaces.ts';

const tones: Record<DraftFinding['severity'], Tone> = { error: 'stopped', warning: 'late', note: 'note' };

interface FindingLineProps {
  readonly finding: DraftFinding;
  /** Whether its suggestion stands in the words being typed, which are not saved yet. */
  readonly isTaken?: boolean;
  /** Further acts, such as taking the suggestion. */
  readonly acts?: ReactNode;
  /** Where answers go; null where this reader has none to give. */
  readonly answering: { readonly draft: string; readonly scopes: readonly Scope[] } | null;
}

/** One finding: its weight, the words, what is said of them, the evidence one click away, and what an officer may do about it. */
export function FindingLine({ finding, isTaken = false, acts, answering }: FindingLineProps) {
  const say = useText();
  const language = useLanguage();
  const { answer, evidence, suggestion, quote } = finding;
  const showsSpaces = suggestion !== null && isOfSpaces(quote, suggestion);
  return (
    <li className="finding" data-severity={finding.severity} data-settled={answer || isTaken ? true : undefined}>
      <div className="finding-head">
        <StatusMark tone={tones[finding.severity]}>{say(words[finding.severity])}</StatusMark>
        <q className="finding-quote" lang={finding.version} dir="auto">
          {quote === '' ? say(words.whole) : showsSpaces ? <ShownSpaces text={quote} /> : quote}
        </q>
      </div>
      <p>
        {quotedParts(finding.message[language]).map(({ text, isQuote }, i) =>
          isQuote ? <bdi key={i}>{text}</bdi> : text,
        )}
      </p>
      {suggestion !== null && (
        <p className="finding-suggestion">
          {say(uiTexts.labelled, { label: say(words.suggestion) })}{' '}
          {suggestion === '' ? (
            say(words.leaveOut)
          ) : (
            <bdi lang={finding.version}>{showsSpaces ? <ShownSpaces text={suggestion} /> : suggestion}</bdi>
          )}{' '}
          {isTaken && <StatusMark tone="done">{say(words.taken)}</StatusMark>}
        </p>
      )}
      {evidence.length > 0 && (
        <details className="finding-evidence">
          <summary>{say(words.evidence)}</summary>
          <ul>
            {evidence.map((each, i) => (
              <li key={`${i} ${each.source}`}>
                <Words>{each.quote}</Words> <cite dir="auto">{each.source}</cite> {each.date && <Bdi>{each.date}</Bdi>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {answer !== null && <Answer answer={answer} />}
      <div className="check-acts">
        {acts}
        {answer !== null && answering !== null && <UndoAnswer id={answer.id} />}
        {answer === null && answering !== null && !isTaken && <AnswerActs finding={finding} {...answering} />}
      </div>
    </li>
  );
}

/** A text in which the spaces are seen; what is copied of it is the text itself. */
const ShownSpaces = ({ text }: { text: string }) =>
  piecesOf(text).map((piece, i) => (
    <span key={i} className={piece.kind === 'words' ? undefined : 'shown-space'} data-kind={piece.kind}>
      {piece.text}
    </span>
  ));

function Answer({ answer }: { answer: NonNullable<DraftFinding['answer']> }) {
  const say = useText();
  const language = useLanguage();
  return (
    <div className="finding-answer">
      <p>
        <StatusMark tone="done">{say(words[answer.manner])}</StatusMark>{' '}
        {answer.scope !== 'document' && <>{say(words[answer.scope === 'house' ? 'forHouse' : 'forDossier'])} · </>}
        {answer.byName && <bdi>{answer.byName[language]}</bdi>} · <Moment at={answer.at} />
      </p>
      {answer.words && <Words isLong>{answer.words}</Words>}
    </div>
  );
}

function UndoAnswer({ id }: { id: string }) {
  const say = useText();
  const undo = useAct<Record<string, never>>(`/api/finding-answers/${id}/undo`, { touches: ['drafts', 'rounds'] });
  return (
    <>
      <Button size="small" tone="quiet" isPending={undo.isPending} onPress={() => undo.mutate({})}>
        {say(words.undo)}
      </Button>
      <ProblemNotice error={undo.error} />
    </>
  );
}

function AnswerActs({ finding, draft, scopes }: { finding: DraftFinding; draft: string; scopes: readonly Scope[] }) {
  const say = useText();
  const [manner, ask] = useState<AnswerForm['manner'] | null>(null);
  const [text, setText] = useState('');
  const [scope, setScope] = useState<Scope>('document');
  const give = useAct<AnswerForm>(`/api/drafts/${draft}/findings/${finding.key}`, {
    touches: ['drafts', 'rounds'],
    onDone: () => ask(null),
  });
  const isAnswer = manner === 'answered';
  return (
    <>
      <Button size="small" tone="quiet" onPress={() => ask('answered')}>
        {say(words.answer)}
      </Button>
      <Button size="small" tone="quiet" onPress={() => ask('dismissed')}>
        {say(words.dismiss)}
      </Button>
      <Dialog
        title={say(isAnswer ? words.answerTitle : words.dismissTitle)}
        isOpen={manner !== null}
        onClose={() => ask(null)}
      >
        <Form onSubmit={() => manner !== null && give.mutate({ manner, words: text.trim(), scope })} error={give.error}>
          <p>
            {say(uiTexts.labelled, { label: say(words[finding.severity]) })} <bdi>{finding.quote}</bdi>
          </p>
          <TextField
            label={say(isAnswer ? words.position : words.reason)}
            name="words"
            rows={4}
            isRequired
            autoFocus
            value={text}
            onChange={setText}
          />
          {scopes.length > 1 && (
            <ChoiceField
              label={say(words.remember)}
              choices={scopes.map((id) => ({ id, label: say(words[id]) }))}
              value={scope}
              onChange={(id) => setScope(id as Scope)}
            />
          )}
          <FormActs>
            <Button type="submit" tone="primary" isPending={give.isPending} isDisabled={text.trim() === ''}>
              {say(isAnswer ? words.answer : words.dismiss)}
            </Button>
          </FormActs>
        </Form>
      </Dialog>
    </>
  );
}
