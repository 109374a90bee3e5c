import { expect, test } from 'vitest';
import type { LanguageVersion } from '../content.ts';
import type { RemarkShown } from '../remark.ts';
import { ordered, standingOf } from './remark-place.ts';
import { wordsOf } from './selected-words.ts';

const version: LanguageVersion = {
  language: 'en',
  authentic: true,
  title: null,
  subject: 'Coordination',
  salutation: null,
  body: {
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'The meeting ' }, { text: 'takes place', bold: true }] },
      { kind: 'list', ordered: false, items: [[{ text: 'Agenda' }], [{ text: 'Participants' }]] },
    ],
  },
  close: null,
};
const remark = (changes: Partial<RemarkShown>): RemarkShown => ({
  id: '0',
  version: 1,
  language: 'en',
  block: null,
  words: '',
  text: 'Why?',
  byName: { ar: '', en: '', fr: '' },
  madeAt: '2026-11-22T07:00:00Z',
  author: null,
  writtenAt: null,
  answer: null,
  answeredByName: null,
  answeredAt: null,
  settledByName: null,
  settledAt: null,
  may: { answer: true, settle: true },
  ...changes,
});

test.each([
  ['', null, 'whole'],
  ['Coordination', null, 'there'],
  ['meeting takes', 0, 'there'],
  ['Participants', 0, 'there'],
  ['no longer', 1, 'gone'],
  ['Agenda Participants', 1, 'gone'],
] as const)('the words "%s" of block %s are %s in the text that lies open', (words, block, standing) => {
  expect(standingOf({ words, block }, version)).toBe(standing);
});

test('remarks are read in the order of the text, the settled ones apart, each language by itself', () => {
  const rows = [
    remark({ id: 'late', block: 3 }),
    remark({ id: 'done', block: 0, settledAt: '2026-11-22T08:00:00Z' }),
    remark({ id: 'first', block: 1 }),
    remark({ id: 'whole' }),
    remark({ id: 'other', language: 'fr' }),
  ];
  const { open, settled } = ordered(rows, 'en');
  expect(open.map(({ id }) => id)).toEqual(['whole', 'first', 'late']);
  expect(settled.map(({ id }) => id)).toEqual(['done']);
});

test('of a selection the first line is taken, and nothing of one that is no place', () => {
  expect(wordsOf('  takes place \n Agenda')).toBe('takes place');
  expect(wordsOf('x'.repeat(501))).toBe('');
  expect(wordsOf('\n')).toBe('');
});
