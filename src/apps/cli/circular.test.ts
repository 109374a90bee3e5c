import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Officer } from '../../../test/failure/officer.ts';
import { diwan, openRealHouse, type RealHouse } from '../../../test/failure/real-house.ts';
import { type Ask, signedCircular } from '../../../test/harness/circular-road.ts';
import type { CircularRow, CircularView } from '../../dispatch/circular.ts';
import type { DraftContent } from '../../drafting/content.ts';
import type { OriginalShown } from '../../drafting/merge.ts';

let folder: string;
let house: RealHouse;
const officers = new Map<string, Officer>();
const ask: Ask = async <T>(slug: string, method: string, path: string, body?: object): Promise<T> => {
  const officer = officers.get(slug) ?? (await Officer.enter(house.url, slug));
  officers.set(slug, officer);
  const answer = await officer.ask<T>(method, path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
};
const asked = (as: string, ...args: string[]) =>
  diwan({ DIWAN_DATA: join(folder, 'data'), DIWAN_URL: house.url }, 'circular', ...args, '--as', as);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-circular-cli-'));
  house = await openRealHouse({ DIWAN_DATA: join(folder, 'data') });
}, 120_000);
afterAll(async () => {
  await house?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('The addressees of a draft are chosen by a group with an exception, and what is missing of an original is told', async () => {
  const me = await ask<{ posts: { unit: string }[] }>('nadia-almond', 'GET', '/api/me');
  const order = { road: 'outgoing', kind: 'circular', unit: me.posts[0]!.unit, subject: 'The coordination meeting' };
  const begun = await ask<{ id: string; proposal: DraftContent }>('nadia-almond', 'POST', '/api/drafts', order);
  const languages = begun.proposal.languages
    .filter(({ language }) => language === 'en')
    .map((version) => ({ ...version, authentic: true }));
  const content = { ...begun.proposal, languages };
  await ask('nadia-almond', 'POST', `/api/drafts/${begun.id}/versions`, { edition: 1, content });
  const groups = await asked('nadia-almond', 'groups', 'circular');
  expect(groups.out).toMatch(/observer-missions\s+5\s+Missions of the observer states/);
  const chosen = await asked(
    'nadia-almond',
    'choose',
    begun.id,
    '--group',
    'observer-missions',
    '--except',
    'Thailand',
  );
  expect(chosen, chosen.err).toMatchObject({ code: 0 });
  expect(chosen.out).toContain('4 addressees');
  const listed = await asked('nadia-almond', 'originals', begun.id);
  expect(listed.code).toBe(1);
  expect(listed.out).toContain('! The text has no version in French');
  const rows = JSON.parse((await asked('nadia-almond', 'originals', begun.id, '--json')).out) as OriginalShown[];
  expect(rows.map(({ problem }) => problem?.code ?? null).filter((code) => code !== null)).toEqual([
    'no-language-version',
  ]);
  expect((await asked('nadia-almond', 'choose', begun.id, '--group', 'moon')).err).toContain('moon');
  const both = ['--group', 'observer-missions', '--group', 'arab-missions'];
  const nobody = await asked('nadia-almond', 'choose', begun.id, ...both, '--except', 'Tailand');
  expect(nobody).toMatchObject({ code: 2, err: expect.stringContaining('called "Tailand"') });
}, 120_000);

test('Signed originals are listed with what became of each; what went by hand is recorded at once', async () => {
  const { id } = await signedCircular(ask, false, 'observer-missions');
  const shown = async (): Promise<CircularView> =>
    JSON.parse((await asked('amina-cedar', 'show', id, '--json')).out) as CircularView;
  for (let tries = 0; (await shown()).set < 5 && tries < 60; tries += 1) await pause(500);
  const circular = await shown();
  expect(circular.set).toBe(5);
  const [row] = JSON.parse((await asked('amina-cedar', 'list', '--json')).out) as CircularRow[];
  expect(row).toMatchObject({ id, originals: 5, first: circular.first, last: circular.last });
  expect((await asked('amina-cedar', 'send', id)).code).not.toBe(0);
  const { channel } = circular.rows[0]!;
  const recorded = await asked('amina-cedar', 'record', id, '--channel', channel, '--taken-by', 'Messenger 4');
  expect(recorded.out).toBe('5 originals are recorded as taken by Messenger 4.\n');
  const table = (await asked('amina-cedar', 'show', id)).out;
  for (const { number } of circular.rows) expect(table).toMatch(new RegExp(`${number}.*sent`));
  expect((await asked('jamila-sirius', 'void', id, '--reason', 'Too late')).err).toContain('left');
}, 180_000);
