import type { House } from '../directory/house.ts';
import { sha256 } from '../kernel/canonical.ts';
import { picturedKind, recogniserOf, sourceOf } from '../register/file-text.ts';
import { nextArrivalId } from './arrival-id.ts';
import { lettersIn } from './dividing.ts';
import type { DivideRefusal } from './intake.text.ts';
import type { CodeFound, NewArrival, Problem } from './intake.ts';
import { type Lookable, type Looking, lookThrough, type Pages, pagesToLookAt, type Seen } from './look-through.ts';
import { fileTaken } from './take-content.ts';

/** What was seen in a scan: the codes on it, the letters into which it falls, and why it was not divided where that is to be said. */
export interface Divided {
  readonly codes: readonly CodeFound[];
  readonly letters: readonly Letter[];
  readonly undivided: Problem | null;
}

/** One letter of a scan of several: its own file, its pages in the whole, and the codes on it by its own pages. */
export type Letter = Pick<NewArrival, 'id' | 'title' | 'fingerprint' | 'files' | 'codes'> & {
  readonly pages: readonly number[];
};

const nothing: Divided = { codes: [], letters: [], undivided: null };
const undivided = (code: DivideRefusal): Divided => ({ ...nothing, undivided: { code, facts: {} } });

/** Why nobody looked for sheets in a scan. */
type Unlooked = 'too-many' | 'unopened' | 'too-long';
const unlooked: Readonly<Record<Unlooked, DivideRefusal>> = {
  'too-many': 'not-looked-through',
  unopened: 'not-opened',
  'too-long': 'not-looked-to-its-end',
};

/** A scan that was not read while somebody might have waited is read here, where nobody does. */
async function pagesOf(house: House, main: Lookable): Promise<Pages | Unlooked | null> {
  if (picturedKind(main.kind) === null) return null;
  if (main.reading !== null) return pagesToLookAt(main, main.reading);
  const read = await house.reader.readFile(await sourceOf(house.files, main.sha256), main.kind);
  if (read.done) return pagesToLookAt(main, read.value);
  return read.refusal === 'too-many-pages' ? 'too-many' : 'unopened';
}

/**
 * Looks through a scan and, where separator sheets lie in it, cuts it into its letters. The scan itself is not touched. `stopped` where
 * the house closes meanwhile.
 */
export async function divide(
  house: House,
  main: Lookable,
  name: string,
  looking: Looking = {},
): Promise<Divided | 'stopped'> {
  const pages = await pagesOf(house, main);
  if (pages === null) return nothing;
  if (typeof pages === 'string') return undivided(unlooked[pages]);
  const seen = await lookThrough(house, pages, looking);
  if (seen === 'stopped') return 'stopped';
  if (seen === 'too-long') return undivided(unlooked[seen]);
  const letters = lettersIn(seen.pages);
  if (letters === null) return { ...nothing, codes: seen.codes };
  // Where a page could not be seen a sheet may lie: two letters would become one without anybody being told.
  const whole = { ...undivided('not-divided'), codes: seen.codes };
  if (seen.unseen > 0) return whole;
  const cut: Letter[] = [];
  for (const [place, each] of letters.entries()) {
    const letter = await letterOf(house, pages, each, seen, `${place + 1}`, name);
    if (looking.isStopping?.() === true) return 'stopped';
    if (letter === null) return whole;
    cut.push(letter);
  }
  return { codes: [], letters: cut, undivided: null };
}

/** The letters that were cut from a scan, each as an arrival of its own beside the whole, which is written as divided. */
export const lettersOf = (whole: NewArrival, { letters }: Divided): NewArrival[] =>
  letters.map(({ pages, ...letter }) => ({
    ...whole,
    ...letter,
    state: 'waiting',
    leftOut: [],
    cut: { from: whole.id, pages },
  }));

/** What the ledger keeps of the letters of a scan: which arrival has which of its pages. */
export const letterDetail = (letters: readonly NewArrival[]): { arrival: string; pages: string }[] =>
  letters.map(({ id, cut }) => ({ arrival: id, pages: cut?.pages.join(' ') ?? '' }));

/** The pages of one letter as a file of its own, taken in as every file from outside is; null where it cannot be cut out. */
async function letterOf(
  house: House,
  { sha256: whole, kind }: Pages,
  pages: readonly number[],
  seen: Seen,
  place: string,
  name: string,
): Promise<Letter | null> {
  const cut = await recogniserOf(house).cut({ source: await sourceOf(house.files, whole), kind }, pages);
  if (!cut.done) return null;
  const dot = name.lastIndexOf('.');
  const title = dot > 0 ? `${name.slice(0, dot)}-${place}${name.slice(dot)}` : `${name}-${place}`;
  const admitted = await house.intake.admit(cut.value, title);
  if (!admitted.done || (admitted.value.reading?.pages ?? pages.length) !== pages.length) return null;
  return {
    id: nextArrivalId(house.clock()),
    title,
    // By what it is a part of, so that the same scan taken again is known again letter by letter.
    fingerprint: sha256(`${whole} ${pages.join(' ')}`),
    files: [fileTaken(admitted.value, title, 'main')],
    codes: seen.codes.flatMap((code) =>
      pages.includes(code.page) ? [{ ...code, page: pages.indexOf(code.page) + 1 }] : [],
    ),
    pages,
  };
}
