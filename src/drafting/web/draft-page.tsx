import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { useAddressPart } from '../../apps/web/address.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { useNames } from '../../apps/web/profile.ts';
import { Button, Loading, Moment, Page, ProblemNotice, Section, StatusMark } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { DraftView } from '../view.ts';
import { AmendDialog } from './amend-dialog.tsx';
import { stateTexts, stateTones } from './desk.text.ts';
import { DraftActs } from './draft-acts.tsx';
import { DraftBeside } from './draft-beside.tsx';
import { DraftPaper } from './draft-paper.tsx';
import { keptTexts } from './kept-writing.text.ts';
import { Letter } from './letter.tsx';
import { LetterWriter } from './letter-writer.tsx';
import { NewDraft } from './new-draft.tsx';
import { PointList } from './point-list.tsx';
import { placesOf, useShownPlace } from './problem-places.ts';
import { maySuggest, SuggestWriter } from './suggest-writer.tsx';
import { walkSuggestions } from './suggestion-keys.ts';
import { suggestionTexts } from './suggestion-words.text.ts';
import { TextFileDialog } from './text-file-dialog.tsx';
import { useSuggestions } from './use-suggestions.ts';
import { useWriting, type WritingState } from './use-writing.ts';
import { WordDialog } from './word-dialog.tsx';
import { writingTexts as words } from './writing.text.ts';
import { versionOf } from './writing.ts';
import './drafting.css';

/** One draft: the writing with what it answers beside it; `/drafts/new` begins one. */
export function DraftPage() {
  const id = useAddressPart('id');
  return id === 'new' ? <NewDraft /> : <OneDraft key={id} id={id} />;
}

function OneDraft({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['drafts', id],
    queryFn: ({ signal }) => api.get<DraftView>(`/api/drafts/${id}`, {}, signal),
    // Opening a classified draft again is an entry of the ledger each time.
    refetchOnWindowFocus: false,
  });
  if (data) return <DraftSheet draft={data} />;
  return (
    <Page title="…">
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading rows={8} />}
    </Page>
  );
}

function DraftSheet({ draft }: { draft: DraftView }) {
  const say = useText();
  const language = useLanguage();
  const names = useNames();
  const state = useWriting(draft);
  const suggestions = useSuggestions(draft, state);
  const [isSuggesting, suggesting] = useState(false);
  const [refused, setRefused] = useState<{ error: unknown; version: number | null } | null>(null);
  // What was refused of one version says nothing of the next.
  const refusal = refused !== null && refused.version === draft.version ? refused.error : null;
  const [opened, open] = useState<'file' | 'word' | 'amend' | null>(null);
  const [wanted, turn] = useState<Language | null>(null);
  const versions = state.writing.languages;
  const shown =
    versions.find((version) => version.language === wanted) ??
    versions.find(({ authentic }) => authentic) ??
    versions[0]!;
  const errors = placesOf(refusal ?? state.saveError, language);
  useShownPlace(errors);
  const isHeld = draft.lock !== null && !draft.lock.mine;
  const isWritten = draft.may.write && !isHeld;
  return (
    <Page
      title={draft.subject}
      isFull
      lede={
        <span className="draft-lede">
          <StatusMark tone={stateTones[draft.state]}>{say(stateTexts[draft.state])}</StatusMark>
          <span>{names.kind(draft.kind)}</span>
          <span>{draft.unit.name[language]}</span>
          <span>{names.level(draft.level)}</span>
          {state.isDirty ? (
            <StatusMark tone="waiting">{say(words.unsaved)}</StatusMark>
          ) : (
            draft.version !== null && <span>{say(words.version, { ordinal: draft.version })}</span>
          )}
        </span>
      }
      acts={
        <DraftActs
          draft={draft}
          state={state}
          language={shown.language}
          onRefused={(error, version) => setRefused({ error, version })}
          onBringIn={() => open('file')}
          onBringBack={() => open('word')}
          onAmend={() => open('amend')}
        />
      }
    >
      <div
        className="drafting"
        role="presentation"
        onKeyDown={(event) => {
          if (isWritten && walkSuggestions(event, suggestions, turn)) return event.preventDefault();
          if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void state.save();
        }}
      >
        <section className="drafting-words" aria-label={say(words.text)} {...(isWritten ? {} : { tabIndex: 0 })}>
          <ProblemNotice error={refusal} />
          {draft.withdrawnReason && (
            <p className="draft-notice">{say(words.withdrawnFor, { reason: draft.withdrawnReason })}</p>
          )}
          {isHeld && <Held draft={draft} />}
          {isWritten && <Offered state={state} />}
          {draft.points.length > 0 && (
            <Section
              title={say(words.points)}
              count={draft.points.filter(({ settledAt }) => settledAt === null).length}
            >
              <PointList points={draft.points} maySettle={draft.may.write} />
            </Section>
          )}
          {isWritten ? (
            <LetterWriter
              draft={draft}
              state={state}
              open={shown.language}
              onOpen={turn}
              errors={errors}
              suggestions={suggestions}
            />
          ) : isSuggesting ? (
            <SuggestWriter draft={draft} open={shown.language} onOpen={turn} onClose={() => suggesting(false)} />
          ) : (
            <>
              {maySuggest(draft) && (
                <div className="draft-line">
                  <Button icon="pen" onPress={() => suggesting(true)}>
                    {say(suggestionTexts.suggest)}
                  </Button>
                </div>
              )}
              <DraftPaper writing={state.writing} preview={draft.preview} />
            </>
          )}
        </section>
        <section className="drafting-beside" aria-label={say(words.sources)}>
          <DraftBeside
            draft={draft}
            write={isWritten ? state.write : null}
            state={state}
            language={shown.language}
            suggestions={suggestions}
            onTurn={turn}
            letter={isWritten ? <Letter version={versionOf(shown)} manifest={state.writing} /> : null}
          />
        </section>
      </div>
      <TextFileDialog
        draft={draft.id}
        language={shown.language}
        isOpen={opened === 'file'}
        onClose={() => open(null)}
        onOpen={turn}
        write={state.write}
      />
      {opened === 'word' && (
        <WordDialog
          draft={draft.id}
          edition={state.edition}
          language={shown.language}
          isDirty={state.isDirty}
          onClose={() => open(null)}
          onOpen={turn}
        />
      )}
      <AmendDialog draft={draft} edition={state.edition} isOpen={opened === 'amend'} onClose={() => open(null)} />
    </Page>
  );
}

/** Words of an earlier visit that were not saved, offered back. */
function Offered({ state }: { state: WritingState }) {
  const say = useText();
  if (state.offeredAt === null) return null;
  return (
    <div className="draft-notice draft-offered" role="status">
      <p>
        {say(keptTexts.found)} · <Moment at={state.offeredAt} />
      </p>
      <Button size="small" tone="primary" onPress={state.takeOffered}>
        {say(keptTexts.take)}
      </Button>
      <Button size="small" onPress={state.dropOffered}>
        {say(keptTexts.drop)}
      </Button>
    </div>
  );
}

function Held({ draft }: { draft: DraftView }) {
  const say = useText();
  const language = useLanguage();
  const taking = useAct(`/api/drafts/${draft.id}/take-over`, { touches: ['drafts'] });
  if (draft.lock === null) return null;
  return (
    <div className="draft-notice">
      <p>
        {say(words.lockedBy, { name: draft.lock.by.name[language] })} <Moment at={draft.lock.until} isTimeOnly />
      </p>
      {draft.may.takeOver && (
        <Button size="small" isPending={taking.isPending} onPress={() => taking.mutate({})}>
          {say(words.takeOver)}
        </Button>
      )}
      <ProblemNotice error={taking.error} />
    </div>
  );
}
