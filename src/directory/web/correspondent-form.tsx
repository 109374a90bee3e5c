import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import {
  Button,
  CheckField,
  ComboField,
  Form,
  FormActs,
  IconButton,
  Section,
  SelectField,
  TextField,
} from '../../apps/web/ui/index.ts';
import { languages } from '../../kernel/text.ts';
import type { CorrespondentView } from '../directory.ts';
import { correspondentKindTexts, correspondentWords as words } from './correspondent.text.ts';
import {
  addressedNow,
  type ChannelDraft,
  type CorrespondentDraft,
  correspondentKinds,
  faultOf,
  formOf,
  mayBelong,
  withAddressed,
  withChannel,
  withPreferred,
} from './correspondent-draft.ts';
import { NamesFields } from './names-fields.tsx';

interface PartProps {
  readonly draft: CorrespondentDraft;
  readonly onChange: (draft: CorrespondentDraft) => void;
}

function Channels({ draft, onChange }: PartProps) {
  const say = useText();
  const language = useLanguage();
  const { channels } = useProfile();
  const change = (key: number, part: Partial<ChannelDraft>): void =>
    onChange({ ...draft, channels: draft.channels.map((each) => (each.key === key ? { ...each, ...part } : each)) });
  return (
    <Section
      title={say(words.channels)}
      level={3}
      acts={
        <Button size="small" icon="plus" onPress={() => onChange(withChannel(draft, channels[0]?.id ?? ''))}>
          {say(words.addChannel)}
        </Button>
      }
    >
      {draft.channels.length === 0 && <p className="directory-soft">{say(words.noChannels)}</p>}
      {draft.channels.map((each) => (
        <div key={each.key} className="channel-line">
          <SelectField
            label={say(words.channel)}
            choices={choicesOf(channels, language)}
            value={each.channel}
            onChange={(channel) => change(each.key, { channel })}
          />
          <TextField
            label={say(words.address)}
            value={each.address}
            onChange={(address) => change(each.key, { address })}
            maxLength={500}
            isReference
          />
          <CheckField
            label={say(words.preferred)}
            isSelected={each.preferred}
            onChange={() => onChange(withPreferred(draft, each.key))}
          />
          <IconButton
            icon="minus"
            label={say(words.removeChannel)}
            onPress={() => onChange({ ...draft, channels: draft.channels.filter(({ key }) => key !== each.key) })}
          />
        </div>
      ))}
    </Section>
  );
}

function PersonParts({ draft, onChange }: PartProps) {
  const say = useText();
  const language = useLanguage();
  const { formsOfAddress } = useProfile();
  return (
    <>
      <NamesFields
        label={words.postIn}
        name="post"
        value={draft.post}
        onChange={(post) => onChange({ ...draft, post })}
      />
      <SelectField
        label={say(words.formOfAddress)}
        value={draft.formOfAddress ?? 'none'}
        choices={[
          { id: 'none', label: say(words.none) },
          ...formsOfAddress.map(({ id, person }) => ({ id, label: person[language] })),
        ]}
        onChange={(id) => onChange({ ...draft, formOfAddress: id === 'none' ? null : id })}
      />
    </>
  );
}

interface CorrespondentFormProps {
  readonly start: CorrespondentDraft;
  /** The correspondent that is changed; without it, one is added. */
  readonly id?: string;
  readonly onDone: (id: string) => void;
}

/** Adds a correspondent or changes one; what was written stays through every refusal. */
export function CorrespondentForm({ start, id, onDone }: CorrespondentFormProps) {
  const say = useText();
  const language = useLanguage();
  const profile = useProfile();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(start);
  const [isTried, setTried] = useState(false);
  const keep = useMutation({
    mutationFn: () =>
      id === undefined
        ? api.post<{ id: string }>('/api/correspondents', formOf(draft))
        : api.put<{ id: string }>(`/api/correspondents/${id}`, formOf(draft)),
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: ['correspondents'] });
      onDone(made.id);
    },
  });
  const fault = faultOf(draft);
  const set = (part: Partial<CorrespondentDraft>): void => setDraft({ ...draft, ...part });
  const findOrganisation = async (typed: string, signal: AbortSignal) => {
    const { rows } = await api.get<{ rows: readonly CorrespondentView[] }>(
      '/api/correspondents',
      { find: typed },
      signal,
    );
    return rows
      .filter((row) => row.kind !== 'person' && row.id !== id)
      .map((row) => ({ id: row.id, label: row.name[language] }));
  };
  return (
    <Form
      isWide
      error={keep.error}
      onSubmit={() => {
        setTried(true);
        if (fault === null && !keep.isPending) keep.mutate();
      }}
    >
      <SelectField
        label={say(words.kind)}
        value={draft.kind}
        choices={correspondentKinds.map((kind) => ({ id: kind, label: say(correspondentKindTexts[kind]) }))}
        onChange={(chosen) => {
          const kind = correspondentKinds.find((each) => each === chosen) ?? draft.kind;
          set({ kind, class: profile.addresseeClasses.some((each) => each.id === kind) ? kind : draft.class });
        }}
      />
      <SelectField
        label={say(words.class)}
        name="class"
        value={draft.class}
        choices={choicesOf(profile.addresseeClasses, language)}
        onChange={(chosen) => set({ class: chosen })}
      />
      <NamesFields label={words.nameIn} name="name" value={draft.name} onChange={(name) => set({ name })} isRequired />
      <NamesFields
        label={words.addressedIn}
        name="addressed"
        value={addressedNow(draft)}
        onChange={(written) => setDraft(withAddressed(draft, written))}
        hint={say(words.addressedHint)}
      />
      {mayBelong(draft.kind) && (
        <ComboField
          label={say(words.organisation)}
          name="organisation"
          value={draft.organisation}
          onChange={(organisation) => set({ organisation })}
          search={findOrganisation}
        />
      )}
      {draft.kind === 'person' && <PersonParts draft={draft} onChange={setDraft} />}
      <fieldset className="language-choices">
        <legend className="field-label">{say(words.languages)}</legend>
        {languages.map((each) => (
          <CheckField
            key={each}
            label={say(words[each])}
            isSelected={draft.languages.includes(each)}
            onChange={(isOn) =>
              set({ languages: languages.filter((l) => (l === each ? isOn : draft.languages.includes(l))) })
            }
          />
        ))}
      </fieldset>
      <Channels draft={draft} onChange={setDraft} />
      {id !== undefined && <p className="directory-soft">{say(words.nameStays)}</p>}
      {isTried && fault !== null && (
        <p className="directory-fault" role="alert">
          {say(words[fault])}
        </p>
      )}
      <FormActs>
        <Button type="submit" tone="primary" isPending={keep.isPending}>
          {say(words.save)}
        </Button>
      </FormActs>
    </Form>
  );
}
