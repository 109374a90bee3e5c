import { showDay } from '../../kernel/dates-shown.ts';
import { type DateRefusal, readDate } from '../../kernel/dates-written.ts';
import type { Facts } from '../../kernel/outcome.ts';
import type { Language } from '../../kernel/text.ts';

/** What is known of a date while it is typed: nothing yet, the day that it names, or why it names none. */
export type ReadDay =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly shown: string }
  | { readonly kind: 'doubt'; readonly refusal: DateRefusal; readonly facts: Facts };

/** Reads a date in either calendar and says the day in both, with its weekday. */
export function readWrittenDay(written: string, language: Language): ReadDay {
  if (written.trim() === '') return { kind: 'empty' };
  const read = readDate(written);
  return read.done
    ? { kind: 'day', shown: showDay(read.value.day, language, { calendar: 'both', style: 'weekday' }) }
    : { kind: 'doubt', refusal: read.refusal, facts: read.facts };
}
