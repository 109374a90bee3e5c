import { expect, test } from 'vitest';
import { readSmtpUrl } from './smtp-url.ts';

test.each([
  ['smtps://cabinet:p%40ss@mail.example.org', { port: 465, secure: true, user: 'cabinet', password: 'p@ss' }],
  ['smtp://mail.example.org', { port: 587, secure: false, tls: 'offered', user: null }],
  ['smtp://cabinet:secret@mail.example.org:25', { port: 25, tls: 'required' }],
  ['smtp://cabinet:secret@mail.example.org?tls=none', { tls: 'none' }],
  ['smtp://127.0.0.1:2525', { host: '127.0.0.1', port: 2_525, tls: 'none' }],
  ['smtp://[::1]:2525', { host: '::1', tls: 'none' }],
])('%s is understood', (written, expected) => {
  expect(readSmtpUrl(written)).toMatchObject(expected);
});

test('an address of another kind is refused', () => {
  expect(() => readSmtpUrl('http://mail.example.org')).toThrow(TypeError);
});
