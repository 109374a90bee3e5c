import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isAlive } from './orphan.ts';
import { eventually, temporaryFolder } from './testing/child.ts';

const folders = [temporaryFolder(), temporaryFolder()];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

/** A shell that starts a house and stays, as npm does; the shell is then killed. */
async function killTheParent(
  path: string,
  environment: Record<string, string>,
): Promise<{ house: number; server: number }> {
  const script = fileURLToPath(new URL('testing/house-process.ts', import.meta.url));
  const command = `"${process.execPath}" "${script}" "${join(path, 'house')}" serve & echo house $!; wait`;
  const { npm_lifecycle_event: _, ...rest } = process.env;
  const shell = spawn('sh', ['-c', command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...rest, ...environment },
  });
  const numbers: Record<string, number> = {};
  createInterface({ input: shell.stdout }).on('line', (line) => {
    const [word = '', number] = line.split(' ');
    numbers[word] = Number(number);
  });
  await eventually(() => numbers['database']);
  shell.kill('SIGKILL');
  return { house: numbers['house'] ?? 0, server: numbers['database'] ?? 0 };
}

test('a house started by npm stops in order when npm is killed', async () => {
  const { house, server } = await killTheParent(folders[0]!.path, { npm_lifecycle_event: 'start' });
  await eventually(() => (isAlive(house) || isAlive(server) ? undefined : true));
});

test('a house started by hand outlives its shell', async () => {
  const { house, server } = await killTheParent(folders[1]!.path, {});
  await new Promise((resume) => setTimeout(resume, 500));
  expect(isAlive(house)).toBe(true);
  process.kill(house, 'SIGKILL');
  // Nobody stopped the server in order; it follows the death of its house.
  await eventually(() => (isAlive(server) ? undefined : true));
});
