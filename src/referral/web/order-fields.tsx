import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { choicesOf, useProfile } from '../../apps/web/profile.ts';
import { IconButton, SelectField } from '../../apps/web/ui/index.ts';
import { AddresseesField } from './addressee-field.tsx';
import type { AddresseeChoice } from './addressees.ts';
import { orderTexts as words } from './order.text.ts';
import { type ChargeDraft, otherPurpose } from './order-draft.ts';
import './acts.css';

interface OthersProps {
  readonly value: readonly ChargeDraft[];
  readonly onChange: (others: readonly ChargeDraft[]) => void;
  readonly choices: readonly AddresseeChoice[];
  readonly recent: readonly string[];
  /** The lead, who is not offered again. */
  readonly lead: AddresseeChoice | null;
  /** The places of those whose purpose needs a day that nobody gave. */
  readonly withoutDay: readonly number[];
  readonly error?: string | undefined;
}

/** Those who stand beside the lead, each with a purpose that takes nothing over. */
export function Others({ value, onChange, choices, recent, lead, withoutDay, error }: OthersProps) {
  const say = useText();
  const language = useLanguage();
  const { purposes } = useProfile();
  const offered = choicesOf(
    purposes.filter((each) => !each.movesOwnership),
    language,
  );
  const change = (at: number, part: Partial<ChargeDraft>): void =>
    onChange(value.map((other, place) => (place === at ? { ...other, ...part } : other)));
  return (
    <div className="act-group">
      {value.map((other, at) => (
        <div key={other.to?.id} className="other-charge">
          <span className="other-name" dir="auto">
            {other.to?.label}
          </span>
          <SelectField
            label={say(words.otherPurpose, { name: other.to?.label ?? '' })}
            choices={offered}
            value={other.purpose}
            onChange={(purpose) => change(at, { purpose })}
            error={withoutDay.includes(at) ? say(words.missingOtherDue) : undefined}
          />
          <IconButton
            icon="close"
            label={say(words.removeOther, { name: other.to?.label ?? '' })}
            onPress={() => onChange(value.filter((_, place) => place !== at))}
          />
        </div>
      ))}
      <AddresseesField
        label={say(words.others)}
        description={say(words.addOther)}
        choices={choices}
        recent={recent}
        taken={[lead?.id, ...value.map(({ to }) => to?.id)]}
        onAdd={(to) => onChange([...value, { to, purpose: otherPurpose(purposes), instruction: '', due: null }])}
        error={error}
      />
    </div>
  );
}
