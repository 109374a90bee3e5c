import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../src/platform/database/connect.ts';
import { findRunning } from '../../src/platform/postgres/running.ts';
import { houseDatabase, superuser } from '../../src/platform/postgres/settings.ts';

const root = new URL('../../', import.meta.url).pathname;

/** A trial house in a process of its own, on a durable database, as `npm start` opens it. */
export interface BenchHouse {
  readonly url: string;
  readonly pid: number;
  readonly owner: Address;
  readonly dataDir: string;
  readonly startSeconds: number;
  stop(): Promise<void>;
}

/** Opens a house in a folder (a new one where none is given) and waits until it is ready. */
export async function openBenchHouse(port: number, dataDir?: string): Promise<BenchHouse> {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'diwan-bench-')));
  const began = performance.now();
  const child = spawn(process.execPath, [...(await startArguments()), '--empty'], {
    cwd: root,
    env: { ...process.env, DIWAN_DATA: folder, PORT: String(port), LOG_LEVEL: 'error', DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt += 1) {
    const ready = await fetch(`${url}/health/ready`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    if (attempt > 1200 || child.exitCode !== null) throw new Error('the house did not open');
    await sleep(50);
  }
  const startSeconds = (performance.now() - began) / 1000;
  const running = await findRunning(folder);
  if (running === null) throw new Error('the embedded database does not answer');
  return {
    url,
    pid: child.pid!,
    dataDir: folder,
    startSeconds,
    owner: { ...running.reach, user: superuser, database: houseDatabase },
    async stop() {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The arguments that `npm start` gives to Node. */
async function startArguments(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(2);
}

/** Resident memory of a process in megabytes, and the processor seconds that it has used. */
export async function usage(pid: number): Promise<{ megabytes: number; seconds: number }> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const stat = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]!.split(' ');
  return {
    megabytes: Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024,
    seconds: (Number(stat[11]) + Number(stat[12])) / 100,
  };
}
