import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useText } from '../../apps/web/i18n.tsx';
import { keptWordsOf, mostLevelKept } from '../../apps/web/kept-words.ts';
import { useMe } from '../../apps/web/me.ts';
import { Button, Loading, ProblemNotice, Tabs, TextField, toasts } from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { DraftContent } from '../content.ts';
import type { SuggestedText, SuggestForm } from '../suggestion.ts';
import type { DraftView } from '../view.ts';
import { languageNames } from './language-names.ts';
import { suggestionTexts as words } from './suggestion-words.text.ts';
import { writingTexts } from './writing.text.ts';
import { isChanged, type VersionWriting, versionOf, type Writing, withVersion, writingOf } from './writing.ts';
import './suggestions.css';

const BodyEditor = lazy(() => import('./editor/body-editor.tsx').then((module) => ({ default: module.BodyEditor })));

const suggestable = ['draft', 'in-concurrence', 'submitted', 'returned'];
/** Whether a reader may suggest changes of the text of a draft: it has one, typed here, and is not decided. */
export const maySuggest = ({ content, state }: Pick<DraftView, 'content' | 'state'>): boolean =>
  content !== null && content.uploaded === null && suggestable.includes(state);

/** What a reader has before him when he suggests, and of which version. */
interface Ground {
  readonly version: number;
  readonly content: DraftContent;
}
interface Kept extends Ground {
  readonly writing: Writing;
}

/** How long after the last key the words are kept, in milliseconds. */
const settleMs = 400;

interface SuggestWriterProps {
  readonly draft: DraftView;
  readonly open: Language;
  readonly onOpen: (language: Language) => void;
  readonly onClose: () => void;
}

/** The text of a draft written as a reader would have it; what differs is sent as suggestions. Unsent words survive a reload. */
export function SuggestWriter({ draft, open, onOpen, onClose }: SuggestWriterProps) {
  const say = useText();
  const queries = useQueryClient();
  const me = useMe();
  const shelf = useMemo(() => keptWordsOf(me.person.id, sessionStorage), [me.person.id]);
  const name = `${draft.id}:suggestions`;
  const isKept = draft.level <= mostLevelKept;
  const [ground] = useState<Kept>(() => {
    const found = isKept ? shelf.find<Kept>(name)?.words : undefined;
    return found?.writing?.languages !== undefined
      ? found
      : { version: draft.version!, content: draft.content!, writing: writingOf(draft.content!) };
  });
  const [writing, setWriting] = useState(ground.writing);
  const [sending, setSending] = useState<{ isPending: boolean; error: unknown }>({ isPending: false, error: null });
  const isDirty = isChanged(ground.content, writing);
  useEffect(() => {
    if (!isKept) return;
    if (!isDirty) return shelf.forget(name);
    const handle = setTimeout(() => shelf.keep(name, { ...ground, writing }), settleMs);
    return () => clearTimeout(handle);
  }, [shelf, name, isKept, isDirty, ground, writing]);
  const close = (): void => {
    shelf.forget(name);
    onClose();
  };
  const send = async (): Promise<void> => {
    setSending({ isPending: true, error: null });
    try {
      let count = 0;
      for (const text of changedTexts(ground.content, writing)) {
        const form: SuggestForm = { version: ground.version, text };
        count += (await api.post<{ ids: string[] }>(`/api/drafts/${draft.id}/suggestions`, form)).ids.length;
      }
      toasts.say(say(words.sent, { count }), { tone: 'done' });
      void queries.invalidateQueries({ queryKey: ['drafts'] });
      close();
    } catch (error) {
      setSending({ isPending: false, error });
    }
  };
  return (
    <section aria-label={say(words.suggest)} className="suggest-writer">
      <p className="draft-notice">{say(words.suggesting)}</p>
      <div className="draft-line">
        <Button
          tone="primary"
          icon="send"
          isPending={sending.isPending}
          isDisabled={!isDirty}
          onPress={() => void send()}
        >
          {say(words.send)}
        </Button>
        <Button onPress={close}>{say(words.giveUp)}</Button>
      </div>
      <ProblemNotice error={sending.error} />
      <Tabs
        label={say(writingTexts.languages)}
        selected={open}
        onSelect={(id) => onOpen(id as Language)}
        tabs={writing.languages.map((version) => ({
          id: version.language,
          label: languageNames[version.language],
          content: (
            <SuggestFields
              version={version}
              put={(change) => setWriting((now) => withVersion(now, version.language, change))}
            />
          ),
        }))}
      />
    </section>
  );
}

/** The language versions that a reader changed, as they are sent. */
function changedTexts(content: DraftContent, writing: Writing): SuggestedText[] {
  return writing.languages.flatMap((version) => {
    const { authentic: _stays, ...text } = versionOf(version);
    const before = content.languages.find(({ language }) => language === version.language);
    const isSame =
      before !== undefined &&
      JSON.stringify(versionOf(writingOf({ ...content, languages: [before] }).languages[0]!)) ===
        JSON.stringify(versionOf(version));
    return isSame ? [] : [text];
  });
}

const before = ['title', 'subject', 'salutation'] as const;

function SuggestFields({ version, put }: { version: VersionWriting; put: (change: Partial<VersionWriting>) => void }) {
  const say = useText();
  const { language } = version;
  return (
    <div className="version-fields" data-letter={language}>
      {before.map(
        (line) =>
          version[line] !== '' && (
            <TextField
              key={line}
              label={say(writingTexts[line])}
              value={version[line]}
              onChange={(text) => put({ [line]: text })}
            />
          ),
      )}
      <Suspense fallback={<Loading rows={8} />}>
        <BodyEditor
          key={language}
          label={say(writingTexts.text)}
          language={language}
          body={version.body}
          onChange={(body) => put({ body })}
        />
      </Suspense>
      {version.close !== '' && (
        <TextField
          label={say(writingTexts.close)}
          rows={3}
          value={version.close}
          onChange={(close) => put({ close })}
        />
      )}
    </div>
  );
}
