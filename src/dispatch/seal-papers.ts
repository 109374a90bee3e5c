import { createHash } from 'node:crypto';
import { readAsHouse } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { fillSignature, type Reserved, reserveSignature } from '../platform/signature/add-signature.ts';
import { holderName, issuerName } from '../platform/signature/certificate-names.ts';
import { detachedSignature } from '../platform/signature/cms.ts';
import { NotSealable } from '../platform/signature/pdf-syntax.ts';
import { readCertificate, type Signer } from '../platform/signature/signer.ts';
import { readTimeStamp, timeStamp } from '../platform/signature/time-stamp.ts';
import type { Document } from './document.store.ts';
import type { Paper } from './papers.ts';
import { sealsWanted } from './seal.store.ts';
import { type Seal, type SealHolder, type SealProblem, sealHolders } from './seal.ts';
import { letRest, sealProblemOf, sealSigner, whatRests } from './seal-signers.ts';

/** Papers with the signatures that stand in them. */
export interface Sealed {
  readonly papers: readonly Paper[];
  readonly seals: readonly Seal[];
}

/** Whose signatures the letters that are signed from now on will bear. */
export const sealsOrdered = ({ seals }: Pick<House, 'seals'>): SealHolder[] =>
  sealHolders.filter((holder) => seals?.[holder] != null);

/** A signer at hand, and whose seal it makes. */
type Ready = readonly [SealHolder, Signer];

/**
 * The signers whose seals were ordered when the document was signed, each ready to sign now: asked before anything is set, so that what
 * waits for a signer costs nothing. One that is away is left alone for a while.
 */
export async function readySigners(house: House, document: Document): Promise<Outcome<readonly Ready[], SealProblem>> {
  const wanted = await readAsHouse(house, (tx) => sealsWanted(tx, document.entry));
  const resting = wanted.length === 0 ? null : whatRests(house);
  if (resting !== null) return refuse(resting);
  const ready: Ready[] = [];
  for (const holder of wanted) {
    const signer = await sealSigner(house, document, holder);
    if (!signer.done) {
      letRest(house, signer.refusal);
      return signer;
    }
    ready.push([holder, signer.value]);
  }
  return done(ready);
}

/**
 * Seals each letter: first by who signed it, then by the house. Either all seals are made or none; nothing is written. A signer or server
 * that is away is left alone for a while.
 */
export async function sealPapers(
  house: House,
  signers: readonly Ready[],
  papers: readonly Paper[],
): Promise<Outcome<Sealed, SealProblem | 'paper-not-sealable'>> {
  const sealed = await trySealing(house, signers, papers).catch((error: unknown) => {
    if (error instanceof NotSealable) return refuse('paper-not-sealable' as const);
    throw error;
  });
  if (!sealed.done && sealed.refusal !== 'paper-not-sealable') letRest(house, sealed.refusal);
  return sealed;
}

async function trySealing(
  house: House,
  signers: readonly Ready[],
  papers: readonly Paper[],
): Promise<Outcome<Sealed, SealProblem | 'paper-not-sealable'>> {
  const sealedAt = new Date(Math.floor(house.clock().getTime() / 1000) * 1000);
  const seals: Seal[] = [];
  const sealed: Paper[] = [];
  for (const paper of papers) {
    let { content } = paper;
    for (const [step, [holder, signer]] of paper.part === 'letter' ? signers.entries() : []) {
      const put = await putOn(house, content, signer, { place: paper.place, step, holder, sealedAt });
      if (!put.done) return put;
      seals.push(put.value.seal);
      content = put.value.content;
    }
    sealed.push({ ...paper, content });
  }
  return done({ papers: sealed, seals });
}

type Put = Pick<Seal, 'place' | 'step' | 'holder' | 'sealedAt'>;

async function putOn(
  house: House,
  pdf: Uint8Array,
  signer: Signer,
  put: Put,
): Promise<Outcome<{ content: Uint8Array; seal: Seal }, SealProblem | 'paper-not-sealable'>> {
  const certificate = readCertificate(signer.certificates[0]);
  const name = certificate === null ? '' : holderName(certificate);
  const reserved = reserveSignature(pdf, { name, at: put.sealedAt });
  let stamp: { at: Date; by: string } | null = null;
  const url = house.seals?.timeStampUrl ?? null;
  const cms = await detachedSignature(signer, reserved.digest, {
    at: put.sealedAt,
    ...(url === null
      ? {}
      : {
          stamp: async (signature: Uint8Array) => {
            const token = await timeStamp(url, signature);
            if (token.done) stamp = stampOf(token.value, signature);
            return token;
          },
        }),
  });
  if (!cms.done) return sealProblemOf(house, cms);
  const content = fillSignature(reserved, cms.value);
  const stamped = stamp as { at: Date; by: string } | null;
  // Another server may give a smaller one: it is waited for, as for one that gives none.
  if (content === null && stamped !== null)
    return sealProblemOf(
      house,
      refuse('time-stamp-does-not-fit', { said: 'it leaves no room for itself in the file' }),
    );
  if (content === null || certificate === null) return refuse('paper-not-sealable');
  const seal: Seal = {
    ...put,
    keyKind: signer.kind,
    trial: isTrialKey(certificate.subject),
    name,
    issuer: issuerName(certificate),
    certificate: createHash('sha256').update(certificate.raw).digest('hex'),
    stampedAt: stamped?.at ?? null,
    stampedBy: stamped?.by ?? null,
    cms: cms.value,
  };
  return done({ content, seal });
}

/** The certificates that the house makes for itself say TRIAL in a line of their own. */
const isTrialKey = (subject: string): boolean => subject.split('\n').includes('OU=TRIAL');

function stampOf(token: Uint8Array, signature: Uint8Array): { at: Date; by: string } | null {
  const read = readTimeStamp(token, (name) => createHash(name).update(signature).digest());
  return read?.cms.certificate ? { at: read.at, by: holderName(read.cms.certificate) } : null;
}

/** The same papers with the signatures that were kept: the very bytes that left, made again. */
export function withSeals(papers: readonly Paper[], seals: readonly Seal[]): Paper[] {
  return papers.map((paper) => {
    if (paper.part !== 'letter') return paper;
    const own = seals.filter((seal) => seal.place === paper.place);
    return own.length === 0 ? paper : { ...paper, content: own.reduce(filled, paper.content) };
  });
}

function filled(pdf: Uint8Array, { name, sealedAt, cms }: Seal): Uint8Array {
  const reserved: Reserved = reserveSignature(pdf, { name, at: sealedAt });
  const content = fillSignature(reserved, cms);
  if (content === null) throw new Error('a kept signature is greater than its place');
  return content;
}
