/** A mailbox of the house, as its setting names it. */
export interface MailboxAddress {
  /** How the house speaks of it, in lists and in the log: user, server (with its port, where that is not the usual one) and folder, never the password. */
  readonly name: string;
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`imaps://`). */
  readonly secure: boolean;
  /** For `imap://`: the connection must be raised to TLS before the password is said. Not so on this machine. */
  readonly raisesToTls: boolean;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
}

const loopback = /^(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?)$/;

/** Reads one address of `DIWAN_MAILBOXES`, which the configuration has looked at: `imaps://user:password@host:993/INBOX`. */
export function readMailboxAddress(written: string): MailboxAddress {
  const url = new URL(written);
  const secure = url.protocol === 'imaps:';
  const user = decodeURIComponent(url.username);
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
  return {
    name: `${user}@${url.host}/${folder}`,
    host,
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    raisesToTls: !secure && !loopback.test(url.hostname),
    user,
    password: decodeURIComponent(url.password),
    folder,
  };
}
