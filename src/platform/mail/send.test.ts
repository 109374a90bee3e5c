import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { compose } from './compose.ts';
import type { MailLetter } from './letter.ts';
import { createMailer } from './send.ts';
import { type Script, startPlainServer } from './test-server.ts';

const letter: MailLetter = {
  from: { name: 'الأمانة العامة', address: 'cabinet@oic.example.org' },
  to: 'mission@mfa.example.org',
  subject: 'مذكرة رقم 114 – Réunion technique',
  text: 'The General Secretariat presents its compliments.\n.\nEnd.',
  messageId: '<diwan-114.1@oic.example.org>',
  date: new Date('2026-11-16T06:00:00Z'),
  attachments: [{ name: 'مذكرة 114.pdf', media: 'application/pdf', content: Buffer.from('%PDF-1.4 the note') }],
};

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const times = { connectMs: 400, silenceMs: 500, totalMs: 2_000 };

/** A real server of the `smtp-server` package on this machine. */
async function real(options: SMTPServerOptions, sockets: Socket[] = []): Promise<{ url: string; received: Buffer[] }> {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks));
        callback(null);
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  closing.push(() => new Promise((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received };
}

const refusal = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });

async function plain(script: Script): Promise<string> {
  const server = await startPlainServer(script);
  closing.push(() => server.close());
  return server.url;
}

test('a letter that the server takes is sent, whole and with its own Message-ID', async () => {
  const { url, received } = await real({});
  const result = await createMailer({ url, times }).send(letter);
  expect(result).toMatchObject({ outcome: 'sent', accepted: ['mission@mfa.example.org'], refused: [] });
  expect(received).toHaveLength(1);
  const mail = await PostalMime.parse(received[0]!);
  expect(mail).toMatchObject({
    subject: letter.subject,
    messageId: letter.messageId,
    from: letter.from,
    date: '2026-11-16T06:00:00.000Z',
  });
  expect(mail.text?.trim()).toBe(letter.text);
  expect(mail.attachments[0]).toMatchObject({ filename: 'مذكرة 114.pdf', mimeType: 'application/pdf' });
});

test('a delivery report is asked for under the envelope id, of failures and delays, with the header alone', async () => {
  const asked: unknown[] = [];
  const options: SMTPServerOptions = {
    hideDSN: false,
    onData(stream, { envelope }, callback) {
      asked.push([envelope.dsn, envelope.rcptTo.map(({ dsn }) => dsn)]);
      stream.resume().on('end', () => callback(null));
    },
  };
  const { url } = await real(options);
  const reportTo = '0199e3a0-1111-7222-8333-444455556666';
  expect(await createMailer({ url, times }).send({ ...letter, reportTo })).toMatchObject({ outcome: 'sent' });
  expect(asked).toEqual([
    [{ ret: 'HDRS', envid: reportTo }, [{ notify: ['FAILURE', 'DELAY'], orcpt: 'rfc822;mission@mfa.example.org' }]],
  ]);
  const plainServer = await real({ hideDSN: true });
  const { received } = plainServer;
  expect(await createMailer({ url: plainServer.url, times }).send({ ...letter, reportTo })).toMatchObject({
    outcome: 'sent',
  });
  expect(received).toHaveLength(1);
});

test('the same letter always gives the same bytes', async () => {
  expect((await compose(letter)).equals(await compose({ ...letter }))).toBe(true);
});

test('a large letter arrives whole', async () => {
  const { url, received } = await real({});
  const content = Buffer.alloc(8 * 1_048_576, 'abc\r\n.\r\n');
  const result = await createMailer({ url }).send({
    ...letter,
    attachments: [{ name: 'a.bin', media: 'application/octet-stream', content }],
  });
  expect(result.outcome).toBe('sent');
  const mail = await PostalMime.parse(received[0]!);
  expect(Buffer.from(mail.attachments[0]!.content as ArrayBuffer).equals(content)).toBe(true);
});

test('of two addressees one may be refused, and is named', async () => {
  const { url } = await real({
    onRcptTo: ({ address }, _, callback) => callback(address.startsWith('gone') ? refusal(550, 'no such box') : null),
  });
  const result = await createMailer({ url, times }).send({
    ...letter,
    to: ['gone@mfa.example.org', 'mission@mfa.example.org'],
  });
  expect(result).toMatchObject({
    outcome: 'sent',
    accepted: ['mission@mfa.example.org'],
    refused: [{ address: 'gone@mfa.example.org', retry: false }],
  });
});

const atRecipient = (code: number) => ({
  onRcptTo: (_: unknown, __: unknown, callback: (error: Error) => void) => callback(refusal(code, 'not now')),
});
const afterData = (code: number) => ({
  onData(stream: NodeJS.ReadableStream, _: unknown, callback: (error: Error) => void) {
    stream.resume().on('end', () => callback(refusal(code, 'judged')));
  },
});

test.each([
  ['greylisted', atRecipient(451), 'refused-for-now', true],
  ['to an unknown box', atRecipient(550), 'refused', false],
  ['refused for now after its content', afterData(451), 'refused-for-now', true],
  ['refused for good after its content', afterData(554), 'refused', false],
  ['larger than the server takes', { size: 200 }, 'too-large', false],
] as [string, SMTPServerOptions, string, boolean][])(
  'a letter that is %s has failed',
  async (_, options, reason, retry) => {
    const { url } = await real(options);
    expect(await createMailer({ url, times }).send(letter)).toMatchObject({ outcome: 'failed', reason, retry });
  },
);

test('a wrong password is told apart, and a right one is let in', async () => {
  const { url } = await real({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: (auth, _, callback) =>
      auth.password === 'right' ? callback(null, { user: 'cabinet' }) : callback(new Error('Wrong password')),
  });
  const withPassword = (password: string): string => url.replace('//', `//cabinet:${password}@`);
  expect(await createMailer({ url: withPassword('wrong'), times }).send(letter)).toMatchObject({
    outcome: 'failed',
    reason: 'not-admitted',
    retry: true,
  });
  expect(await createMailer({ url: withPassword('right'), times }).send(letter)).toMatchObject({ outcome: 'sent' });
});

test('a server that demands encryption it cannot give is not spoken to', async () => {
  const { url } = await real({});
  expect(await createMailer({ url: `${url}?tls=required`, times }).send(letter)).toMatchObject({
    outcome: 'failed',
    reason: expect.stringMatching(/not-admitted|refused/),
  });
});

test('a server that is killed when it has the whole letter leaves its fate unknown', async () => {
  const sockets: Socket[] = [];
  const { url } = await real(
    {
      onData: (stream) => {
        stream.resume().on('end', () => sockets.forEach((socket) => socket.destroy()));
      },
    },
    sockets,
  );
  expect(await createMailer({ url, times }).send(letter)).toMatchObject({ outcome: 'unknown' });
});

test('with the server down the letter has failed and may be tried again', async () => {
  const server = await startPlainServer({});
  await server.close();
  expect(await createMailer({ url: server.url, times }).send(letter)).toMatchObject({
    outcome: 'failed',
    reason: 'unreachable',
    retry: true,
  });
});

const big: MailLetter = {
  ...letter,
  attachments: [{ name: 'a.bin', media: 'application/octet-stream', content: Buffer.alloc(12 * 1_048_576) }],
};

test.each<[string, Script, MailLetter, object]>([
  [
    'breaks off after the whole letter',
    { onContent: (socket, _, whole) => whole && socket.destroy() },
    letter,
    { outcome: 'unknown' },
  ],
  [
    'ends politely after the whole letter',
    { onContent: (socket, _, whole) => whole && socket.end() },
    letter,
    { outcome: 'unknown' },
  ],
  ['falls silent after the whole letter', { onContent: () => undefined }, letter, { outcome: 'unknown' }],
  [
    'answers nonsense to the whole letter',
    { onContent: (socket, _, whole) => whole && socket.write('what?\r\n') },
    letter,
    { outcome: 'unknown' },
  ],
  [
    'begins a yes and breaks off',
    { onContent: (socket, _, whole) => whole && socket.end('25') },
    letter,
    { outcome: 'unknown' },
  ],
  [
    'says 421 to the whole letter',
    { onContent: (socket, _, whole) => whole && socket.end('421 closing\r\n') },
    letter,
    { outcome: 'failed', reason: 'refused-for-now', retry: true },
  ],
  [
    'breaks off in the middle of the letter',
    { onContent: (socket) => socket.destroy() },
    big,
    { outcome: 'failed', reason: 'unreachable', retry: true },
  ],
  [
    'stops reading in the middle of the letter',
    { onContent: (socket) => socket.pause() },
    big,
    { outcome: 'failed', reason: 'unreachable', retry: true },
  ],
  [
    'refuses in the middle of the letter',
    { onContent: (socket) => socket.end('552 too much\r\n') },
    big,
    { outcome: 'failed', retry: false },
  ],
  [
    'refuses DATA for now',
    { answers: { DATA: '451 later' } },
    letter,
    { outcome: 'failed', reason: 'refused-for-now', retry: true },
  ],
  [
    'refuses the sender',
    { answers: { MAIL: '550 not you' } },
    letter,
    { outcome: 'failed', reason: 'refused', retry: false },
  ],
  [
    'greets with a refusal',
    { greeting: '554 go away' },
    letter,
    { outcome: 'failed', reason: 'not-admitted', retry: true },
  ],
  ['never greets', { greeting: '' }, letter, { outcome: 'failed', reason: 'unreachable', retry: true }],
])('a server that %s is judged rightly', async (_, script, sent, expected) => {
  expect(await createMailer({ url: await plain(script), times }).send(sent)).toMatchObject(expected);
});

test('a server that answers each command just in time is left after the whole of the time', async () => {
  const slow: Script = {
    onContent: (socket, _, whole) => {
      if (!whole) return;
      const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write('250-still\r\n')), 100);
      drip.unref();
    },
  };
  expect(
    await createMailer({ url: await plain(slow), times: { ...times, totalMs: 1_000 } }).send(letter),
  ).toMatchObject({
    outcome: 'unknown',
  });
});

test.each<[string, Partial<MailLetter>, string]>([
  ['a subject with a line end', { subject: 'Note\r\nBcc: all@example.org' }, 'subject'],
  ['a subject with a bare line feed', { subject: 'Note\nX: y' }, 'subject'],
  ['a name with a line end', { from: { name: 'A\r\nBcc: x@example.org', address: 'a@example.org' } }, 'from'],
  ['two addresses in one', { to: 'a@example.org, b@example.org' }, 'to'],
  ['an address with a line end', { to: 'a@example.org\r\nRCPT TO:<b@example.org>' }, 'to'],
  ['an address in brackets', { to: '<a@example.org>' }, 'to'],
  ['an envelope id with words of its own', { reportTo: 'a NOTIFY=NEVER' }, 'reportTo'],
  ['no addressee', { to: [] }, 'to'],
  ['a Message-ID with a line end', { messageId: '<a@b>\r\nX: y' }, 'messageId'],
  ['a header of the letter itself', { headers: { Bcc: 'x@example.org' } }, 'headers'],
  ['a header with a line end', { headers: { 'X-Note': 'a\r\nBcc: x@example.org' } }, 'headers'],
  ['a header name with a colon', { headers: { 'X: y\r\nZ': 'a' } }, 'headers'],
  [
    'an enclosure with a path',
    { attachments: [{ name: '../a.pdf', media: 'application/pdf', content: Buffer.alloc(1) }] },
    'attachments',
  ],
  [
    'an enclosure with a line end in its type',
    { attachments: [{ name: 'a', media: 'a/b\r\nX: y', content: Buffer.alloc(1) }] },
    'attachments',
  ],
])('%s is never offered to a server', async (_, change, field) => {
  const { url, received } = await real({});
  const result = await createMailer({ url, times }).send({ ...letter, ...change });
  expect(result).toMatchObject({ outcome: 'failed', reason: 'unsafe', retry: false, field });
  expect(received).toEqual([]);
});
