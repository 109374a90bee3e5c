import { constants, createHash, type KeyObject, verify, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { type DigestName, digestNames, oid } from './oids.ts';
import { readCertificate } from './signer.ts';

/** A CMS signature as far as it is asked: one signer, what he signed, the certificates that came along. */
export interface ReadCms {
  /** What the signature covers: these bytes, which hold the digest of the content; null: the content itself. */
  readonly attributes: Buffer | null;
  readonly attribute: (type: string) => asn1.AsnType | null;
  readonly unsigned: (type: string) => asn1.AsnType | null;
  /** The digest's name; null for one that proves nothing any more, or that the house does not know. */
  readonly digest: DigestName | null;
  readonly algorithm: string;
  readonly signature: Buffer;
  /** The content that it holds within itself; null where it is detached. */
  readonly content: Buffer | null;
  readonly contentType: string;
  readonly certificates: readonly X509Certificate[];
  /** The signer's own certificate among them; null where it did not come along. */
  readonly certificate: X509Certificate | null;
}

const mostCertificates = 50;

/** Reads a CMS signature; null for what is none, or has not exactly one signer. Zeros behind its end are the reserved place. */
export function readCms(der: Uint8Array): ReadCms | null {
  try {
    return reading(Uint8Array.from(der).buffer);
  } catch {
    return null;
  }
}

function reading(ber: ArrayBuffer): ReadCms | null {
  const decoded = asn1.fromBER(ber);
  if (decoded.offset === -1) return null;
  const outer = new ContentInfo({ schema: decoded.result });
  if (outer.contentType !== oid.signedData) return null;
  const signed = new SignedData({ schema: outer.content });
  const [info, second] = signed.signerInfos;
  if (info === undefined || second !== undefined) return null;
  const certificates = (signed.certificates ?? [])
    .slice(0, mostCertificates)
    .map((each) => readCertificate(new Uint8Array(each.toSchema().toBER())))
    .filter((each) => each !== null);
  const inside = signed.encapContentInfo.eContent;
  return {
    attributes: info.signedAttrs === undefined ? null : attributesOf(info),
    attribute: (type) => valueOf(info.signedAttrs?.attributes, type),
    unsigned: (type) => valueOf(info.unsignedAttrs?.attributes, type),
    digest: digestNames[info.digestAlgorithm.algorithmId] ?? null,
    algorithm: info.signatureAlgorithm.algorithmId,
    signature: Buffer.from(info.signature.getValue()),
    content: inside === undefined ? null : Buffer.from(inside.getValue()),
    contentType: signed.encapContentInfo.eContentType,
    certificates,
    certificate: certificates.find((each) => isNamedBy(info, each)) ?? null,
  };
}

/** The attributes as they were signed: a SET, where the file writes a tagged field. */
function attributesOf({ signedAttrs }: SignerInfo): Buffer {
  const bytes = Buffer.from(signedAttrs!.encodedValue);
  bytes[0] = 0x31;
  return bytes;
}

/** The one value of an attribute; one that stands twice, or has several values, says nothing. */
function valueOf(attributes: readonly { type: string; values: unknown[] }[] | undefined, type: string) {
  const found = (attributes ?? []).filter((each) => each.type === type);
  return found.length === 1 && found[0]!.values.length === 1 ? (found[0]!.values[0] as asn1.AsnType) : null;
}

/** By issuer and serial number, or by the key's identifier. */
function isNamedBy({ sid }: SignerInfo, certificate: X509Certificate): boolean {
  const named = sid as { serialNumber?: asn1.Integer; issuer?: { toSchema(): { toBER(): ArrayBuffer } } };
  if (named.serialNumber === undefined) {
    const wanted = keyIdentifierIn(sid);
    return (
      wanted !== null && Buffer.from(certificate.raw).includes(Buffer.concat([Buffer.of(4, wanted.length), wanted]))
    );
  }
  const hex = Buffer.from(named.serialNumber.valueBlock.valueHexView).toString('hex').replace(/^0+/, '').toUpperCase();
  const issuer = Buffer.from(named.issuer!.toSchema().toBER());
  return certificate.serialNumber.replace(/^0+/, '').toUpperCase() === hex && certificate.raw.includes(issuer);
}

const keyIdentifierIn = (sid: unknown): Buffer | null => {
  const view = (sid as { valueBlock?: { valueHexView?: Uint8Array } }).valueBlock?.valueHexView;
  return view === undefined || view.length === 0 || view.length > 64 ? null : Buffer.from(view);
};

/** Whether the signer's key made this signature over its attributes, and these name that digest and that kind of content. */
export function holds(cms: ReadCms, contentDigest: (name: DigestName) => Buffer): boolean {
  const { attributes, certificate, digest } = cms;
  if (attributes === null || certificate === null || digest === null) return false;
  const told = cms.attribute(oid.messageDigest);
  const type = cms.attribute(oid.contentType);
  if (!(told instanceof asn1.OctetString) || !(type instanceof asn1.ObjectIdentifier)) return false;
  if (type.getValue() !== cms.contentType || !Buffer.from(told.getValue()).equals(contentDigest(digest))) return false;
  return bindsCertificate(cms, certificate) && isSigned(certificate.publicKey, cms, digest, attributes);
}

function isSigned(key: KeyObject, { algorithm, signature }: ReadCms, digest: string, bytes: Buffer): boolean {
  try {
    if (key.asymmetricKeyType === 'rsa' && algorithm === oid.rsaPss) {
      const padding = constants.RSA_PKCS1_PSS_PADDING;
      return verify(digest, bytes, { key, padding, saltLength: constants.RSA_PSS_SALTLEN_AUTO }, signature);
    }
    return verify(key.asymmetricKeyType === 'ed25519' ? null : digest, bytes, key, signature);
  } catch {
    return false;
  }
}

/** Where the signature names its certificate by its hash, it must be that one: another of the same key and number proves another name. */
function bindsCertificate(cms: ReadCms, certificate: X509Certificate): boolean {
  const value = cms.attribute(oid.signingCertificateV2);
  if (value === null) return true;
  const first = ((value as asn1.Sequence).valueBlock.value[0] as asn1.Sequence).valueBlock.value[0] as asn1.Sequence;
  const [head, next] = first.valueBlock.value;
  const named =
    head instanceof asn1.Sequence ? (head.valueBlock.value[0] as asn1.ObjectIdentifier).getValue() : oid.sha256;
  const hash = head instanceof asn1.OctetString ? head : next;
  const digest = digestNames[named];
  if (digest === undefined || !(hash instanceof asn1.OctetString)) return false;
  return createHash(digest).update(certificate.raw).digest().equals(Buffer.from(hash.getValue()));
}
