import { webcrypto } from 'node:crypto';
import * as asn1 from 'asn1js';
import { BasicConstraints, Certificate, Extension, RelativeDistinguishedNames } from 'pkijs';

/** A key pair with a certificate that nobody but itself vouches for. */
export interface SelfIssued {
  /** PKCS #8, PEM. */
  readonly key: string;
  /** X.509, PEM. */
  readonly certificate: string;
}

const day = 86_400_000;
const validDays = 3652;

/** Makes an ECDSA key (P-256) and its certificate. `subject` is written as it stands, each part under its X.500 type. */
export async function selfIssued(
  subject: Readonly<Partial<Record<'CN' | 'O' | 'OU', string>>>,
  from: Date,
): Promise<SelfIssued> {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  const serial = webcrypto.getRandomValues(new Uint8Array(16));
  serial[0] = (serial[0]! & 0x3f) | 0x40;
  certificate.serialNumber = new asn1.Integer({ valueHex: serial.buffer });
  certificate.subject = nameOf(subject);
  certificate.issuer = nameOf(subject);
  // A clock that lags a little finds it valid too.
  certificate.notBefore.value = new Date(from.getTime() - day);
  certificate.notAfter.value = new Date(from.getTime() + validDays * day);
  certificate.extensions = [
    extension('2.5.29.19', true, new BasicConstraints({ cA: false }).toSchema()),
    // digitalSignature and nonRepudiation
    extension('2.5.29.15', true, new asn1.BitString({ valueHex: Uint8Array.of(0xc0).buffer, unusedBits: 6 })),
  ];
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey as never);
  await certificate.sign(pair.privateKey as never, 'SHA-256');
  const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    key: pem('PRIVATE KEY', key),
    certificate: pem('CERTIFICATE', Buffer.from(certificate.toSchema(true).toBER())),
  };
}

/** Each part is a step of its own; read back from its bytes, since pkijs would write them as one step. */
function nameOf(subject: Readonly<Partial<Record<keyof typeof types, string>>>): RelativeDistinguishedNames {
  const steps = Object.entries(subject).map(([kind, value]) => {
    const type = new asn1.ObjectIdentifier({ value: types[kind as keyof typeof types] });
    return new asn1.Set({ value: [new asn1.Sequence({ value: [type, new asn1.Utf8String({ value })] })] });
  });
  const written = new asn1.Sequence({ value: steps }).toBER();
  return new RelativeDistinguishedNames({ schema: asn1.fromBER(written).result });
}

const types = { CN: '2.5.4.3', O: '2.5.4.10', OU: '2.5.4.11' } as const;

const extension = (id: string, critical: boolean, value: { toBER(): ArrayBuffer }): Extension =>
  new Extension({ extnID: id, critical, extnValue: value.toBER() });

/** Bytes between the two lines of PEM. */
export const pem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`;

/** The certificates of a PEM file in their order, DER. */
export const certificatesIn = (text: string): Buffer[] =>
  [...text.matchAll(/-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]*)-----END CERTIFICATE-----/g)].map((found) =>
    Buffer.from(found[1]!, 'base64'),
  );
