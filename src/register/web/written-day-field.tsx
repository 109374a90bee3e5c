import type { ReactNode } from 'react';
import { useLanguage, useText } from '../../apps/web/i18n.tsx';
import { TextField } from '../../apps/web/ui/index.ts';
import { dateRefusals } from '../../kernel/dates-written.text.ts';
import { fieldTexts } from './field.text.ts';
import { readWrittenDay } from './written-day.ts';

interface WrittenDayFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (written: string) => void;
  readonly error?: string | undefined;
  /** Where the date comes from, shown below the day that it names. */
  readonly note?: ReactNode;
}

/** A date as a letter writes it, typed as it stands; the day that it names is shown in both calendars while one types. */
export function WrittenDayField({ label, name, value, onChange, error, note }: WrittenDayFieldProps) {
  const say = useText();
  const language = useLanguage();
  const read = readWrittenDay(value, language);
  const description =
    read.kind === 'empty' ? (
      say(fieldTexts.writtenDayHelp)
    ) : read.kind === 'day' ? (
      <span className="desk-day">{read.shown}</span>
    ) : (
      <span className="desk-day-doubt">{say(dateRefusals[read.refusal], read.facts)}</span>
    );
  return (
    <TextField
      label={label}
      name={name}
      value={value}
      onChange={onChange}
      description={
        note ? (
          <>
            {read.kind !== 'empty' && <span className="desk-day-line">{description}</span>}
            {note}
          </>
        ) : (
          description
        )
      }
      error={error}
    />
  );
}
