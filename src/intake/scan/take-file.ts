import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { actAsHouse, readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { dayIn } from '../../kernel/calendar.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { IntakeRefusal } from '../../platform/files/intake.ts';
import { type Divided, divide, letterDetail, lettersOf } from '../divide.ts';
import { addArrival, centralRegistry, isKnown } from '../intake.store.ts';
import { type ScanRefusal, sentenceOf } from '../intake.text.ts';
import type { NewArrival } from '../intake.ts';
import { lineOf } from '../line.ts';
import { type ContentTaken, fileTaken, takeContent } from '../take-content.ts';
import { type Claim, traceOf } from './claims.ts';
import { putDone, putRefused } from './put-away.ts';

/** What happens to a file between being taken in hand and being put away; a test ends the process between any two. */
export const steps = ['in-hand', 'kept', 'written', 'put-away'] as const;
export type Step = (typeof steps)[number];

/** What became of a file; `unfinished`: it changed while it was read, or the house closes, and it is looked at again later. */
export type Fate = 'taken' | 'refused' | 'unfinished';

type Looked = Outcome<ContentTaken & { readonly divided: Divided }, IntakeRefusal | ScanRefusal> | 'changed';

async function look(house: House, claim: Claim, isStopping: () => boolean): Promise<Looked> {
  if (claim.isHostile) return refuse('hostile-name');
  const found = await lstat(claim.path);
  if (found.isSymbolicLink()) return refuse('link');
  if (!found.isFile()) return refuse('not-a-file');
  const before = await traceOf(claim.path);
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(claim.path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return refuse('closed-to-us');
    throw error;
  }
  try {
    const taken = await takeContent(house, file.createReadStream({ autoClose: false }), claim.name);
    if ((await traceOf(claim.path)) !== before) return 'changed';
    if (!taken.done) return taken;
    const divided = await divide(house, taken.value.main, claim.name, { isStopping });
    return divided === 'stopped' ? 'changed' : done({ ...taken.value, divided });
  } finally {
    await file.close();
  }
}

const arrivalOf = (claim: Claim, looked: Exclude<Looked, 'changed'>): NewArrival => {
  const blank = { way: 'folder', nature: 'letter', sentAt: null, answers: null, sending: null } as const;
  const own = { id: claim.id, place: claim.name, title: claim.name };
  if (!looked.done)
    return {
      ...blank,
      ...own,
      state: 'refused',
      sender: null,
      messageId: null,
      fingerprint: sha256(claim.id),
      problem: { code: looked.refusal, facts: looked.facts },
      leftOut: [],
      files: [],
    };
  const { main, enclosures, leftOut, divided } = looked.value;
  const { undivided } = divided;
  return {
    ...blank,
    ...own,
    state: divided.letters.length > 0 ? 'divided' : 'waiting',
    sender: lineOf(main.reading?.mail?.from ?? '') || null,
    messageId: lineOf(main.reading?.mail?.messageId ?? '') || null,
    fingerprint: main.sha256,
    problem: null,
    leftOut: undivided === null ? leftOut : [...leftOut, { ...undivided, name: claim.name }],
    files: [fileTaken(main, claim.name, 'main'), ...enclosures],
    codes: divided.codes,
  };
};

/** Writes what became of the file, once: hash, name and rows in one transaction under the id of its claim. */
async function write(house: House, arrival: NewArrival, letters: readonly NewArrival[]): Promise<void> {
  const { id, way, state, problem } = arrival;
  const detail = {
    way,
    files: arrival.files.map((file) => file.sha256),
    ...(problem === null ? {} : { code: problem.code }),
  };
  if (state === 'refused')
    await actAsHouse(house, 'arrival.refuse', async ({ tx, now, about }) => {
      await addArrival(tx, arrival, await centralRegistry(tx), now);
      about('arrival', id, detail);
    });
  else if (state === 'divided')
    await actAsHouse(house, 'arrival.divide', async ({ tx, now, about, touches }) => {
      const unit = await centralRegistry(tx);
      for (const each of [arrival, ...letters]) await addArrival(tx, each, unit, now);
      for (const { id: letter } of letters) touches(letter);
      about('arrival', id, { ...detail, letters: letterDetail(letters) });
    });
  else
    await actAsHouse(house, 'arrival.receive', async ({ tx, now, about }) => {
      await addArrival(tx, arrival, await centralRegistry(tx), now);
      about('arrival', id, detail);
    });
}

/**
 * Takes a claimed file in: kept, written, put away. Each step may be the last of a process; the next one finds by the claim's id what was
 * done. Throws on faults of the disk or the database; the file then stays in hand and is tried again.
 */
export async function takeFile(
  house: House,
  root: string,
  claim: Claim,
  after: (step: Step) => void = () => {},
  isStopping: () => boolean = () => false,
): Promise<Fate> {
  let known = await readAsHouse(house, (tx) => isKnown(tx, claim.id));
  if (known === null) {
    const looked = await look(house, claim, isStopping);
    if (looked === 'changed') return 'unfinished';
    after('kept');
    const arrival = arrivalOf(claim, looked);
    await write(house, arrival, looked.done ? lettersOf(arrival, looked.value.divided) : []);
    known = arrival;
    after('written');
  }
  const day = dayIn(house.zone, house.clock());
  if (known.problem === null) await putDone(root, claim, day);
  else await putRefused(root, claim, day, sentenceOf(known.problem));
  after('put-away');
  return known.problem === null ? 'taken' : 'refused';
}
