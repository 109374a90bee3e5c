import { setImmediate, setTimeout } from 'node:timers/promises';
import { read } from '../../access/act.ts';
import { type Actor, cabinetRoles, holds } from '../../access/actor.ts';
import type { House } from '../../directory/house.ts';
import { draftById } from '../../drafting/drafting.store.ts';
import type { PersonId } from '../../kernel/id.ts';
import { sizeOf } from '../../register/list.commands.ts';
import { awaitingWords } from './awaited-words.ts';
import * as store from './open-findings.store.ts';
import { countOpen, cursorOf, type OpenFindingsPage, pageAfter } from './open-findings.ts';
import { readDraft, rulesVersion } from './read-draft.ts';
import { Tally } from './tally.ts';

/** The list goes no further back than this many drafts in hand. */
const mostDrafts = 500;
/** How long an answer waits for drafts that are being read. */
const patienceMs = 700;

const tallies = new WeakMap<House['db'], Tally>();
const tallyOf = ({ db }: House): Tally => {
  const tally = tallies.get(db) ?? new Tally();
  tallies.set(db, tally);
  return tally;
};

/** Counts belong to whoever asked, as he stands today: with another level, post or delegation he knows other things. */
const readerOf = ({ person, level, principals, roles, delegations }: Actor, house: House, today: string): string =>
  JSON.stringify([person, level, principals, roles, delegations, rulesVersion(house.profile), today]);

interface Desk {
  readonly reader: string;
  readonly drafts: readonly store.DraftInHand[];
}

/** The drafts of a reader: all that the Cabinet has before it, and of everyone else his own. */
const deskOf = (house: House, person: PersonId): Promise<Desk | null> =>
  read(house, person, async (tx, actor, today) => ({
    reader: readerOf(actor, house, today),
    drafts: await store.draftsInHand(tx, holds(actor, cabinetRoles) ? null : person, mostDrafts),
  }));

/**
 * The drafts in hand in which errors or warnings stand open, the worst first: to the Cabinet all that it may read, to a drafter his own.
 * Drafts that the machine has not read for this reader are read now, one after the other; what takes longer is counted as unread, and
 * asking again finds it.
 */
export async function listOpenFindings(
  house: House,
  person: PersonId,
  { before = null, most }: { readonly before?: string | null; readonly most?: number } = {},
): Promise<OpenFindingsPage> {
  const desk = await deskOf(house, person);
  if (desk === null) return { rows: [], next: null, total: 0, unread: 0 };
  const tally = tallyOf(house);
  const { reader, drafts } = desk;
  const freshOf = (draft: store.DraftInHand) => tally.of(reader, draft.id, draft.stamp, house.clock());
  if (drafts.some((draft) => freshOf(draft) === null)) {
    const reading = tally.reading(reader, () => readAll(house, person, desk, tally));
    reading.catch((error: unknown) => house.log.error({ err: error }, 'drafts could not be read for their findings'));
    await Promise.race([reading.catch(() => {}), setTimeout(patienceMs, undefined, { ref: false })]);
  }
  const counted = drafts.map((draft) => ({ id: draft.id, counts: freshOf(draft) }));
  const places = counted.flatMap(({ id, counts }) =>
    counts !== null && counts.errors + counts.warnings > 0 ? [{ id, ...counts }] : [],
  );
  const size = sizeOf(most);
  const page = pageAfter(places, before, size + 1);
  const shown = page.slice(0, size);
  const names = await read(house, person, (tx) =>
    store.shownDrafts(
      tx,
      shown.map(({ id }) => id),
    ),
  );
  return {
    rows: shown.flatMap(({ id, errors, warnings, at }) => {
      const draft = names?.get(id);
      return draft === undefined ? [] : [{ ...draft, errors, warnings, readAt: at.toISOString() }];
    }),
    next: page.length > size ? cursorOf(shown.at(-1)!) : null,
    total: places.length,
    unread: counted.filter(({ counts }) => counts === null).length,
  };
}

/** Reads what is not fresh, newest first, each in a transaction of its own as this reader; between two, others have their turn. */
async function readAll(house: House, person: PersonId, { reader, drafts }: Desk, tally: Tally): Promise<void> {
  tally.keepOnly(reader, new Set(drafts.map(({ id }) => id)));
  for (const { id, stamp } of drafts) {
    if (tally.of(reader, id, stamp, house.clock()) !== null) continue;
    const counts = await awaitingWords(house, (here) =>
      read(here, person, async (tx, actor, today) => {
        const draft = await draftById(tx, id);
        if (draft === null) return null;
        const { findings, isSpelt } = await readDraft(tx, here, actor, draft, today);
        return { ...countOpen(findings), isWhole: isSpelt };
      }),
    );
    if (counts !== null) tally.note(reader, id, { ...counts, stamp, at: house.clock() });
    await setImmediate();
  }
}
