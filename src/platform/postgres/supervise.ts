import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../log/log.ts';
import type { Footing } from './footing.ts';
import type { LogFile } from './log-file.ts';
import { launch, type Postmaster, type Reach, untilReady } from './postmaster.ts';
import type { ServerSettings } from './settings.ts';

/** The pause before a next attempt, doubled each time up to the longest; after so many failures in a row we give up (about half a minute). */
const firstPauseMs = 100;
const longestPauseMs = 10_000;
const failuresAllowed = 9;
/** At the house's own start a shorter patience, since someone is waiting for the answer. */
const failuresAllowedAtStart = 3;
/** A server that ran this long is well: its next death counts as the first. */
const wellAfterMs = 60_000;
/** How long each way of ending a server may take before the next, rougher one. */
const stopPatience: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 60_000],
  ['SIGQUIT', 10_000],
  ['SIGKILL', 5_000],
];

type Supervision = {
  readonly footing: Footing;
  readonly settings: ServerSettings;
  readonly reach: Reach;
  readonly output: LogFile;
  readonly log: Log;
};

/** A server that is started again when it dies, until it is stopped. `ended`: 0 after a stop, 1 when it cannot be kept up. */
export type Supervised = { pid(): number; stop(): Promise<void>; readonly ended: Promise<number> };

/** Starts the server and keeps it running. Throws when it does not start at all. */
export async function supervise(supervision: Supervision): Promise<Supervised> {
  const { footing, settings, reach, output, log } = supervision;
  const stopping = new AbortController();
  let current: Postmaster | null = null;
  let failures = 0;

  async function start(allowed: number): Promise<Postmaster> {
    for (;;) {
      try {
        stopping.signal.throwIfAborted();
        current = await launch(footing, settings, output);
        if (stopping.signal.aborted) current.signal('SIGINT');
        await untilReady(current, reach, output);
        return current;
      } catch (fault) {
        failures += 1;
        if (stopping.signal.aborted || failures >= allowed) throw fault;
        await pause(Math.min(firstPauseMs * 2 ** failures, longestPauseMs), undefined, { signal: stopping.signal });
      }
    }
  }

  async function keep(server: Postmaster): Promise<number> {
    for (let running = server; ; ) {
      const since = Date.now();
      const code = await running.ended;
      if (stopping.signal.aborted) return 0;
      log.error({ code }, 'the database server died; starting it again');
      failures = Date.now() - since > wellAfterMs ? 0 : failures + 1;
      try {
        await pause(firstPauseMs * 2 ** failures, undefined, { signal: stopping.signal });
        running = await start(failuresAllowed);
      } catch (fault) {
        if (stopping.signal.aborted) return 0;
        log.fatal({ err: fault }, 'the database server cannot be kept running');
        return 1;
      }
      log.warn({ databaseProcess: running.pid }, 'the database server runs again');
    }
  }

  const ended = keep(await start(failuresAllowedAtStart));
  return {
    pid: () => current?.pid ?? 0,
    ended,
    stop: async () => {
      stopping.abort();
      if (current !== null) await endServer(current, log);
      await ended;
    },
  };
}

/** A fast shutdown: transactions under way are rolled back and the cluster is left clean. Rougher only when that does not end. */
async function endServer(server: Postmaster, log: Log): Promise<void> {
  for (const [signal, waitMs] of stopPatience) {
    server.signal(signal);
    const waiting = new AbortController();
    const late = pause(waitMs, 'late' as const, { signal: waiting.signal }).catch(() => 'late' as const);
    const result = await Promise.race([server.ended, late]);
    waiting.abort();
    if (result !== 'late') return;
    log.error({ signal, waitMs }, 'the database server does not end');
  }
}
