import type { House } from '../directory/house.ts';
import { isId, newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { PartStore } from '../platform/files/parts.ts';
import type { FolderStore } from '../platform/files/store.ts';
import { type TakenIn, takeIn } from './file.commands.ts';
import { beginSending, endSending, forgetSendings, sizeOfSending } from './sending.store.ts';

/** Most files that one person has under way at a time; of what he left half sent, the oldest makes room. */
const mostAtOnce = 20;
/** What is not ended by then is swept away. */
const keptMs = 24 * 3_600_000;

export type SendingRefusal = 'no-such-upload' | 'too-large' | 'part-elsewhere' | 'already-writing' | 'not-whole';

/** How far a file has come. */
export interface Sent {
  readonly id: string;
  readonly size: number;
  readonly received: number;
}

const partsOf = ({ files }: Pick<House, 'files'>): PartStore => (files as FolderStore).parts;

/** Begins to send a file part by part: its size is known, and its name is given at the end. */
export async function beginUpload(house: House, person: PersonId, size: number): Promise<Outcome<Sent, 'too-large'>> {
  const { limitBytes } = partsOf(house);
  if (size > limitBytes) return refuse('too-large', { limitMegabytes: Math.floor(limitBytes / 1_048_576) });
  const id = newId(house.clock().getTime());
  const left = await beginSending(house.db, { id, person, size, at: house.clock() }, mostAtOnce);
  for (const forgotten of left) await partsOf(house).discard(forgotten);
  return done({ id, size, received: 0 });
}

/** How far a file of this person has come, after a connection broke. Another's is as one that does not exist. */
export async function uploadSoFar(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<Sent, 'no-such-upload'>> {
  const size = isId(id) ? await sizeOfSending(house.db, person, id) : null;
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
  const found = await uploadSoFar(house, person, id);
  if (!found.done) return found;
  const { size } = found.value;
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
  await partsOf(house).discard(id);
  await endSending(house.db, id);
  return done({ files: [taken] });
}

/** Sweeps away what was begun more than a day ago and never came whole. */
export async function sweepSendings(
  house: Pick<House, 'db' | 'clock'> & { readonly files: FolderStore },
): Promise<void> {
  await forgetSendings(house.db, new Date(house.clock().getTime() - keptMs));
  await house.files.parts.sweep(keptMs);
}
