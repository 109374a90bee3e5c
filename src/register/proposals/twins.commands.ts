import { read, readAsHouse, unrecordedAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { foldReference } from '../../kernel/fold.ts';
import type { PersonId } from '../../kernel/id.ts';
import { recogniserOf } from '../file-text.ts';
import { itemRows } from '../items.store.ts';
import { pageAt } from '../recognition.jobs.ts';
import { type Likeness, twinOf, wordsLikeness } from './likeness.ts';
import type { Proposal, Twin } from './proposals.ts';
import type { GivenPaper } from './propose.ts';
import { alikeOf, isLetter, keepLikeness } from './twins.store.ts';

/** The same letter comes by mail, by fax and in the pouch within weeks; older ones are not asked. */
const daysBack = 120;
const mostTwins = 5;

type KnownFile = { readonly sha256: string; readonly name: string };

/** How pages looked that were measured lately: a letter is looked at when it is proposed for, and again when it is registered. */
const looks = new WeakMap<House, Map<string, Promise<string | null>>>();
const mostLooks = 500;

/**
 * How the first page of a file looks, drawn and measured in a process of its own, once for each content; null where it has no pages to look at, or it
 * cannot be shown.
 */
export async function lookOfFile(house: House, file: KnownFile): Promise<string | null> {
  const known = looks.get(house) ?? new Map<string, Promise<string | null>>();
  looks.set(house, known);
  const before = known.get(file.sha256);
  if (before !== undefined) return before;
  const measured = measureLook(house, file);
  const forget = (): void => void known.delete(file.sha256);
  known.set(file.sha256, measured);
  // What could not be measured now may be another time.
  void measured.then((look) => look === null && forget(), forget);
  for (const oldest of known.keys()) if (known.size > mostLooks) known.delete(oldest);
  return measured;
}

async function measureLook(house: House, file: KnownFile): Promise<string | null> {
  const at = await pageAt(house, file, 1);
  if (typeof at === 'string') return null;
  const look = await recogniserOf(house).lookOfPage(at);
  return look.done ? look.value : null;
}

/** Keeps by what a letter is known again, once its text has been read. It is worked out from the file and no record itself: it needs no entry. */
export async function likenessOf(house: House, file: KnownFile & { readonly id: string }, text: string): Promise<void> {
  if (!(await readAsHouse(house, (tx) => isLetter(tx, file.id)))) return;
  const likeness = { words: wordsLikeness(text), look: await lookOfFile(house, file) };
  if (likeness.words.length === 0 && likeness.look === null) return;
  await unrecordedAsHouse(house, (tx) => keepLikeness(tx, file.id, likeness, house.clock()));
}

/**
 * The letters of the register that may be the one in hand, the likeliest first: by their words, by the look of page one, or by both; among those only that
 * this person may read, so that to anyone else nothing is said, as of a letter that never came.
 */
export async function twinsFor(
  house: House,
  person: PersonId,
  look: Promise<string | null>,
  paper: GivenPaper | null,
  said: readonly Proposal[],
): Promise<Twin[]> {
  const words = paper === null ? [] : wordsLikeness(paper.read.text);
  const likeness: Likeness = { words, look: await look };
  if (words.length === 0 && likeness.look === null) return [];
  const since = new Date(house.clock().getTime() - daysBack * 86_400_000);
  const sender = said.find(({ field }) => field === 'sender')?.value;
  const reference = said.find(({ field, sureness }) => field === 'theirReference' && sureness !== 'unsure')?.value;
  const found = await read(house, person, async (tx) => {
    const candidates = await alikeOf(tx, likeness, since);
    return { candidates, items: await itemRows(tx, [...new Set(candidates.map(({ record }) => record))]) };
  });
  const twins = new Map<string, Twin>();
  for (const candidate of found?.candidates ?? []) {
    const item = found?.items.find(({ id }) => id === candidate.record);
    if (item === undefined || item.state === 'void') continue;
    const twin = twinOf(likeness, candidate, {
      isSameSender: sender !== undefined && item.sender.id === sender,
      isOtherReference:
        reference !== undefined &&
        item.theirReference !== null &&
        foldReference(String(reference)) !== foldReference(item.theirReference),
    });
    const percent = Math.round((twin?.share ?? 0) * 100);
    if (twin === null || (twins.get(item.id)?.percent ?? -1) >= percent) continue;
    const { number, channel, receivedOn } = item;
    twins.set(item.id, { item: item.id, number, channel, receivedOn, reason: twin.reason, percent });
  }
  return [...twins.values()].toSorted((one, two) => two.percent - one.percent).slice(0, mostTwins);
}
