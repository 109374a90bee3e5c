import type { X509Certificate } from 'node:crypto';

const longest = 200;

/** The name by which a reader knows the holder of a certificate: its common name, else its organisation, else all that it says. */
export const holderName = (certificate: X509Certificate): string => nameIn(certificate.subject);

/** The name of who issued a certificate. */
export const issuerName = (certificate: X509Certificate): string => nameIn(certificate.issuer);

/** Subjects are written by strangers: what steers a line of text is taken out, and what is too long is cut. */
function nameIn(subject: string): string {
  const fields = new Map(
    subject.split('\n').map((line) => {
      const [key = '', ...value] = line.split('=');
      return [key, value.join('=')] as const;
    }),
  );
  const name = fields.get('CN') ?? fields.get('O') ?? subject.replaceAll('\n', ', ');
  return clean(unescaped(name));
}

/** OpenSSL writes what is not plain ASCII as \XX, byte for byte, or \ before a mark. */
const unescaped = (written: string): string => {
  if (!/\\[0-9A-F]{2}/i.test(written)) return written.replace(/\\(.)/g, '$1');
  const bytes = written.replace(
    /\\([0-9A-F]{2})|\\(.)|([^\\])/gi,
    (_all, hex?: string, mark?: string, plain?: string) =>
      hex === undefined
        ? Buffer.from(mark ?? plain ?? '').toString('latin1')
        : String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

const clean = (text: string): string =>
  [...text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ').trim()].slice(0, longest).join('');
