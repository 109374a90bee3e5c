import { expect, test } from 'vitest';
import type { Addressee } from '../../document.ts';
import { foundIn } from '../../found-in.ts';
import { rule } from './form-of-addressee.ts';

const note = (to: string) =>
  `The General Secretariat presents its compliments to ${to} and has the honour to inform it of the date of the meeting.`;
const addressee = (kind: string, name: string, role: 'to' | 'cc' = 'to'): Addressee => ({
  role,
  class: kind,
  correspondent: null,
  name,
  lines: [name],
  language: 'en',
  channel: 'post',
  address: 'Jeddah',
});

test.each([
  ['note-verbale', 'ngo', ['error: the Relief Society']],
  ['note-verbale', 'organisation', ['error: the Relief Society']],
  ['note-verbale', 'person', ['error: the Relief Society']],
  ['note-verbale', 'mission', []],
  ['letter', 'ngo', []],
  ['memorandum', 'ngo', ['error: the Relief Society']],
])('a %s to an addressee of the class %s', (kind, of, found) => {
  const facts = { kind, addressees: [addressee(of, 'the Relief Society')] };
  expect(foundIn(rule, note('the Relief Society'), { facts })).toEqual(found);
});

test('A copy may go to whom the document itself could not', () => {
  const facts = {
    kind: 'note-verbale',
    addressees: [addressee('mission', 'Embassy of Malaysia'), addressee('ngo', 'Relief Society', 'cc')],
  };
  expect(foundIn(rule, note('the Embassy of Malaysia'), { facts })).toEqual([]);
});

test.each([
  [note('Mr. John Smith'), ['warning: Mr. John Smith']],
  [note('the Embassy of Malaysia'), []],
  [note('H.E. Mr. John Smith, Ambassador of Malaysia'), []],
])('without a record the opening says to whom: %s', (text, found) => {
  expect(foundIn(rule, text, { facts: { kind: 'note-verbale' } })).toEqual(found);
});
