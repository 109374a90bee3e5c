import type { X509Certificate } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificatesIn } from './self-issued.ts';

/**
 * What the house can say of a signer's certificate: it leads to one that the house trusts; it leads nowhere that is known here; it leads
 * there, but was not valid at the time; it vouches for itself; none came with the signature.
 */
export const standings = ['trusted', 'unknown', 'expired', 'self-issued', 'missing'] as const;
export type Standing = (typeof standings)[number];

const longestChain = 8;
const mostAnchors = 5000;

/** The certificates that the house trusts: every `.pem`, `.crt` and `.cer` file (PEM) of a folder, DER. */
export async function trustAnchors(folder: string | null): Promise<Uint8Array[]> {
  if (folder === null) return [];
  const names = (await readdir(folder)).filter((name) => /\.(pem|crt|cer)$/i.test(name)).sort();
  const anchors: Uint8Array[] = [];
  for (const name of names) {
    anchors.push(...certificatesIn(await readFile(join(folder, name), 'utf8')));
    if (anchors.length > mostAnchors) break;
  }
  return anchors.slice(0, mostAnchors);
}

/** Where a certificate stands at an instant. Whether it was revoked is not asked: that would need the network. */
export function standingOf(
  certificate: X509Certificate | null,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  at: Date,
): Standing {
  if (certificate === null) return 'missing';
  const chain = chainOf(certificate, others, anchors);
  if (chain === null) return vouchesForItself(certificate) ? 'self-issued' : 'unknown';
  return chain.every((each) => isValid(each, at)) ? 'trusted' : 'expired';
}

/**
 * From a certificate up to one that is trusted, which is the last; null where none is reached. Each certificate is looked at once, so that
 * many that vouch for each other cost no more than their number.
 */
function chainOf(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
  seen = new Set<string>(),
  depth = 0,
): X509Certificate[] | null {
  if (anchors.some((anchor) => anchor.fingerprint256 === certificate.fingerprint256)) return [certificate];
  const anchor = anchors.find((each) => isIssuer(each, certificate));
  if (anchor !== undefined) return [certificate, anchor];
  seen.add(certificate.fingerprint256);
  if (depth >= longestChain) return null;
  for (const issuer of others) {
    if (seen.has(issuer.fingerprint256) || !issuer.ca || !isIssuer(issuer, certificate)) continue;
    const further = chainOf(issuer, others, anchors, seen, depth + 1);
    if (further !== null) return [certificate, ...further];
  }
  return null;
}

/** Signed with its own key, whether or not it says that this key signs certificates. */
const vouchesForItself = (certificate: X509Certificate): boolean =>
  certificate.subject === certificate.issuer && isSignedBy(certificate, certificate);

const isIssuer = (issuer: X509Certificate, certificate: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && isSignedBy(certificate, issuer);

function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

const isValid = (certificate: X509Certificate, at: Date): boolean =>
  certificate.validFromDate <= at && at <= certificate.validToDate;
