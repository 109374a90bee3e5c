import { BlockList, isIP } from 'node:net';
import { resolve } from 'node:path';
import { type Done, done } from '../../kernel/outcome.ts';
import { type LogLevel, logLevels } from '../log/log.ts';

/** Reads one written value, or answers with the sentence that says what is wrong with it. A secret is never quoted back. */
export type Reader<T> = (written: string) => Done<T> | { readonly done: false; readonly refusal: string };

const wrong = (refusal: string) => ({ done: false, refusal }) as const;

export const port: Reader<number> = (written) =>
  /^\d{1,5}$/.test(written) && Number(written) <= 65535
    ? done(Number(written))
    : wrong(`"${written}" is not a port; write a whole number from 0 to 65535.`);

export const host: Reader<string> = (written) =>
  isIP(written) !== 0 || /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(written)
    ? done(written.toLowerCase())
    : wrong(`"${written}" is neither an IP address nor a host name.`);

/** An http or https address without path, query or credentials, since verification links are built on it. */
export const publicUrl: Reader<string> = (written) => {
  const url = URL.parse(written);
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    return wrong(`"${written}" is not an address; write it like https://diwan.example.org.`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '' || url.pathname !== '/')
    return wrong('it is printed on letters, so it must be a bare address without path, name, password or query.');
  return done(url.origin);
};

export const databaseUrl: Reader<string> = (written) => {
  const url = URL.parse(written);
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol))
    return wrong('it is not a PostgreSQL address; write it like postgres://user:password@host:5432/diwan.');
  if (url.pathname.length < 2) return wrong('it does not name a database; end it with /diwan or another name.');
  return done(written);
};

export const smtpUrl: Reader<string> = (written) => {
  const url = URL.parse(written);
  return url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''
    ? done(written)
    : wrong('it is not a mail server address; write it like smtps://user:password@host:465.');
};

/** One or more mailboxes, parted by spaces: `imaps://user:password@host/INBOX`. */
export const mailboxes: Reader<readonly string[]> = (written) => {
  const each = written.split(/\s+/);
  const isMailbox = (one: string): boolean => {
    const url = URL.parse(one);
    return (
      url !== null &&
      ['imap:', 'imaps:'].includes(url.protocol) &&
      url.hostname !== '' &&
      url.username !== '' &&
      url.password !== ''
    );
  };
  return each.every(isMailbox)
    ? done(each)
    : wrong(
        'one of them is not a mailbox; write each like imaps://user:password@host:993/INBOX, with %40 for an @ in the user, and a space between two.',
      );
};

/** `cabinet@example.org` or `The Cabinet <cabinet@example.org>`. */
export const mailAddress: Reader<string> = (written) =>
  /^(?:[^<>\r\n]*<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(written)
    ? done(written)
    : wrong(`"${written}" is not a mail address; write it like "The Cabinet <cabinet@example.org>".`);

/** Where signing keys are kept, as it is written: without the PIN or the token, which are secrets. */
export type KeyPlaceWritten =
  | { readonly kind: 'none' }
  | { readonly kind: 'file' }
  | { readonly kind: 'token'; readonly module: string; readonly label: string }
  | { readonly kind: 'remote'; readonly url: string };

/** `none`, `file`, `pkcs11:/path/of/module.so?token=LABEL` or `https://signer.example/path`. */
export const keyPlace: Reader<KeyPlaceWritten> = (written) => {
  if (written === 'none' || written === 'file') return done({ kind: written });
  const token = /^pkcs11:(\/[^?]+)\?token=([^&]+)$/.exec(written);
  if (token !== null) return done({ kind: 'token', module: token[1]!, label: token[2]! });
  const url = URL.parse(written);
  const isSafe =
    url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname.replace(/^\[|\]$/g, '')));
  if (url !== null && isSafe && url.username === '' && url.search === '' && url.hash === '')
    return done({ kind: 'remote', url: url.href.replace(/\/$/, '') });
  return wrong(
    'it is no place of keys; write none, file, pkcs11:/path/of/module.so?token=LABEL, or the https address of a signing service.',
  );
};

/** The address of a time stamp server; its answers are signed, so that plain http will do. */
export const timeStampUrl: Reader<string> = (written) => {
  const url = URL.parse(written);
  return url !== null && ['http:', 'https:'].includes(url.protocol)
    ? done(written)
    : wrong(`"${written}" is not an address; write it like https://tsa.example.org/.`);
};

/** A secret as it stands. */
export const secret: Reader<string> = (written) => done(written);

/** A folder, made absolute against the current one. */
export const folder: Reader<string> = (written) =>
  written.includes('\0') ? wrong('a folder name cannot hold a null character.') : done(resolve(written));

export const profile: Reader<string> = (written) =>
  /^[a-z][a-z0-9-]{0,39}$/.test(written)
    ? done(written)
    : wrong(`"${written}" is not a profile; write the name of a folder in profiles/, such as oic.`);

export const logLevel: Reader<LogLevel> = (written) => {
  const level = logLevels.find((each) => each === written.toLowerCase());
  return level === undefined
    ? wrong(`"${written}" is not a level; choose one of ${logLevels.join(', ')}.`)
    : done(level);
};

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for addresses that only this machine can reach. */
export function isLoopback(name: string): boolean {
  if (name === 'localhost') return true;
  const family = isIP(name);
  return family !== 0 && loopback.check(name, family === 4 ? 'ipv4' : 'ipv6');
}
