import type { useNames } from '../../apps/web/profile.ts';
import { isCivilDay } from '../../kernel/calendar.ts';
import { showDay } from '../../kernel/dates-shown.ts';
import type { Language } from '../../kernel/text.ts';
import { fieldNames } from '../item.text.ts';
import type { CorrectionView, ItemView } from '../register.ts';
import type { CorrectionForm } from '../registration.ts';
import { blankFields, type Fields, linesOf } from './fields.ts';
import { languageName } from './languages.ts';

/** An item as the fields of a form hold it, to be put right. */
export function fieldsOfItem(item: ItemView, language: Language): Fields {
  const { sender } = item;
  return {
    ...blankFields(item.receivedOn, item.channel),
    sender: sender.id === null ? null : { id: sender.id, label: sender.name?.[language] ?? '' },
    senderWritten: sender.id === null ? (sender.written ?? '') : '',
    senderUnknown: sender.id === null && sender.written === null,
    theirReference: item.theirReference ?? '',
    theirDate: item.theirDate?.written ?? item.theirDate?.day ?? '',
    kind: item.kind,
    language: item.language,
    subject: item.subject,
    pages: item.pages === null ? '' : String(item.pages),
    enclosures: item.enclosures.join('\n'),
    urgency: item.urgency,
    asksAnswer: item.asksAnswer,
    level: item.level,
    marking: item.marking,
    replyToWritten: item.replyToWritten ?? '',
    filePlan: item.filePlan,
  };
}

type Changes = CorrectionForm['changes'];
type Emptied = NonNullable<CorrectionForm['empties']>[number];

/** What an officer changed, and only that, as the register takes it; a field that he emptied is named among the empty ones. */
export function changesBetween(before: Fields, after: Fields): Pick<CorrectionForm, 'changes' | 'empties'> {
  const empties: Emptied[] = [];
  const changes: { -readonly [K in keyof Changes]: Changes[K] } = {};
  const words = (name: 'theirReference' | 'theirDate' | 'replyToWritten'): void => {
    const [was, is] = [before[name].trim(), after[name].trim()];
    if (was === is) return;
    if (is === '') empties.push(name);
    else changes[name] = is;
  };
  if (after.sender && after.sender.id !== before.sender?.id) changes.sender = after.sender.id;
  else if (!after.sender && after.senderWritten.trim() !== '' && after.senderWritten !== before.senderWritten)
    changes.senderWritten = after.senderWritten.trim();
  words('theirReference');
  words('theirDate');
  words('replyToWritten');
  if (after.subject.trim() !== before.subject) changes.subject = after.subject.trim();
  if (after.kind && after.kind !== before.kind) changes.kind = after.kind;
  if (after.channel && after.channel !== before.channel) changes.channel = after.channel;
  if (after.language && after.language !== before.language) changes.language = after.language;
  if (after.urgency && after.urgency !== before.urgency) changes.urgency = after.urgency;
  if (after.receivedOn && after.receivedOn !== before.receivedOn) changes.receivedOn = after.receivedOn;
  if (after.level !== before.level) changes.level = after.level;
  if (after.asksAnswer !== before.asksAnswer) changes.asksAnswer = after.asksAnswer;
  if (after.enclosures.trim() !== before.enclosures.trim()) changes.enclosures = linesOf(after.enclosures);
  if (after.pages.trim() !== before.pages) {
    if (after.pages.trim() === '') empties.push('pages');
    else changes.pages = Number(after.pages);
  }
  if (after.filePlan !== before.filePlan) {
    if (after.filePlan === null) empties.push('filePlan');
    else changes.filePlan = after.filePlan;
  }
  return { changes, ...(empties.length > 0 ? { empties } : {}) };
}

/** Whether anything would be put right. */
export const hasChanges = ({ changes, empties }: Pick<CorrectionForm, 'changes' | 'empties'>): boolean =>
  Object.keys(changes).length > 0 || (empties?.length ?? 0) > 0;

type Names = Pick<ReturnType<typeof useNames>, 'kind' | 'channel' | 'urgency' | 'level' | 'filePlan'>;

/** A correction in the reader's words: the field's name, and codes and days said as people say them. */
export function correctedWords(
  { field, was, became }: Pick<CorrectionView, 'field' | 'was' | 'became'>,
  names: Names,
  language: Language,
): { field: string; was: string | null; became: string | null } {
  const shown = (value: string | null): string | null => {
    if (value === null || value === '') return null;
    if (field === 'language') return languageName(value, language);
    if (field === 'kind' || field === 'channel' || field === 'urgency' || field === 'filePlan')
      return names[field](value);
    if (field === 'level') return names.level(Number(value));
    if (field === 'asksAnswer') return value === 'true' ? '✓' : null;
    return isCivilDay(value) ? showDay(value, language, { calendar: 'both' }) : value;
  };
  const known = field in fieldNames ? fieldNames[field as keyof typeof fieldNames][language] : field;
  return { field: known, was: shown(was), became: shown(became) };
}
