import { expect, test } from 'vitest';
import type { Addressee } from '../../document.ts';
import { findingsOf } from '../../test-rule.ts';
import { rule } from './recipients.ts';

const to = (of: string, channel: string, role: Addressee['role'] = 'to'): Addressee => ({
  role,
  class: of,
  correspondent: null,
  name: 'The addressee',
  lines: [],
  language: 'en',
  channel,
  address: null,
});
const said = (level: number | null, ...addressees: Addressee[]) =>
  findingsOf(rule, { text: 'The report is enclosed.', facts: { level, addressees } }).map(
    ({ severity, message }) => `${severity}: ${message.en}`,
  );

test('nothing confidential goes to a non-governmental organisation, a blind copy neither', () => {
  const sentence =
    'error: The document is confidential; The addressee is of the class “Non-governmental organisation”, which is written to up to unclassified';
  expect(said(1, to('ngo', 'post'))).toEqual([sentence]);
  expect(said(1, to('mission', 'post'), to('ngo', 'post', 'bcc'))).toEqual([sentence]);
});

test('what only named persons open does not go by e-mail', () => {
  expect(said(2, to('mission', 'e-mail'))).toEqual([
    'warning: The document is strictly confidential, opened by named persons only, and goes to The addressee by E-mail',
  ]);
  expect(said(2, to('mission', 'pouch'))).toEqual([]);
});

test('an open document goes to anybody', () => {
  expect(said(0, to('ngo', 'e-mail'))).toEqual([]);
  expect(said(null, to('ngo', 'e-mail'))).toEqual([]);
  expect(said(1, to('mission', 'e-mail'))).toEqual([]);
});
