import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { prepareServer, type TestServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
    /** Where the built web application lies once a test asked for it (`builtWeb`). */
    web: string;
  }
}

/** One server for the whole run; tests learn of it by `inject('postgres')`, mostly through `freshDatabase()`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { owner, template, stop } = await prepareServer();
  const folder = await mkdtemp(join(tmpdir(), 'diwan-web-'));
  project.provide('postgres', { owner, template });
  project.provide('web', join(folder, 'built'));
  return async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
}
