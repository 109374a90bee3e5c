#!/usr/bin/env node
// Runs before every npm script, under whatever Node the machine has (20.19 or later), with nothing installed yet: builtins only.
//   --web      also builds the screens when their sources changed
//   --browser  also unpacks the browser of the tests
import { fileURLToPath } from 'node:url';
import { prepareChromium } from './bootstrap/chromium.mjs';
import { withLock } from './bootstrap/lock.mjs';
import { installParts, partsAreInstalled } from './bootstrap/parts.mjs';
import { buildWeb, webIsBuilt } from './bootstrap/web.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');
const wishes = new Set(process.argv.slice(2));
const say = (line) => process.stdout.write(`${line}\n`);

try {
  const web = wishes.has('--web');
  // Without the lock first: when nothing is to do, nobody waits.
  if (!partsAreInstalled(root) || (web && !webIsBuilt(root))) {
    await withLock(root, say, async () => {
      if (!partsAreInstalled(root)) await installParts(root, say);
      if (web && !webIsBuilt(root)) await buildWeb(root, say);
    });
  }
  if (wishes.has('--browser')) await prepareChromium(root, say);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
