import { readdirSync, readFileSync } from 'node:fs';

/** What a process holds in memory, in megabytes; null where the system does not tell (only Linux does) or it is gone. */
function held(pid: number): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    return null;
  }
}

const childrenOf = (pid: number): number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
};

const isDatabase = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return true;
  }
};

/** What a process holds by itself, and with all that it started except its database, in megabytes. */
export type Memory = { readonly own: number; readonly all: number };

/** The memory of a process; null where nobody can tell. */
export function memoryOf(pid: number): Memory | null {
  const own = held(pid);
  if (own === null) return null;
  const all = childrenOf(pid).reduce((sum, child) => sum + (isDatabase(child) ? 0 : (memoryOf(child)?.all ?? 0)), own);
  return { own, all };
}

/** Looks at the memory of a process every few milliseconds, and tells the most that it held since it was last asked. */
export function watch(pid: number): { most(): Memory | null; end(): void } {
  let most = memoryOf(pid);
  const timer = setInterval(() => {
    const now = memoryOf(pid);
    if (now !== null) most = { own: Math.max(most?.own ?? 0, now.own), all: Math.max(most?.all ?? 0, now.all) };
  }, 15);
  return {
    most: () => {
      const told = most;
      most = memoryOf(pid);
      return told;
    },
    end: () => clearInterval(timer),
  };
}
