import { sha256 } from '../../kernel/canonical.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { type ProofRefusal, verifyProof } from '../../ledger/proof.ts';
import { isProof } from '../../ledger/proof-shape.ts';
import type { Content } from '../../platform/files/content.ts';
import { listZip, unpack, type ZipEntry } from '../../platform/files/zip.ts';
import type { BundleFault, Proven } from './bundle-shown.ts';
import {
  type BundleDescription,
  bagDeclaration,
  bundleAct,
  bundleLimits,
  descriptionIn,
  tagFiles,
  tagManifest,
} from './format.ts';

/** Why a zip is no bundle at all; it is then a file like any other. */
export type NoBundle = 'not-a-bundle';

/** A bundle in which everything agrees. Whose key it is that proves it, only the reader can know. */
export interface ReadBundle {
  readonly description: BundleDescription;
  readonly vkey: string;
  readonly proven: Proven;
}

type Files = ReadonlyMap<string, ZipEntry>;
type Tags = Readonly<Record<(typeof tagFiles)[number] | typeof tagManifest, Buffer>>;

/**
 * Reads a bundle from another house and proves it in itself: nothing missing, nothing more, each paper to the byte as the sender's ledger
 * says. Runs in a worker: what it opens is hostile.
 */
export async function readBundle(content: Content): Promise<Outcome<ReadBundle, NoBundle | BundleFault>> {
  const entries = await listZip(content, bundleLimits.files).catch(() => 'damaged' as const);
  if (typeof entries === 'string') return refuse('not-a-bundle');
  const files = inOneFolder(entries);
  if (files === null || !files.has('bagit.txt') || !files.has('document.json')) return refuse('not-a-bundle');
  const tags = await readTags(content, files);
  if (!tags.done) return tags;
  const description = descriptionIn(jsonOf(tags.value['document.json']));
  if (description === null) return refuse('bundle-not-described');
  const payload = await hashPayload(content, files);
  if (!payload.done) return payload;
  const agreed = agrees(tags.value, files, payload.value, description);
  if (!agreed.done) return agreed;
  return proveBundle(tags.value, description);
}

/** The entries without the one folder that holds them all; null where there is none, or where a name stands twice or leads elsewhere. */
function inOneFolder(entries: readonly ZipEntry[]): Files | null {
  const files = new Map<string, ZipEntry>();
  let folder: string | null = null;
  for (const entry of entries) {
    const slash = entry.name.indexOf('/');
    const [top, rest] = [entry.name.slice(0, slash), entry.name.slice(slash + 1)];
    const isSound = slash > 0 && !entry.encrypted && !rest.split('/').some((part) => part === '..' || part === '.');
    if (!isSound || (folder ?? top) !== top) return null;
    folder = top;
    if (rest === '' || rest.endsWith('/')) continue;
    if (files.has(rest)) return null;
    files.set(rest, entry);
  }
  return files;
}

async function readTags(content: Content, files: Files): Promise<Outcome<Tags, BundleFault>> {
  const tags: Partial<Record<keyof Tags, Buffer>> = {};
  for (const name of [...tagFiles, tagManifest] as const) {
    const entry = files.get(name);
    if (entry === undefined) return refuse('bundle-incomplete', { file: name });
    const bytes = await unpack(content, entry, bundleLimits.tagBytes).catch(() => 'damaged' as const);
    if (bytes === 'damaged') return refuse('bundle-damaged', { file: name });
    if (bytes === null) return refuse('bundle-too-large', { file: name });
    tags[name] = bytes;
  }
  return done(tags as Tags);
}

/** The hashes of the papers by their place in the folder. */
async function hashPayload(content: Content, files: Files): Promise<Outcome<ReadonlyMap<string, string>, BundleFault>> {
  const hashes = new Map<string, string>();
  let left: number = bundleLimits.payloadBytes;
  for (const [name, entry] of files) {
    if (!name.startsWith('data/')) continue;
    const bytes = await unpack(content, entry, left).catch(() => 'damaged' as const);
    if (bytes === 'damaged') return refuse('bundle-damaged', { file: name });
    if (bytes === null) return refuse('bundle-too-large', { file: name });
    left -= bytes.length;
    hashes.set(name, sha256(bytes));
  }
  return done(hashes);
}

/** Manifests, files and description against each other. */
function agrees(
  tags: Tags,
  files: Files,
  payload: ReadonlyMap<string, string>,
  { papers }: BundleDescription,
): Outcome<null, BundleFault> {
  if (tags['bagit.txt'].toString('utf8') !== bagDeclaration) return refuse('bundle-not-described');
  const known = new Set<string>([...tagFiles, tagManifest, ...payload.keys()]);
  const extra = [...files.keys()].find((name) => !known.has(name));
  if (extra !== undefined) return refuse('bundle-has-more', { file: extra });
  const ofTags = new Map(tagFiles.map((name) => [name as string, sha256(tags[name])]));
  for (const [said, found] of [
    [listed(tags[tagManifest]), ofTags],
    [listed(tags['manifest-sha256.txt']), payload],
    [new Map(papers.map((paper) => [paper.path, paper.sha256])), payload],
  ] as const) {
    if (said === null) return refuse('bundle-damaged', { file: 'manifest' });
    const missing = [...said.keys()].find((name) => !found.has(name));
    if (missing !== undefined) return refuse('bundle-incomplete', { file: missing });
    const more = [...found.keys()].find((name) => !said.has(name));
    if (more !== undefined) return refuse('bundle-has-more', { file: more });
    const changed = [...said].find(([name, hash]) => found.get(name) !== hash);
    if (changed !== undefined) return refuse('bundle-changed', { file: changed[0] });
  }
  return done(null);
}

/** The lines of a BagIt manifest; null where one is none, or a file stands twice. */
function listed(manifest: Buffer): ReadonlyMap<string, string> | null {
  const lines = manifest
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  const pairs = lines.map((line) => /^([0-9a-f]{64}) {1,2}(\S.*)$/.exec(line));
  if (pairs.some((pair) => pair === null)) return null;
  const files = new Map(pairs.map((pair) => [pair![2]!, pair![1]!]));
  return files.size === lines.length ? files : null;
}

function proveBundle(tags: Tags, description: BundleDescription): Outcome<ReadBundle, BundleFault> {
  const proof = jsonOf(tags['proof.json']);
  const vkey = tags['house.txt'].toString('utf8').trim();
  if (!isProof(proof)) return refuse('bundle-not-proven', { why: 'not-a-proof' satisfies ProofRefusal });
  if (vkey.length > bundleLimits.vkey) return refuse('bundle-not-proven', { why: 'bad-vkey' satisfies ProofRefusal });
  const proven = verifyProof(proof, vkey);
  if (!proven.done) return refuse('bundle-not-proven', { why: proven.refusal });
  const { entry, origin, position, size } = proven.value;
  const isOfThis = entry.act === bundleAct && entry.detail['bundle'] === sha256(tags['document.json']);
  if (!isOfThis) return refuse('bundle-not-proven', { why: 'of-another' });
  return done({ description, vkey, proven: { origin, position, size, at: entry.at } });
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
