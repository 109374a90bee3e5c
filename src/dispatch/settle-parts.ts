import { sql } from 'kysely';
import { type actAsHouse, readAsHouse } from '../access/act.ts';
import { ofPerson, ofUnit, type Principal } from '../access/principal.ts';
import type { House } from '../directory/house.ts';
import { insideChannel } from '../drafting/drafting.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { sha256 } from '../kernel/canonical.ts';
import { showDay, showMoment } from '../kernel/dates-shown.ts';
import type { PersonId, UnitId } from '../kernel/id.ts';
import type { Language } from '../kernel/text.ts';
import { type CertificateFacts, certificateFacts } from './certificate.store.ts';
import * as dispatching from './dispatch.store.ts';
import * as store from './document.store.ts';
import type { Paper } from './papers.ts';
import { hasLeft } from './remedy.ts';
import { renderCertificate } from './render/render-certificate.ts';
import type { Pages } from './render/sheet.ts';
import { fingerprintOf } from './statement.ts';

/** A paper as it is kept. */
export const rowOf = ({ content, ...paper }: Paper): Omit<store.PaperRow, 'id'> => ({
  ...paper,
  sha256: sha256(content),
  size: content.length,
});

/** The certificate as it is kept: the last of what was set. */
export const certificateRow = (document: store.Document, content: Uint8Array): Omit<store.PaperRow, 'id'> => ({
  part: 'certificate',
  language: null,
  place: 0,
  name: 'certificate.pdf',
  level: document.level,
  sha256: sha256(content),
  size: content.length,
});

/** The certificate of clearance of a document, once a checkpoint covers its signature. */
export async function setCertificate(house: House, document: store.Document): Pages {
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
      byHand:
        facts.byHand === null
          ? null
          : {
              officer: nameIn(facts.byHand.person, language),
              post: facts.byHand.post === null ? null : nameIn(facts.byHand.post, language),
              day: showDay(facts.byHand.day, language),
              scan: facts.byHand.scan,
            },
    },
    manifestHash: document.manifestHash,
    ledger,
    trial: document.trial,
    timestamp: document.signedAt,
  });
}

/** A memorandum lies on its addressees' desks from now on: the units and persons that were cleared as addressees may read it. */
export async function deliverInside(
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
