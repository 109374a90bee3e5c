import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseForTests, openHouse, type TestHouse } from '../../../test/harness/house.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { vkeyOf } from '../../ledger/note.ts';
import type { ZipPart } from '../../platform/files/zip-write.ts';
import { receiveBundle, showBundles } from '../../register/bundle/bundle.commands.ts';
import { descriptionIn } from '../../register/bundle/format.ts';
import { closeBundles, openBundle } from '../../register/bundle/open-bundle.ts';
import { takeIn } from '../../register/file.commands.ts';
import { registerItem } from '../../register/register.commands.ts';
import { noteVerbale } from '../../register/test-forms.ts';
import { refusalOf, value } from '../test-road.ts';
import { exportBundle } from './bundle.commands.ts';
import * as bundles from './test-bundle.ts';

const { json, replace } = bundles;
const held = houseForTests();
let other: TestHouse;
let bundle: Buffer;

beforeAll(async () => {
  const { house } = held;
  other = await openHouse();
  const { id } = await bundles.takenLetter(house);
  bundle = value(await exportBundle(house, house.person('amina-cedar'), id, null)).content;
}, 60_000);
afterAll(async () => {
  await closeBundles();
  await other?.close();
});

const changed = (work: (parts: ZipPart[]) => ZipPart[], fits = false): Promise<Buffer> =>
  bundles.changed(bundle, work, fits);

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
  const plain = JSON.parse(await bundles.tagOf(bundle, 'document.json')) as Record<string, unknown>;
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
