import { expect, test } from 'vitest';
import { bodyFromText } from '../../kernel/body.ts';
import type { DraftContent } from '../content.ts';
import {
  contentOf,
  emptyContent,
  isChanged,
  missingLanguages,
  placeOf,
  turnedInto,
  withLanguage,
  withoutLanguage,
  withVersion,
  writingOf,
} from './writing.ts';

const table = { kind: 'table', head: true, rows: [[[{ text: 'البند' }], [{ text: 'المبلغ' }]]] } as const;
const letter: DraftContent = {
  ...emptyContent('ar'),
  languages: [
    {
      language: 'ar',
      authentic: true,
      title: null,
      subject: 'ندوة',
      salutation: null,
      body: { blocks: [{ kind: 'paragraph', runs: [{ text: 'نص', bold: true }] }, table] },
      close: null,
    },
  ],
  yourReference: { number: 'ATL/19', date: null },
};

test('a content that is opened and saved again says the same', () => {
  expect(contentOf(writingOf(letter))).toEqual(letter);
  expect(isChanged(letter, writingOf(letter))).toBe(false);
  const wished: DraftContent = { ...letter, inColumns: true, accessible: true };
  expect(contentOf(writingOf(wished))).toEqual(wished);
});

test('a text keeps its table and its emphasis when only the subject is changed, and what is written is what is saved', () => {
  const subjectOnly = withVersion(writingOf(letter), 'ar', { subject: 'ندوة أخرى' });
  expect(contentOf(subjectOnly).languages[0]?.body).toEqual(letter.languages[0]?.body);
  const body = bodyFromText('فقرة\n\n- أولًا\n- ثانيًا');
  const typed = withVersion(writingOf(letter), 'ar', { body });
  expect(contentOf(typed).languages[0]?.body).toEqual(body);
  expect(isChanged(letter, typed)).toBe(true);
});

test.each([
  ['spaces are no subject', { subject: '   ' }, { subject: null }],
  ['a salutation is kept without the spaces around it', { salutation: ' سيدي، ' }, { salutation: 'سيدي،' }],
])('%s', (_, typed, kept) => {
  expect(contentOf(withVersion(writingOf(letter), 'ar', typed)).languages[0]).toMatchObject(kept);
});

test('one version is authentic: saying so of another takes it from the first', () => {
  const two = withLanguage(writingOf(letter), 'en');
  expect(two.languages.map(({ authentic }) => authentic)).toEqual([true, false]);
  const turned = withVersion(two, 'en', { authentic: true });
  expect(turned.languages.map(({ authentic }) => authentic)).toEqual([false, true]);
});

test('a version is left out, but never the authentic one', () => {
  const two = withLanguage(writingOf(letter), 'fr');
  expect(missingLanguages(two)).toEqual(['en']);
  expect(withoutLanguage(two, 'fr').languages.map(({ language }) => language)).toEqual(['ar']);
  expect(withLanguage(two, 'fr')).toBe(two);
  expect(withoutLanguage(two, 'ar').languages.map(({ language }) => language)).toEqual(['ar', 'fr']);
});

test('a text proposed in Arabic is written in French without losing a word', () => {
  const turned = contentOf(turnedInto(writingOf(letter), 'ar', 'fr'));
  expect(turned.languages).toEqual([{ ...letter.languages[0], language: 'fr' }]);
});

test('an empty basis, an empty e-mail and an empty reference are none', () => {
  const written = {
    ...writingOf(letter),
    basis: [
      { manner: 'resolution' as const, citation: '  ' },
      { manner: 'rule' as const, citation: ' 12 ' },
    ],
    email: { subject: '', text: ' ' },
    reference: { number: ' ', date: '10 November' },
  };
  expect(contentOf(written)).toMatchObject({
    basis: [{ manner: 'rule', citation: '12' }],
    email: null,
    yourReference: null,
  });
});

test('a refusal is shown where it is put right, and one about the whole draft above', () => {
  expect(placeOf('no-signatory')).toBe('signatory');
  expect(placeOf('addressee-not-of-kind')).toBe('addressees');
  expect(placeOf('locked-by-other')).toBeNull();
});
