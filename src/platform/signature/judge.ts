import { createHash, type X509Certificate } from 'node:crypto';
import { holderName, issuerName } from './certificate-names.ts';
import { holds, type ReadCms, readCms } from './cms-read.ts';
import { type DigestName, oid } from './oids.ts';
import type { FoundSignature, PdfSignature } from './pdf-signature.ts';
import { readCertificate } from './signer.ts';
import { readTimeStamp, type TimeStamp } from './time-stamp.ts';
import { standingOf } from './trust.ts';

const mostContents = 1_000_000;
const detached = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached']);
const documentStamp = 'ETSI.RFC3161';

/** What is to be said of the signatures of a file. It is called where hostile content is read: in a worker, with limits. */
export function judgeSignatures(
  file: Uint8Array,
  found: readonly FoundSignature[],
  trusted: readonly Uint8Array[],
  now: Date,
): PdfSignature[] {
  const anchors = trusted.map(readCertificate).filter((each) => each !== null);
  const judged = found.map((each) => judge(file, each, anchors, now));
  const isSealed = judged.some((each) => each.state === 'intact' && each.extent === 'whole');
  return judged.map((each) => (each.extent === 'continued' && isSealed ? { ...each, extent: 'signed-again' } : each));
}

function judge(
  file: Uint8Array,
  { range, manner, claimedAt }: FoundSignature,
  anchors: readonly X509Certificate[],
  now: Date,
): PdfSignature {
  const parts = partsOf(file, range);
  const cms = parts === null ? null : readCms(parts.contents);
  const extent = parts?.isWhole === true ? 'whole' : 'continued';
  const nothing = { ...nobody, claimedAt, extent } as const;
  if (parts === null || cms === null) return { ...nothing, state: parts === null ? 'changed' : 'unverifiable' };
  const digestOf = (name: DigestName): Buffer => createHash(name).update(parts.before).update(parts.after).digest();
  const isStamp = manner === documentStamp;
  const own = isStamp ? readTimeStamp(parts.contents, digestOf) : stampOf(cms);
  const at = own === null || !isTrusted(own, anchors) ? now : own.at;
  const { certificate } = cms;
  return {
    signer: certificate === null ? null : holderName(certificate),
    issuer: certificate === null ? null : issuerName(certificate),
    state: isStamp ? (own === null ? 'changed' : 'intact') : stateOf(cms, manner, digestOf),
    extent,
    certificate: standingOf(certificate, cms.certificates, anchors, at),
    claimedAt,
    stampedAt: own === null ? null : own.at.toISOString(),
    stampedBy: own?.cms.certificate ? holderName(own.cms.certificate) : null,
    isStampTrusted: own !== null && isTrusted(own, anchors),
  };
}

const nobody = {
  signer: null,
  issuer: null,
  certificate: 'missing',
  stampedAt: null,
  stampedBy: null,
  isStampTrusted: false,
} as const;

function stateOf(cms: ReadCms, manner: string, digestOf: (name: DigestName) => Buffer): PdfSignature['state'] {
  if (!detached.has(manner) || cms.content !== null || cms.digest === null || cms.certificate === null)
    return 'unverifiable';
  return holds(cms, digestOf) ? 'intact' : 'changed';
}

/** The time stamp over the signature itself, where one is there and holds. */
function stampOf(cms: ReadCms): TimeStamp | null {
  const token = cms.unsigned(oid.timeStampToken);
  if (token === null) return null;
  return readTimeStamp(new Uint8Array(token.toBER()), (name) => createHash(name).update(cms.signature).digest());
}

const isTrusted = ({ cms, at }: TimeStamp, anchors: readonly X509Certificate[]): boolean =>
  standingOf(cms.certificate, cms.certificates, anchors, at) === 'trusted';

interface Parts {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  readonly contents: Buffer;
  readonly isWhole: boolean;
}

/**
 * What a signature covers, and itself. It must begin with the file and leave out exactly one string in angle brackets, the signature: a
 * range that leaves out anything else would let others write there. Null for such a range.
 */
function partsOf(file: Uint8Array, range: readonly number[]): Parts | null {
  const [start, length = 0, next = 0, rest = 0] = range;
  if (range.length !== 4 || start !== 0 || !range.every((each) => Number.isSafeInteger(each) && each >= 0)) return null;
  if (length < 1 || next < length + 2 || next + rest > file.length || next - length > mostContents * 2) return null;
  if (file[length] !== 0x3c || file[next - 1] !== 0x3e) return null;
  const hex = Buffer.from(file.subarray(length + 1, next - 1)).toString('latin1');
  if (!/^[0-9A-Fa-f]*$/.test(hex) || hex.length % 2 !== 0) return null;
  return {
    before: file.subarray(0, length),
    after: file.subarray(next, next + rest),
    contents: Buffer.from(hex, 'hex'),
    isWhole: next + rest === file.length,
  };
}
