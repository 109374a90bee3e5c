import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { templatesVersion } from '../drafting/templates-version.ts';
import type { DocumentId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Tx } from '../platform/database/connect.ts';
import { groupedCode } from './codes.ts';
import * as dispatching from './dispatch.store.ts';
import * as store from './document.store.ts';
import { type PapersRefusal, papersOf } from './papers.ts';
import type { Issued } from './render/from-manifest.ts';
import { settingVersion } from './render/setting-version.ts';
import { addSeals } from './seal.store.ts';
import type { SealProblem } from './seal.ts';
import { readySigners, sealPapers } from './seal-papers.ts';
import { certificateRow, deliverInside, rowOf, setCertificate } from './settle-parts.ts';
import { fingerprintOf } from './statement.ts';
import { SomebodyWasSooner, unlessSooner } from './unless-sooner.ts';
import { settleSigned } from './wet/settle-signed.ts';

export type SettleRefusal =
  | PapersRefusal
  | SealProblem
  | 'no-such-document'
  | 'not-yet-covered'
  | 'templates-changed'
  | 'paper-not-sealable';

/** What a signature added to the manifest, as the papers print it. */
export const issuedOf = (document: store.Document): Issued => ({
  number: document.number,
  day: document.dated,
  code: groupedCode(document.code),
  url: document.url,
  signedAt: document.signedAt,
  fingerprint: fingerprintOf(document.keyId),
  trial: document.trial,
  byHand: document.byHand === true,
});

const underWay = new Map<string, Promise<Outcome<null, SettleRefusal>>>();

/**
 * What follows a signature: once a signed checkpoint covers it, and not before, its papers are set, sealed, kept and hashed into the
 * ledger with the certificate of clearance, and addressees inside the house receive it. Done once, however often it is asked for, and by one
 * at a time: a token or a time stamp server is not asked twice for one letter. A document that a
 * newer program finds unset is not set with other templates than were cleared: it can only be struck out, which `settleOrTell` says.
 */
export function settleDocument(house: House, id: DocumentId): Promise<Outcome<null, SettleRefusal>> {
  const already = underWay.get(id);
  if (already !== undefined) return already;
  const settling = settle(house, id).finally(() => underWay.delete(id));
  underWay.set(id, settling);
  return settling;
}

async function settle(house: House, id: DocumentId): Promise<Outcome<null, SettleRefusal>> {
  const found = await readAsHouse(house, async (tx) => {
    const document = await store.documentToSettle(tx, id);
    return document === null ? null : { document, papers: await store.papersOfDocument(tx, id) };
  });
  if (found === null) return refuse('no-such-document');
  const byHand = found.document.byHand === true;
  if (byHand && found.papers.length > 0) return settleSigned(house, found.document, found.papers);
  if (found.papers.length > 0 || found.document.state !== 'signed') return done(null);
  const covered = await house.sequencer.waitFor(found.document.entry);
  if (!covered.done) return covered;
  if (found.document.manifest.made.templates !== templatesVersion()) return refuse('templates-changed');
  // What is signed by hand is set for the pen: it bears no signature, has no certificate and lies on no desk before its signed scan was accepted.
  const signers = byHand ? done([]) : await readySigners(house, found.document);
  if (!signers.done) return signers;
  const papers = await papersOf(found.document.manifest, issuedOf(found.document), house.files);
  if (!papers.done) return papers;
  const certificate = byHand ? null : await setCertificate(house, found.document);
  if (certificate?.done === false) return certificate;
  const sealed = await sealPapers(house, signers.value, papers.value);
  if (!sealed.done) return sealed;
  const last = certificate === null ? [] : [certificate.value];
  const rows = [...sealed.value.papers.map(rowOf), ...last.map((pages) => certificateRow(found.document, pages))];
  for (const content of [...sealed.value.papers.map((paper) => paper.content), ...last]) await house.files.put(content);
  await unlessSooner(house, 'document.render', async (acting) => {
    await store.documentAtHand(acting.tx, id);
    if ((await store.papersOfDocument(acting.tx, id)).length > 0) throw new SomebodyWasSooner();
    await store.addPapers(acting.tx, id, rows);
    await addSeals(acting.tx, id, sealed.value.seals);
    await reopen(acting.tx, id);
    if (!byHand) await deliverInside(acting, found.document);
    acting.about('document', id, { papers: rows.map((row) => row.sha256), setting: settingVersion() });
    if (found.document.circular !== null) acting.touches(found.document.circular);
  });
  return done(null);
}

/** The same for who does not wait for it: what goes wrong is logged, and the job does it again. */
export async function settleQuietly(house: House, id: DocumentId): Promise<void> {
  try {
    const settled = await settleDocument(house, id);
    if (!settled.done) house.log.warn({ document: id, code: settled.refusal }, 'document not settled yet');
  } catch (error) {
    house.log.error({ err: error, document: id }, 'document not settled yet');
  }
}

/** What could not be set, and now is, waits again for an officer's order; what only waited to be sealed keeps the order that it has. */
async function reopen(tx: Tx, id: DocumentId): Promise<void> {
  const all = await dispatching.dispatchesOf(tx, id, true);
  const idsOf = (state: 'failed' | 'waiting'): string[] =>
    all.filter((one) => one.state === state && (state === 'failed' || one.problem !== null)).map((one) => one.id);
  await dispatching.changeDispatches(tx, idsOf('failed'), { state: 'waiting', problem: null, nextTryAt: null });
  await dispatching.changeDispatches(tx, idsOf('waiting'), { problem: null });
}
