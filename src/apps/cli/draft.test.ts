import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Officer } from '../../../test/failure/officer.ts';
import { diwan, openRealHouse, type RealHouse } from '../../../test/failure/real-house.ts';
import type { DraftContent } from '../../drafting/content.ts';
import type { DraftView } from '../../drafting/view.ts';
import { letters } from '../../drafting/word/test-bodies.ts';
import { commented, edited } from '../../drafting/word/test-edited.ts';

let folder: string;
let house: RealHouse;
let draft: string;
const asked = (...args: string[]) =>
  diwan({ DIWAN_DATA: join(folder, 'data'), DIWAN_URL: house.url }, 'draft', ...args);
const asWriter = (...args: string[]) => asked(...args, '--as', 'nadia-almond');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diwan-draft-'));
  house = await openRealHouse({ DIWAN_DATA: join(folder, 'data') });
  const writer = await Officer.enter(house.url, 'nadia-almond');
  const me = await writer.ask<{ posts: { unit: string }[] }>('GET', '/api/me');
  const begun = await writer.ask<{ id: string; proposal: DraftContent }>('POST', '/api/drafts', {
    road: 'outgoing',
    kind: 'note-verbale',
    unit: me.body.posts[0]!.unit,
    subject: 'Technical meeting',
    language: 'en',
  });
  draft = begun.body.id;
  const [version] = begun.body.proposal.languages;
  const content = { ...begun.body.proposal, languages: [{ ...version, body: letters.en }] };
  expect((await writer.ask('POST', `/api/drafts/${draft}/versions`, { edition: 1, content })).status).toBe(200);
}, 120_000);
afterAll(async () => {
  await house?.kill();
  await rm(folder, { recursive: true, force: true });
});

test('a draft is exported, its changes told before they are taken, and remarks made, listed, answered and settled', async () => {
  const made = await asWriter('remark', draft, '--words', 'compliments', '--text', 'Too stiff?');
  expect([made.code, made.err]).toEqual([0, '']);
  const to = join(folder, 'draft.docx');
  expect(await asWriter('export', draft, '--to', to)).toMatchObject({ code: 0, out: `${to}\n` });
  expect(await asWriter('export', draft, '--to', to)).toMatchObject({
    code: 2,
    err: expect.stringContaining('EEXIST'),
  });
  const file = await commented(await readFile(to), 'The meeting takes place', 'Consultant X', 'Name the hall.');
  const back = join(folder, 'back.docx');
  await writeFile(back, await edited(file, (xml) => xml.replace('Port Selene', 'Port Bensalem')));

  const told = await asWriter('bring-back', draft, back);
  expect([told.code, told.err]).toEqual([0, '']);
  expect(told.out.split('\n')).toEqual(
    expect.arrayContaining([
      'The file was exported from version 1; the version in hand is 1.',
      '- ¶ The meeting takes place in Port Selene.',
      '+ ¶ The meeting takes place in Port Bensalem.',
      '1 new remark:',
      '  Consultant X “The meeting takes place in Port Bensalem.”: Name the hall.',
    ]),
  );
  expect((await asWriter('bring-back', draft, back, '--take')).out).toBe(
    'The file was taken; version 2 is saved. 1 new remark.\n',
  );
  expect(await asWriter('bring-back', draft, back, '--take', '--lang', 'fr')).toMatchObject({
    code: 1,
    err: expect.stringContaining('rien à reprendre'),
  });

  const id = made.out.trim();
  expect(await asWriter('answer', id, '--text', 'It is the form.')).toMatchObject({ code: 0 });
  expect(await asWriter('settle', id)).toMatchObject({ code: 0 });
  const listed = (await asWriter('remarks', draft)).out;
  expect(listed).toMatch(/settled +en +Nadia.*compliments +Too stiff\? +It is the form\./);
  expect(listed).toMatch(/open +en +Consultant X.*Name the hall\./);
  const outsider = await asked('remarks', draft, '--as', 'rania-basil');
  expect([outsider.code, outsider.out]).toEqual([1, '']);
  expect(await asWriter('fold', draft)).toMatchObject({ code: 2 });
}, 120_000);

test('a draft is set to be read aloud, and for the archive again, each as a further version', async () => {
  const on = await asWriter('accessible', draft);
  expect([on.code, on.err]).toEqual([0, '']);
  expect(on.out).toMatch(/^Version \d+: PDF\/UA-1, to be read aloud\.\n$/);
  const writer = await Officer.enter(house.url, 'nadia-almond');
  const shown = () => writer.ask<{ content: DraftContent }>('GET', `/api/drafts/${draft}`);
  expect((await shown()).body.content.accessible).toBe(true);
  const off = await asWriter('accessible', draft, '--off');
  expect(off.out).toMatch(/^Version \d+: PDF\/A-2a, for the archive\.\n$/);
  expect((await shown()).body.content.accessible).toBeUndefined();
});

test('what a colleague suggests is listed, accepted into a further version, and rejected', async () => {
  const omar = await Officer.enter(house.url, 'omar-fig');
  const { body: view } = await omar.ask<DraftView>('GET', `/api/drafts/${draft}`);
  const { authentic: _stays, ...text } = view.content!.languages[0]!;
  const wished = JSON.parse(
    JSON.stringify(text).replace('Participants', 'Delegates').replace('Agenda', 'Programme'),
  ) as typeof text;
  const sent = await omar.ask<{ ids: string[] }>('POST', `/api/drafts/${draft}/suggestions`, {
    version: view.version,
    text: wished,
  });
  expect(sent.status).toBe(200);
  const listed = (await asWriter('suggestions', draft)).out;
  expect(listed).toMatch(/open +en +Omar.*- Agenda +\+ Programme/);
  expect(listed).toMatch(/open +en +Omar.*- Participants +\+ Delegates/);
  const [first] = sent.body.ids;
  expect((await asWriter('accept', draft, first!)).out).toBe(`Version ${view.version! + 1} carries 1 accepted.\n`);
  expect((await asWriter('reject', draft, '--all')).out).toBe('1 rejected.\n');
  expect((await asWriter('suggestions', draft)).out).toMatch(/accepted .*Programme[\s\S]*rejected .*Delegates/);
  expect(await asWriter('accept', draft, '--all')).toMatchObject({ code: 2 });
  expect((await asked('suggestions', draft, '--as', 'rania-basil')).code).toBe(1);
}, 120_000);
