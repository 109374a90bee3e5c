import { useQuery } from '@tanstack/react-query';
import { api } from '../../apps/web/api.ts';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { Section, SelectField } from '../../apps/web/ui/index.ts';
import type { DraftContent } from '../content.ts';
import type { PossibleSignatory } from '../signatories.ts';
import { writingTexts as words } from './writing.text.ts';

type Signatory = DraftContent['signatory'];
const keyOf = (chosen: { post: string; onBehalfOf: string | null }): string =>
  `${chosen.post} ${chosen.onBehalfOf ?? ''}`;

interface SignatoryFieldProps {
  readonly draft: string;
  readonly edition: number;
  readonly signatory: Signatory;
  readonly error: string | undefined;
  readonly onChange: (signatory: Signatory) => void;
}

/** Who signs: those who have the authority today for the version that is saved, those present first. */
export function SignatoryField({ draft, edition, signatory, error, onChange }: SignatoryFieldProps) {
  const say = useText();
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['drafts', draft, 'signatories', edition],
    queryFn: ({ signal }) =>
      api.get<{ rows: readonly PossibleSignatory[] }>(`/api/drafts/${draft}/signatories`, {}, signal),
    placeholderData: (before) => before,
  });
  const rows = data?.rows ?? [];
  const postName = (id: string): string =>
    rows.find(({ post }) => post === id)?.postName[language] ?? say(words.behalf);
  const hintOf = (row: PossibleSignatory): string =>
    [
      row.postName[language],
      row.onBehalfOf === null ? null : say(words.onBehalf, { name: postName(row.onBehalfOf) }),
      row.awayUntil === null
        ? null
        : say(words.away, { day: row.awayUntil, acting: row.acting?.name[language] ?? 'none' }),
    ]
      .filter((part) => part !== null)
      .join(' · ');
  return (
    <Section title={say(words.signatory)}>
      <SelectField
        name="signatory"
        label={say(words.signatory)}
        description={say(data && rows.length === 0 ? words.noSignatory : words.signatoryHint)}
        value={signatory === null ? null : keyOf(signatory)}
        choices={rows.map((row) => ({ id: keyOf(row), label: row.name[language], hint: hintOf(row) }))}
        onChange={(key) => {
          const row = rows.find((each) => keyOf(each) === key);
          if (row) onChange({ post: row.post, onBehalfOf: row.onBehalfOf });
        }}
        error={error}
      />
    </Section>
  );
}
