import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { freshPlace } from '../harness/house.ts';
import { live } from './live.ts';

test('a house lived by random people for weeks, with crashes, keeps its six invariants', {
  timeout: 180_000,
}, async () => {
  const place = await freshPlace();
  try {
    const told = await live(place, { seed: 20_261_122, acts: 300, crashEvery: 100, wholeEvery: 1000 });
    if (process.env['DIWAN_TELL']) process.stderr.write(`${JSON.stringify(told)}\n`);
    expect(told).toMatchObject({ acts: 300, crashes: 3 });
    expect(told.done).toBeGreaterThan(80);
  } finally {
    await place.database.drop();
    await rm(place.folder, { recursive: true, force: true });
  }
});
