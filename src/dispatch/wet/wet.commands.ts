import { type Acting, type ActRefusal, act, read } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { canonical, type Json, sha256 } from '../../kernel/canonical.ts';
import { type DocumentId, newId, type PersonId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { tiffPages } from '../../platform/ocr/tiff.ts';
import { picturedKind, recogniserOf, sourceOf } from '../../register/file-text.ts';
import type { Answer } from '../dispatch.commands.ts';
import { may } from '../dispatch.policy.ts';
import { type DocumentAtHand, documentAtHand, papersOfDocument } from '../document.store.ts';
import { settleQuietly } from '../settle.commands.ts';
import { mostScanPages } from './scan-pdf.ts';
import * as store from './wet.store.ts';
import { type AcceptObstacle, type Decision, type HandView, isWeighty, obstacleTo } from './wet.ts';

type OnHand = 'no-such-document' | 'not-by-hand' | 'not-living';
export type BringRefusal =
  | OnHand
  | 'no-such-file'
  | 'not-a-scan'
  | 'scan-too-long'
  | 'scan-under-way'
  | 'no-papers-yet';
export type JudgeRefusal = OnHand | 'no-such-scan' | 'not-to-compare' | 'changed-meanwhile' | AcceptObstacle;
export type WetRefusal = ActRefusal | BringRefusal | JudgeRefusal;

/** The document of an act on its signing by hand: hidden and unknown alike, then whether it is signed by hand and still waits. */
async function documentFor({ tx }: Acting, id: string): Promise<Outcome<DocumentAtHand, OnHand>> {
  const document = await documentAtHand(tx, id);
  if (document === null) return refuse('no-such-document');
  if (document.byHand !== true) return refuse('not-by-hand');
  return document.state === 'signed' ? done(document) : refuse('not-living');
}

/**
 * Brings the scan of a document that was signed by hand: files that the person has brought in himself, in the order of their pages. It is read and
 * compared in the background; a further one is brought only after this one was refused or could not be read.
 */
export const bringScan = (
  house: House,
  person: PersonId,
  id: string,
  files: readonly string[],
): Answer<{ readonly id: string; readonly pages: number }, BringRefusal> =>
  act(house, person, 'document.bring-scan', async (acting) => {
    const { tx, actor, now } = acting;
    const found = await documentFor(acting, id);
    if (!found.done) return found;
    if (!may.bringScan(actor, found.value)) return refuse('not-allowed');
    if ((await papersOfDocument(tx, id)).length === 0) return refuse('no-papers-yet');
    if (await store.hasOpenScan(tx, id)) return refuse('scan-under-way');
    const brought: store.Brought[] = [];
    for (const hash of files) {
      const file = await broughtFile(house, acting, hash);
      if (!file.done) return file;
      brought.push(file.value);
    }
    const pages = brought.reduce((sum, file) => sum + file.pages, 0);
    if (pages > mostScanPages) return refuse('scan-too-long', { pages, limit: mostScanPages });
    const scan = newId(now.getTime());
    await store.addScan(tx, { id: scan, document: id, brought, by: actor.person, at: now });
    await house.jobs.send(tx, 'read-scan', { id: scan });
    acting.about('document', id, { scan, files: [...files] });
    return done({ id: scan, pages });
  });

async function broughtFile(
  house: House,
  { tx, actor }: Acting,
  hash: string,
): Promise<Outcome<store.Brought, 'no-such-file' | 'not-a-scan'>> {
  const upload = await store.uploadOf(tx, actor.person, hash);
  if (upload === null) return refuse('no-such-file');
  const kind = picturedKind(upload.kind as 'pdf');
  if (kind === null) return refuse('not-a-scan', { kind: upload.kind });
  const pages = kind === 'tiff' ? tiffPages(await house.files.readVerified(hash)).length : (upload.pages ?? 1);
  return pages > 0 ? done({ sha256: hash, kind, pages }) : refuse('not-a-scan', { kind: upload.kind });
}

/** The document and its scan for an officer's judgement, if he may give it. */
async function scanFor(
  acting: Acting,
  id: string,
  scanId: string,
  edition: number,
): Promise<Outcome<store.ScanAtHand, Exclude<JudgeRefusal, AcceptObstacle> | ActRefusal>> {
  const found = await documentFor(acting, id);
  if (!found.done) return found;
  const scan = await store.scanAtHand(acting.tx, id, scanId);
  if (scan === null) return refuse('no-such-scan');
  if (!may.judgeScan(acting.actor, found.value, scan.drafter)) return refuse('not-allowed');
  if (scan.edition !== edition) return refuse('changed-meanwhile', { edition: scan.edition, state: scan.state });
  return scan.state === 'read' ? done(scan) : refuse('not-to-compare', { state: scan.state });
}

interface Accepted {
  readonly id: string;
  readonly edition: number;
}

/**
 * Accepts a signed scan in one's own name: every difference that is more than a bad reading has been decided by a person. From now on the scan is the
 * original, which leaves once a signed checkpoint covers this act.
 */
export async function acceptScan(
  house: House,
  person: PersonId,
  id: string,
  scanId: string,
  form: { readonly edition: number; readonly decisions: readonly Decision[] },
): Answer<Accepted, JudgeRefusal> {
  const accepted = await act<Accepted, JudgeRefusal | ActRefusal>(
    house,
    person,
    'document.accept-scan',
    async (acting) => {
      const found = await scanFor(acting, id, scanId, form.edition);
      if (!found.done) return found;
      const { comparison, comparisonHash, sha256: hash } = found.value;
      const obstacle = obstacleTo(comparison!, form.decisions);
      if (obstacle !== null) return refuse(obstacle);
      const known = new Set(comparison!.differences.filter(isWeighty).map((one) => one.id));
      const decisions = form.decisions.filter(({ difference }) => known.has(difference));
      const { tx, actor, now, today } = acting;
      const judged = { by: actor.person, at: now, on: today, decisions, reason: null };
      await store.judge(tx, scanId, { state: 'accepted', ...judged });
      await house.jobs.send(tx, 'settle-document', { id }, { afterSeconds: 15 });
      acting.about('document', id, {
        scan: scanId,
        sha256: hash,
        comparison: comparisonHash,
        differences: known.size,
        decisions: sha256(canonical(decisions as unknown as Json)),
      });
      return done({ id: scanId, edition: form.edition + 1 });
    },
  );
  if (accepted.done) await settleQuietly(house, id as DocumentId);
  return accepted;
}

/** Refuses a signed scan, with the reason: another is awaited, or the document is struck out. */
export const refuseScan = (
  house: House,
  person: PersonId,
  id: string,
  scanId: string,
  form: { readonly edition: number; readonly reason: string },
): Answer<Accepted, JudgeRefusal> =>
  act(house, person, 'document.refuse-scan', async (acting) => {
    const found = await scanFor(acting, id, scanId, form.edition);
    if (!found.done) return found;
    const { tx, actor, now, today } = acting;
    const judged = { by: actor.person, at: now, on: today, decisions: null, reason: form.reason };
    await store.judge(tx, scanId, { state: 'refused', ...judged });
    acting.about('document', id, {
      scan: scanId,
      sha256: found.value.sha256,
      comparison: found.value.comparisonHash,
      reason: form.reason,
    });
    return done({ id: scanId, edition: form.edition + 1 });
  });

/** The signing by hand of a document as its reader may see it; of a classified one that is an entry of the ledger. */
export async function showHand(
  house: House,
  person: PersonId,
  id: string,
): Promise<Outcome<HandView, 'no-such-document' | 'not-by-hand' | ActRefusal>> {
  const seen = await read(house, person, async (tx, actor) => {
    const document = await store.documentSeen(tx, id);
    if (document === null) return null;
    const facts = await store.handFacts(tx, id);
    if (facts === null) return { level: document.level, view: null };
    const scans = await store.scanViews(tx, id);
    const isOpen = facts.state === 'signed';
    const isUnderWay = scans.some(({ state }) => state === 'reading' || state === 'read' || state === 'accepted');
    const view: HandView = {
      document: id,
      number: facts.number,
      subject: facts.subject,
      state: facts.hand,
      scans,
      may: {
        bring: isOpen && !isUnderWay && may.bringScan(actor, document),
        judge: isOpen && may.judgeScan(actor, document, facts.drafter),
      },
    };
    return { level: document.level, view };
  });
  if (seen === null) return refuse('no-such-document');
  if (seen.view === null) return refuse('not-by-hand');
  return seen.level === 0 ? done(seen.view) : noted(house, person, id, seen.level, seen.view);
}

/** A page of a signed scan as it would leave, as a picture. */
export async function scanPicture(
  house: House,
  person: PersonId,
  { id, scan, page }: { readonly id: string; readonly scan: string; readonly page: number },
): Promise<Outcome<Uint8Array, 'no-such-scan' | 'page-not-shown' | ActRefusal>> {
  const seen = await read(house, person, async (tx) => {
    const document = await store.documentSeen(tx, id);
    const found = (await store.scanViews(tx, id)).find((one) => one.id === scan);
    return document && found?.sha256 && page <= (found.pages ?? 0)
      ? { level: document.level, sha256: found.sha256 }
      : null;
  });
  if (seen === null) return refuse('no-such-scan');
  const source = await sourceOf(house.files, seen.sha256);
  const picture = await recogniserOf(house).showPage({ source, kind: 'pdf', page }, 0);
  if (!picture.done) return refuse('page-not-shown');
  return seen.level === 0 ? picture : noted(house, person, id, seen.level, picture.value, seen.sha256);
}

const noted = <T>(
  house: House,
  person: PersonId,
  id: string,
  level: number,
  value: T,
  paper?: string,
): Promise<Outcome<T, ActRefusal>> =>
  act<T, never>(house, person, 'document.read', async (acting) => {
    acting.about('document', id, { level, ...(paper === undefined ? {} : { paper }) });
    return done(value);
  });
