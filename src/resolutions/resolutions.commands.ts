import { type ActRefusal, act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { queryWords } from '../kernel/folded-words.ts';
import { newId, type PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { lexiconOfProfile } from '../reading/lexicon-of-profile.ts';
import { type ImportedResolution, isOneTitle, readRows } from './import.ts';
import { rowsOfFile } from './import-file.ts';
import type {
  HeldForm,
  HeldRow,
  Imported,
  ImportForm,
  RefusedRow,
  ResolutionPage,
  ResolutionView,
} from './register.ts';
import { may } from './resolutions.policy.ts';
import * as store from './resolutions.store.ts';
import type { ResolutionRefusal } from './resolutions.text.ts';

type Answer<T, R extends ResolutionRefusal> = Promise<Outcome<T, R | ActRefusal>>;

/** What a reader looks for in the register. */
export type Wanted = {
  readonly find?: string | undefined;
  readonly session?: number | undefined;
  readonly body?: string | undefined;
  readonly before?: string | undefined;
  readonly most?: number | undefined;
};

/** A page of the register, the newest session first. Words are found in numbers, titles and what a resolution is about. */
export async function listResolutions(house: House, person: PersonId, wanted: Wanted): Answer<ResolutionPage, never> {
  const most = wanted.most ?? 50;
  const words = queryWords(wanted.find ?? '').map((forms) => forms.at(-1)!);
  const asked = { words, session: wanted.session ?? null, body: wanted.body ?? null };
  const seen = await read(house, person, async (tx, actor) => {
    const rows = await store.resolutionRows(tx, { ...asked, after: wanted.before ?? null, most: most + 1 });
    const total = await store.countResolutions(tx, asked);
    return { rows, total, keep: may.keep(actor, await store.keepers(tx)) };
  });
  if (seen === null) return refuse('not-allowed');
  const rows = seen.rows.slice(0, most);
  const next = seen.rows.length > most ? (rows.at(-1)?.place ?? null) : null;
  const { citationBodies, sessionKinds } = house.profile;
  return done({
    rows,
    next,
    total: seen.total,
    may: { keep: seen.keep },
    series: citationBodies.map(({ code, subject }) => ({ id: code, name: subject })),
    kinds: sessionKinds.map(({ id, name }) => ({ id, name })),
  });
}

/** One resolution with its texts. */
export async function showResolution(
  house: House,
  person: PersonId,
  id: string,
): Answer<ResolutionView, 'no-such-resolution'> {
  const view = await read(house, person, (tx) => store.resolutionById(tx, id));
  return view === null ? refuse('no-such-resolution') : done(view);
}

/** Of which sessions and series resolutions are held, and where all of them are. */
export async function listHeld(house: House, person: PersonId): Answer<{ rows: readonly HeldRow[] }, never> {
  const rows = await read(house, person, (tx) => store.heldRows(tx));
  return rows === null ? refuse('not-allowed') : done({ rows });
}

/**
 * Brings in a file of resolutions: what is sound is taken, what is not is told with its place. A number that is held already gains the
 * titles and texts that it lacks; words that are held are replaced only by the same title's newer text. One import waits for another, so
 * that neither loses what the other brought.
 */
export const importResolutions = (
  house: House,
  person: PersonId,
  form: ImportForm,
): Answer<Imported, 'not-a-list' | 'not-a-table' | 'too-many-rows'> =>
  act(house, person, 'resolutions.import', async ({ tx, actor, about }) => {
    if (!may.keep(actor, await store.keepers(tx))) return refuse('not-allowed');
    const rows = await rowsOfFile(form.format, form.content);
    if (!rows.done) return rows;
    const world = { profile: house.profile, lexicon: lexiconOfProfile(house.profile), source: form.source.trim() };
    const { sound, refused } = readRows(rows.value, world);
    await store.lockForWriting(tx);
    const held = Map.groupBy(
      await store.heldUnder(tx, [...new Set(sound.map(({ number }) => number))]),
      ({ number }) => number,
    );
    const merged = sound.map((row) => mergedWith(row, held.get(row.number) ?? []));
    const written = merged.flatMap((each) => ('written' in each ? [each.written] : []));
    const { added, changed } = await store.writeResolutions(tx, written);
    const all = [...refused, ...merged.flatMap((each) => ('refused' in each ? [each.refused] : []))];
    about('resolutions', null, { import: newId(), format: form.format, added, changed, refused: all.length });
    return done({ added, changed, same: written.length - added - changed, refused: all });
  });

type Merged = { readonly written: store.WrittenResolution } | { readonly refused: RefusedRow };

/** A row beside what is held under its number: it adds to the one of its title; another title under one number is for an officer to look at. */
function mergedWith(row: ImportedResolution, held: readonly store.WrittenResolution[]): Merged {
  const { place, ...given } = row;
  const old = held.find((each) => isOneTitle(each.title, row.title));
  if (!old && held.length > 0) {
    const written = Object.values(held[0]!.title)[0] ?? '';
    return { refused: { place, column: 'number', refusal: 'another-title', written } };
  }
  return {
    written: {
      ...given,
      part: given.part ?? null,
      variant: old?.variant ?? 1,
      title: { ...old?.title, ...given.title },
      text: { ...old?.text, ...given.text },
      about: old?.about ?? {},
      adoptedOn: given.adoptedOn ?? old?.adoptedOn ?? null,
      supersededBy: given.supersededBy ?? old?.supersededBy ?? null,
      verified: true,
    },
  };
}

/** Says of a session and series whether all its resolutions are held, and on whose word. */
export const sayHeld = (
  house: House,
  person: PersonId,
  form: HeldForm,
): Answer<{ complete: boolean }, 'unknown-series' | 'unknown-session'> =>
  act(house, person, 'resolutions.say-held', async ({ tx, actor, about }) => {
    if (!may.keep(actor, await store.keepers(tx))) return refuse('not-allowed');
    const { citationBodies, sessions, sessionKinds } = house.profile;
    const { sessionKind, session, body, complete } = form;
    if (!citationBodies.some(({ code }) => code === body)) return refuse('unknown-series');
    const listed = sessions.filter(({ kind }) => kind === sessionKind);
    const isKnown = sessionKinds.some(({ id }) => id === sessionKind);
    if (!isKnown || (listed.length > 0 && !listed.some(({ number }) => number === session)))
      return refuse('unknown-session');
    await store.writeHeld(tx, [{ ...form, source: form.source.trim() }]);
    about('resolutions', null, { session: `${sessionKind} ${session}`, body, complete });
    return done({ complete });
  });
