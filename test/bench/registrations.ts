import { BareRegister } from './bare.ts';
import { type BenchHouse, usage } from './house.ts';
import { during, enter, median } from './load.ts';

const slices = 7;
const sliceSeconds = 1.5;

export interface Ratio {
  readonly clients: number;
  readonly perSecond: number;
  readonly limitPerSecond: number;
  readonly ratio: number;
  readonly cpuMsPerRequest: number;
}

/** Registrations over HTTP against the bare transaction on the same PostgreSQL, in interleaved slices of one run. */
export async function registrations(house: BenchHouse, clientCounts: readonly number[]): Promise<Ratio[]> {
  const bare = await BareRegister.open(house.owner);
  const officer = await enter(house.url, 'bilal-birch');
  let next = 0;
  const register = (): Promise<string> => {
    next += 1;
    return officer.send('POST', '/api/items', {
      senderWritten: `Sender ${next}`,
      theirReference: `B/${process.pid}/${next}`,
      subject: `Subject number ${next} about a technical meeting`,
      language: 'en',
      kind: 'letter',
      channel: 'hand',
    });
  };
  const ratios: Ratio[] = [];
  try {
    for (const clients of clientCounts) {
      await during(1, clients, register);
      const seen: { house: number; limit: number; cpu: number }[] = [];
      for (let i = 0; i < slices; i += 1) {
        const limit = await bare.run(sliceSeconds, clients);
        const before = await usage(house.pid);
        const { perSecond, done } = await during(sliceSeconds, clients, register);
        const after = await usage(house.pid);
        seen.push({ house: perSecond, limit, cpu: ((after.seconds - before.seconds) * 1000) / done });
      }
      ratios.push({
        clients,
        perSecond: median(seen.map((s) => s.house)),
        limitPerSecond: median(seen.map((s) => s.limit)),
        ratio: median(seen.map((s) => s.house / s.limit)),
        cpuMsPerRequest: median(seen.map((s) => s.cpu)),
      });
    }
  } finally {
    officer.close();
    await bare.close();
  }
  return ratios;
}
