import { domainToASCII } from 'node:url';

/** An address, alone or with the name that is shown beside it. */
export type MailAddress = string | { readonly name: string; readonly address: string };

export type MailAttachment = {
  readonly name: string;
  /** The media type, such as `application/pdf`. */
  readonly media: string;
  readonly content: Uint8Array;
};

/** One message to an outside address. The same letter always gives the same bytes. */
export type MailLetter = {
  readonly from: MailAddress;
  readonly to: MailAddress | readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly attachments?: readonly MailAttachment[];
  /** `<…@…>`, given by the caller and kept on every resend, so that the receiver can tell a second copy. */
  readonly messageId: string;
  readonly date: Date;
  /** Further headers, such as `Reply-To`, `In-Reply-To` or `Auto-Submitted`; never one that the letter itself sets. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * Asks the servers on the way for a report should they fail to deliver the letter, or be late with it (RFC 3461): the envelope id that
   * such a report names. Servers that write no reports are sent the letter all the same.
   */
  readonly reportTo?: string;
};

/** The field of a letter that may not be sent, because it would write headers of its own or is no address. */
export type UnsafeField = 'from' | 'to' | 'subject' | 'messageId' | 'headers' | 'attachments' | 'date' | 'reportTo';

const control = new RegExp(
  `[${String.fromCharCode(0)}-${String.fromCharCode(31)}${String.fromCharCode(127)}\u2028\u2029]`,
);
const mailbox =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*$/iu;
const identifier = /^<[^\s<>@]{1,200}@[^\s<>@]{1,200}>$/;
const envelopeId = /^[A-Za-z0-9.-]{1,80}$/;
const headerName = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;
const mediaType = /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/i;
const own =
  /^(?:from|sender|to|cc|bcc|subject|message-id|date|mime-version|content-.*|received|return-path|dkim-signature)$/i;

const isPlain = (value: string, most: number): boolean => value.length <= most && !control.test(value);

/** Whether a string is one plain e-mail address of an ASCII mailbox, and nothing else. */
export const isMailAddress = (address: string): boolean =>
  address.length <= 254 && mailbox.test(address) && domainToASCII(address.slice(address.lastIndexOf('@') + 1)) !== '';

const isAddress = (written: MailAddress): boolean =>
  typeof written === 'string' ? isMailAddress(written) : isMailAddress(written.address) && isPlain(written.name, 200);

export const addressees = ({ to }: MailLetter): readonly MailAddress[] =>
  typeof to === 'string' || 'address' in to ? [to] : to;

/** The bare address as the server is told it, its domain in ASCII. */
export function bare(written: MailAddress): string {
  const address = typeof written === 'string' ? written : written.address;
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
}

const safe: Readonly<Record<UnsafeField, (letter: MailLetter) => boolean>> = {
  from: (letter) => isAddress(letter.from),
  to: (letter) => addressees(letter).length > 0 && addressees(letter).every(isAddress),
  subject: (letter) => isPlain(letter.subject, 1_000),
  messageId: (letter) => identifier.test(letter.messageId) && isPlain(letter.messageId, 400),
  reportTo: (letter) => letter.reportTo === undefined || envelopeId.test(letter.reportTo),
  date: (letter) => !Number.isNaN(letter.date.getTime()),
  headers: (letter) =>
    Object.entries(letter.headers ?? {}).every(
      ([name, value]) => headerName.test(name) && !own.test(name) && isPlain(value, 2_000),
    ),
  attachments: (letter) =>
    (letter.attachments ?? []).every(
      ({ name, media }) => name !== '' && isPlain(name, 255) && !/[/\\]/.test(name) && mediaType.test(media),
    ),
};

/** The first field of a letter that is not safe to send, or null when all of it is. */
export const unsafeField = (letter: MailLetter): UnsafeField | null =>
  (Object.keys(safe) as UnsafeField[]).find((field) => !safe[field](letter)) ?? null;
