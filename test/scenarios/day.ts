import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { workers } from '../../src/apps/server/capabilities.ts';
import { createServer } from '../../src/apps/server/server.ts';
import { checkCodes } from '../../src/clearance/clearance.ts';
import { bodyFromText } from '../../src/kernel/body.ts';
import { sha256 } from '../../src/kernel/canonical.ts';
import type { TestHouse } from '../harness/house.ts';
import { Visitor } from './visitor.ts';

/** Who does what on the day, and in which words of the profile. */
export interface DayPlan {
  readonly registry: string;
  readonly officer: string;
  readonly unit: string;
  readonly unitHead: string;
  readonly stranger: string;
  readonly reviewers: Readonly<Record<(typeof checkCodes)[number], string>>;
  readonly adviser: string;
  readonly approver: string;
  readonly signer: string;
  readonly signerPost: string;
  readonly sender: string;
  readonly kind: string;
  readonly purpose: string;
  readonly inChannel: string;
  readonly outChannel: string;
  readonly language: 'ar' | 'en' | 'fr';
  readonly text: string;
  readonly file: string;
}

const samples = new URL('../../samples/', import.meta.url);

/** Waits for what the house does by itself, such as setting the papers of a signed document. */
export async function until<T>(ask: () => Promise<T | null>, seconds = 40): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error('waited too long');
    await sleep(100);
  }
}

/** Opens the server of a house without a port. */
export async function serve(house: TestHouse) {
  for (const work of workers) await work(house);
  return createServer(house, {
    door: { secure: false, hosts: null },
    fileLimit: 200 * 1024 * 1024 + 1,
    web: '/nowhere',
    isStopping: () => false,
  });
}

/** A real letter comes in, is directed, answered, cleared against the seven checks, signed, numbered, sent, verified by an outsider, and closed. */
export async function liveTheDay(house: TestHouse, app: Awaited<ReturnType<typeof serve>>, plan: DayPlan) {
  const as = (slug: string) => new Visitor(app).enter(slug);
  const registry = await as(plan.registry);
  const officer = await as(plan.officer);
  const head = await as(plan.unitHead);
  const stranger = await as(plan.stranger);

  // Registered.
  const content = await readFile(new URL(plan.file, samples));
  const file = await registry.bring(plan.file, content);
  expect(file.taken).toBe(true);
  const found = await registry.must<{ rows: { id: string; kind: string; class: string; name: object }[] }>(
    'GET',
    `/api/correspondents?find=${encodeURIComponent(plan.sender)}`,
  );
  const sender = found.rows.find((row) => row.kind !== 'person')!.id;
  const form = {
    sender,
    theirReference: 'PMB/TST/2026/114',
    theirDate: '17 November 2026',
    language: plan.language,
    kind: plan.kind,
    channel: plan.inChannel,
    subject: 'Technical Meeting on Tourism Statistics',
    asksAnswer: true,
    files: [
      {
        sha256: file.sha256,
        name: file.name,
        part: 'main',
      },
    ],
  };
  const item = await registry.must<{ id: string; number: string }>('POST', '/api/items', form);
  expect(item.number).toMatch(/1/);
  expect((await registry.ask('POST', '/api/items', form)).body).toMatchObject({ code: 'already-registered' });

  // Nobody before the Cabinet.
  const unknown = '01a00000-0000-7000-8000-000000000000';
  const hidden = await head.ask('GET', `/api/items/${item.id}`);
  expect(hidden).toEqual(await head.ask('GET', `/api/items/${unknown}`));
  expect(await head.must('GET', '/api/items')).toEqual({ rows: [], next: null });
  expect((await head.must<{ rows: unknown[] }>('GET', '/api/search?q=tourism')).rows).toEqual([]);

  // Directed, acknowledged.
  const unit = (await officer.must<{ rows: { id: string; slug: string }[] }>('GET', '/api/units')).rows.find(
    (u) => u.slug === plan.unit,
  )!.id;
  await officer.must('POST', `/api/items/${item.id}/direct`, {
    lead: {
      unit,
      purpose: plan.purpose,
      instruction: 'Please prepare the reply.',
      dueOn: '2026-12-01',
    },
    others: [],
    edition: 1,
  });
  expect(await head.must('GET', `/api/items/${item.id}`)).toMatchObject({ number: item.number });
  expect(await stranger.ask('GET', `/api/items/${item.id}`)).toEqual(
    await stranger.ask('GET', `/api/items/${unknown}`),
  );
  const desk = await head.must<{ rows: { id: string; edition: number }[] }>('GET', '/api/trays/unit');
  await head.must('POST', `/api/referrals/${desk.rows[0]!.id}/acknowledge`, { edition: desk.rows[0]!.edition });

  // Answered.
  const started = await head.must<{
    id: string;
    edition: number;
    proposal: { languages: object[]; addressees: object[] };
  }>('POST', '/api/drafts', {
    road: 'outgoing',
    kind: plan.kind,
    unit,
    subject: 'Technical Meeting: confirmation',
    answers: [item.id],
    quotes: [],
  });
  const posts = await head.must<{ rows: { id: string; slug: string }[] }>('GET', '/api/posts');
  const draftContent = {
    ...started.proposal,
    languages: [
      {
        ...started.proposal.languages[0],
        language: plan.language,
        authentic: true,
        subject: 'Technical Meeting: confirmation',
        body: bodyFromText(plan.text),
      },
    ],
    addressees: [
      {
        role: 'to',
        correspondent: sender,
        unit: null,
        person: null,
        language: plan.language,
        channel: plan.outChannel,
        address: 'desk@mission.example',
      },
    ],
    signatory: { post: posts.rows.find((post) => post.slug === plan.signerPost)!.id, onBehalfOf: null },
  };
  const saved = await head.must<{ edition: number }>('POST', `/api/drafts/${started.id}/versions`, {
    content: draftContent,
    edition: started.edition,
  });
  await head.must('POST', `/api/drafts/${started.id}/submit`, { edition: saved.edition });

  // Cleared.
  const adviser = (
    await officer.must<{ rows: { person: string; name: { en: string } }[] }>('GET', '/api/advisers')
  ).rows.find((a) => a.person === house.person(plan.adviser))!;
  const round = await officer.must<{ id: string; edition: number }>('POST', `/api/drafts/${started.id}/rounds`, {
    adviser: adviser.person,
  });
  const approver = await as(plan.approver);
  expect(
    (await approver.ask('POST', `/api/rounds/${round.id}/approve`, { edition: round.edition })).body,
  ).toMatchObject({ code: 'verdicts-missing' });
  const signer = await as(plan.signer);
  expect((await signer.ask('POST', `/api/rounds/${round.id}/sign`)).status).toBeGreaterThanOrEqual(400);
  let { edition } = round;
  for (const check of checkCodes) {
    const reviewer = await as(plan.reviewers[check]);
    edition = (
      await reviewer.must<{ edition: number }>('POST', `/api/rounds/${round.id}/checks/${check}`, {
        verdict: 'pass',
        edition,
      })
    ).edition;
  }
  await approver.must('POST', `/api/rounds/${round.id}/approve`, { edition });

  // Signed, numbered, dated; set in type once a signed checkpoint covers the signature.
  const signed = await signer.must<{ id: string; number: string; code: string; datedHijri: string }>(
    'POST',
    `/api/rounds/${round.id}/sign`,
  );
  expect(signed.number).toMatch(/1/);
  const anyone = new Visitor(app);
  expect(await anyone.must('GET', `/api/verify/${signed.code}`)).toMatchObject({ verdict: 'unknown' });
  type Papers = {
    papers: { id: string; part: string; sha256: string }[];
    dispatches: { id: string; channel: string; state: string; edition: number }[];
  };
  const shown = await until(async () => {
    const view = await registry.must<Papers>('GET', `/api/documents/${signed.id}`);
    return view.papers.some((paper) => paper.part === 'letter') ? view : null;
  });

  // Sent.
  for (const dispatch of shown.dispatches) {
    if (dispatch.channel !== 'e-mail')
      await registry.must('POST', `/api/dispatches/${dispatch.id}/record`, {
        takenBy: 'The messenger',
        edition: dispatch.edition,
      });
  }
  await registry.must('POST', `/api/documents/${signed.id}/send`);
  await until(async () =>
    (await registry.must<Papers>('GET', `/api/documents/${signed.id}`)).dispatches.every(
      (d) => d.state === 'sent' || d.state === 'delivered',
    )
      ? true
      : null,
  );

  // Verified by an outsider, down to the very file.
  const verified = await anyone.must<{ verdict: string; number: string; letters: string[] }>(
    'GET',
    `/api/verify/${signed.code}`,
  );
  expect(verified).toMatchObject({ verdict: 'valid', number: signed.number });
  const letter = shown.papers.find((paper) => paper.part === 'letter')!;
  const pdf = await registry.bytes(`/api/documents/${signed.id}/papers/${letter.id}`);
  expect(verified.letters).toContain(sha256(pdf));

  // Closed by naming the answer; the ledger tells the whole story.
  const now = await head.must<{ edition: number }>('GET', `/api/items/${item.id}`);
  await head.must('POST', `/api/items/${item.id}/close`, {
    how: 'answered',
    document: signed.id,
    edition: now.edition,
  });
  expect(await head.must('GET', `/api/items/${item.id}`)).toMatchObject({ state: 'closed', closedHow: 'answered' });
  return { item, draft: started.id, round: round.id, document: signed, pdf };
}
