import { readAsHouse } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { done, type Outcome } from '../../kernel/outcome.ts';
import * as store from '../document.store.ts';
import type { PapersRefusal } from '../papers.ts';
import { addSeals } from '../seal.store.ts';
import type { SealProblem } from '../seal.ts';
import { readySigners, sealPapers } from '../seal-papers.ts';
import { certificateRow, deliverInside, rowOf, setCertificate } from '../settle-parts.ts';
import { SomebodyWasSooner, unlessSooner } from '../unless-sooner.ts';
import { signedPaper } from './signed-original.ts';
import { acceptedScan } from './wet.store.ts';

/**
 * What follows the acceptance of a signed scan: once a signed checkpoint covers it, the scan is kept as the original, under the seal of the house
 * where it has one, with the certificate of clearance; and addressees inside the house receive it. Done once, however often it is asked for.
 */
export async function settleSigned(
  house: House,
  document: store.Document,
  papers: readonly store.PaperRow[],
): Promise<Outcome<null, PapersRefusal | SealProblem | 'paper-not-sealable' | 'not-yet-covered'>> {
  const { id } = document;
  if (document.state !== 'signed' || papers.some(({ part }) => part === 'signed')) return done(null);
  const accepted = await readAsHouse(house, (tx) => acceptedScan(tx, id));
  if (accepted === null) return done(null);
  const covered = await house.sequencer.waitFor(accepted.entry);
  if (!covered.done) return covered;
  const signers = await readySigners(house, document);
  if (!signers.done) return signers;
  const certificate = await setCertificate(house, document);
  if (!certificate.done) return certificate;
  const scan = signedPaper(document, await house.files.readVerified(accepted.sha256));
  const sealed = await sealPapers(house, signers.value, [scan]);
  if (!sealed.done) return sealed;
  const [original] = sealed.value.papers;
  const rows = [{ ...rowOf(original!), part: 'signed' as const }, certificateRow(document, certificate.value)];
  for (const content of [original!.content, certificate.value]) await house.files.put(content);
  await unlessSooner(house, 'document.render-signed', async (acting) => {
    await store.documentAtHand(acting.tx, id);
    const kept = await store.papersOfDocument(acting.tx, id);
    if (kept.some(({ part }) => part === 'signed')) throw new SomebodyWasSooner();
    await store.addPapers(acting.tx, id, rows);
    await addSeals(acting.tx, id, sealed.value.seals);
    await deliverInside(acting, document);
    acting.about('document', id, { scan: accepted.id, papers: rows.map((row) => row.sha256) });
  });
  return done(null);
}
