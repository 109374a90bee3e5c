import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Lets one process at a time prepare a folder: `npm start` and `npm test` may be called together. The lock is a folder beside, not in
 * `node_modules`, which is emptied on the way; it comes into being with its holder's number in it, so there is no moment without.
 * @param {string} root @param {(line: string) => void} say @param {() => Promise<void>} work
 */
export async function withLock(root, say, work) {
  const key = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 12);
  const lock = join(tmpdir(), `diwan-bootstrap-${process.getuid?.() ?? 0}-${key}`);
  for (let waiting = false; !take(lock); waiting = true) {
    const holder = holderOf(lock);
    if (holder === null || !isBootstrap(holder)) {
      clear(lock, holder);
      continue;
    }
    if (!waiting) say(`Waiting for another start that prepares this folder (process ${holder})…`);
    await pause(250);
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  const onSignal = (signal) => {
    release();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    await work();
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    release();
  }
}

/** A folder that holds the number is made aside and renamed: renaming onto a lock that is held fails. */
function take(lock) {
  const ours = mkdtempSync(`${lock}-`);
  writeFileSync(join(ours, 'pid'), String(process.pid));
  try {
    renameSync(ours, lock);
    return true;
  } catch {
    rmSync(ours, { recursive: true, force: true });
    return false;
  }
}

function holderOf(lock) {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Takes a dead process's lock away by renaming it, so that of two who try only one does; a lock that changed hands meanwhile goes back. */
function clear(lock, holder) {
  const aside = `${lock}-cleared-${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (holderOf(aside) === holder) {
    rmSync(aside, { recursive: true, force: true });
    return;
  }
  try {
    renameSync(aside, lock);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** True while a process is there and is a start of ours: after a reboot its number may be anyone's. */
function isBootstrap(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return /bootstrap\.mjs|diwan\.mjs/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}
