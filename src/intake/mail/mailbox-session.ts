import { setTimeout as pause } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import type { MailboxAddress } from './mailbox-address.ts';

/** So much of a message travels at a time, in bytes. */
const chunkBytes = 1_048_576;

/** What a server may answer at once, in bytes: a chunk with room to spare, and the list of a mailbox with some million messages. */
const mostAnswered = {
  maxLiteralSize: 4 * chunkBytes,
  maxLineLength: 32 * chunkBytes,
  maxResponseSize: 40 * chunkBytes,
};

/** How long a server may take, in milliseconds. */
export const times = {
  connectMs: 20_000,
  silenceMs: 300_000,
  idleMs: 240_000,
  hastyMs: 1_000,
  againMs: 15_000,
} as const;

/** One connection to a mailbox, read and never changed: no message is marked, moved or removed. */
export interface MailboxSession {
  readonly validity: string;
  /** The UIDs above one, in their order. */
  above(uid: number): Promise<number[]>;
  /** The message as it lies there; null where it is gone. Breaks off with a fault where the server does. */
  message(uid: number): Promise<AsyncIterable<Uint8Array> | null>;
  /** Waits until something may have arrived, or for `times.idleMs`. Throws where the connection was lost. */
  wait(): Promise<void>;
}

/**
 * Connects to a mailbox and opens its folder for reading. Throws what the server or the network says; never with the password.
 * @param ending ends the connection at once, whatever it waits for, a server that does not greet included
 */
export async function openMailbox(address: MailboxAddress, ending: AbortSignal): Promise<MailboxSession> {
  const { host, port, secure, raisesToTls, user, password, folder } = address;
  const client = new ImapFlow({
    host,
    port,
    secure,
    ...(secure ? {} : { doSTARTTLS: raisesToTls }),
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: times.idleMs,
    connectionTimeout: times.connectMs,
    greetingTimeout: times.connectMs,
    socketTimeout: times.silenceMs,
    ...mostAnswered,
    tls: { minVersion: 'TLSv1.2' },
  });
  let lost: Error | null = null;
  let hasNews = false;
  let wake = (): void => {};
  const lose = (error: Error): void => {
    lost ??= error;
    wake();
  };
  client.on('error', lose);
  client.on('close', () => lose(new Error('The connection was closed')));
  client.on('exists', () => {
    hasNews = true;
    wake();
  });
  // A connection that is closed while it is made may never say so itself.
  const ended = new Promise<never>((_, reject) => {
    ending.addEventListener('abort', () => reject(new Error('The connection was ended')), { once: true });
  });
  const opening = client.connect().then(() => client.mailboxOpen(folder, { readOnly: true }));
  const opened = await Promise.race([opening, ended]).catch((error: unknown) => {
    client.close();
    throw error;
  });
  ended.catch(() => client.close());

  async function* sourceOf(uid: number, beginning: Buffer): AsyncGenerator<Uint8Array> {
    let chunk = beginning;
    for (let read = 0; ; ) {
      yield chunk;
      read += chunk.length;
      if (chunk.length < chunkBytes) return;
      const next = await chunkOf(uid, read);
      // A server that answers nothing in the middle of a message has not come to its end.
      if (next === null) throw new Error('The message broke off');
      chunk = next;
    }
  }
  async function chunkOf(uid: number, start: number): Promise<Buffer | null> {
    const query = { uid: true, source: { start, maxLength: chunkBytes } };
    const found = await client.fetchOne(String(uid), query, { uid: true });
    if (lost !== null) throw lost;
    return found === false || found === undefined ? null : (found.source ?? Buffer.alloc(0));
  }

  return {
    validity: String(opened.uidValidity),
    async above(uid) {
      hasNews = false;
      const found = await client.search({ uid: `${uid + 1}:*` }, { uid: true });
      if (found === false) throw lost ?? new Error('The mailbox cannot be searched');
      // "7:*" names the last message even where its UID is below seven.
      return found.filter((each) => each > uid).sort((a, b) => a - b);
    },
    async message(uid) {
      const beginning = await chunkOf(uid, 0);
      return beginning === null ? null : sourceOf(uid, beginning);
    },
    async wait() {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const began = performance.now();
      if (lost === null && !hasNews) await Promise.race([woken, client.idle()]);
      // A server that does not let itself be waited for is asked again after a while, not at once.
      const isHasty = performance.now() - began < times.hastyMs;
      if (isHasty && lost === null && !hasNews)
        await Promise.race([woken, pause(times.againMs, undefined, { ref: false })]);
      if (lost !== null) throw lost;
    },
  };
}
