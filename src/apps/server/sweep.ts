import { sweepAnswers } from '../../access/act.ts';
import { sweepSessions } from '../../access/session.ts';
import { sweepTries } from '../../access/tries.ts';
import type { House } from '../../directory/house.ts';
import type { FolderStore } from '../../platform/files/store.ts';
import { sweepUploads } from '../../register/register.jobs.ts';
import { sweepSendings } from '../../register/sending.commands.ts';
import { readUnlooked } from '../../register/unlooked.ts';

type Swept = House & { readonly files: FolderStore };

/** What an open house clears away by itself: each leaves what is still of use. */
const sweeps: Readonly<Record<string, (house: Swept) => Promise<unknown>>> = {
  'sessions that have ended': ({ db }) => sweepSessions(db),
  'wrong tries at the door': ({ db, clock }) => sweepTries(db, clock()),
  'first answers to repeated requests': sweepAnswers,
  'uploads that were attached to nothing': sweepUploads,
  'scans that were kept before they could be read': readUnlooked,
  'files that were sent in part and never came whole': sweepSendings,
  'files that never arrived whole': ({ files }) => files.sweep(),
};

/** Clears everything once; what cannot be cleared now is logged, and keeps nothing else lying. */
export async function sweepHouse(house: Swept): Promise<void> {
  for (const [what, sweep] of Object.entries(sweeps))
    await sweep(house).catch((error: unknown) => house.log.error({ err: error, what }, 'sweep'));
}

const everyMs = 3_600_000;

/** Clears at once and then every hour, until it is stopped. */
export async function keepSwept(house: Swept, pauseMs = everyMs): Promise<() => void> {
  await sweepHouse(house);
  const timer = setInterval(() => void sweepHouse(house), pauseMs);
  timer.unref();
  return () => clearInterval(timer);
}
