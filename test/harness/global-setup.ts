import type { TestProject } from 'vitest/node';
import { prepareServer, type TestServer } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: TestServer;
  }
}

/** One server for the whole run; tests learn of it by `inject('postgres')`, mostly through `freshDatabase()`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { owner, template, stop } = await prepareServer();
  project.provide('postgres', { owner, template });
  return stop;
}
