import type { TestHouse } from '../../../test/harness/house.ts';
import { readAsHouse } from '../../access/act.ts';
import { canonical, sha256 } from '../../kernel/canonical.ts';
import { withContent } from '../../platform/files/content.ts';
import { pdfFile } from '../../platform/files/test-files.ts';
import { listZip, unpack } from '../../platform/files/zip.ts';
import { writeZip, type ZipPart } from '../../platform/files/zip-write.ts';
import { tagFiles, tagManifest } from '../../register/bundle/format.ts';
import { recordDispatch } from '../dispatch.commands.ts';
import { dispatchesOf } from '../dispatch.store.ts';
import { settleDocument } from '../settle.commands.ts';
import { outside, signedLetter, value } from '../test-road.ts';

/** A letter with an enclosure that a messenger took to the first of its three addressees; the last is a blind copy. */
export async function takenLetter(house: TestHouse): Promise<{ readonly id: string; readonly number: string }> {
  const addressees = [
    await outside(house, 'trial-mission-qaf', { channel: 'hand' }),
    await outside(house, 'trial-mission-bensalem', { channel: 'hand', role: 'cc' }),
    await outside(house, 'trial-mission-icaria', { channel: 'hand', role: 'bcc' }),
  ];
  const attach = [{ name: 'Programme.pdf', content: pdfFile(['Programme of the meeting']) }];
  const document = await signedLetter(house, { addressees, attach, order: { subject: 'A letter between houses' } });
  value(await settleDocument(house, document.id as Parameters<typeof settleDocument>[1]));
  const [first] = await readAsHouse(house, (tx) => dispatchesOf(tx, document.id));
  const taken = { edition: first!.edition, takenBy: 'Messenger' };
  value(await recordDispatch(house, house.person('amina-cedar'), first!.id, taken));
  return document;
}

/** The files of a zip, unpacked. */
export const partsOf = (zip: Buffer): Promise<ZipPart[]> =>
  withContent(zip, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') throw new Error(entries);
    return Promise.all(
      entries.map(async (entry) => ({ name: entry.name, content: (await unpack(content, entry, 10_000_000))! })),
    );
  });
/** The name of a file within the one folder of a bundle. */
export const bare = (name: string): string => name.slice(name.indexOf('/') + 1);
/** A file of a bundle, as text. */
export const tagOf = async (bundle: Buffer, name: string): Promise<string> =>
  Buffer.from((await partsOf(bundle)).find((part) => bare(part.name) === name)!.content).toString();

/** A bundle with its files changed, and its manifests made to fit where `fits`. */
export async function changed(bundle: Buffer, work: (parts: ZipPart[]) => ZipPart[], fits = false): Promise<Buffer> {
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

/** The change of one file of a bundle, found by how its name begins. */
export const replace = (wanted: string, content: (old: Buffer) => Buffer) => (parts: ZipPart[]) =>
  parts.map((part) =>
    bare(part.name).startsWith(wanted) ? { ...part, content: content(Buffer.from(part.content)) } : part,
  );

/** The change of a file of JSON. */
export const json = (change: (value: Record<string, unknown>) => void) => (old: Buffer) => {
  const parsed = JSON.parse(old.toString()) as Record<string, unknown>;
  change(parsed);
  return Buffer.from(`${canonical(parsed as never)}\n`);
};
