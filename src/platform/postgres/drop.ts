import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';

/** The system user that a database runs as when root starts it: PostgreSQL refuses root. */
export type DatabaseUser = { readonly uid: number; readonly gid: number };

const nobody: DatabaseUser = { uid: 65534, gid: 65534 };

/** Puts a command under the database's own user, or under the signal that follows its parent's death. */
export type Wrap = (command: readonly string[]) => readonly string[];

/** True when a command ends well; its words are of no interest. */
export function succeeds(command: readonly string[]): boolean {
  const [file = '', ...args] = command;
  return spawnSync(file, args, { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * The user of a cluster: whoever owns the one that is there (a folder may have been begun by an ordinary user), else `nobody`, which
 * has an entry in the password file as initdb requires.
 */
export function databaseUser(cluster: string): DatabaseUser {
  if (!existsSync(cluster)) return nobody;
  const { uid, gid } = lstatSync(cluster);
  return uid === 0 ? nobody : { uid, gid };
}

/** For an ordinary user: the database gets a fast shutdown when this process dies, where the system can promise that. */
export function followParent(): Wrap {
  const follow = ['setpriv', '--pdeathsig', 'INT', '--'];
  return process.platform === 'linux' && succeeds([...follow, 'true'])
    ? (command) => [...follow, ...command]
    : (command) => command;
}

/**
 * For root: the database runs as its own user, without any capability and without a way to regain one. The signal of the parent's
 * death is set last of all, since a change of user clears it. Null where the system cannot do that.
 */
export function dropTo(user: DatabaseUser): Wrap | null {
  const identity = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups'];
  const rest = ['--inh-caps=-all', '--no-new-privs', '--pdeathsig', 'INT', '--'];
  // Emptying the bounding set needs CAP_SETPCAP, which a container's root may lack; no-new-privs holds without it.
  for (const extra of [['--bounding-set=-all'], []]) {
    const drop = ['setpriv', ...identity, ...extra, ...rest];
    if (succeeds([...drop, 'true'])) return (command) => [...drop, ...command];
  }
  return null;
}
