import { useState } from 'react';
import { useText } from '../../apps/web/i18n.tsx';
import { DateField, noDate, type WrittenDate } from '../../apps/web/ui/index.ts';
import type { CivilDay } from '../../kernel/calendar.ts';
import { lendingWords as words } from './lending.text.ts';

interface SpanFieldsProps {
  readonly from: CivilDay | null;
  readonly until: CivilDay | null;
  /** The name of the last day in the form that is sent. */
  readonly untilName: string;
  readonly onChange: (span: { from: CivilDay | null; until: CivilDay | null }) => void;
  readonly isUntilRequired?: boolean;
}

/** The first and the last day of something, each in either calendar. */
export function SpanFields({ from, until, untilName, onChange, isUntilRequired = true }: SpanFieldsProps) {
  const say = useText();
  const [first, setFirst] = useState<WrittenDate>({ ...noDate('gregory'), day: from });
  const [last, setLast] = useState<WrittenDate>({ ...noDate('gregory'), day: until });
  return (
    <>
      <DateField
        label={say(words.from)}
        name="from"
        value={first}
        isRequired
        onChange={(next) => {
          setFirst(next);
          onChange({ from: next.day, until: last.day });
        }}
      />
      <DateField
        label={say(words.until)}
        name={untilName}
        value={last}
        isRequired={isUntilRequired}
        onChange={(next) => {
          setLast(next);
          onChange({ from: first.day, until: next.day });
        }}
      />
    </>
  );
}
