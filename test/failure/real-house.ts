import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = new URL('../../', import.meta.url).pathname;

export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** The program itself in a process of its own, as `npm start` runs it. */
export interface RealHouse {
  readonly url: string;
  readonly pid: number;
  /** Everything that it has said so far on its standard output. */
  said(): string;
  /** How it ended, once it has. */
  readonly ended: Promise<Ended>;
  /** Cuts it off as `kill -9` does. */
  kill(): Promise<void>;
  /** Ends it in order; its exit code. */
  stop(): Promise<number | null>;
}

const environment = (settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: '0',
  LOG_LEVEL: 'silent',
  DATABASE_URL: '',
  PUBLIC_URL: '',
  SMTP_URL: '',
  MAIL_FROM: '',
  ...settings,
});

function launch(args: readonly string[], settings: NodeJS.ProcessEnv): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...args], {
    cwd: root,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout!.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ out, err, code })));
  return { child, ended };
}

/** Starts the house and waits until it is open; a house that ends instead fails with what it said. */
export async function openRealHouse(
  settings: NodeJS.ProcessEnv,
  start: readonly string[] = ['src/apps/start.ts', '--empty'],
): Promise<RealHouse> {
  const { child, ended } = launch(start, settings);
  let said = '';
  const url = new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Open (http\S*[^\s.])/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(({ err }) => reject(new Error(`the house did not open:\n${said}${err}`)));
  });
  return {
    url: await url,
    pid: child.pid!,
    ended,
    said: () => said,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return (await ended).code;
    },
  };
}

/** Starts the house and cuts it off as `kill -9` does, a moment after it has said something; what it had said. */
export async function cutOffWhileOpening(
  settings: NodeJS.ProcessEnv,
  start: readonly string[],
  saying: string,
  afterMs: number,
): Promise<string> {
  const { child, ended } = launch(start, settings);
  let said = '';
  await new Promise<void>((resolve) => {
    child.stdout!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(saying)) resolve();
    });
    void ended.then(() => resolve());
  });
  await pause(afterMs);
  child.kill('SIGKILL');
  return (await ended).out;
}

/** A start that is expected to fail: what it said and how it ended. */
export const startToItsEnd = (settings: NodeJS.ProcessEnv): Promise<Ended> =>
  launch(['src/apps/start.ts', '--empty'], settings).ended;

/** Runs `npx diwan …` on a house. */
export const diwan = (settings: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> =>
  launch([join(root, 'scripts/diwan.mjs'), ...args], settings).ended;
