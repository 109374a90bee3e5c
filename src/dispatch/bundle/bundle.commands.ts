import { type ActRefusal, act, actAsHouse, read, readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { sha256 } from '../../kernel/canonical.ts';
import type { EntryId, PersonId, UnitId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { BundleDescription } from '../../register/bundle/format.ts';
import { type DocumentFacts, may } from '../dispatch.policy.ts';
import { type DispatchAtHand, dispatchesOf, enterAbout } from '../dispatch.store.ts';
import { type Document, documentAtHand, documentToSettle } from '../document.store.ts';
import type { Paper } from '../papers.ts';
import { type NotToSend, papersToSend } from '../papers-to-send.ts';
import { documentFacts } from '../views.store.ts';
import { entryOfBundle } from './bundle.store.ts';
import { describe, pathOf } from './describe.ts';
import { descriptionText, writeBundle } from './write-bundle.ts';

export type BundleRefusal =
  | ActRefusal
  | 'no-such-document'
  | 'no-such-dispatch'
  | 'not-dispatched'
  | 'papers-not-sound'
  | 'not-yet-covered';

export interface Bundle {
  readonly name: string;
  readonly content: Buffer;
}

const stemOf = (number: string): string => number.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/**
 * A dispatched document as a bundle for one of its addressees, who runs a house like this one: its papers, a description, and the ledger's
 * proof of both. For those who may send it; each bundle is an entry, which is what it proves.
 * @param dispatch which addressee; the first where none is named
 */
export async function exportBundle(
  house: House,
  person: PersonId,
  id: string,
  dispatch: string | null,
): Promise<Outcome<Bundle, BundleRefusal>> {
  const seen = await read(house, person, async (tx, actor) => {
    const facts = await documentFacts(tx, id);
    return facts && { isHis: may.send(actor, factsFor(facts)) };
  });
  if (seen === null) return refuse('no-such-document');
  if (!seen.isHis) return refuse('not-allowed');
  const made = await materialOf(house, id);
  const entered = await act(house, person, 'document.bundle', async (acting) => {
    const { tx, actor } = acting;
    const document = await documentAtHand(tx, id);
    if (document === null || made === null) return refuse('no-such-document');
    if (!may.send(actor, document)) return refuse('not-allowed');
    // What left only a moment ago has no papers at hand here yet.
    if (document.state !== 'dispatched' || made.document.state !== 'dispatched') return refuse('not-dispatched');
    const to = (await dispatchesOf(tx, id)).find((one) =>
      dispatch === null ? one.role === 'to' : one.id === dispatch,
    );
    if (to === undefined) return refuse('no-such-dispatch');
    if (typeof made.papers === 'string') return refuse('papers-not-sound', { problem: made.papers });
    const description = describe(made.document, to.place, made.papers, house.profile.organisation);
    enterAbout(acting, to, detailOf(to, description));
    return done({ description, papers: made.papers, entry: acting.entry });
  });
  if (!entered.done) return entered;
  const { description, papers, entry } = entered.value;
  return bundled(house, description, papers, entry);
}

/**
 * The same as part of an e-mail that the house sends by itself, over a channel that carries bundles. A further attempt sends what an earlier
 * one was to send, and is proved by its entry.
 */
export async function bundleFor(
  house: House,
  document: Document,
  dispatch: DispatchAtHand,
  papers: readonly Paper[],
): Promise<Bundle> {
  const description = describe(document, dispatch.place, papers, house.profile.organisation);
  const detail = detailOf(dispatch, description);
  const earlier = await readAsHouse(house, (tx) => entryOfBundle(tx, detail));
  const made = await bundled(house, description, papers, earlier ?? (await enterBundle(house, dispatch, detail)));
  if (!made.done) throw new Error(`no checkpoint covers the bundle of document ${document.id} yet`);
  return made.value;
}

async function enterBundle(
  house: House,
  dispatch: DispatchAtHand,
  detail: ReturnType<typeof detailOf>,
): Promise<EntryId> {
  let entry: EntryId | null = null;
  await actAsHouse(house, 'document.bundle', async (acting) => {
    entry = acting.entry;
    enterAbout(acting, dispatch, detail);
  });
  return entry!;
}

const factsFor = (found: NonNullable<Awaited<ReturnType<typeof documentFacts>>>): DocumentFacts => ({
  bookUnit: found.bookUnit as UnitId,
  central: found.central,
  signedBy: found.signer as PersonId,
  unit: found.unit.id as UnitId,
});

const detailOf = ({ id }: DispatchAtHand, description: BundleDescription) => ({
  dispatch: id,
  bundle: sha256(descriptionText(description)),
});

/** The document with its papers, set anew and compared before they leave; or the word for what is wrong with them. */
async function materialOf(
  house: House,
  id: string,
): Promise<{ document: Document; papers: readonly Paper[] | NotToSend } | null> {
  const document = await readAsHouse(house, (tx) => documentToSettle(tx, id));
  if (document === null || document.state !== 'dispatched') return document && { document, papers: [] };
  return { document, papers: await papersToSend(house, document) };
}

async function bundled(
  house: House,
  description: BundleDescription,
  papers: readonly Paper[],
  entry: EntryId,
): Promise<Outcome<Bundle, 'not-yet-covered'>> {
  const covered = await house.sequencer.waitFor(entry);
  if (!covered.done) return refuse('not-yet-covered');
  const proof = await house.sequencer.prove(entry);
  if (!proof.done) return refuse('not-yet-covered');
  const stem = stemOf(description.number);
  const files = papers.map((paper) => ({ path: pathOf(paper), content: paper.content }));
  return done({ name: `${stem}.diwan.zip`, content: writeBundle(stem, description, files, proof.value) });
}
