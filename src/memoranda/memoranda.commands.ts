import { act, read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import { addresseesOf, may } from './memoranda.policy.ts';
import { addAcknowledgements, addressedTo, newestMemoranda } from './memoranda.store.ts';
import type { MemorandumRefusal } from './memoranda.text.ts';
import type { MemorandaFilter, MemorandumRow } from './memoranda.ts';

/** The newest signed memoranda addressed to a person or his units, or sent by his units; the next page begins before `before`. */
export async function listMemoranda(
  house: House,
  person: PersonId,
  filter: MemorandaFilter,
  { before, most }: { readonly before?: string; readonly most?: number } = {},
): Promise<Page<MemorandumRow>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx, actor) =>
    newestMemoranda(tx, filter, addresseesOf(actor), before ?? null, size + 1),
  );
  return rows === null ? { rows: [], next: null } : pageOf(rows, size, (row) => row.id);
}

type Answer = Promise<Outcome<{ acknowledged: string[] }, MemorandumRefusal>>;

/** Takes note of a memorandum, for oneself and for each of one's units to which it was addressed. */
export const acknowledgeMemorandum = (house: House, person: PersonId, document: string): Answer =>
  act(house, person, 'memorandum.acknowledge', async (acting): Answer => {
    const { tx, actor, now } = acting;
    const addressed = await addressedTo(tx, document);
    if (addressed === null) return refuse('no-such-memorandum');
    const mine = addressed.filter((addressee) => may.acknowledge(actor, addressee));
    if (mine.length === 0) return refuse('not-allowed');
    const acknowledged = await addAcknowledgements(tx, document, mine, actor.person, now);
    if (acknowledged.length === 0) return refuse('already-acknowledged');
    acting.about('document', document, { addressees: acknowledged });
    return done({ acknowledged });
  });
