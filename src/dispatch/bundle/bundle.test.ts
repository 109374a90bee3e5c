import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests, openHouse, type TestHouse } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { newId } from '../../kernel/id.ts';
import type { App } from '../../platform/http/server.ts';
import { has } from '../../platform/signature/test-signing.ts';
import { receiveBundle, showBundles } from '../../register/bundle/bundle.commands.ts';
import { type BundleDescription, tagFiles, tagManifest } from '../../register/bundle/format.ts';
import { endKnownKey, noteKey } from '../../register/bundle/known-key.commands.ts';
import { closeBundles } from '../../register/bundle/open-bundle.ts';
import { takeIn } from '../../register/file.commands.ts';
import { dispatchRoutes } from '../dispatch.routes.ts';
import { papersOfDocument } from '../document.store.ts';
import { httpOf } from '../test-http.ts';
import { refusalOf, signedLetter, value } from '../test-road.ts';
import * as bundles from './test-bundle.ts';

const { bare, partsOf } = bundles;
const held = houseForTests();
let app: App;
let other: TestHouse;
let document: { readonly id: string; readonly number: string };
let bundle: Buffer;
const ask = (slug: string, url: string) => app.inject({ method: 'GET', url, headers: { 'x-person': slug } });
const tagOf = (name: string): Promise<string> => bundles.tagOf(bundle, name);

beforeAll(async () => {
  const { house } = held;
  app = await httpOf(house, dispatchRoutes);
  other = await openHouse();
  document = await bundles.takenLetter(house);
  bundle = (await ask('amina-cedar', `/api/documents/${document.id}/bundle.zip`)).rawPayload;
}, 60_000);
afterAll(async () => {
  await closeBundles();
  await app?.close();
  await other?.close();
});

test('A bundle holds the papers to the byte as they left, and says nothing of other addressees or of how it was cleared', async () => {
  const parts = await partsOf(bundle);
  const kept = await readAsHouse(held.house, (tx) => papersOfDocument(tx, document.id));
  const papers = parts.filter(({ name }) => bare(name).startsWith('data/')).map(({ content }) => sha256(content));
  expect(papers.sort()).toEqual(
    kept
      .filter(({ part }) => part !== 'certificate')
      .map((paper) => paper.sha256)
      .sort(),
  );
  const description = JSON.parse(await tagOf('document.json')) as BundleDescription;
  expect(description).toMatchObject({
    number: document.number,
    dated: '2026-11-22',
    subject: 'A letter between houses',
    kind: { id: 'letter' },
    languages: ['en'],
    addressee: { language: 'en' },
    papers: [{ part: 'letter' }, { part: 'enclosure', title: 'Programme.pdf' }],
  });
  const tags = (await Promise.all([...tagFiles, tagManifest].map(tagOf))).join('\n');
  for (const name of ['Bensalem', 'Icaria', 'Hana', 'Idris', 'bcc', 'verdict', 'round'])
    expect(tags).not.toContain(name);
  const { rows } = await sql<{ record: string; detail: { bundle: string } }>`
    select record, detail from ledger.entry where act = 'document.bundle' order by at limit 1`.execute(
    held.house.owner,
  );
  expect(rows).toMatchObject([{ record: document.id, detail: { bundle: sha256(await tagOf('document.json')) } }]);
});

test.skipIf(!has('unzip') || !has('sha256sum'))('unzip opens it and sha256sum finds its manifests whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-bundle-'));
  try {
    await writeFile(join(folder, 'b.zip'), bundle);
    execFileSync('unzip', ['-q', 'b.zip'], { cwd: folder });
    const top = (await partsOf(bundle))[0]!.name.split('/')[0]!;
    for (const manifest of ['manifest-sha256.txt', tagManifest])
      execFileSync('sha256sum', ['--check', '--strict', '--quiet', manifest], { cwd: join(folder, top) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('Only who may send a document makes a bundle of it, and only once it has left', async () => {
  const { house } = held;
  const url = `/api/documents/${document.id}/bundle.zip`;
  expect((await ask('nadia-almond', url)).json()).toMatchObject({ code: 'not-allowed' });
  expect((await ask('tariq-olive', url)).body).toBe((await ask('tariq-olive', url.replace(document.id, newId()))).body);
  const waiting = await signedLetter(house);
  expect((await ask('amina-cedar', `/api/documents/${waiting.id}/bundle.zip`)).json()).toMatchObject({
    code: 'not-dispatched',
  });
  expect((await ask('amina-cedar', `${url}?dispatch=${newId()}`)).json()).toMatchObject({ code: 'no-such-dispatch' });
});

test('Another house receives it as an item; it is proven once the key was compared, and no longer when the key is ended', async () => {
  const amina = other.person('amina-cedar');
  const taken = await takeIn(other, amina, bundle, 'letter.diwan.zip');
  if (!taken.taken) throw new Error(taken.code);
  const form = { sha256: taken.sha256, name: taken.name, channel: 'e-mail' };
  expect(refusalOf(await receiveBundle(other, other.person('tariq-olive'), form))).toBe('file-not-brought');
  const received = value(await receiveBundle(other, amina, form));
  expect(received.verdict).toBe('key-unknown');
  const { rows } = await sql<Record<string, unknown>>`
    select i.their_reference as reference, i.their_date::text as day, i.subject, i.enclosures,
      (select array_agg(f.part || ' ' || f.sha256 order by f.place) from register.file f where f.record = i.id) as files
    from register.item i where i.id = ${received.id}::uuid`.execute(other.owner);
  const [letter, enclosure] = (JSON.parse(await tagOf('document.json')) as BundleDescription).papers;
  expect(rows).toEqual([
    {
      reference: document.number,
      day: '2026-11-22',
      subject: 'A letter between houses',
      enclosures: ['Programme.pdf'],
      files: [`main ${letter!.sha256}`, `enclosure ${enclosure!.sha256}`, `transmission ${sha256(bundle)}`],
    },
  ]);
  const shown = async () => value(await showBundles(other, amina, received.id))[0]!;
  expect(await shown()).toMatchObject({ verdict: 'key-unknown', vkey: held.house.vkey, trial: true, knownAs: null });
  const key = {
    vkey: held.house.vkey,
    house: 'The General Secretariat',
    how: 'Read out by its Registry on the telephone',
  };
  expect(refusalOf(await noteKey(other, other.person('nadia-almond'), key))).toBe('not-allowed');
  expect(refusalOf(await noteKey(other, amina, { ...key, vkey: 'diwan+1+x' }))).toBe('no-key');
  const { id } = value(await noteKey(other, amina, key));
  expect(refusalOf(await noteKey(other, amina, key))).toBe('key-known');
  expect(await shown()).toMatchObject({ verdict: 'proven', knownAs: 'The General Secretariat' });
  expect(refusalOf(await receiveBundle(other, amina, form))).toBe('already-registered');
  value(await endKnownKey(other, amina, id, 'The key was lost'));
  expect((await shown()).verdict).toBe('key-unknown');
  expect(refusalOf(await showBundles(other, other.person('tariq-olive'), received.id))).toBe('no-such-item');
});
