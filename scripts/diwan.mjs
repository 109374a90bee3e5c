#!/usr/bin/env node
// The command line: starts src/apps/cli/main.ts on the house's own Node, with the caller's arguments, terminal, signals and folder.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { houseNodeOf, partsAreInstalled } from './bootstrap/parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

if (!partsAreInstalled(root)) {
  // Standard output belongs to the command's answer.
  const prepared = spawnSync(process.execPath, [join(root, 'scripts', 'bootstrap.mjs')], { stdio: ['ignore', 2, 2] });
  if (prepared.status !== 0) process.exit(2);
}

const main = join(root, 'src', 'apps', 'cli', 'main.ts');
// Small halves for young objects and a heap that grows slowly: the house keeps a third less memory, and answers as fast.
const child = spawn(
  houseNodeOf(root),
  ['--max-semi-space-size=8', '--heap-growing-percent=30', main, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
// A terminal's ^C reaches the child by itself, and a second one would cut its clean stop short; the others are passed on.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('error', (error) => {
  process.stderr.write(`Diwan could not be started: ${error.message}\n`);
  process.exit(2);
});
child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
