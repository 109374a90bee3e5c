import { sql } from 'kysely';
import { actAsHouse, readAsHouse } from '../access/act.ts';
import { ofPerson, ofUnit, type Principal } from '../access/principal.ts';
import type { House } from '../directory/house.ts';
import { insideChannel } from '../drafting/drafting.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { templatesVersion } from '../drafting/templates-version.ts';
import { sha256 } from '../kernel/canonical.ts';
import { showMoment } from '../kernel/dates-shown.ts';
import type { DocumentId, PersonId, UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import { type CertificateFacts, certificateFacts } from './certificate.store.ts';
import { groupedCode } from './codes.ts';
import * as dispatching from './dispatch.store.ts';
import * as store from './document.store.ts';
import { type Paper, type PapersRefusal, papersOf } from './papers.ts';
import { hasLeft } from './remedy.ts';
import type { Issued } from './render/from-manifest.ts';
import { renderCertificate } from './render/render-certificate.ts';
import { settingVersion } from './render/setting-version.ts';
import type { Pages } from './render/sheet.ts';
import { addSeals } from './seal.store.ts';
import type { SealProblem } from './seal.ts';
import { readySigners, sealPapers } from './seal-papers.ts';
import { fingerprintOf } from './statement.ts';
import { SomebodyWasSooner, unlessSooner } from './unless-sooner.ts';

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
  if (found.papers.length > 0 || found.document.state !== 'signed') return done(null);
  const covered = await house.sequencer.waitFor(found.document.entry);
  if (!covered.done) return covered;
  if (found.document.manifest.made.templates !== templatesVersion()) return refuse('templates-changed');
  const signers = await readySigners(house, found.document);
  if (!signers.done) return signers;
  const papers = await papersOf(found.document.manifest, issuedOf(found.document), house.files);
  if (!papers.done) return papers;
  const certificate = await setCertificate(house, found.document);
  if (!certificate.done) return certificate;
  const sealed = await sealPapers(house, signers.value, papers.value);
  if (!sealed.done) return sealed;
  const rows = [...sealed.value.papers.map(rowOf), certificateRow(found.document, certificate.value)];
  for (const content of [...sealed.value.papers.map((paper) => paper.content), certificate.value])
    await house.files.put(content);
  await unlessSooner(house, 'document.render', async (acting) => {
    await store.documentAtHand(acting.tx, id);
    if ((await store.papersOfDocument(acting.tx, id)).length > 0) throw new SomebodyWasSooner();
    await store.addPapers(acting.tx, id, rows);
    await addSeals(acting.tx, id, sealed.value.seals);
    await reopen(acting.tx, id);
    await deliverInside(acting, found.document);
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

const rowOf = ({ content, ...paper }: Paper): Omit<store.PaperRow, 'id'> => ({
  ...paper,
  sha256: sha256(content),
  size: content.length,
});

const certificateRow = (document: store.Document, content: Uint8Array): Omit<store.PaperRow, 'id'> => ({
  part: 'certificate',
  language: null,
  place: 0,
  name: 'certificate.pdf',
  level: document.level,
  sha256: sha256(content),
  size: content.length,
});

async function setCertificate(house: House, document: store.Document): Pages {
  const facts = await readAsHouse(house, (tx) => certificateFacts(tx, document.id));
  if (facts?.ledger == null) throw new Error(`No checkpoint covers the signature of document ${document.id}`);
  return certificateOf(house, document, facts, facts.ledger);
}

function certificateOf(
  { profile }: House,
  document: store.Document,
  facts: CertificateFacts,
  ledger: NonNullable<CertificateFacts['ledger']>,
): Pages {
  const { manifest } = document;
  const { letterhead, kind, zone } = manifest.made.imprint;
  const language: Language = manifest.languages.find((version) => version.authentic)?.language ?? 'en';
  const moment = (at: string): string => showMoment(new Date(at), zone, language);
  const { approval } = facts;
  return renderCertificate({
    letterhead,
    language,
    number: document.number,
    kind: kind.name,
    day: document.dated,
    subject: document.subject,
    addressees: manifest.addressees.filter((one) => one.role !== 'bcc').map((one) => one.name),
    verdicts: facts.verdicts.map((verdict) => ({
      check: verdict.check,
      name: profile.checks.find((check) => check.id === verdict.check)!.name,
      verdict: verdict.verdict === 'waive' ? 'waived' : 'pass',
      person: nameIn(verdict.person, language),
      post: nameIn(verdict.post, language),
      at: moment(verdict.at),
      reason: verdict.verdict === 'waive' ? verdict.reason : null,
    })),
    approval: {
      person: nameIn(approval.person, language),
      post: nameIn(approval.post, language),
      authority: approval.authority,
      at: moment(approval.at),
    },
    signature: {
      person: nameIn(facts.signer, language),
      fingerprint: fingerprintOf(document.keyId),
      at: showMoment(document.signedAt, zone, language),
    },
    manifestHash: document.manifestHash,
    ledger,
    trial: document.trial,
    timestamp: document.signedAt,
  });
}

/** What could not be set, and now is, waits again for an officer's order; what only waited to be sealed keeps the order that it has. */
async function reopen(tx: Tx, id: DocumentId): Promise<void> {
  const all = await dispatching.dispatchesOf(tx, id, true);
  const idsOf = (state: 'failed' | 'waiting'): string[] =>
    all.filter((one) => one.state === state && (state === 'failed' || one.problem !== null)).map((one) => one.id);
  await dispatching.changeDispatches(tx, idsOf('failed'), { state: 'waiting', problem: null, nextTryAt: null });
  await dispatching.changeDispatches(tx, idsOf('waiting'), { problem: null });
}

/** A memorandum lies on its addressees' desks from now on: the units and persons that were cleared as addressees may read it. */
async function deliverInside(
  acting: Parameters<Parameters<typeof actAsHouse>[2]>[0],
  document: store.Document,
): Promise<void> {
  const { tx, now } = acting;
  const current = await store.documentAtHand(tx, document.id);
  if (current?.state !== 'signed') return;
  const inside = (await dispatching.dispatchesOf(tx, document.id, true)).filter(
    (dispatch) => dispatch.channel === insideChannel && dispatch.state === 'waiting',
  );
  if (inside.length === 0) return;
  const readers = inside.flatMap(({ place }): Principal[] => {
    const addressee = document.manifest.addressees[place];
    if (addressee?.unit) return [ofUnit(addressee.unit as UnitId)];
    return addressee?.person ? [ofPerson(addressee.person as PersonId)] : [];
  });
  await sql`select access.share(${document.id}::uuid, ${readers}::text[], ${document.level}::smallint)`.execute(tx);
  await dispatching.changeDispatches(
    tx,
    inside.map((dispatch) => dispatch.id),
    { state: 'delivered', sentAt: now },
  );
  await hasLeft(acting, document.id);
}
