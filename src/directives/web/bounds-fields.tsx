import { useText } from '../../apps/web/i18n.tsx';
import { TextField } from '../../apps/web/ui/index.ts';
import { DueField } from '../../referral/web/due-field.tsx';
import { useChoices } from '../../register/web/choices.ts';
import { PeopleField } from '../../register/web/people-field.tsx';
import { boundsTexts as words } from './bounds.text.ts';
import type { BoundsDraft } from './bounds-draft.ts';
import './bounds.css';

interface BoundsFieldsProps {
  readonly draft: BoundsDraft;
  readonly onChange: (draft: BoundsDraft) => void;
  /** The directive is in force already: without a day it applies from today. */
  readonly isInForce?: boolean;
  readonly error?: string | undefined;
}

/** To whom, on what and when a directive applies. */
export function BoundsFields({ draft, onChange, isInForce = false, error }: BoundsFieldsProps) {
  const say = useText();
  const choices = useChoices();
  const change = (part: Partial<BoundsDraft>): void => onChange({ ...draft, ...part });
  const day = { place: '', hasOffers: false } as const;
  return (
    <div className="bounds-fields">
      <PeopleField
        name="correspondents"
        label={say(words.correspondents)}
        description={say(words.correspondentsHint)}
        people={draft.correspondents}
        search={choices.correspondents}
        onChange={(correspondents) => change({ correspondents })}
      />
      <TextField
        name="subjectWords"
        label={say(words.subjects)}
        description={say(words.subjectsHint)}
        rows={3}
        value={draft.subjects}
        onChange={(subjects) => change({ subjects })}
        error={error}
      />
      <div className="bounds-period">
        <DueField
          {...day}
          label={say(words.from)}
          description={say(isInForce ? words.fromTodayHint : words.fromHint)}
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <DueField
          {...day}
          label={say(words.to)}
          description={say(words.toHint)}
          value={draft.to}
          onChange={(to) => change({ to })}
        />
      </div>
    </div>
  );
}
