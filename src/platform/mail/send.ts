import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { compose } from './compose.ts';
import { deliver, type SmtpTimes, smtpTimes } from './deliver.ts';
import { addressees, bare, type MailLetter, type UnsafeField, unsafeField } from './letter.ts';
import { readSmtpUrl, type SmtpServer } from './smtp-url.ts';

/**
 * Why a letter is known not to have left.
 * `unreachable`: no server, or it fell silent before it had the letter. `not-admitted`: it would not talk to us (greeting, TLS,
 * password). `refused-for-now` and `refused`: its answer of the 400s or 500s to this letter. `too-large`: beyond what it takes.
 * `unsafe`: the letter was never offered, since a field of it is not fit for a header.
 */
export type SendFailure = 'unreachable' | 'not-admitted' | 'refused-for-now' | 'refused' | 'too-large' | 'unsafe';

export type RefusedAddressee = { readonly address: string; readonly response: string; readonly retry: boolean };

export type SendResult =
  | {
      readonly outcome: 'sent';
      /** The server's own words on taking the letter over. */
      readonly response: string;
      readonly accepted: readonly string[];
      /** Where a letter had several addressees: those whom the server would not take. */
      readonly refused: readonly RefusedAddressee[];
    }
  | {
      readonly outcome: 'failed';
      readonly reason: SendFailure;
      /** Whether the same letter may go through later, or another time. */
      readonly retry: boolean;
      readonly response: string | null;
      readonly field: UnsafeField | null;
    }
  /** The whole letter was handed over and no answer came: it may have arrived, and only an officer decides about a resend. */
  | { readonly outcome: 'unknown'; readonly detail: string };

export interface Mailer {
  /** Hands a letter to the mail server. Never throws for what a server does; takes two minutes at most. */
  send(letter: MailLetter): Promise<SendResult>;
}

export type MailerOptions = {
  /** As in `SMTP_URL`. */
  readonly url: string;
  readonly times?: Partial<SmtpTimes>;
};

const connectionTo = (server: SmtpServer, times: SmtpTimes): SMTPConnection =>
  new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    ignoreTLS: server.tls === 'none',
    requireTLS: server.tls === 'required',
    connectionTimeout: times.connectMs,
    dnsTimeout: times.connectMs,
    greetingTimeout: times.connectMs,
    socketTimeout: times.silenceMs,
    socketCloseTimeout: 2_000,
    maxResponseSize: 64 * 1024,
    tls: { minVersion: 'TLSv1.2' },
  });

/** The way by which e-mail leaves the house: one connection for each letter, and a truthful word on what became of it. */
export function createMailer({ url, times = {} }: MailerOptions): Mailer {
  const server = readSmtpUrl(url);
  const bounds = { ...smtpTimes, ...times };
  return {
    async send(letter) {
      const field = unsafeField(letter);
      if (field !== null) return { outcome: 'failed', reason: 'unsafe', retry: false, response: null, field };
      const message = await compose(letter);
      const envelope = {
        from: bare(letter.from),
        to: addressees(letter).map(bare),
        size: message.length,
        reportTo: letter.reportTo ?? null,
      };
      return await deliver(connectionTo(server, bounds), server, envelope, message, bounds.totalMs);
    },
  };
}
