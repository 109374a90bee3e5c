import { Readable } from 'node:stream';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';
import { judge, type SmtpTrouble } from './judge.ts';
import type { SendResult } from './send.ts';
import type { SmtpServer } from './smtp-url.ts';

export type SmtpTimes = {
  /** To be connected and greeted. */
  readonly connectMs: number;
  /** Between two signs of life. */
  readonly silenceMs: number;
  /** For all of it. */
  readonly totalMs: number;
};

export const smtpTimes: SmtpTimes = { connectMs: 15_000, silenceMs: 60_000, totalMs: 120_000 };

export type Envelope = {
  readonly from: string;
  readonly to: readonly string[];
  readonly size: number;
  /** The envelope id of the delivery report that is asked for; null where none is. */
  readonly reportTo: string | null;
};

/** What is asked of the server: word of a failure and of a delay, with the header of the letter alone. */
const reportFor = ({ reportTo, to }: Envelope) =>
  reportTo === null
    ? {}
    : {
        dsn: {
          id: reportTo,
          return: 'headers',
          notify: ['failure', 'delay'],
          ...(to.length === 1 ? { recipient: `rfc822;${to[0]}` } : {}),
        },
      };

function* slices(message: Buffer): Generator<Buffer> {
  for (let at = 0; at < message.length; at += 65_536) yield message.subarray(at, at + 65_536);
}

const refusedIn = (info: SMTPConnection.SentMessageInfo) =>
  ((info.rejectedErrors ?? []) as (SmtpTrouble & { recipient?: string })[]).map((error) => ({
    address: error.recipient ?? '',
    response: error.response ?? '',
    retry: (error.responseCode ?? 0) < 500,
  }));

/**
 * Speaks to the server once. The turning point is the dot that ends the letter: before it is written nothing can have been
 * delivered; after it, only an answer of the server can say, and a silence is `unknown`.
 */
export function deliver(
  connection: SMTPConnection,
  server: SmtpServer,
  envelope: Envelope,
  message: Buffer,
  totalMs: number,
): Promise<SendResult> {
  return new Promise((resolve) => {
    let settled = false;
    let handedOver = false;
    const settle = (result: SendResult, leave: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(deadline);
      leave();
      resolve(result);
    };
    const fail = (error: SmtpTrouble): void => settle(judge(error, handedOver), () => connection.close());
    const deadline = setTimeout(() => fail(new Error(`No end after ${totalMs} ms`)), totalMs);

    const succeed = (info: SMTPConnection.SentMessageInfo): void => {
      if (!handedOver) return fail(new Error('The server answered before it had the letter'));
      const { accepted, response } = info;
      settle({ outcome: 'sent', response: response.trim(), accepted: [...accepted], refused: refusedIn(info) }, () => {
        connection.quit();
        setTimeout(() => connection.close(), 2_000).unref();
      });
    };

    const offer = (): void => {
      const content = Readable.from(slices(message), { objectMode: false });
      content.once('end', () => {
        handedOver = true;
      });
      const { from, to, size } = envelope;
      connection.send({ from, to: [...to], size, ...reportFor(envelope) }, content, (error, info) =>
        error ? fail(error) : succeed(info),
      );
    };

    connection.on('error', fail);
    connection.on('end', () => fail(new Error('The connection was closed')));
    connection.connect((error?: SmtpTrouble) => {
      if (error) return fail(error);
      if (server.user === null) return offer();
      connection.login({ user: server.user, pass: server.password ?? '' }, (refusal) =>
        refusal ? fail(refusal) : offer(),
      );
    });
  });
}
