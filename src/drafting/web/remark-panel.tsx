import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import {
  Button,
  ChoiceField,
  Form,
  FormActs,
  Loading,
  Moment,
  ProblemNotice,
  ReasonDialog,
  StatusMark,
  TextField,
  Words,
} from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { LanguageVersion } from '../content.ts';
import { remarkTexts as words } from '../remark.text.ts';
import type { RemarkForm, RemarkShown } from '../remark.ts';
import type { DraftView } from '../view.ts';
import { languageNames } from './language-names.ts';
import { ordered, standingOf } from './remark-place.ts';
import { useSelectedWords } from './selected-words.ts';

/** The remarks on a draft; asked again whenever the draft changes. */
export const useRemarks = (draft: string) =>
  useQuery({
    queryKey: ['drafts', draft, 'remarks'],
    queryFn: ({ signal }) => api.get<{ rows: RemarkShown[] }>(`/api/drafts/${draft}/remarks`, {}, signal),
    // Reading those of a classified draft is an entry of the ledger each time.
    refetchOnWindowFocus: false,
  });

interface RemarkPanelProps {
  readonly draft: DraftView;
  /** The language version that lies open. */
  readonly language: Language;
}

/** Remarks on the words of the version that lies open: made here on what is selected, answered, settled. */
export function RemarkPanel({ draft, language: shown }: RemarkPanelProps) {
  const say = useText();
  const [chosen, choose] = useState<Language | null>(null);
  const language = chosen ?? shown;
  const versions = draft.content?.languages ?? [];
  const { data, error } = useRemarks(draft.id);
  const [answering, answer] = useState<string | null>(null);
  const settling = useAct<{ id: string }>(({ id }) => `/api/remarks/${id}/settle`, { touches: ['drafts'] });
  const answered = useAct<{ answer: string }>(() => `/api/remarks/${answering}/answer`, {
    touches: ['drafts'],
    onDone: () => answer(null),
  });
  const version = draft.content?.languages.find((each) => each.language === language);
  const { open, settled } = ordered(data?.rows ?? [], language);
  const rowsOf = (rows: readonly RemarkShown[]) => (
    <ul className="draft-list">
      {rows.map((remark) => (
        <Remark
          key={remark.id}
          of={remark}
          version={version}
          onAnswer={() => answer(remark.id)}
          onSettle={() => settling.mutate({ id: remark.id })}
        />
      ))}
    </ul>
  );
  return (
    <div className="remarks">
      {versions.length > 1 && (
        <ChoiceField
          label={say(words.inVersion)}
          isInline
          choices={versions.map((each) => ({ id: each.language, label: languageNames[each.language] }))}
          value={language}
          onChange={(id) => choose(id as Language)}
        />
      )}
      <ProblemNotice error={error ?? settling.error} />
      {data === undefined && !error && <Loading rows={3} />}
      {data !== undefined && open.length + settled.length === 0 && <p className="draft-help">{say(words.none)}</p>}
      {rowsOf(open)}
      {settled.length > 0 && (
        <details>
          <summary>{say(words.settledOnes, { count: settled.length })}</summary>
          {rowsOf(settled)}
        </details>
      )}
      {draft.version === null ? (
        <p className="draft-help">{say(words.saveFirst)}</p>
      ) : (
        draft.state !== 'signed' &&
        draft.state !== 'withdrawn' && (
          <NewRemark key={language} draft={draft.id} version={draft.version} language={language} />
        )
      )}
      <ReasonDialog
        title={say(words.answer)}
        reasonLabel={say(words.answerLabel)}
        isOpen={answering !== null}
        onClose={() => answer(null)}
        confirmLabel={say(words.answer)}
        isPending={answered.isPending}
        error={answered.error}
        onConfirm={(said) => answered.mutate({ answer: said })}
      />
    </div>
  );
}

interface RemarkProps {
  readonly of: RemarkShown;
  readonly version: LanguageVersion | undefined;
  readonly onAnswer: () => void;
  readonly onSettle: () => void;
}

function Remark({ of: remark, version, onAnswer, onSettle }: RemarkProps) {
  const say = useText();
  const reader = useLanguage();
  const standing = standingOf(remark, version);
  const state = remark.settledAt !== null ? 'settled' : remark.answer !== null ? 'answered' : 'open';
  return (
    <li>
      <p className="version-head">
        <strong>
          <bdi>{remark.author ?? remark.byName[reader]}</bdi>
        </strong>{' '}
        · <Moment at={remark.writtenAt ?? remark.madeAt} /> · {say(words.onVersion, { ordinal: remark.version })}{' '}
        <StatusMark tone={{ open: 'open', answered: 'note', settled: 'done' }[state] as 'open' | 'note' | 'done'}>
          {say(words[state])}
        </StatusMark>
      </p>
      {remark.author !== null && <p className="draft-help">{say(words.fromFile, { name: remark.byName[reader] })}</p>}
      <p className="draft-help">
        {standing === 'whole' ? (
          say(words.whole)
        ) : (
          <q lang={remark.language}>
            <bdi>{remark.words}</bdi>
          </q>
        )}
        {standing === 'gone' && <> · {say(words.gone)}</>}
      </p>
      <Words isLong>{remark.text}</Words>
      {remark.answer !== null && (
        <div className="remark-answer">
          <p className="version-head">
            <bdi>{remark.answeredByName?.[reader]}</bdi>
            {remark.answeredAt && (
              <>
                {' '}
                · <Moment at={remark.answeredAt} />
              </>
            )}
          </p>
          <Words isLong>{remark.answer}</Words>
        </div>
      )}
      {(remark.may.answer || remark.may.settle) && (
        <div className="draft-line">
          {remark.may.answer && (
            <Button size="small" icon="reply" onPress={onAnswer}>
              {say(words.answer)}
            </Button>
          )}
          {remark.may.settle && (
            <Button size="small" icon="check" onPress={onSettle}>
              {say(words.settle)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** A remark being written; the words that are selected in the text are taken over. */
function NewRemark({ draft, version, language }: { draft: string; version: number; language: Language }) {
  const say = useText();
  const selected = useSelectedWords();
  // What is selected is proposed until one types; a further selection is proposed again.
  const [typed, type] = useState<{ over: string; words: string } | null>(null);
  const on = typed !== null && typed.over === selected ? typed.words : selected;
  const setOn = (said: string): void => type({ over: selected, words: said });
  const [text, setText] = useState('');
  const adding = useAct<RemarkForm, { id: string }>(`/api/drafts/${draft}/remarks`, {
    touches: ['drafts'],
    onDone: () => {
      setText('');
      setOn('');
    },
  });
  return (
    <Form
      error={adding.error}
      onSubmit={() => adding.mutate({ version, language, words: on.trim(), text: text.trim() })}
    >
      <TextField label={say(words.onWords)} description={say(words.onWordsHint)} value={on} onChange={setOn} />
      <TextField
        label={say(words.remark)}
        description={say(words.help)}
        value={text}
        onChange={setText}
        rows={3}
        isRequired
      />
      <FormActs>
        <Button type="submit" icon="plus" isPending={adding.isPending} isDisabled={text.trim() === ''}>
          {say(words.add)}
        </Button>
      </FormActs>
    </Form>
  );
}
