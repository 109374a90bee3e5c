import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../../apps/web/act.ts';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import {
  Button,
  IconButton,
  ProblemNotice,
  Section,
  SelectField,
  StatusMark,
  toasts,
} from '../../apps/web/ui/index.ts';
import type { Language } from '../../kernel/text.ts';
import type { Addressee } from '../content.ts';
import { fieldMeanings } from '../merge.text.ts';
import type { OriginalShown } from '../merge.ts';
import { mergeFields, written } from '../merge.ts';
import type { DraftView } from '../view.ts';
import { AddresseeList } from './addressee-list.tsx';
import { languageChoices } from './language-names.ts';
import { GroupsDialog } from './merge-groups.tsx';
import { OriginalsWalk, type WalkedOriginal } from './merge-walk.tsx';
import { mergeTexts as words } from './merge-words.text.ts';
import type { WritingState } from './use-writing.ts';
import { versionOf } from './writing.ts';

interface AddresseesProps {
  readonly draft: DraftView;
  readonly state: WritingState;
  readonly language: Language;
  readonly error: string | undefined;
}

/** To whom a draft goes: one document to all of a list, or an original to each of some groups. */
export function Addressees({ draft, state, language, error }: AddresseesProps) {
  const say = useText();
  const { kinds } = useProfile();
  const [isChoosing, choose] = useState(false);
  const { writing, write } = state;
  const kind = kinds.find(({ id }) => id === draft.kind);
  const mayBeEach = draft.road === 'outgoing' && kind?.parts.includes('addressee') === true;
  const dialog = <GroupsDialog draft={draft} state={state} isOpen={isChoosing} onClose={() => choose(false)} />;
  if (writing.originals != null)
    return (
      <>
        <Originals draft={draft} state={state} language={language} error={error} onChoose={() => choose(true)} />
        {dialog}
      </>
    );
  return (
    <>
      <AddresseeList
        road={draft.road}
        addressees={writing.addressees}
        language={language}
        error={error}
        onChange={(addressees) => write((now) => ({ ...now, addressees }))}
      />
      {mayBeEach && (
        <div className="draft-line">
          <Button tone="quiet" size="small" icon="plus" onPress={() => choose(true)}>
            {say(words.begin)}
          </Button>
        </div>
      )}
      {dialog}
    </>
  );
}

/** The originals of a draft: the groups, the fields of the text, and every original as it would be. */
function Originals({ draft, state, language, error, onChoose }: AddresseesProps & { readonly onChoose: () => void }) {
  const say = useText();
  const shown = useLanguage();
  const { writing } = state;
  const { data } = useQuery({
    queryKey: ['drafts', draft.id, 'originals', draft.edition],
    queryFn: ({ signal }) => api.get<{ rows: OriginalShown[] }>(`/api/drafts/${draft.id}/originals`, {}, signal),
    refetchOnWindowFocus: false,
  });
  const stopping = useAct<{ edition: number; groups: null }>(`/api/drafts/${draft.id}/originals`, {
    touches: ['drafts'],
  });
  const stop = async (): Promise<void> => {
    const saved = await state.save();
    if (saved !== null) stopping.mutate({ edition: saved.edition, groups: null });
  };
  const rows = (data?.rows ?? []).map(
    (row): WalkedOriginal => ({ ...row, problem: row.problem?.texts[shown] ?? null }),
  );
  return (
    <Section title={say(words.title)} count={writing.addressees.length}>
      <p className="draft-help">{say(words.lede)}</p>
      {error && <p className="draft-error">{error}</p>}
      <div className="draft-line">
        <Button size="small" onPress={onChoose}>
          {say(words.choose)}
        </Button>
        <Button size="small" tone="quiet" isPending={stopping.isPending} onPress={() => void stop()}>
          {say(words.stop)}
        </Button>
      </div>
      <ProblemNotice error={stopping.error} />
      <Fields language={language} />
      {state.isDirty && <StatusMark tone="waiting">{say(words.asSaved)}</StatusMark>}
      <OriginalsWalk
        originals={rows}
        versions={writing.languages.map(versionOf)}
        uploaded={writing.uploaded}
        edit={(place) => <OneAddressee at={place} state={state} />}
      />
    </Section>
  );
}

/** The language and the channel of one addressee, and the way to take him out. */
function OneAddressee({ at, state }: { at: number; state: WritingState }) {
  const say = useText();
  const language = useLanguage();
  const { channels } = useProfile();
  const { writing, write } = state;
  const addressee = writing.addressees[at];
  if (addressee === undefined) return null;
  const change = (next: Partial<Addressee>): void =>
    write((now) => ({ ...now, addressees: now.addressees.map((one, i) => (i === at ? { ...one, ...next } : one)) }));
  return (
    <div className="addressee-fields">
      <SelectField
        label={say(words.language)}
        value={addressee.language}
        choices={languageChoices}
        onChange={(chosen) => change({ language: chosen as Language })}
      />
      <SelectField
        label={say(words.channel)}
        value={addressee.channel}
        choices={choicesOf(
          channels.filter(({ out }) => out),
          language,
        )}
        onChange={(channel) => change({ channel, address: null })}
      />
    </div>
  );
}

/** What may be left open in the text, each to be copied into it. */
function Fields({ language }: { language: Language }) {
  const say = useText();
  const shown = useLanguage();
  const copy = async (field: string): Promise<void> => {
    await navigator.clipboard.writeText(field);
    toasts.say(say(words.copied), { tone: 'done' });
  };
  return (
    <details className="merge-details">
      <summary>{say(words.fields)}</summary>
      <p className="draft-help">{say(words.fieldsHint, { example: agreeing[language] })}</p>
      <dl className="merge-fields">
        {mergeFields.map((field) => (
          <FieldLine key={field} name={written(field, language)} meaning={fieldMeanings[field][shown]} onCopy={copy} />
        ))}
      </dl>
    </details>
  );
}

/** Words of which one agrees with the addressee, as a text of each language may write them. */
const agreeing: Readonly<Record<Language, string>> = {
  ar: '{تحيطه|تحيطها|تحيطهم}',
  en: '{his|her|their}',
  fr: '{informé|informée|informés}',
};

function FieldLine({
  name,
  meaning,
  onCopy,
}: {
  name: string;
  meaning: string;
  onCopy: (name: string) => Promise<void>;
}) {
  const say = useText();
  return (
    <>
      <dt>
        <code>
          <bdi>{name}</bdi>
        </code>
      </dt>
      <dd className="draft-help">{meaning}</dd>
      <dd>
        <IconButton
          icon="clip"
          size="small"
          label={say(words.copy, { field: name })}
          onPress={() => void onCopy(name)}
        />
      </dd>
    </>
  );
}
