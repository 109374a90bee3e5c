import { type ActRefusal, act, read } from '../access/act.ts';
import { has, holds, registryRoles } from '../access/actor.ts';
import { authoritiesOn } from '../directory/authority.store.ts';
import type { House } from '../directory/house.ts';
import { isOriginals } from '../drafting/merge.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { groupedCode } from './codes.ts';
import { sendingOf } from './dispatch.commands.ts';
import { may } from './dispatch.policy.ts';
import {
  type DispatchState,
  type DispatchTrayRow,
  type DispatchView,
  type DocumentRow,
  type DocumentView,
  openStates,
  type SignatureRow,
} from './dispatch.ts';
import { decideSignature } from './sign.commands.ts';
import { fingerprintOf } from './statement.ts';
import * as store from './views.store.ts';

/** One page of a list; `next` is where the following page begins. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}
export interface Cursor {
  readonly before?: string | undefined;
  readonly most?: number | undefined;
}

const sizeOf = ({ most }: Cursor): number => Math.min(Math.max(most ?? 50, 1), 200);

function pageOf<Row>(rows: readonly Row[], size: number, cursor: (row: Row) => string): Page<Row> {
  const page = rows.slice(0, size);
  return { rows: page, next: rows.length > size ? cursor(page.at(-1)!) : null };
}

/** The signature folder: what was approved for this person's signature, and whether he may sign it today. */
export async function signatureTray(house: House, person: PersonId, cursor: Cursor): Promise<Page<SignatureRow>> {
  const size = sizeOf(cursor);
  const rows = await read(house, person, async (tx, actor, today) => {
    const lines = await authoritiesOn(tx, 'sign', today);
    const rounds = await store.roundsToSign(tx, person, today, cursor.before ?? null, size + 1);
    return rounds.map((round): SignatureRow => {
      const decided = decideSignature(round, actor, lines, house.publicUrl);
      const { manifest } = round;
      return {
        round: round.id,
        draft: round.draft,
        subject: round.subject,
        kind: manifest.kind,
        road: manifest.road,
        level: manifest.level as SignatureRow['level'],
        unit: { id: round.unitId, name: round.unitName },
        addressees: manifest.addressees.map((one) => one.name),
        isEach: isOriginals(manifest),
        languages: manifest.languages.map((version) => version.language),
        approvedBy: round.approvedBy,
        approvedAt: round.approvedAt,
        obstacle: decided.done ? null : decided.refusal,
      };
    });
  });
  return pageOf(rows ?? [], size, (row) => row.round);
}

/** What waits, failed or is unknown in the books that this person keeps. */
export async function dispatchTray(
  house: House,
  person: PersonId,
  states: readonly DispatchState[] | null,
  cursor: Cursor,
): Promise<Page<DispatchTrayRow>> {
  const size = sizeOf(cursor);
  const wanted = states ?? openStates;
  const rows = await read(house, person, async (tx): Promise<DispatchTrayRow[]> => {
    const documents = await store.documentsToDispatch(tx, wanted, cursor.before ?? null, size + 1);
    const ids = documents.map((document) => document.id);
    const dispatches = await store.dispatchViews(tx, ids, wanted);
    return documents.map((document) => ({
      document,
      dispatches: dispatches.filter((one) => one.document === document.id).map(withSending(house)),
    }));
  });
  return pageOf(rows ?? [], size, (row) => row.document.id);
}

/** As the reader sees it: places are counted anew, so that no gap tells of a blind copy. */
const withSending =
  (house: House) =>
  (
    { document: _document, ...row }: Awaited<ReturnType<typeof store.dispatchViews>>[number],
    place: number,
  ): DispatchView => ({ ...row, place, sending: sendingOf(house, row.channel) });

/** The outgoing register and the register of memoranda, as far as this person may read them; newest first. */
export async function listDocuments(
  house: House,
  person: PersonId,
  filter: store.DocumentFilter,
  cursor: Cursor,
): Promise<Page<DocumentRow>> {
  const size = sizeOf(cursor);
  const rows = await read(house, person, (tx, actor) => {
    const seesMuch = has(actor, 'cabinet') || holds(actor, registryRoles);
    return store.newestDocuments(tx, filter, cursor.before ?? null, size + 1, seesMuch);
  });
  return pageOf(rows ?? [], size, (row) => row.id);
}

/** One document as its reader may see it; opening a classified one is an entry of the ledger. */
export async function showDocument(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<DocumentView, 'no-such-document' | ActRefusal>> {
  const view = await read(house, person, async (tx, actor): Promise<DocumentView | null> => {
    const facts = await store.documentFacts(tx, id);
    if (facts === null) return null;
    const { signer, bookUnit, central, ...document } = facts;
    const policy = {
      bookUnit: bookUnit as UnitId,
      central,
      signedBy: signer as PersonId,
      unit: document.unit.id as UnitId,
    };
    return {
      ...document,
      code: groupedCode(document.code),
      fingerprint: fingerprintOf(document.key),
      dispatches: (await store.dispatchViews(tx, [id], null)).map(withSending(house)),
      may: {
        send: may.send(actor, policy),
        recordReceipt: may.recordReceipt(actor, policy),
        void: document.state === 'signed' && may.void(actor, policy),
      },
    };
  });
  if (view === null) return refuse('no-such-document');
  return view.level === 0 ? done(view) : noted(house, person, view, { level: view.level });
}

const noted = <T extends { readonly id: string }>(
  house: House,
  person: PersonId,
  view: T,
  detail: { readonly level: number; readonly paper?: string },
): Promise<Outcome<T, ActRefusal>> =>
  act<T, never>(house, person, 'document.read', async (acting) => {
    acting.about('document', view.id, detail);
    return done(view);
  });

/** A paper of a document for handing out, its content made sure of; above level 0 that is an entry of the ledger. */
export async function paperFor(
  house: House,
  person: PersonId,
  document: string,
  paper: string,
): Promise<Outcome<{ readonly name: string; readonly content: Buffer }, 'no-such-paper' | ActRefusal>> {
  const found = await read(house, person, (tx) => store.paperOf(tx, document, paper));
  if (found === null) return refuse('no-such-paper');
  if (found.level > 0) {
    const entered = await noted(house, person, { id: document }, { level: found.level, paper: found.sha256 });
    if (!entered.done) return entered;
  }
  return done({ name: found.name, content: await house.files.readVerified(found.sha256) });
}
