import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { freshPlace } from '../harness/house.ts';
import { live } from './live.ts';

const wayIn = ['register', 'direct', 'on a referral', 'the scanner writes', 'register an arrival', 'send a part'];
const wayOut = ['write', 'remark', 'open a round', 'judge', 'sign', 'write a circular', 'the house takes up'];

test('a house lived by random people for weeks, with crashes, keeps its six invariants', {
  timeout: 300_000,
}, async () => {
  const place = await freshPlace();
  try {
    const told = await live(place, { seed: 7, acts: 300, crashEvery: 100, wholeEvery: 1000 });
    if (process.env['DIWAN_TELL']) process.stderr.write(`${JSON.stringify(told)}\n`);
    expect(told).toMatchObject({ acts: 300, crashes: 3 });
    // It lived: what came in was directed, what went out was cleared, and most acts of most kinds were done by someone.
    expect(Object.keys(told.done).length).toBeGreaterThan(24);
    for (const act of [...wayIn, ...wayOut]) expect([act, told.done[act] ?? 0]).not.toEqual([act, 0]);
  } finally {
    await place.database.drop();
    await rm(place.folder, { recursive: true, force: true });
  }
});
