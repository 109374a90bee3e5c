import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests, openHouse, type TestHouse } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import { canonical, sha256 } from '../../kernel/canonical.ts';
import { newId } from '../../kernel/id.ts';
import { vkeyOf } from '../../ledger/note.ts';
import { withContent } from '../../platform/files/content.ts';
import { pdfFile } from '../../platform/files/test-files.ts';
import { listZip, unpack } from '../../platform/files/zip.ts';
import { writeZip, type ZipPart } from '../../platform/files/zip-write.ts';
import type { App } from '../../platform/http/server.ts';
import { receiveBundle, showBundles } from '../../register/bundle/bundle.commands.ts';
import { type BundleDescription, descriptionIn, tagFiles, tagManifest } from '../../register/bundle/format.ts';
import { endKnownKey, noteKey } from '../../register/bundle/known-key.commands.ts';
import { closeBundles, openBundle } from '../../register/bundle/open-bundle.ts';
import { takeIn } from '../../register/file.commands.ts';
import { registerItem } from '../../register/register.commands.ts';
import { noteVerbale } from '../../register/test-forms.ts';
import { recordDispatch } from '../dispatch.commands.ts';
import { dispatchRoutes } from '../dispatch.routes.ts';
import { dispatchesOf } from '../dispatch.store.ts';
import { papersOfDocument } from '../document.store.ts';
import { settleDocument } from '../settle.commands.ts';
import { httpOf } from '../test-http.ts';
import { outside, refusalOf, signedLetter, value } from '../test-road.ts';

const held = houseForTests();
let app: App;
let other: TestHouse;
let document: { id: string; number: string };
let bundle: Buffer;
const ask = (slug: string, url: string) => app.inject({ method: 'GET', url, headers: { 'x-person': slug } });

beforeAll(async () => {
  const { house } = held;
  app = await httpOf(house, dispatchRoutes);
  other = await openHouse();
  const addressees = [
    await outside(house, 'trial-mission-qaf', { channel: 'hand' }),
    await outside(house, 'trial-mission-bensalem', { channel: 'hand', role: 'cc' }),
    await outside(house, 'trial-mission-icaria', { channel: 'hand', role: 'bcc' }),
  ];
  const attach = [{ name: 'Programme.pdf', content: pdfFile(['Programme of the meeting']) }];
  document = await signedLetter(house, { addressees, attach, order: { subject: 'A letter between houses' } });
  value(await settleDocument(house, document.id as Parameters<typeof settleDocument>[1]));
  const [first] = await readAsHouse(house, (tx) => dispatchesOf(tx, document.id));
  const taken = { edition: first!.edition, takenBy: 'Messenger' };
  value(await recordDispatch(house, house.person('amina-cedar'), first!.id, taken));
  bundle = (await ask('amina-cedar', `/api/documents/${document.id}/bundle.zip`)).rawPayload;
}, 60_000);
afterAll(async () => {
  await closeBundles();
  await app?.close();
  await other?.close();
});

const partsOf = (zip: Buffer): Promise<ZipPart[]> =>
  withContent(zip, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') throw new Error(entries);
    return Promise.all(
      entries.map(async (entry) => ({ name: entry.name, content: (await unpack(content, entry, 10_000_000))! })),
    );
  });
const bare = (name: string): string => name.slice(name.indexOf('/') + 1);
const tagOf = async (name: string): Promise<string> =>
  Buffer.from((await partsOf(bundle)).find((part) => bare(part.name) === name)!.content).toString();

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

const has = (tool: string): boolean => {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`]);
    return true;
  } catch {
    return false;
  }
};

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

/** The bundle with its files changed, and its manifests made to fit where `fits`. */
async function changed(work: (parts: ZipPart[]) => ZipPart[], fits = false): Promise<Buffer> {
  const parts = work(await partsOf(bundle));
  if (!fits) return writeZip(parts);
  const top = parts[0]!.name.split('/')[0]!;
  const list = (names: (name: string) => boolean): Buffer =>
    Buffer.from(
      parts
        .filter(({ name }) => names(bare(name)))
        .map(({ name, content }) => `${sha256(content)}  ${bare(name)}\n`)
        .join(''),
    );
  const put = (name: string, content: Buffer): void => {
    const at = parts.findIndex((part) => bare(part.name) === name);
    parts[at] = { name: `${top}/${name}`, content };
  };
  put(
    'manifest-sha256.txt',
    list((name) => name.startsWith('data/')),
  );
  put(
    tagManifest,
    list((name) => (tagFiles as readonly string[]).includes(name)),
  );
  return writeZip(parts);
}
const replace = (wanted: string, content: (old: Buffer) => Buffer) => (parts: ZipPart[]) =>
  parts.map((part) =>
    bare(part.name).startsWith(wanted) ? { ...part, content: content(Buffer.from(part.content)) } : part,
  );
const json = (change: (value: Record<string, unknown>) => void) => (old: Buffer) => {
  const parsed = JSON.parse(old.toString()) as Record<string, unknown>;
  change(parsed);
  return Buffer.from(`${canonical(parsed as never)}\n`);
};

test.each<[string, string, () => Promise<Buffer>]>([
  [
    'a paper that was changed',
    'bundle-changed',
    () => changed(replace('data/', (old) => Buffer.concat([old, Buffer.from(' ')]))),
  ],
  ['a paper that is missing', 'bundle-incomplete', () => changed((parts) => parts.slice(0, -1))],
  [
    'a paper too many',
    'bundle-has-more',
    () =>
      changed((parts) => [
        ...parts,
        { name: parts.at(-1)!.name.replace(/[^/]+$/, 'more.pdf'), content: Buffer.from('x') },
      ]),
  ],
  [
    'a paper too many, with manifests that fit',
    'bundle-has-more',
    () =>
      changed(
        (parts) => [...parts, { name: parts.at(-1)!.name.replace(/[^/]+$/, 'more.pdf'), content: Buffer.from('x') }],
        true,
      ),
  ],
  [
    'a subject of another hand',
    'bundle-changed',
    () =>
      changed(
        replace(
          'document.json',
          json((one) => (one['subject'] = 'Otherwise')),
        ),
      ),
  ],
  [
    'a subject of another hand, with manifests that fit',
    'bundle-not-proven',
    () =>
      changed(
        replace(
          'document.json',
          json((one) => (one['subject'] = 'Otherwise')),
        ),
        true,
      ),
  ],
  ['no proof', 'bundle-incomplete', () => changed((parts) => parts.filter(({ name }) => !name.endsWith('proof.json')))],
  [
    'a proof of another entry',
    'bundle-not-proven',
    () =>
      changed(
        replace(
          'proof.json',
          json((one) => ((one['entry'] as Record<string, unknown>)['act'] = 'document.read')),
        ),
        true,
      ),
  ],
  [
    'the key of another house',
    'bundle-not-proven',
    () =>
      changed(
        replace('house.txt', () => Buffer.from(`${other.vkey}\n`)),
        true,
      ),
  ],
  [
    'a tag of one’s own',
    'bundle-has-more',
    () =>
      changed((parts) => [...parts, { name: parts[0]!.name.replace(/[^/]+$/, 'run.sh'), content: Buffer.from('x') }]),
  ],
  [
    'a description of another form',
    'bundle-not-described',
    () =>
      changed(
        replace('document.json', () => Buffer.from('{}')),
        true,
      ),
  ],
  [
    'a day that is none',
    'bundle-not-described',
    () =>
      changed(
        replace(
          'document.json',
          json((one) => (one['dated'] = '2026-13-45')),
        ),
        true,
      ),
  ],
  [
    'a subject that no database keeps',
    'bundle-not-described',
    () =>
      changed(
        replace(
          'document.json',
          json((one) => (one['subject'] = 'A\u0000B')),
        ),
        true,
      ),
  ],
])('A bundle with %s is refused, and shown as not proven', async (_, code, make) => {
  const zip = await make();
  expect(refusalOf(await openBundle(zip))).toBe(code);
  const amina = other.person('amina-cedar');
  const taken = await takeIn(other, amina, zip, 'touched.zip');
  if (!taken.taken) throw new Error(taken.code);
  const form = { sha256: taken.sha256, name: taken.name, channel: 'e-mail' };
  expect(refusalOf(await receiveBundle(other, amina, form))).toBe(code);
  const files = [{ sha256: taken.sha256, name: taken.name, part: 'transmission' as const }];
  const item = value(await registerItem(other, amina, noteVerbale({ files, text: `It came with ${sha256(zip)}.` })));
  expect(value(await showBundles(other, amina, item.id))).toMatchObject([
    { verdict: 'not-proven', fault: { code }, house: null, proven: null },
  ]);
});

test.each<[string, () => Promise<Buffer>]>([
  [
    'a way out of its folder',
    () =>
      changed((parts) => [...parts, { name: `${parts[0]!.name.split('/')[0]}/../../x`, content: Buffer.from('x') }]),
  ],
  ['two folders', () => changed((parts) => [...parts, { name: 'else/bagit.txt', content: Buffer.from('x') }])],
  ['a file that stands twice', () => changed((parts) => [...parts, parts[0]!])],
  ['no declaration', () => changed((parts) => parts.filter(({ name }) => !name.endsWith('bagit.txt')))],
  ['nothing of a zip', async () => Buffer.from('PK\u0003\u0004 nothing')],
])('A zip with %s is no bundle', async (_, make) => {
  expect(refusalOf(await openBundle(await make()))).toBe('not-a-bundle');
});

test('A key longer than any is not tried, and what a description says beyond its form is not kept', async () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  const long = await changed(
    replace('house.txt', () => Buffer.from(`${vkeyOf('x'.repeat(400), publicKey)}\n`)),
    true,
  );
  expect(await openBundle(long)).toMatchObject({ refusal: 'bundle-not-proven', facts: { why: 'bad-vkey' } });
  const plain = JSON.parse(await tagOf('document.json')) as Record<string, unknown>;
  expect(descriptionIn({ ...plain, more: 'x'.repeat(1000) })).toEqual(plain);
});

test('A bundle that could not be read in a busy hour is left alone for five minutes, then read again', async () => {
  const amina = other.person('amina-cedar');
  const name = 'again.diwan.zip';
  const again = await changed((parts) => parts.toReversed());
  const brought = await takeIn(other, amina, again, name);
  if (!brought.taken) throw new Error(brought.code);
  const form = { sha256: brought.sha256, name, channel: 'e-mail' };
  const busy = { ...other, files: { path: () => '/nowhere/bundle.zip' } as unknown as typeof other.files };
  expect(refusalOf(await receiveBundle(busy, amina, form))).toBe('bundle-damaged');
  expect(refusalOf(await receiveBundle(other, amina, form))).toBe('bundle-damaged');
  const later = { ...other, clock: () => new Date(other.clock().getTime() + 301_000) };
  expect(refusalOf(await receiveBundle(later, amina, form))).not.toBe('bundle-damaged');
});

test('A zip that swells is given up', async () => {
  const bomb = await changed(replace('document.json', () => Buffer.alloc(40 * 1024 * 1024)));
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(refusalOf(await openBundle(bomb))).toBe('bundle-too-large');
});
