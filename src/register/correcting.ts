import { foldReference } from '../kernel/fold.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Text } from '../kernel/text.ts';
import type { FieldChange, ItemAtWork } from './item.store.ts';
import { numberPrefix } from './register.ts';
import { type Circumstances, type RegisterRefusal, receiptDay, theirDateOf, wordsFault } from './registering.ts';
import type { CorrectionForm } from './registration.ts';
import type { Findable } from './search.ts';

export type CorrectRefusal =
  | 'nothing-changed'
  | 'subject-is-sealed'
  | Extract<
      RegisterRefusal,
      | 'unknown-kind'
      | 'kind-not-registered'
      | 'unknown-channel'
      | 'unknown-urgency'
      | 'unknown-file-plan'
      | 'unknown-marking'
      | 'unknown-sender'
      | 'no-subject'
      | 'no-such-document'
      | 'date-not-understood'
      | 'date-does-not-exist'
      | 'date-ambiguous'
      | 'dated-after-receipt'
      | 'received-no-day'
      | 'received-in-future'
      | 'above-your-clearance'
    >;

/** What the house knows that a correction depends on. */
export interface CorrectionFacts {
  readonly senderName: Text | null;
  readonly replyReadable: boolean;
}

const columns = {
  subject: 'subject',
  kind: 'kind',
  language: 'language',
  channel: 'channel',
  urgency: 'urgency',
  pages: 'pages',
  asksAnswer: 'asks_answer',
  filePlan: 'file_plan',
  replyTo: 'reply_to',
  replyToWritten: 'reply_to_written',
  level: 'level',
  receivedOn: 'received_on',
} as const;
type Plain = keyof typeof columns;
const plainFields = Object.keys(columns) as Plain[];

const shown = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : Array.isArray(value)
      ? value.join(' · ')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);

/** Decides what a correction changes, field by field; a field given as it stands is no change. */
export function decideCorrection(
  item: ItemAtWork,
  { changes, empties = [] }: CorrectionForm,
  facts: CorrectionFacts,
  { profile, actor, today }: Pick<Circumstances, 'profile' | 'actor' | 'today'>,
): Outcome<FieldChange[], CorrectRefusal> {
  const words = wordsFault(profile, changes);
  if (!words.done) return words;
  if (changes.sender !== undefined && facts.senderName === null) return refuse('unknown-sender');
  if (changes.replyTo !== undefined && !facts.replyReadable) return refuse('no-such-document');
  if (changes.subject !== undefined && changes.subject.trim() === '') return refuse('no-subject');
  if (changes.subject !== undefined && item.sealed) return refuse('subject-is-sealed');
  if ((changes.level ?? 0) > actor.level) return refuse('above-your-clearance', { level: changes.level ?? 0 });
  const received = receiptDay(changes.receivedOn ?? item.receivedOn, today);
  if (!received.done) return received;
  const dated = theirDateOf(changes.theirDate, received.value);
  if (!dated.done) return dated;

  const made: FieldChange[] = [];
  for (const field of plainFields) {
    const value = (empties as readonly string[]).includes(field) ? null : changes[field];
    if (value === undefined || value === item[field]) continue;
    made.push({ field, columns: { [columns[field]]: value }, was: shown(item[field]), became: shown(value) });
  }
  if (changes.enclosures !== undefined && changes.enclosures.join('\n') !== item.enclosures.join('\n'))
    made.push({
      field: 'enclosures',
      columns: { enclosures: changes.enclosures },
      was: shown(item.enclosures),
      became: shown(changes.enclosures),
    });
  made.push(...referenceChange(item, changes.theirReference, empties.includes('theirReference')));
  if (dated.value !== null || empties.includes('theirDate')) {
    const { day, written, calendar } = dated.value ?? { day: null, written: null, calendar: null };
    if (day !== item.theirDate || written !== item.theirDateWritten)
      made.push({
        field: 'theirDate',
        columns: { their_date: day, their_date_written: written, their_date_calendar: calendar },
        was: item.theirDateWritten ?? item.theirDate,
        became: written,
      });
  }
  made.push(...senderChange(item, changes, facts));
  return made.length === 0 ? refuse('nothing-changed') : done(made);
}

function referenceChange(item: ItemAtWork, given: string | undefined, emptied: boolean): FieldChange[] {
  const reference = emptied ? null : given?.trim();
  if (reference === undefined || reference === item.theirReference) return [];
  const folded = reference === null ? null : foldReference(reference);
  return [
    {
      field: 'theirReference',
      columns: { their_reference: reference, their_reference_folded: folded },
      was: item.theirReference,
      became: reference,
    },
  ];
}

function senderChange(
  item: ItemAtWork,
  changes: CorrectionForm['changes'],
  { senderName }: CorrectionFacts,
): FieldChange[] {
  const was = item.senderName?.en ?? item.senderWritten;
  if (changes.sender !== undefined && changes.sender !== item.sender)
    return [
      {
        field: 'sender',
        columns: { sender: changes.sender, sender_written: null },
        was,
        became: senderName?.en ?? null,
      },
    ];
  if (
    changes.sender === undefined &&
    changes.senderWritten !== undefined &&
    changes.senderWritten !== item.senderWritten
  )
    return [
      {
        field: 'sender',
        columns: { sender: null, sender_written: changes.senderWritten },
        was,
        became: changes.senderWritten,
      },
    ];
  return [];
}

/** What search finds an item by, from the item as it stands. */
export const findableItem = (item: ItemAtWork): Findable => ({
  words: [item.subject, ...Object.values(item.senderName ?? {}), item.senderWritten ?? '', ...item.enclosures],
  refs: [item.theirReference ?? '', item.replyToWritten ?? '', numberPrefix(item.pattern, item.yearWritten)],
  dates: [item.receivedOn, ...(item.theirDate === null ? [] : [item.theirDate])],
});
