import { expect, test } from 'vitest';
import { civilDay } from '../../kernel/calendar.ts';
import { attachedOf, type Desk, type DeskAct, deskAfter, emptyDesk, nextWaiting, type Taken } from './desk.ts';

const today = civilDay('2026-11-21');
const after = (...acts: DeskAct[]): Desk => acts.reduce(deskAfter, emptyDesk(today));
const arrive = (...ids: string[]): DeskAct => ({
  act: 'arrive',
  pieces: ids.map((id) => ({ id, file: `file-${id}` })),
  fields: {},
});
const settle = (piece: string, number = 'GS/1'): DeskAct => ({
  act: 'settle',
  piece,
  settled: { id: `item-${piece}`, number, how: 'registered' },
});

test('files that are dropped queue as pieces of their own, the first is taken up, and more do not take the first away', () => {
  const desk = after(arrive('a', 'b'), arrive('c'));
  expect(desk.pieces.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(desk.chosen).toBe('a');
});

test('a file may be made the enclosure of the one before, and goes along with it', () => {
  const desk = after(arrive('a', 'b'), { act: 'choose', piece: 'b' }, { act: 'join', piece: 'b' });
  expect(desk.pieces).toMatchObject([
    {
      id: 'a',
      files: [
        { id: 'file-a', part: 'main' },
        { id: 'file-b', part: 'enclosure' },
      ],
    },
  ]);
  expect(desk.chosen).toBe('a');
});

test('nothing is joined to a piece that has its number', () => {
  expect(after(arrive('a', 'b'), settle('a'), { act: 'join', piece: 'b' }).pieces).toHaveLength(2);
});

test('a file fills in what it says of itself, never over what the officer wrote, and never from an enclosure', () => {
  const desk = after(
    arrive('a', 'b'),
    { act: 'fill', piece: 'a', fields: { subject: 'Mine' } },
    { act: 'learn', file: 'file-a', fields: { subject: 'Theirs', language: 'fr' } },
    { act: 'join', piece: 'b' },
    { act: 'learn', file: 'file-b', fields: { language: 'ar' } },
  );
  expect(desk.pieces[0]?.fields).toMatchObject({ subject: 'Mine', language: 'fr' });
  expect(desk.pieces[0]?.learned).toEqual(['language']);
});

test('the next paper begins with the channel and the day of the last one, and with nothing else', () => {
  const desk = after(
    arrive('a'),
    { act: 'fill', piece: 'a', fields: { channel: 'pouch', receivedOn: civilDay('2026-11-20'), subject: 'One' } },
    settle('a'),
    arrive('b'),
  );
  expect(desk.pieces[1]?.fields).toMatchObject({ channel: 'pouch', receivedOn: '2026-11-20', subject: '' });
  expect(desk.chosen).toBe('b');
});

test('after a registration the next one that waits is found, past the end at the beginning, and none when all are done', () => {
  const desk = after(arrive('a', 'b', 'c'), settle('b'));
  expect(nextWaiting(desk, 'b')).toBe('c');
  expect(nextWaiting(desk, 'c')).toBe('a');
  expect(nextWaiting(after(arrive('a'), settle('a')), 'a')).toBeNull();
});

test('taking a piece off the desk takes up the next; clearing leaves what still waits', () => {
  expect(after(arrive('a', 'b'), { act: 'take-away', piece: 'a' })).toMatchObject({
    chosen: 'b',
    pieces: [{ id: 'b' }],
  });
  expect(after(arrive('a', 'b'), settle('a'), { act: 'clear-settled' })).toMatchObject({
    chosen: 'b',
    pieces: [{ id: 'b' }],
  });
});

test('words spoken begin a piece without a file, and a file added to a bare paper is its document', () => {
  const desk = after(
    { act: 'begin', id: 's', fields: { channel: 'telephone' } },
    { act: 'enclose', piece: 's', files: ['one', 'two'] },
  );
  expect(desk.pieces[0]).toMatchObject({
    written: ['channel'],
    files: [
      { id: 'one', part: 'main' },
      { id: 'two', part: 'enclosure' },
    ],
  });
});

test('an e-mail brings along what was inside it, as enclosures; a file that has not arrived is not attached', () => {
  const file = (name: string, parts: Taken[] = []): Taken =>
    ({ taken: true, name, sha256: name.padEnd(64, '0'), parts }) as unknown as Taken;
  const mail = file('mail.eml', [file('annex.pdf')]);
  const attached = attachedOf(
    [
      { id: 'm', part: 'main' },
      { id: 'late', part: 'enclosure' },
    ],
    (id) => (id === 'm' ? mail : null),
  );
  expect(attached.map(({ name, part }) => [name, part])).toEqual([
    ['mail.eml', 'main'],
    ['annex.pdf', 'enclosure'],
  ]);
});
