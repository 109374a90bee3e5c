import { createHash, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { done, type Outcome } from '../../kernel/outcome.ts';
import { oid } from './oids.ts';
import { certificateOf, mannerOf, type Signer, type SignerRefusal, signedBy } from './signer.ts';

/** Gives the RFC 3161 token for a signature's bytes; a refusal says why there is none. */
export type Stamper<R extends string> = (signature: Uint8Array) => Promise<Outcome<Uint8Array, R>>;

const plain = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/**
 * A detached CAdES signature over a digest (SHA-256), as PAdES wants it: the certificate bound by signing-certificate-v2, no claimed time
 * among its attributes (it stands in the file), and the time stamp, where one is made, over the signature itself.
 */
export async function detachedSignature<R extends string = never>(
  signer: Signer,
  digest: Uint8Array,
  { at, stamp }: { readonly at: Date; readonly stamp?: Stamper<R> },
): Promise<Outcome<Uint8Array, SignerRefusal | R>> {
  const certificate = certificateOf(signer, at);
  if (!certificate.done) return certificate;
  const attributes = signedAttributes(digest, certificate.value);
  const signature = await signedBy(signer, certificate.value, toBeSigned(attributes));
  if (!signature.done) return signature;
  const token = stamp === undefined ? null : await stamp(signature.value);
  if (token !== null && !token.done) return token;
  return done(written(signer, certificate.value, attributes, signature.value, token === null ? null : token.value));
}

/** In the order of DER, so that what is signed is what is written. */
function signedAttributes(digest: Uint8Array, certificate: X509Certificate): Attribute[] {
  const attributes = [
    new Attribute({ type: oid.contentType, values: [new asn1.ObjectIdentifier({ value: oid.data })] }),
    new Attribute({ type: oid.messageDigest, values: [new asn1.OctetString({ valueHex: plain(digest) })] }),
    new Attribute({ type: oid.signingCertificateV2, values: [certificateBinding(certificate)] }),
  ];
  const encoded = (attribute: Attribute): Buffer => Buffer.from(attribute.toSchema().toBER());
  return attributes.sort((one, other) => Buffer.compare(encoded(one), encoded(other)));
}

/** SigningCertificateV2 (RFC 5035) of one certificate; SHA-256 is its default and is not written. */
function certificateBinding(certificate: X509Certificate): asn1.Sequence {
  const hash = createHash('sha256').update(certificate.raw).digest();
  const identifier = new asn1.Sequence({ value: [new asn1.OctetString({ valueHex: plain(hash) })] });
  return new asn1.Sequence({ value: [new asn1.Sequence({ value: [identifier] })] });
}

const toBeSigned = (attributes: readonly Attribute[]): Buffer =>
  Buffer.from(new asn1.Set({ value: attributes.map((attribute) => attribute.toSchema()) }).toBER());

function written(
  signer: Signer,
  own: X509Certificate,
  attributes: Attribute[],
  signature: Uint8Array,
  token: Uint8Array | null,
): Buffer {
  const certificates = signer.certificates.map((der) => Certificate.fromBER(plain(der)));
  const certificate = Certificate.fromBER(plain(own.raw));
  const sha256 = new AlgorithmIdentifier({ algorithmId: oid.sha256, algorithmParams: new asn1.Null() });
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: sha256,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm:
      mannerOf(own) === 'rsa'
        ? new AlgorithmIdentifier({ algorithmId: oid.rsaWithSha256, algorithmParams: new asn1.Null() })
        : new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 }),
    signature: new asn1.OctetString({ valueHex: plain(signature) }),
    ...(token === null ? {} : { unsignedAttrs: stamped(token) }),
  });
  const signed = new SignedData({
    version: 1,
    digestAlgorithms: [sha256],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates,
    signerInfos: [info],
  });
  const content = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

const stamped = (token: Uint8Array): SignedAndUnsignedAttributes =>
  new SignedAndUnsignedAttributes({
    type: 1,
    attributes: [new Attribute({ type: oid.timeStampToken, values: [asn1.fromBER(plain(token)).result] })],
  });
