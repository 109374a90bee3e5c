import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { Bdi, type Choice, ComboField, IconButton, Section, SelectField } from '../../apps/web/ui/index.ts';
import type { CorrespondentDetail } from '../../directory/directory.ts';
import { isLanguage, type Language } from '../../kernel/text.ts';
import { useUnits } from '../../referral/web/use-standing.ts';
import { useChoices } from '../../register/web/choices.ts';
import type { Addressee } from '../content.ts';
import { insideChannel, type Road } from '../drafting.ts';
import { languageChoices } from './language-names.ts';
import { writingTexts as words } from './writing.text.ts';

const roles = ['to', 'cc', 'bcc'] as const;
const detailQuery = (id: string) => ({
  queryKey: ['directory', 'correspondent', id],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<CorrespondentDetail>(`/api/correspondents/${id}`, {}, signal),
  staleTime: 300_000,
});
const keyOf = (addressee: Addressee): string => addressee.correspondent ?? addressee.unit ?? addressee.person ?? '';

interface AddresseeListProps {
  readonly road: Road;
  readonly addressees: readonly Addressee[];
  readonly language: Language;
  readonly error: string | undefined;
  readonly onChange: (addressees: readonly Addressee[]) => void;
}

/** To whom the document goes: names of the directory, each with its role, channel and language. */
export function AddresseeList({ road, addressees, language, error, onChange }: AddresseeListProps) {
  const say = useText();
  const queries = useQueryClient();
  const choices = useChoices();
  const { channels } = useProfile();
  const [turn, setTurn] = useState(0);
  const isInside = road === 'memorandum';
  const taken = new Set(addressees.map(keyOf));
  const search = async (typed: string, signal: AbortSignal): Promise<Choice[]> => {
    const found: readonly Choice[] = isInside
      ? await choices.units(typed)
      : await choices.correspondents(typed, signal);
    return found.filter(({ id }) => !taken.has(id));
  };
  const add = async (choice: Choice | null): Promise<void> => {
    if (choice === null) return;
    setTurn(turn + 1);
    const role = addressees.some((each) => each.role === 'to') ? 'cc' : 'to';
    const empty = { role, correspondent: null, unit: null, person: null, language, address: null } as const;
    if (isInside) return onChange([...addressees, { ...empty, unit: choice.id, channel: insideChannel }]);
    const detail = await queries.fetchQuery(detailQuery(choice.id));
    const out = channels.filter((channel) => channel.out).map(({ id }) => id);
    const known = detail.channels.filter(({ channel }) => out.includes(channel));
    onChange([
      ...addressees,
      {
        ...empty,
        correspondent: choice.id,
        channel: (known.find(({ preferred }) => preferred) ?? known[0])?.channel ?? out[0] ?? '',
        language: detail.languages.find(isLanguage) ?? language,
      },
    ]);
  };
  return (
    <Section title={say(words.addressees)} count={addressees.length}>
      <ul className="draft-list">
        {addressees.map((addressee, at) => (
          <AddresseeLine
            key={keyOf(addressee)}
            addressee={addressee}
            onChange={(next) => onChange(addressees.map((each, i) => (i === at ? next : each)))}
            onRemove={() => onChange(addressees.filter((_, i) => i !== at))}
          />
        ))}
      </ul>
      <ComboField
        key={turn}
        name="addressees"
        label={say(words.addAddressee)}
        value={null}
        autoFocus={turn > 0}
        search={search}
        onChange={(choice) => void add(choice)}
        error={error}
      />
    </Section>
  );
}

interface AddresseeLineProps {
  readonly addressee: Addressee;
  readonly onChange: (next: Addressee) => void;
  readonly onRemove: () => void;
}

function AddresseeLine({ addressee, onChange, onRemove }: AddresseeLineProps) {
  const say = useText();
  const language = useLanguage();
  const units = useUnits();
  const { channels } = useProfile();
  const { data } = useQuery({
    ...detailQuery(addressee.correspondent ?? ''),
    enabled: addressee.correspondent !== null,
  });
  const inside =
    units.find(({ id }) => id === addressee.unit)?.name ??
    units.flatMap(({ people }) => people).find(({ person }) => person === addressee.person)?.name;
  const name = (data?.name ?? inside)?.[language] ?? '…';
  const address = addressee.address ?? data?.channels.find(({ channel }) => channel === addressee.channel)?.address;
  return (
    <li className="draft-addressee">
      <p className="addressee-head">
        <bdi className="addressee-name">{name}</bdi>
        <IconButton icon="close" size="small" label={say(words.remove, { name })} onPress={onRemove} />
      </p>
      <div className="addressee-fields">
        <SelectField
          label={say(words.role)}
          value={addressee.role}
          choices={roles.map((id) => ({ id, label: say(words[id]) }))}
          onChange={(role) => onChange({ ...addressee, role: role as Addressee['role'] })}
        />
        {addressee.correspondent !== null && (
          <SelectField
            label={say(words.channel)}
            value={addressee.channel}
            choices={choicesOf(
              channels.filter((channel) => channel.out),
              language,
            )}
            onChange={(channel) => onChange({ ...addressee, channel, address: null })}
          />
        )}
        <SelectField
          label={say(words.language)}
          value={addressee.language}
          choices={languageChoices}
          onChange={(chosen) => onChange({ ...addressee, language: chosen as Language })}
        />
      </div>
      <p className="draft-help">
        {addressee.correspondent === null ? say(words.inside) : address ? <Bdi>{address}</Bdi> : say(words.noAddress)}
      </p>
    </li>
  );
}
