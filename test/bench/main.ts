import { parseArgs } from 'node:util';
import { clearances } from './clearances.ts';
import { fillTo } from './fill.ts';
import { firstScreen } from './first-screen.ts';
import { openBenchHouse, usage } from './house.ts';
import { linter } from './linter.ts';
import { lists } from './lists.ts';
import { registrations } from './registrations.ts';

/**
 * `npm run bench [-- --only registrations,clearances,lists,start,linter] [--sizes 1000,100000,1000000]`. Every figure is a ratio to a limit measured in
 * the same run; nothing is asserted here.
 */
const { values } = parseArgs({
  options: { only: { type: 'string' }, sizes: { type: 'string' }, port: { type: 'string' } },
});
const wanted = new Set((values.only ?? 'registrations,clearances,lists,start,linter').split(','));
const sizes = (values.sizes ?? '1000,100000,1000000').split(',').map(Number);
const port = Number(values.port ?? 4493);
const say = (line: string): void => console.log(line);
const shown = (value: number, digits = 2): string => value.toFixed(digits);

if (wanted.delete('linter')) await linter(say);
if (wanted.size > 0) await benchHouse();

async function benchHouse(): Promise<void> {
  let house = await openBenchHouse(port);
  try {
    say(
      `first start ${shown(house.startSeconds, 1)} s; server at rest ${shown((await usage(house.pid)).megabytes, 0)} MB`,
    );
    if (wanted.has('registrations')) {
      say('\nregistrations over HTTP against the bare durable transaction (median of per-slice ratios)');
      for (const r of await registrations(house, [1, 8])) {
        say(
          `  ${r.clients} client${r.clients === 1 ? ' ' : 's'}: ${shown(r.perSecond, 0)}/s of ${shown(r.limitPerSecond, 0)}/s, ratio ${shown(r.ratio)}, ${shown(r.cpuMsPerRequest)} ms of CPU a request`,
        );
      }
    }
    if (wanted.has('clearances')) {
      say('\nclearances over HTTP: a submitted draft to its approval, nine requests');
      for (const r of await clearances(house, [1, 8]))
        say(
          `  ${r.clients} client${r.clients === 1 ? ' ' : 's'}: ${shown(r.perSecond, 1)}/s, ratio to the bare transaction ${shown(r.ratio, 3)}`,
        );
    }
    if (wanted.has('lists')) {
      say('\nlists and search over HTTP against the bare query (median of pairs)');
      for (const r of await lists(house, sizes))
        say(
          `  ${String(r.size).padStart(8)}  ${r.what.padEnd(34)} ${shown(r.ms)} ms, bare ${shown(r.bareMs)} ms, ${shown(r.times, 1)} times`,
        );
    }
    say(`\nserver after the work ${shown((await usage(house.pid)).megabytes, 0)} MB`);
    if (wanted.has('start')) {
      await fillTo(house.owner, 1000);
      say(`first screen of a tray: ${shown(await firstScreen(house.url), 2)} s`);
      const { dataDir } = house;
      await house.stop().catch(() => {});
      house = await openBenchHouse(port, dataDir).catch(async () => openBenchHouse(port));
      say(`second start ${shown(house.startSeconds, 2)} s`);
    }
  } finally {
    await house.stop();
  }
}
