import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterEach } from 'vitest';

/** How the mail server of a test behaves towards the next messages. */
export type Mood = 'takes' | 'later' | 'refuses' | 'drops-after-data';

export interface TestMail {
  readonly url: string;
  mood: Mood;
  /** Mailboxes that this server does not have, whatever its mood. */
  readonly unknown: Set<string>;
  readonly received: Email[];
  /** The envelopes of what was received: the envelope id and for what a delivery report is asked. */
  readonly asked: { readonly envelope: string | null; readonly notify: readonly string[] }[];
  close(): Promise<void>;
}

const open: TestMail[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const refusal = (code: number, words: string): Error => Object.assign(new Error(words), { responseCode: code });

/** A real mail server on this machine, closed after the test. */
export async function mailServer(mood: Mood = 'takes'): Promise<TestMail> {
  const sockets = new Set<Socket>();
  const mail: TestMail = { url: '', mood, unknown: new Set(), received: [], asked: [], close: async () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    hideDSN: false,
    onRcptTo: ({ address }, _session, callback) =>
      callback(mail.mood === 'refuses' || mail.unknown.has(address) ? refusal(550, 'no such mailbox') : null),
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        if (mail.mood === 'later') return callback(refusal(451, 'greylisted'));
        const { dsn, rcptTo } = session.envelope;
        mail.asked.push({
          envelope: dsn?.envid ?? null,
          notify: rcptTo.flatMap((one) => (one.dsn?.notify === undefined ? [] : [...one.dsn.notify])),
        });
        mail.received.push(await PostalMime.parse(Buffer.concat(chunks)));
        if (mail.mood !== 'drops-after-data') return callback(null);
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const running = Object.assign(mail, {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  });
  open.push(running);
  return running;
}
