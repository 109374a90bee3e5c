import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { CircularView } from '../../../src/dispatch/circular.ts';
import { contentIn } from '../../../src/dispatch/render/test-papers.ts';
import { bodyToText } from '../../../src/kernel/body.ts';
import { type Language, languages } from '../../../src/kernel/text.ts';
import { type Ask, signedCircular } from '../../harness/circular-road.ts';
import { type BenchHouse, openBenchHouse, usage } from '../house.ts';
import { enter, type Load } from '../load.ts';
import { barePages } from './bare-page.ts';

export interface CircularSpeed {
  readonly originals: number;
  /** From the submission of the draft to the approval: the round, seven verdicts. */
  readonly clearedSeconds: number;
  readonly signedSeconds: number;
  /** Until the papers and the certificate of each stand. */
  readonly setSeconds: number;
  /** Until each lies in the outbox of the trial house, its papers set once more and compared. */
  readonly sentSeconds: number;
  /** Processor seconds of the server for all of it. */
  readonly cpuSeconds: number;
  /** The same number of bare pages by the same compiler, one after another. */
  readonly bareSeconds: number;
  readonly megabytesBefore: number;
  readonly megabytesMost: number;
}

/** One circular to the missions of all member states over HTTP, from its submission until every original has left. */
export async function circular(port: number): Promise<CircularSpeed> {
  const house = await openBenchHouse(port);
  const people = new Map<string, Load>();
  const ask: Ask = async (slug, method, path, body) => {
    const as = people.get(slug) ?? (await enter(house.url, slug));
    people.set(slug, as);
    return JSON.parse(await as.send(method, path, body));
  };
  try {
    await addressTheMissions(house);
    const before = await usage(house.pid);
    const signed = await signedCircular(ask, true);
    const at = `/api/circulars/${signed.id}`;
    let most = 0;
    const until = async (isDone: (now: CircularView) => boolean): Promise<number> => {
      const began = performance.now();
      while (!isDone(await ask<CircularView>('amina-cedar', 'GET', at))) {
        most = Math.max(most, (await usage(house.pid)).megabytes);
        await sleep(250);
      }
      return (performance.now() - began) / 1000;
    };
    const setSeconds = await until(({ set }) => set === signed.originals);
    await ask('amina-cedar', 'POST', `${at}/send`, {});
    const sentSeconds = await until(({ counts }) => counts.sent === signed.originals);
    const after = await usage(house.pid);
    return {
      ...signed,
      setSeconds,
      sentSeconds,
      cpuSeconds: after.seconds - before.seconds,
      bareSeconds: bareSecondsOf(signed.originals),
      megabytesBefore: before.megabytes,
      megabytesMost: Math.max(most, after.megabytes),
    };
  } finally {
    await house.stop();
  }
}

/** Gives the missions of states an address each, as the directory of a real house has them. */
async function addressTheMissions({ owner }: BenchHouse): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(`update directory.channel k set address = c.slug || '@missions.example' from directory.correspondent c
    where c.id = k.correspondent and k.channel = 'e-mail' and c.state is not null and c.class = 'mission'`);
  await client.end();
}

/** How long so many bare pages take in this thread, in seconds: the words of a letter and no more, warm. */
function bareSecondsOf(many: number): number {
  const set = barePages();
  const words = new Map<Language, string>(
    languages.map((language) => [language, bodyToText(contentIn(language, 'letter').body).slice(0, 900)]),
  );
  const page = (nth: number): void => set(`${words.get(languages[nth % languages.length]!)} (${nth})`);
  for (let nth = 0; nth < 6; nth += 1) page(nth);
  const began = performance.now();
  for (let nth = 0; nth < many; nth += 1) page(nth + 6);
  return (performance.now() - began) / 1000;
}
