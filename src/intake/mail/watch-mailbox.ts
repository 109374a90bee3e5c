import type { House } from '../../directory/house.ts';
import { cursorOf, pass } from './cursor.store.ts';
import { readMailboxAddress } from './mailbox-address.ts';
import { type MailboxSession, openMailbox } from './mailbox-session.ts';
import { takeMessage } from './take-message.ts';

export interface WatchOptions {
  /** The first pause before a mailbox is tried again, in milliseconds; each further one is twice as long. */
  readonly pauseMs?: number;
  readonly longestPauseMs?: number;
}

/** Takes everything in that a mailbox holds and that was not taken yet, oldest first, until the house closes. */
async function emptyInto(
  house: House,
  mailbox: string,
  session: MailboxSession,
  isStopping: () => boolean,
): Promise<void> {
  const { validity, lastUid } = await cursorOf(house, mailbox, session.validity);
  const uids = await session.above(lastUid);
  for (const uid of uids) {
    if (isStopping()) return;
    const place = { mailbox, validity, uid };
    const message = await session.message(uid);
    if (message !== null) await takeMessage(house, place, message, isStopping);
    else if ((await session.above(uid - 1)).includes(uid)) throw new Error('The server does not hand a message out');
    else await pass(house, place);
  }
}

/**
 * Reads a mailbox for as long as the house is open: what lies there, then what comes, as soon as the server says so. A server that is away is
 * tried again with growing pauses. Nothing in the mailbox is ever changed.
 */
export function watchMailbox(house: House, written: string, options: WatchOptions = {}): { stop(): Promise<void> } {
  const { pauseMs = 1_000, longestPauseMs = 300_000 } = options;
  const address = readMailboxAddress(written);
  const { name } = address;
  let ending = new AbortController();
  let stopping = false;
  let pause = pauseMs;
  let wake = (): void => {};
  let told = '';

  async function read(): Promise<void> {
    ending = new AbortController();
    const session = await openMailbox(address, ending.signal);
    if (told !== '') house.log.info({ mailbox: name }, 'mailbox reached again');
    told = '';
    while (!stopping) {
      await emptyInto(house, name, session, () => stopping);
      pause = pauseMs;
      if (!stopping) await session.wait();
    }
  }

  /** The same trouble is told once, until the mailbox was reached again. The error is named, never the settings with the password. */
  function tell(error: unknown): void {
    const trouble = error instanceof Error ? error.message : String(error);
    const isRefused = error instanceof Error && 'authenticationFailed' in error;
    const said = isRefused ? 'the mail server refused the user or the password' : trouble;
    if (said !== told && !stopping) house.log.error({ mailbox: name, trouble: said }, 'mailbox');
    told = said;
  }

  const running = (async () => {
    while (!stopping) {
      await read().catch(tell);
      ending.abort();
      if (stopping) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pause).unref();
      });
      pause = Math.min(pause * 2, longestPauseMs);
    }
  })();
  return {
    async stop() {
      stopping = true;
      ending.abort();
      wake();
      await running;
    },
  };
}
