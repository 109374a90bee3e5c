import { expect, test } from 'vitest';
import type { ItemView } from '../register.ts';
import { changesBetween, correctedWords, fieldsOfItem, hasChanges } from './correction.ts';

const item = {
  id: 'item',
  number: 'GS/IN/2026/00001',
  sender: { id: 'mission', name: { ar: 'البعثة', en: 'Mission', fr: 'Mission' }, written: null },
  receivedOn: '2026-11-20',
  theirReference: 'PM/1',
  theirDate: { day: '2026-11-17', written: '7 Jumada II 1448 AH', calendar: 'hijri' },
  subject: 'A visit',
  kind: 'letter',
  language: 'en',
  channel: 'hand',
  level: 0,
  urgency: 'normal',
  pages: 2,
  enclosures: ['Agenda'],
  asksAnswer: false,
  filePlan: null,
  marking: null,
  replyToWritten: null,
} as unknown as ItemView;

test('an entry that is opened for correction and left as it is changes nothing', () => {
  const before = fieldsOfItem(item, 'fr');
  expect(hasChanges(changesBetween(before, before))).toBe(false);
  expect(hasChanges(changesBetween(before, { ...before, subject: ' A visit ' }))).toBe(false);
});

test('only what was changed is sent, and what was emptied is named as empty', () => {
  const before = fieldsOfItem(item, 'en');
  const { changes, empties } = changesBetween(before, {
    ...before,
    theirReference: '',
    pages: '',
    subject: 'Another visit',
    enclosures: 'Agenda\nList',
    asksAnswer: true,
  });
  expect(changes).toEqual({ subject: 'Another visit', enclosures: ['Agenda', 'List'], asksAnswer: true });
  expect(empties).toEqual(['theirReference', 'pages']);
});

test('a sender of the directory may become another, or a name as it is written', () => {
  const before = fieldsOfItem(item, 'en');
  expect(changesBetween(before, { ...before, sender: { id: 'other', label: 'Other' } }).changes).toEqual({
    sender: 'other',
  });
  expect(changesBetween(before, { ...before, sender: null, senderWritten: 'A citizen' }).changes).toEqual({
    senderWritten: 'A citizen',
  });
});

test('the trace of a correction is said in words: the kind by its name, a day in both calendars', () => {
  const names = {
    kind: (id: string) => `kind ${id}`,
    channel: String,
    urgency: String,
    level: (rank: number) => `level ${rank}`,
    filePlan: String,
  };
  expect(correctedWords({ field: 'kind', was: 'letter', became: 'note-verbale' }, names, 'en')).toEqual({
    field: 'Kind',
    was: 'kind letter',
    became: 'kind note-verbale',
  });
  expect(correctedWords({ field: 'receivedOn', was: null, became: '2026-11-21' }, names, 'fr')).toEqual({
    field: 'Reçu le',
    was: null,
    became: '21 novembre 2026 / 11 joumada ath-thania 1448 H',
  });
});
