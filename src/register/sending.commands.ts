import { read, unrecorded, unrecordedAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { isId, newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { PartStore } from '../platform/files/parts.ts';
import type { FolderStore } from '../platform/files/store.ts';
import { type TakenIn, takeIn } from './file.commands.ts';
import {
  beginSending,
  forgetSending,
  forgetSilent,
  hearSending,
  oneBeginning,
  sizeOfSending,
  underWayOf,
} from './sending.store.ts';
import { makesRoom, mostFilesUnderWay, mostLargestUnderWay, pieceBytes, quietMinutes } from './sending.ts';

/** What nothing was heard of for so long is swept away. */
const keptMs = 24 * 3_600_000;
const megabytes = (bytes: number): number => Math.floor(bytes / 1_048_576);

export type SendingRefusal =
  | 'no-such-upload'
  | 'too-large'
  | 'too-much-under-way'
  | 'part-elsewhere'
  | 'already-writing'
  | 'not-whole';

/** How far a file has come. */
export interface Sent {
  readonly id: string;
  readonly size: number;
  readonly received: number;
}

const partsOf = ({ files }: Pick<House, 'files'>): PartStore => (files as FolderStore).parts;

/**
 * Begins to send a file part by part: its size is known, and its name is given at the end. What this person left half sent makes room; while
 * too much of his is still coming in, nothing more is begun.
 */
export async function beginUpload(
  house: House,
  person: PersonId,
  size: number,
): Promise<Outcome<Sent, SendingRefusal>> {
  const { limitBytes } = partsOf(house);
  if (size > limitBytes) return refuse('too-large', { limitMegabytes: megabytes(limitBytes) });
  const now = house.clock();
  const id = newId(now.getTime());
  const most = { files: mostFilesUnderWay, bytes: mostLargestUnderWay * limitBytes };
  const begun = await unrecorded(house, person, async (tx) => {
    await oneBeginning(tx, person);
    const goes = makesRoom(await underWayOf(tx, person), size, most, now);
    if (goes === null)
      return refuse('too-much-under-way', { limitMegabytes: megabytes(most.bytes), minutes: quietMinutes });
    await forgetSending(tx, goes);
    await beginSending(tx, { id, person, size, at: now });
    return done(goes);
  });
  if (begun === null) return refuse('no-such-upload');
  if (!begun.done) return begun;
  for (const forgotten of begun.value) await partsOf(house).discard(forgotten);
  return done({ id, size, received: 0 });
}

/** What this person has begun to send and not ended, the last heard of first. */
export async function uploadsUnderWay(house: House, person: PersonId): Promise<Sent[]> {
  const underWay = (await read(house, person, (tx) => underWayOf(tx, person))) ?? [];
  return Promise.all(underWay.map(async ({ id, size }) => ({ id, size, received: await partsOf(house).received(id) })));
}

/** By what a file that is chosen again is known to be the one that was left half sent: the SHA-256 of each piece that is here. */
export async function piecesSoFar(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<Sent & { readonly pieceBytes: number; readonly pieces: readonly string[] }, 'no-such-upload'>> {
  const found = await uploadSoFar(house, person, id);
  if (!found.done) return found;
  return done({ ...found.value, pieceBytes, pieces: await partsOf(house).digests(id, pieceBytes) });
}

/** Gives up a file that did not come whole. */
export async function giveUpUpload(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<null, 'no-such-upload'>> {
  const found = await uploadSoFar(house, person, id);
  if (!found.done) return found;
  await forget(house, person, id);
  return done(null);
}

async function forget(house: House, person: PersonId, id: string): Promise<void> {
  await partsOf(house).discard(id);
  await unrecorded(house, person, (tx) => forgetSending(tx, [id]));
}

/** How far a file of this person has come, after a connection broke. Another's is as one that does not exist. */
export async function uploadSoFar(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<Sent, 'no-such-upload'>> {
  const size = isId(id) ? await read(house, person, (tx) => sizeOfSending(tx, id)) : null;
  return size === null ? refuse('no-such-upload') : done({ id, size, received: await partsOf(house).received(id) });
}

/** Writes a further part of a file, from where the last one ended. What arrives of a part that breaks off stays. */
export async function addPart(
  house: House,
  person: PersonId,
  id: string,
  from: number,
  source: AsyncIterable<Uint8Array>,
): Promise<Outcome<Sent, SendingRefusal>> {
  const size = isId(id) ? await unrecorded(house, person, (tx) => hearSending(tx, id, house.clock())) : null;
  if (size === null) return refuse('no-such-upload');
  const { fate, received } = await partsOf(house).append(id, from, source, size);
  if (fate === 'busy') return refuse('already-writing', { received });
  if (fate === 'elsewhere') return refuse('part-elsewhere', { received });
  if (fate === 'too-much') return refuse('too-large', { limitMegabytes: Math.ceil(size / 1_048_576) });
  return done({ id, size, received });
}

/** A file has come whole: it is taken in as every file is that a person brings, and what was kept of its parts goes. */
export async function endUpload(
  house: House,
  person: PersonId,
  id: string,
  name: string,
): Promise<Outcome<{ readonly files: readonly TakenIn[] }, SendingRefusal>> {
  const found = await uploadSoFar(house, person, id);
  if (!found.done) return found;
  const { size, received } = found.value;
  if (received < size) return refuse('not-whole', { received, size });
  const taken = await takeIn(house, person, partsOf(house).open(id), name);
  await forget(house, person, id);
  return done({ files: [taken] });
}

/** Sweeps away what never came whole and of which nothing was heard for a day. */
export async function sweepSendings(
  house: Pick<House, 'db' | 'clock'> & { readonly files: FolderStore },
): Promise<void> {
  await unrecordedAsHouse(house, (tx) => forgetSilent(tx, new Date(house.clock().getTime() - keptMs)));
  await house.files.parts.sweep(keptMs);
}
