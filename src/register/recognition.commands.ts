import { act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { fileFor } from './file.commands.ts';
import { recogniserOf } from './file-text.ts';
import { type ItemRefusal, itemFor } from './item.commands.ts';
import { itemAtWork } from './item.store.ts';
import { giveUpPage, pageAt } from './recognition.jobs.ts';
import { beginAgain, pageOf, readingOf, recordOfFile, stopReading } from './recognition.store.ts';
import type { PageView, ReadingOfFile } from './recognition.ts';
import { may } from './register.policy.ts';

export type ReadingRefusal = ItemRefusal | 'no-such-file' | 'not-being-read' | 'being-read';
export type PageRefusal = 'no-such-file' | 'not-allowed' | 'key-used-otherwise' | 'no-such-page' | 'page-not-shown';

/** How far a file of an item has been read. It tells nothing of what the file says, so that asking again and again is no entry. */
export async function readingFor(
  house: House,
  person: PersonId,
  item: string,
  file: string,
): Promise<Outcome<ReadingOfFile, 'no-such-file'>> {
  const found = await read(house, person, async (tx, actor) => {
    const at = await itemAtWork(tx, item, house.zone);
    const reading = at && (await readingOf(tx, item, file));
    return at && reading && { ...reading, mayDirect: may.directReading(actor, at, at.openers) };
  });
  return found === null ? refuse('no-such-file') : done(found);
}

/** What the machine made of one page of a file: its words, where they stand and how sure they are. For those who may read the file. */
export async function pageFor(
  house: House,
  person: PersonId,
  item: string,
  file: string,
  page: number,
): Promise<Outcome<PageView, PageRefusal>> {
  const found = await fileFor(house, person, item, file, false);
  if (!found.done) return found;
  const view = await read(house, person, (tx) => pageOf(tx, file, page));
  return view === null ? refuse('no-such-page') : done(view);
}

/** The picture of a page as it was read: upright, grey, a PNG. */
export async function pictureFor(
  house: House,
  person: PersonId,
  item: string,
  file: string,
  page: number,
): Promise<Outcome<Uint8Array, PageRefusal>> {
  const found = await fileFor(house, person, item, file, false);
  if (!found.done) return found;
  const view = await read(house, person, (tx) => pageOf(tx, file, page));
  if (view === null) return refuse('no-such-page');
  const at = await pageAt(house, found.value, page);
  const shown = typeof at === 'string' ? null : await recogniserOf(house).showPage(at, view.turned);
  return shown?.done === true ? shown : refuse('page-not-shown');
}

/** Stops the reading of a file: what was read of it stays to be seen, and nothing more is tried until someone asks. */
export async function stopReadingFile(
  house: House,
  person: PersonId,
  item: string,
  file: string,
): Promise<Outcome<{ readonly stopped: true }, ReadingRefusal>> {
  const outcome = await act<{ readonly stopped: true }, ReadingRefusal>(
    house,
    person,
    'file.stop-reading',
    async (acting) => {
      const found = await itemFor(house, acting, item, (actor, at) => may.directReading(actor, at, at.openers));
      if (!found.done) return found;
      if ((await recordOfFile(acting.tx, item, file)) === null) return refuse('no-such-file');
      if (!(await stopReading(acting.tx, file))) return refuse('not-being-read');
      acting.about('item', item, { file });
      return done({ stopped: true });
    },
  );
  if (outcome.done) giveUpPage(house, file);
  return outcome;
}

/** Has a file read again from its first page: after a stop, a failure, or a reading that is worth nothing. */
export function readFileAgain(
  house: House,
  person: PersonId,
  item: string,
  file: string,
): Promise<Outcome<{ readonly begun: true }, ReadingRefusal>> {
  return act(house, person, 'file.read-again', async (acting) => {
    const found = await itemFor(house, acting, item, (actor, at) => may.directReading(actor, at, at.openers));
    if (!found.done) return found;
    const record = await recordOfFile(acting.tx, item, file);
    if (record === null) return refuse('no-such-file');
    if (!(await beginAgain(acting.tx, file))) return refuse('being-read');
    await house.jobs.send(acting.tx, 'read-file', { id: record });
    acting.about('item', item, { file });
    return done({ begun: true });
  });
}
