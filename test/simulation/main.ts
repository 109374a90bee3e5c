import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cloneOf } from '../harness/database.ts';
import { freshPlace } from '../harness/house.ts';
import { prepareServer } from '../harness/server.ts';
import { live } from './live.ts';

/**
 * `npm run simulate -- --acts 200000 --seed 7`: houses that live one after another, each with its own seed and at most `--life` acts, since
 * the whole house is examined every thousand acts. A broken invariant ends it with the seed and the act that repeat it.
 */
const { values } = parseArgs({
  options: {
    acts: { type: 'string', default: '5000' },
    life: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    crash: { type: 'string', default: '500' },
  },
});
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000);
const acts = Number(values.acts);
const life = Number(values.life);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const server = await prepareServer();
const began = performance.now();
try {
  for (let lived = 0; lived < acts && process.exitCode !== 1; lived += life) {
    await liveOnce(firstSeed + lived / life, Math.min(life, acts - lived), lived);
  }
} finally {
  await server.stop();
}

/** One house from its first act to its last. */
async function liveOnce(seed: number, acts: number, before: number): Promise<void> {
  const place = await freshPlace(await cloneOf(server));
  const neighbour = await freshPlace(await cloneOf(server));
  say(`seed ${seed}, ${acts} acts`);
  try {
    const told = await live(place, {
      seed,
      acts,
      crashEvery: Number(values.crash),
      wholeEvery: 1000,
      neighbour,
      onProgress: (now) => {
        if (now.acts % 500 !== 0) return;
        const seconds = (performance.now() - began) / 1000;
        say(
          `${before + now.acts} acts, ${now.crashes} crashes of this house, ${((before + now.acts) / seconds).toFixed(1)}/s`,
        );
      },
    });
    say(`whole: ${JSON.stringify(told)}`);
  } catch (fault) {
    say(`BROKEN ${fault instanceof Error ? fault.message : String(fault)}`);
    say(`repeat it with: npm run simulate -- --acts ${acts} --seed ${seed} --crash ${values.crash}`);
    process.exitCode = 1;
  } finally {
    for (const { database, folder } of [place, neighbour]) {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    }
  }
}
