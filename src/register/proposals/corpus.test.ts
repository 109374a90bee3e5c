import { expect, test } from 'vitest';
import { cleanDocuments } from '../../../test/corpus/documents.ts';
import { handDocuments } from '../../../test/corpus/hand.ts';
import { readDate } from '../../kernel/dates-written.ts';
import { saidBy } from './propose.ts';
import { known, paperOf } from './test-papers.ts';

/** Papers of the house itself, long and of every kind: none has a sender of ours to find, and none contradicts itself. */
const read = [...handDocuments(), ...cleanDocuments(1)].map((document) => ({
  ...document,
  said: saidBy([paperOf(document.text, { language: document.language })], known, {
    today: document.on,
    brought: 0,
    isSpoken: false,
  }),
}));
const proposals = read.flatMap(({ id, on, kind, text, language, said }) =>
  said.proposals.map((proposal) => ({ id, on, kind, text, language, ...proposal })),
);

test('nobody whom a paper of the house addresses or speaks of is taken for its sender', () => {
  const taken = proposals.filter(({ field, sureness }) => field === 'sender' && sureness !== 'unsure');
  expect(taken.map(({ id, source }) => [id, source.words])).toEqual([]);
});

test('a date that is proposed is that of the paper, and no other of the many in it', () => {
  // A sentence alone is no paper, and has no date of its own.
  const dated = proposals.filter(({ field, kind }) => field === 'theirDate' && kind !== null);
  expect(dated.length).toBeGreaterThan(60);
  const others = dated.filter(({ on, value }) => {
    const day = readDate(String(value));
    return !day.done || day.value.day !== on;
  });
  expect(others.map(({ id, on, value }) => [id, on, value])).toEqual([]);
});

test('a reference stands in the first lines, and the language is that of the paper', () => {
  const references = proposals.filter(({ field }) => field === 'theirReference');
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter(({ source }) => source.line! > 12).map(({ id, value }) => [id, value])).toEqual([]);
  const languages = proposals.filter(({ field }) => field === 'language');
  expect(languages.filter(({ value, language }) => value !== language).map(({ id }) => id)).toEqual([]);
});

test('a kind that is proposed is that of the paper', () => {
  const kinds = proposals.filter(
    ({ field, kind, sureness }) => field === 'kind' && kind !== null && sureness !== 'unsure',
  );
  const others = kinds.filter(({ kind, value }) => kind !== value);
  expect(others.map(({ id, value, source }) => [id, value, source.words])).toEqual([]);
});

test('nothing that agrees is said to contradict itself, and nothing open to stay closed', () => {
  const remarks = read.flatMap(({ id, said }) => said.remarks.map(({ code, facts }) => [id, code, facts] as const));
  expect(remarks.filter(([, code]) => code !== 'enclosures-differ')).toEqual([]);
});
