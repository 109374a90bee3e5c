import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { pdfFile } from '../../platform/files/test-files.ts';

export interface TestMessage {
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: Buffer | string;
    readonly contentType?: string;
  }[];
}

/** A message as it reaches a mailbox, with the marks of its way above it. */
export async function message(given: TestMessage = {}, received = 'by mx1.example.org'): Promise<Buffer> {
  const composer = new MailComposer({
    from: given.from ?? 'Mission of Testland <mission@testland.example>',
    to: 'registry@oic.example.org',
    subject: given.subject ?? 'Note concerning the meeting',
    text: given.text ?? 'The Mission presents its compliments.',
    messageId: given.messageId ?? `<${randomUUID()}@testland.example>`,
    date: new Date('2026-11-21T09:00:00Z'),
    headers: { ...given.headers },
    attachments: (given.attachments ?? []).map((each) => ({ ...each })),
  });
  const built = await composer.compile().build();
  return Buffer.concat([Buffer.from(`Received: ${received}; ${randomUUID()}\r\n`), built]);
}

export const pdf = (words: string) => ({
  filename: `${words}.pdf`,
  content: pdfFile([words]),
  contentType: 'application/pdf',
});

/** What a notice says, other than the usual. */
export interface TestNotice {
  readonly about?: string;
  readonly action?: 'failed' | 'delayed';
  /** The envelope id under which the report was asked for. */
  readonly envelope?: string;
}

/**
 * A notice that a message could not be delivered, as mail systems write it (RFC 3464), with the header of what it returns; without a
 * Message-ID, as one writes it that returns nothing.
 */
export const bounceOf = (messageId: string | null, given: TestNotice = {}): string => {
  const { about = 'nobody@testland.example', action = 'failed', envelope } = given;
  const returned = [
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    'From: cabinet@oic.example.org',
    'Subject: A letter of the house',
    'Message-ID:',
    ` ${messageId}`,
    '',
  ];
  return [
    'Return-Path: <>',
    'From: Mail Delivery System <MAILER-DAEMON@mx.example.org>',
    'To: cabinet@oic.example.org',
    'Subject: Undelivered Mail Returned to Sender',
    `Message-ID: <${randomUUID()}@mx.example.org>`,
    'Date: Sat, 21 Nov 2026 10:00:00 +0000',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    '',
    '--b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `This is the mail system. <${about}>: user unknown`,
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    ...(envelope === undefined ? [] : [`Original-Envelope-Id: ${envelope}`]),
    '',
    `Final-Recipient: rfc822; ${about}`,
    `Action: ${action}`,
    action === 'failed' ? 'Status: 5.1.1' : 'Status: 4.4.1',
    'Diagnostic-Code: smtp; 550 5.1.1 no such',
    ' mailbox here',
    '',
    ...(messageId === null ? [] : returned),
    '--b1--',
    '',
  ].join('\r\n');
};
