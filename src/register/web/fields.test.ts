import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import { blankFields, blanksIn, type Fields, formOf, isLate } from './fields.ts';

const today = civilDay('2026-11-21');
const paper = { isSealed: false, isSpoken: false };
const letter: Fields = {
  ...blankFields(today, 'hand'),
  sender: { id: 'mission', label: 'Mission' },
  senderWritten: 'left over',
  theirReference: ' PM/27/2026 ',
  theirDate: '7 Jumada II 1448 AH',
  kind: 'letter',
  language: 'en',
  subject: ' A visit ',
  pages: '2',
  enclosures: 'Agenda\n\n List ',
  asksAnswer: true,
};
const files = [{ sha256: 'a'.repeat(64), name: 'letter.pdf', part: 'main' as const }];

test('an untouched form says what is to be filled, in the order of the page', () => {
  expect(blanksIn(blankFields(today), paper, today)).toEqual(['sender', 'subject', 'kind', 'channel', 'language']);
  expect(blanksIn({ ...blankFields(today), senderUnknown: true }, paper, today)[0]).toBe('subject');
});

test('what was said is asked for in words; a sealed envelope asks who may open it, and not for a subject', () => {
  expect(blanksIn(letter, { isSealed: false, isSpoken: true }, today)).toEqual(['text']);
  expect(blanksIn({ ...letter, subject: '' }, { isSealed: true, isSpoken: false }, today)).toEqual(['openers']);
});

test('a paper of the day before needs no excuse, an older one does', () => {
  const on = (day: string): Fields => ({ ...letter, receivedOn: civilDay(day) });
  expect([on('2026-11-21'), on('2026-11-20'), on('2026-11-19')].map((each) => isLate(each, today))).toEqual([
    false,
    false,
    true,
  ]);
  expect(blanksIn(on('2026-11-19'), paper, today)).toEqual(['lateReason']);
});

test('a letter goes to the register without what is empty, with words trimmed and enclosures line by line', () => {
  expect(formOf(letter, { ...paper, today, files })).toEqual({
    sender: 'mission',
    theirReference: 'PM/27/2026',
    theirDate: '7 Jumada II 1448 AH',
    receivedOn: today,
    kind: 'letter',
    channel: 'hand',
    language: 'en',
    subject: 'A visit',
    pages: 2,
    enclosures: ['Agenda', 'List'],
    asksAnswer: true,
    files,
  });
});

test('of a sealed envelope only its outside is said: no subject, no files', () => {
  const sealed: Fields = { ...letter, level: 2, openers: [{ id: 'sg', label: 'SG' }] };
  const form = formOf(sealed, { isSealed: true, isSpoken: false, today, files });
  expect(form).toMatchObject({ level: 2, openers: ['sg'] });
  expect(form).not.toHaveProperty('subject');
  expect(form).not.toHaveProperty('files');
});

test('an unknown sender is said to be unknown only where none is named', () => {
  const unknown = { ...letter, sender: null, senderWritten: '', senderUnknown: true };
  expect(formOf(unknown, { ...paper, today, files: [] })).toMatchObject({ senderUnknown: true });
  expect(formOf({ ...unknown, senderWritten: 'A citizen' }, { ...paper, today, files: [] })).toMatchObject({
    senderWritten: 'A citizen',
  });
});

test('a reason for another item travels with it, and a day in time needs no excuse', () => {
  const form = formOf(
    { ...letter, lateReason: 'typed before' },
    { ...paper, today, files, register: 'book', whyAnother: 'Another annex' },
  );
  expect(form).toMatchObject({ register: 'book', whyAnother: 'Another annex' });
  expect(form).not.toHaveProperty('lateReason');
});
