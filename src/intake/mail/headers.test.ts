import { describe, expect, test } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';
import { answeredBy, headersOf, natureOf } from './headers.ts';
import { readMailboxAddress } from './mailbox-address.ts';
import { bounceOf, message } from './test-messages.ts';

const headers = (lines: string) => headersOf(Buffer.from(`${lines}\r\n\r\nBody: not a header`));

describe('a message is told from what a mail system wrote by itself', () => {
  test.each([
    ['a letter', 'From: a@b.c\r\nSubject: x', 'letter'],
    ['a letter from a list', 'From: a@b.c\r\nPrecedence: bulk\r\nList-Id: <x.y>', 'letter'],
    ['a letter that says that it is none of a machine', 'Auto-Submitted: no', 'letter'],
    ['a delivery notice', 'Content-Type: multipart/report;\r\n report-type=delivery-status', 'bounce'],
    ['an old delivery notice', 'Return-Path: <>\r\nFrom: Postmaster <postmaster@x.y>', 'bounce'],
    ['a notice with the failed addressee', 'X-Failed-Recipients: a@b.c', 'bounce'],
    ['an absence', 'Auto-Submitted: auto-replied; owner-email="a@b"', 'auto-reply'],
    ['an absence in the old manner', 'X-Autoreply: yes', 'auto-reply'],
    ['another', 'Precedence: auto_reply', 'auto-reply'],
    ['a confirmation of reading', 'Content-Type: multipart/report; report-type=disposition-notification', 'auto-reply'],
  ])('%s', (_what, lines, nature) => {
    expect(natureOf(headers(lines))).toBe(nature);
  });
});

test('what a notice returns is found in its header and in the parts that it encloses', () => {
  const parts = [{ bytes: Buffer.from(bounceOf('<diwan-1@oic.example.org>')) }];
  expect(answeredBy(headers('In-Reply-To: <a@b.c>\r\nReferences: <d@e.f>\r\n <g@h.i>'), parts)).toEqual(
    expect.arrayContaining(['<a@b.c>', '<d@e.f>', '<g@h.i>', '<diwan-1@oic.example.org>']),
  );
});

test('a header that is made to burden the reader is read in good time', () => {
  const began = performance.now();
  headers(`Subject: ${' \r\n '.repeat(60_000)}`);
  headers(`References: ${'<'.repeat(200_000)}`);
  headers('a:\n'.repeat(85_000));
  answeredBy(headers(`References: ${'<a@'.repeat(60_000)}`), []);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('the same message in two mailboxes is one; the same identifier over other words is another', async () => {
  const given = { messageId: '<one@testland.example>', text: 'The same words' };
  const inPieces = async function* (raw: Buffer) {
    for (let at = 0; at < raw.length; at += 7) yield raw.subarray(at, at + 7);
  };
  const one = await fingerprintOf(inPieces(await message(given, 'by mx1.example.org')));
  // nodemailer draws no boundary for a single part, so only the way differs.
  expect(await fingerprintOf(inPieces(await message(given, 'by mx2.example.org')))).toBe(one);
  expect(await fingerprintOf(inPieces(await message({ ...given, text: 'Other words' })))).not.toBe(one);
});

test('a mailbox is named without its password', () => {
  const address = readMailboxAddress('imaps://registry%40oic.example.org:open%20sesame@mail.example/Archive%2FIn');
  expect(address).toMatchObject({
    port: 993,
    secure: true,
    user: 'registry@oic.example.org',
    password: 'open sesame',
    folder: 'Archive/In',
  });
  expect(address.name).toBe('registry@oic.example.org@mail.example/Archive/In');
  expect(readMailboxAddress('imap://a:b@mail.example')).toMatchObject({
    port: 143,
    raisesToTls: true,
    folder: 'INBOX',
  });
  expect(readMailboxAddress('imap://a:b@127.0.0.1')).toMatchObject({ raisesToTls: false });
});
