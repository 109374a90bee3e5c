import { type ReactNode, Suspense, useState } from 'react';
import { useAddressWord } from '../../apps/web/address.ts';
import { draftFindings } from '../../apps/web/draft-slots.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Loading, Tabs, Words } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import { remarkTexts } from '../remark.text.ts';
import type { DraftView } from '../view.ts';
import { comparingTexts as comparing } from './comparing.text.ts';
import { ConcurrencePanel } from './concurrence-panel.tsx';
import { useOpenFindings } from './open-findings.tsx';
import { RemarkPanel, useRemarks } from './remark-panel.tsx';
import { SourcePanel } from './source-panel.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';
import { suggestionTexts } from './suggestion-words.text.ts';
import { TwoLanguages } from './two-languages.tsx';
import type { SuggestionState } from './use-suggestions.ts';
import type { WritingState } from './use-writing.ts';
import { VersionPanel } from './version-panel.tsx';
import { writingTexts as words } from './writing.text.ts';
import { versionOf } from './writing.ts';

interface DraftBesideProps {
  readonly draft: DraftView;
  /** The letter as it will read; null for whoever does not write it and has it before him. */
  readonly letter: ReactNode;
  /** Null where the reader may not write. */
  readonly write: WritingState['write'] | null;
  readonly state: WritingState;
  /** The language version that lies open. */
  readonly language: Language;
  readonly suggestions: SuggestionState;
  readonly onTurn: (language: Language) => void;
}

/** What lies beside the writing: the letter as it will read, what it answers, its versions, what units said. */
export function DraftBeside({ draft, letter, write, state, language: shown, suggestions, onTurn }: DraftBesideProps) {
  const say = useText();
  const language = useLanguage();
  const [sheet, setSheet] = useAddressWord('sheet');
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const openFindings = useOpenFindings(draft).all;
  const remarks = (useRemarks(draft.id).data?.rows ?? []).filter(({ settledAt }) => settledAt === null).length;
  const { preview } = draft;
  const { languages } = state.writing;
  const sheets = [
    ...(letter === null ? [] : ['preview']),
    ...(languages.length > 1 ? ['beside'] : []),
    'findings',
    'sources',
    'remarks',
    'suggestions',
    'versions',
    'concurrence',
  ];
  const known = sheets.find((each) => each === sheet);
  return (
    <Tabs
      label={say(words.sources)}
      selected={known ?? sheets[0]}
      onSelect={setSheet}
      tabs={[
        letter !== null && {
          id: 'preview',
          label: say(words.preview),
          content: (
            <div className="draft-preview">
              {preview !== null && 'refusal' in preview && (
                <p className="draft-notice">
                  <strong>{say(words.unresolved)}</strong> <Words>{preview.texts[language]}</Words>
                </p>
              )}
              {letter}
            </div>
          ),
        },
        languages.length > 1 && {
          id: 'beside',
          label: say(comparing.beside),
          content: <TwoLanguages versions={languages.map(versionOf)} />,
        },
        {
          id: 'findings',
          label: say(words.findings),
          count: openFindings,
          content: (
            <Suspense fallback={<Loading rows={4} />}>
              {draftFindings.map((Part, i) => (
                <Part
                  key={i}
                  draft={draft}
                  write={write}
                  writing={state.writing}
                  isDirty={state.isDirty}
                  taken={taken}
                  onTaken={(key) => setTaken((now) => new Set(now).add(key))}
                />
              ))}
            </Suspense>
          ),
        },
        {
          id: 'remarks',
          label: say(remarkTexts.remarks),
          count: remarks,
          content: <RemarkPanel draft={draft} language={shown} />,
        },
        {
          id: 'suggestions',
          label: say(suggestionTexts.suggestions),
          count: suggestions.open.length,
          content: (
            <SuggestionPanel
              state={suggestions}
              onShow={
                write === null
                  ? null
                  : (id, where) => {
                      suggestions.choose(id);
                      onTurn(where);
                    }
              }
            />
          ),
        },
        {
          id: 'sources',
          label: say(words.sources),
          count: draft.sources.length,
          content: <SourcePanel sources={draft.sources} />,
        },
        {
          id: 'versions',
          label: say(words.versions),
          count: draft.versions.length,
          content: <VersionPanel draft={draft.id} versions={draft.versions} />,
        },
        {
          id: 'concurrence',
          label: say(words.concurrence),
          count: draft.concurrences.length,
          content: <ConcurrencePanel draft={draft} />,
        },
      ].filter((tab) => tab !== false)}
    />
  );
}
