import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Bdi,
  Button,
  ConfirmDialog,
  Dialog,
  Form,
  FormActs,
  Moment,
  NameAndOffice,
  ProblemNotice,
  StatusMark,
  TextField,
  type Tone,
  Words,
} from '../../apps/web/ui/index.ts';
import { openOf } from '../../drafting/web/open-findings.ts';
import type { CheckRow, RoundView, VerdictForm } from '../clearance.ts';
import { deskWords as words } from './desk.text.ts';
import { FindingList } from './finding-list.tsx';
import { findingWords } from './findings.text.ts';
import { pointsIn } from './points.ts';

const tones: Record<'pass' | 'return' | 'waive', Tone> = { pass: 'done', return: 'stopped', waive: 'note' };
const said = { pass: 'passed', return: 'returned', waive: 'waived' } as const;

/** One check: the mandate's words, the verdict that stands, and the acts of whoever is entitled to them. */
export function CheckLine({ row, round }: { row: CheckRow; round: RoundView }) {
  const say = useText();
  const language = useLanguage();
  const [asked, ask] = useState<'pass' | 'return' | 'waive' | null>(null);
  const { errors } = openOf(row.findings);
  const give = useAct<VerdictForm>(`/api/rounds/${round.id}/checks/${row.check}`, {
    touches: ['rounds', 'trays'],
    onDone: () => ask(null),
  });
  const pass = (): void => give.mutate({ verdict: 'pass', edition: round.edition });
  const { verdict } = row;
  return (
    <li className="check" data-verdict={verdict?.verdict ?? 'none'}>
      <div className="check-head">
        <Bdi>{row.check}</Bdi>
        <h3>{row.name[language]}</h3>
        {verdict ? (
          <StatusMark tone={tones[verdict.verdict]}>{say(words[said[verdict.verdict]])}</StatusMark>
        ) : (
          <StatusMark tone="waiting">{say(words.none)}</StatusMark>
        )}
      </div>
      <p className="check-mandate">{row.mandate[language]}</p>
      {verdict && (
        <p className="check-by">
          <NameAndOffice name={verdict.byName[language]} office={verdict.as[language]} /> · <Moment at={verdict.at} />
          {verdict.carriedFrom !== null && <> · {say(words.stands, { ordinal: verdict.carriedFrom })}</>}
        </p>
      )}
      {verdict?.reason && <Words isLong>{verdict.reason}</Words>}
      {verdict?.findings && verdict.findings.open + verdict.findings.answered + verdict.findings.dismissed > 0 && (
        <p className="check-by">{say(findingWords.stood, { ...verdict.findings })}</p>
      )}
      {row.findings.length > 0 && (
        <details
          className="check-findings"
          open={verdict === null && row.findings.some(({ severity, answer }) => severity !== 'note' && answer === null)}
        >
          <summary>
            {say(words.findings)} <Bdi>{row.findings.filter(({ answer }) => !answer).length}</Bdi>
          </summary>
          <FindingList
            findings={row.findings}
            answering={round.state === 'open' ? { draft: round.draft, scopesOf: () => ['document'] } : null}
          />
        </details>
      )}
      {round.state === 'open' && (
        <div className="check-acts">
          {row.mayGive && (
            <>
              <Button
                size="small"
                tone={verdict ? 'quiet' : 'plain'}
                icon="check"
                isPending={give.isPending && asked === null}
                onPress={errors > 0 ? () => ask('pass') : pass}
              >
                {say(words.pass)}
              </Button>
              <Button size="small" tone="quiet" onPress={() => ask('return')}>
                {say(words.return)}
              </Button>
            </>
          )}
          {row.mayWaive && (
            <Button size="small" tone="quiet" onPress={() => ask('waive')}>
              {say(words.waive)}
            </Button>
          )}
          {!row.waivable && <span className="check-never">{say(words.neverWaived)}</span>}
        </div>
      )}
      {asked === null && <ProblemNotice error={give.error} />}
      <ConfirmDialog
        title={`${row.check} ${row.name[language]}`}
        isOpen={asked === 'pass'}
        onClose={() => ask(null)}
        confirmLabel={say(words.pass)}
        isPending={give.isPending}
        error={give.error}
        onConfirm={pass}
      >
        <p>{say(findingWords.passAllTheSame, { count: errors })}</p>
      </ConfirmDialog>
      <VerdictDialog
        asked={asked === 'pass' ? null : asked}
        row={row}
        isPending={give.isPending}
        error={give.error}
        onClose={() => ask(null)}
        onGive={(form) => give.mutate({ ...form, edition: round.edition })}
      />
    </li>
  );
}

interface VerdictDialogProps {
  readonly asked: 'return' | 'waive' | null;
  readonly row: CheckRow;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  readonly onGive: (form: Omit<VerdictForm, 'edition'>) => void;
}

/** Asks for the points of a return, one a line, or for the reason of a waiver. */
function VerdictDialog({ asked, row, isPending, error, onClose, onGive }: VerdictDialogProps) {
  const say = useText();
  const [text, setText] = useState('');
  const isReturn = asked === 'return';
  const submit = (): void =>
    onGive(isReturn ? { verdict: 'return', points: pointsIn(text) } : { verdict: 'waive', reason: text.trim() });
  return (
    <Dialog
      title={say(isReturn ? words.returnTitle : words.waiveTitle, { check: row.check })}
      isOpen={asked !== null}
      onClose={onClose}
    >
      <Form onSubmit={submit} error={error}>
        <TextField
          label={say(isReturn ? words.returnPoints : words.waiveReason)}
          {...(isReturn ? { description: say(words.returnHint) } : {})}
          name="reason"
          rows={5}
          isRequired
          value={text}
          onChange={setText}
        />
        <FormActs>
          <Button type="submit" tone="primary" isPending={isPending} isDisabled={text.trim() === ''}>
            {say(isReturn ? words.returnConfirm : words.waiveConfirm)}
          </Button>
        </FormActs>
      </Form>
    </Dialog>
  );
}
