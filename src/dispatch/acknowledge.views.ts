import { read } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import { type Page, pageOf, sizeOf } from '../register/list.commands.ts';
import * as store from './acknowledge.store.ts';
import { type OpenReceipt, openReceipts } from './open-receipts.store.ts';

/** A receipt as the item's page shows it. */
export interface AcknowledgementView {
  readonly id: string;
  readonly language: Language;
  readonly channel: string;
  readonly address: string | null;
  readonly state: string;
  readonly problem: string | null;
  readonly attempts: number;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  readonly madeBy: store.Acknowledgement['madeBy'];
  readonly edition: number;
}

/** The receipts that were given to the sender of an item. */
export async function acknowledgementsFor(
  house: House,
  person: PersonId,
  item: string,
): Promise<AcknowledgementView[]> {
  const rows = (await read(house, person, (tx) => store.acknowledgementsOf(tx, item))) ?? [];
  return rows.map(({ id, language, channel, address, state, problem, attempts, madeAt, madeBy, edition }) => ({
    id,
    language,
    channel,
    address,
    state,
    problem,
    attempts,
    madeAt: madeAt.toISOString(),
    madeBy,
    edition,
  }));
}

/** The receipts that ask for an officer, in the books that he keeps; newest first. */
export async function receiptTray(
  house: House,
  person: PersonId,
  { before, most }: { readonly before?: string; readonly most?: number },
): Promise<Page<OpenReceipt>> {
  const size = sizeOf(most);
  const rows = await read(house, person, (tx) => openReceipts(tx, before ?? null, size + 1));
  return pageOf(rows ?? [], size, ({ id }) => id);
}

/** The PDF of a receipt, to be printed and handed over. */
export async function receiptFor(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<{ readonly name: string; readonly content: Buffer }, 'no-such-acknowledgement'>> {
  const found = await read(house, person, (tx) => store.acknowledgementBy(tx, id));
  if (found === null) return refuse('no-such-acknowledgement');
  const name = `receipt-${found.number.replace(/[^\p{L}\p{N}]+/gu, '-')}.pdf`;
  return done({ name, content: await house.files.readVerified(found.sha256) });
}
