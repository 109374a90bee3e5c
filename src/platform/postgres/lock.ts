import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { keyOf, openDataDir } from './places.ts';

/** The right to be the only process on a data folder, held until released or until the process ends, however it ends. */
export type DataLock = { readonly dataDir: string; release(): Promise<void> };

type Held = { readonly server: Server; holders: number };
const heldHere = new Map<string, Held>();

/**
 * Takes the data folder for this process. Another process on it is a refusal that names it (`facts.dataDir`, `facts.pid`,
 * `facts.sentence`). Asking again in the same process shares the lock; the last holder's release frees it.
 */
export async function lockDataDir(dataDir: string): Promise<Outcome<DataLock, 'data-in-use'>> {
  const real = openDataDir(dataDir);
  const held = heldHere.get(real);
  if (held !== undefined) {
    held.holders += 1;
    return done(lockOn(real, held));
  }
  const address = addressOf(real);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await listen(address);
    if (server !== null) {
      const fresh = { server, holders: 1 };
      heldHere.set(real, fresh);
      return done(lockOn(real, fresh));
    }
    const pid = await holderOf(address);
    if (pid !== null) return inUse(real, pid);
    // Nobody answers: the holder is just going, or (where sockets are files) left its file behind.
    if (!isKernelName(address)) rmSync(address, { force: true });
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return inUse(real, 0);
}

function inUse(real: string, pid: number): Outcome<DataLock, 'data-in-use'> {
  const holder = pid === 0 ? 'another process that does not answer' : `process ${pid}`;
  const sentence = `data directory ${real} is already in use by ${holder}`;
  return refuse('data-in-use', { dataDir: real, pid, sentence });
}

/** The process that holds a data folder, or null when it is free or not there. */
export async function holderOfDataDir(dataDir: string): Promise<number | null> {
  try {
    return await holderOf(addressOf(realpathSync(dataDir)));
  } catch {
    return null;
  }
}

function lockOn(real: string, held: Held): DataLock {
  let mine = true;
  return {
    dataDir: real,
    release: async () => {
      if (!mine) return;
      mine = false;
      held.holders -= 1;
      if (held.holders > 0) return;
      heldHere.delete(real);
      await new Promise((closed) => held.server.close(closed));
    },
  };
}

/** Linux and Windows have names that the kernel frees with the process; elsewhere a socket file serves, cleared when nobody answers. */
function addressOf(real: string): string {
  const name = `diwan-${keyOf(real)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.lock`);
}

const isKernelName = (address: string): boolean => address.startsWith('\0') || address.startsWith('\\\\');

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((asker) => {
      asker.on('error', () => undefined);
      asker.end(String(process.pid));
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen({ path: address, exclusive: true }, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Asks whoever listens for its process id; 0 when it holds the name but does not answer in two seconds (stopped, or busy). */
function holderOf(address: string): Promise<number | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ path: address });
    socket.setTimeout(2000, () => {
      resolve(0);
      socket.destroy();
    });
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('utf8');
    });
    socket.on('error', () => resolve(null));
    socket.on('end', () => resolve(/^\d+$/.test(answer) ? Number(answer) : null));
    socket.on('close', () => resolve(null));
  });
}
