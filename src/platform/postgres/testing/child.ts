import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keyOf } from '../places.ts';

/** A house in a process of its own: what it printed so far, and a way to wait for more. */
export type Child = {
  readonly process: ChildProcess;
  readonly lines: string[];
  until(matches: (line: string) => boolean): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
};

/** Starts `house-process.ts` on a data folder. */
export function startChild(dataDir: string, task: 'hold' | 'serve' | 'write'): Child {
  const script = fileURLToPath(new URL('house-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, task], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const exited = once(child, 'exit');
  return {
    process: child,
    lines,
    until: (matches) => eventually(() => lines.find(matches)),
    kill: async (signal) => {
      child.kill(signal);
      await exited;
    },
  };
}

/** Asks again until there is an answer; most of a minute at most, since a busy machine is slow. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const until = Date.now() + 50_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > until) throw new Error('what was waited for did not come');
    await pause(20);
  }
}

/** A temporary folder that a database user may pass through, and its removal (with the socket folder of a killed house in it). */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'diwan-ground-')));
  chmodSync(path, 0o711);
  return {
    path,
    remove: () => {
      rmSync(join(tmpdir(), `dw-${keyOf(join(path, 'house'))}`), { recursive: true, force: true });
      rmSync(path, { recursive: true, force: true });
    },
  };
}
