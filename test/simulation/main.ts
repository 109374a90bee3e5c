import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cloneOf } from '../harness/database.ts';
import { freshPlace } from '../harness/house.ts';
import { prepareServer } from '../harness/server.ts';
import { live } from './live.ts';

/** `npm run simulate -- --acts 200000 --seed 7`: a long life; a broken invariant ends it with the seed and the act that repeat it. */
const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '5000' },
    seed: { type: 'string' },
    crash: { type: 'string', default: '500' },
  },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const acts = Number(values.acts);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const server = await prepareServer();
const place = await freshPlace(await cloneOf(server));
const began = performance.now();
say(`seed ${seed}, ${acts} acts`);
try {
  const told = await live(place, {
    seed,
    acts,
    crashEvery: Number(values.crash),
    wholeEvery: 1000,
    onProgress: (now) => {
      if (now.acts % 500 !== 0) return;
      const seconds = (performance.now() - began) / 1000;
      say(`${now.acts} acts, ${now.crashes} crashes, ${(now.acts / seconds).toFixed(1)}/s`);
    },
  });
  say(`whole: ${JSON.stringify(told)}`);
} catch (fault) {
  say(`BROKEN ${fault instanceof Error ? fault.message : String(fault)}`);
  say(`repeat it with: npm run simulate -- --acts ${acts} --seed ${seed} --crash ${values.crash}`);
  process.exitCode = 1;
} finally {
  await place.database.drop();
  await rm(place.folder, { recursive: true, force: true });
  await server.stop();
}
