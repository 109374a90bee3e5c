import { type CheckCode, checkCodes } from '../../src/clearance/clearance.ts';
import { cast, reviewers } from '../harness/road.ts';
import { BareRegister } from './bare.ts';
import type { BenchHouse } from './house.ts';
import { enter, type Load, median } from './load.ts';

const slices = 3;
/** Clearances of each client in a slice. */
const each = 12;

interface Written {
  readonly draft: string;
}

/** Clearances per second over HTTP: opening the round, seven verdicts by those entitled, approval; beside the bare transaction. */
export async function clearances(
  house: BenchHouse,
  clientCounts: readonly number[],
): Promise<{ clients: number; perSecond: number; ratio: number }[]> {
  const people = new Map<string, Load>();
  for (const slug of new Set([
    cast.drafter,
    cast.correspondence,
    cast.politicalAdviser,
    cast.directorGeneral,
    ...Object.values(reviewers),
  ]))
    people.set(slug, await enter(house.url, slug));
  const as = (slug: string): Load => people.get(slug)!;
  const me = JSON.parse(await as(cast.politicalAdviser).send('GET', '/api/me')) as { person: { id: string } };
  const bare = await BareRegister.open(house.owner);
  const write = writer(as(cast.drafter));
  const results: { clients: number; perSecond: number; ratio: number }[] = [];
  try {
    for (const clients of clientCounts) {
      const seen: { perSecond: number; ratio: number }[] = [];
      for (let i = 0; i < slices; i += 1) {
        const stock: Written[] = [];
        for (let n = 0; n < clients * each; n += 1) stock.push(await write());
        const limit = await bare.run(1, clients);
        const began = performance.now();
        await Promise.all(
          Array.from({ length: clients }, async () => {
            for (let next = stock.pop(); next; next = stock.pop()) await clear(next.draft, as, me.person.id);
          }),
        );
        const perSecond = (clients * each) / ((performance.now() - began) / 1000);
        seen.push({ perSecond, ratio: perSecond / limit });
      }
      results.push({
        clients,
        perSecond: median(seen.map((s) => s.perSecond)),
        ratio: median(seen.map((s) => s.ratio)),
      });
    }
  } finally {
    for (const load of people.values()) load.close();
    await bare.close();
  }
  return results;
}

async function clear(draft: string, as: (slug: string) => Load, adviser: string): Promise<void> {
  const parse = (text: string): { id: string; edition: number } => JSON.parse(text) as { id: string; edition: number };
  const round = parse(await as(cast.correspondence).send('POST', `/api/drafts/${draft}/rounds`, { adviser }));
  let { edition } = round;
  for (const check of checkCodes as readonly CheckCode[]) {
    edition = parse(
      await as(reviewers[check]).send('POST', `/api/rounds/${round.id}/checks/${check}`, { verdict: 'pass', edition }),
    ).edition;
  }
  await as(cast.directorGeneral).send('POST', `/api/rounds/${round.id}/approve`, { edition });
}

/** Writes and submits one note verbale after another. */
function writer(drafter: Load): () => Promise<Written> {
  let parts: { unit: string; mission: string; post: string } | null = null;
  return async () => {
    if (parts === null) {
      const me = JSON.parse(await drafter.send('GET', '/api/me')) as { posts: { id: string; unit: string }[] };
      const found = JSON.parse(await drafter.send('GET', '/api/correspondents?find=qaf&kind=mission')) as {
        rows: { id: string }[];
      };
      const posts = JSON.parse(await drafter.send('GET', '/api/posts')) as { rows: { id: string; slug: string }[] };
      parts = {
        unit: me.posts[0]!.unit,
        mission: found.rows[0]!.id,
        post: posts.rows.find((post) => post.slug === 'protocol-head')!.id,
      };
    }
    const started = JSON.parse(
      await drafter.send('POST', '/api/drafts', {
        road: 'outgoing',
        kind: 'note-verbale',
        unit: parts.unit,
        subject: 'A technical meeting',
        answers: [],
        quotes: [],
      }),
    ) as { id: string; edition: number; proposal: { languages: object[] } };
    const text = { kind: 'paragraph', runs: [{ text: 'The meeting of 22 November 2026 is confirmed.' }] };
    const content = {
      ...started.proposal,
      languages: [
        {
          ...started.proposal.languages[0],
          language: 'en',
          authentic: true,
          subject: 'A technical meeting',
          body: { blocks: [text] },
        },
      ],
      addressees: [
        {
          role: 'to',
          correspondent: parts.mission,
          unit: null,
          person: null,
          language: 'en',
          channel: 'e-mail',
          address: null,
        },
      ],
      signatory: { post: parts.post, onBehalfOf: null },
    };
    const saved = JSON.parse(
      await drafter.send('POST', `/api/drafts/${started.id}/versions`, { content, edition: started.edition }),
    ) as { edition: number };
    await drafter.send('POST', `/api/drafts/${started.id}/submit`, { edition: saved.edition });
    return { draft: started.id };
  };
}
