import { verify, X509Certificate } from 'node:crypto';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';

/** Where the key of a signer is kept: in a file of this machine, in a PKCS #11 token, or with a service that signs. */
export const signerKinds = ['file', 'token', 'remote'] as const;
export type SignerKind = (typeof signerKinds)[number];

export type SignerRefusal =
  /** No key of that name, or no certificate to it. */
  | 'no-signing-key'
  /** The token, its program or the service did not answer, or not in time. */
  | 'signer-away'
  /** It answered that it does not sign: a wrong PIN, a token of access that is not admitted. */
  | 'signer-refused'
  /** What it gave is no signature of the key that the certificate names. */
  | 'signature-does-not-fit'
  | 'certificate-expired'
  | 'certificate-not-readable';

/** A key that signs, with the certificate that says whose it is. The private half is asked, and never seen. */
export interface Signer {
  readonly kind: SignerKind;
  /** The signer's certificate and those that vouch for it, DER, his own first. */
  readonly certificates: readonly Uint8Array[];
  /** SHA-256 and RSA (PKCS #1) or ECDSA (DER), by the key's own kind, over these bytes. */
  readonly sign: (bytes: Uint8Array) => Promise<Outcome<Uint8Array, SignerRefusal>>;
}

/** How the key of a certificate signs; null for a kind of key that the house does not use. */
export function mannerOf(certificate: X509Certificate): 'rsa' | 'ecdsa' | null {
  const kind = certificate.publicKey.asymmetricKeyType;
  return kind === 'rsa' ? 'rsa' : kind === 'ec' ? 'ecdsa' : null;
}

/** The signer's certificate as it can be asked, if it may sign at that instant. */
export function certificateOf(
  signer: Pick<Signer, 'certificates'>,
  at: Date,
): Outcome<X509Certificate, 'certificate-not-readable' | 'certificate-expired'> {
  const certificate = readCertificate(signer.certificates[0]);
  if (certificate === null || mannerOf(certificate) === null) return refuse('certificate-not-readable');
  const isValid = certificate.validFromDate <= at && at <= certificate.validToDate;
  return isValid ? done(certificate) : refuse('certificate-expired', { on: certificate.validTo });
}

/** A certificate from DER, or null. */
export function readCertificate(der: Uint8Array | undefined): X509Certificate | null {
  if (der === undefined) return null;
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}

/** The signer's signature, which is tried with the certificate's own key before anything is made of it. */
export async function signedBy(
  signer: Signer,
  certificate: X509Certificate,
  bytes: Uint8Array,
): Promise<Outcome<Uint8Array, SignerRefusal>> {
  const signature = await signer.sign(bytes);
  if (!signature.done) return signature;
  return verify('sha256', bytes, certificate.publicKey, signature.value) ? signature : refuse('signature-does-not-fit');
}
