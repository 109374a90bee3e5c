import { type Acting, type ActRefusal, act, read } from '../access/act.ts';
import type { Actor } from '../access/actor.ts';
import { matterOf, stillTheSame } from '../clearance/clearance.commands.ts';
import { setDraftState } from '../clearance/clearance.store.ts';
import { authoritiesOn } from '../directory/authority.store.ts';
import { type Authority, type AuthorityRefusal, type Basis, mayAct } from '../directory/authority.ts';
import type { House } from '../directory/house.ts';
import { type Manifest, manifestHash } from '../drafting/manifest.ts';
import type { ManifestRefusal } from '../drafting/manifest-resolve.ts';
import { isOriginals, originalOf } from '../drafting/merge.ts';
import { gregorianOf } from '../kernel/calendar.ts';
import type { DocumentId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { numberText } from '../register/register.ts';
import { signOriginals } from './circular-sign.commands.ts';
import { groupedCode, newCode } from './codes.ts';
import type { SignedDocument } from './dispatch.ts';
import { type PapersRefusal, papersOf } from './papers.ts';
import { sealsOrdered } from './seal-papers.ts';
import { settleQuietly } from './settle.commands.ts';
import * as store from './sign.store.ts';
import { documentOf, indexDocument, readersOf, statementOf, urlOf } from './sign-parts.ts';
import { attestingKey, signerKey } from './signer-keys.ts';
import { fingerprintOf, signStatement } from './statement.ts';

/** How a document is signed: in the house with the signatory's key, or with a pen on the paper. */
export const signManners = ['house', 'hand'] as const;
export type SignManner = (typeof signManners)[number];

export type SignObstacle =
  | AuthorityRefusal
  | 'not-the-signatory'
  | 'not-approved'
  | 'already-signed'
  | 'no-public-address'
  | 'nothing-to-remedy'
  | 'no-such-register';
export type SignRefusal =
  | ActRefusal
  | 'no-such-round'
  | SignObstacle
  | 'manifest-changed'
  | 'originals-not-by-hand'
  | 'no-place-for-a-pen'
  | ManifestRefusal
  | PapersRefusal;

/**
 * Signs exactly what was approved. The signature covers the manifest's hash, the number, both dates and the code, so the number is
 * taken in the last statement but one and its counter is locked for no longer than an Ed25519 signature and one insert. A document
 * that cannot be printed takes no number: it is set once beforehand. One that is to be signed by hand is numbered and set in the same way, without
 * the signatory's key: the house attests it, it is printed for the pen, and nothing of it leaves before its signed scan was accepted (`wet/`).
 */
export async function signDocument(
  house: House,
  person: PersonId,
  round: string,
  manner: SignManner = 'house',
): Promise<Outcome<SignedDocument, SignRefusal>> {
  const printable = await trySetting(house, person, round, manner);
  if (!printable.done) return printable;
  const isEach = printable.value;
  const name = isEach ? 'circular.sign' : manner === 'hand' ? 'document.sign-by-hand' : 'document.sign';
  const signed = await act(house, person, name, (acting) => sign(house, acting, round, isEach, manner));
  if (signed.done && !isEach) await settleQuietly(house, signed.value.id as DocumentId);
  return signed;
}

/** Whether the actor may sign this round today, and on what basis; else the first thing that stands against it. */
export function decideSignature(
  round: store.RoundToSign,
  actor: Actor,
  lines: readonly Authority[],
  publicUrl: string | null,
): Outcome<Basis, SignObstacle> {
  const { signatory } = round.manifest;
  const basis = mayAct(linesFor(lines, signatory), actor, matterOf('sign', round.manifest));
  if (!basis.done) return basis;
  if (signatory.person !== actor.person) return refuse('not-the-signatory', { name: round.signatoryName });
  if (round.draftState === 'signed') return refuse('already-signed');
  if (round.state !== 'approved' || round.draftState !== 'approved' || round.approvedHash !== round.manifestHash)
    return refuse('not-approved');
  if (round.book === null) return refuse('no-such-register');
  if (round.manifest.remedy !== null && round.remedied !== 'dispatched') return refuse('nothing-to-remedy');
  return publicUrl === null ? refuse('no-public-address') : basis;
}

/** The lines of the matrix that fit the cleared block: the post itself, or the authority lent by the post in whose name it is signed. */
const linesFor = (
  lines: readonly Authority[],
  { post, onBehalfOf }: store.RoundToSign['manifest']['signatory'],
): Authority[] =>
  lines.filter(
    (line) =>
      (line.post === post && line.onBehalfOf === onBehalfOf) ||
      (onBehalfOf !== null && line.post === onBehalfOf && line.onBehalfOf === null),
  );

/**
 * Sets the document once with a number of the same length, each of its originals where there are many, and has the signer's key at hand
 * before any lock is taken. Whether there are many.
 */
async function trySetting(
  house: House,
  person: PersonId,
  id: string,
  manner: SignManner,
): Promise<Outcome<boolean, PapersRefusal | 'originals-not-by-hand' | 'no-place-for-a-pen'>> {
  const round = await read(house, person, async (tx, actor, today) => {
    const found = await store.roundToSign(tx, id, today);
    if (found === null) return null;
    const decided = decideSignature(found, actor, await authoritiesOn(tx, 'sign', today), house.publicUrl);
    return decided.done ? { found, today } : null;
  });
  if (round === null || round.found.book === null) return done(false);
  const { manifest, book } = round.found;
  const hindered = manner === 'hand' ? noPen(manifest) : null;
  if (hindered !== null) return refuse(hindered);
  const key = await keyFor(house, person, manner);
  const issued = {
    number: numberText(book.pattern, gregorianOf(round.today).year, 99_999),
    day: round.today,
    code: groupedCode(newCode()),
    url: urlOf(house, newCode()),
    signedAt: house.clock(),
    fingerprint: fingerprintOf(key.vkey),
    trial: house.kind === 'trial',
    byHand: manner === 'hand',
  };
  const isEach = isOriginals(manifest);
  const all = isEach ? manifest.addressees.map((_, place) => originalOf(manifest, place)) : [manifest];
  // Two at a time, as the house sets pages.
  for (let at = 0; at < all.length; at += 2) {
    const tried = await Promise.all(all.slice(at, at + 2).map((one) => papersOf(one, issued, house.files)));
    const refused = tried.find((one) => !one.done);
    if (refused !== undefined && !refused.done) return refused;
  }
  return done(isEach);
}

/** A press release has no block to sign; of one clearance for many originals each would be a paper of its own. */
function noPen(manifest: Manifest): 'originals-not-by-hand' | 'no-place-for-a-pen' | null {
  if (isOriginals(manifest)) return 'originals-not-by-hand';
  return manifest.made.imprint.kind.signature === 'none' ? 'no-place-for-a-pen' : null;
}

const keyFor = (house: House, person: PersonId, manner: SignManner) =>
  manner === 'hand' ? attestingKey(house) : signerKey(house, person);

async function sign(
  house: House,
  acting: Acting,
  id: string,
  isEach: boolean,
  manner: SignManner,
): Promise<Outcome<SignedDocument, Exclude<SignRefusal, PapersRefusal | ActRefusal>>> {
  const { tx, actor, now, today } = acting;
  const round = await store.roundToSign(tx, id, today, { lock: true });
  if (round === null) return refuse('no-such-round');
  const basis = decideSignature(round, actor, await authoritiesOn(tx, 'sign', today), house.publicUrl);
  if (!basis.done) return basis;
  if (manifestHash(round.manifest) !== round.manifestHash)
    throw new Error(`The manifest of round ${id} is not the one that was approved`);
  // Approved a moment ago, so that it was not tried.
  if (isOriginals(round.manifest) !== isEach) return refuse('not-approved');
  const hindered = manner === 'hand' ? noPen(round.manifest) : null;
  if (hindered !== null) return refuse(hindered);
  const still = await stillTheSame(acting, house, round);
  if (!still.done) return still;

  if (isEach) return done(await signOriginals(house, acting, round, basis.value));
  const document = documentOf(
    house,
    round,
    round.book!,
    actor.person,
    now,
    today,
    await keyFor(house, actor.person, manner),
    { byHand: manner === 'hand' ? true : null },
  );
  await store.addSurroundings(tx, document, await readersOf(acting, document));
  await indexDocument(acting, document);
  await setDraftState(tx, round.draft, 'signed');
  await house.jobs.send(tx, 'settle-document', { id: document.id }, { afterSeconds: 15 });
  return done(await issue(house, acting, document, basis.value));
}

/** The last two statements: the number; then, signed, the document and the entry. */
async function issue(house: House, acting: Acting, document: store.NewDocument, basis: Basis): Promise<SignedDocument> {
  const { id, round, book, dated, datedHijri, code } = document;
  const key = await keyFor(house, document.signedBy, document.byHand === true ? 'hand' : 'house');
  const value = await store.nextNumber(acting.tx, book, document.year);
  const number = { value, text: numberText(book.pattern, gregorianOf(dated).year, value) };
  const signature = signStatement(statementOf(document, number.text), key);
  if (basis.actingFor !== null) acting.actsFor(basis.actingFor as PersonId);
  else if (document.onBehalfOf !== null) acting.actsFor(document.onBehalfOf);
  acting.about('document', id, {
    draft: round.draft,
    round: round.id,
    manifest: round.manifestHash,
    number: number.text,
    signature,
    key: key.vkey,
    // What is signed with a pen bears no key of its signatory's.
    seals: sealsOrdered(house).filter((holder) => holder !== 'signatory' || document.byHand === null),
    authority: basis.authority,
  });
  acting.touches(round.draft);
  await store.addDocument(acting, document, number, signature);
  return { id, number: number.text, dated, datedHijri, code: groupedCode(code), circular: null };
}
