import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { compile } from '../pdf/typst.ts';
import { fillSignature, reserveSignature } from './add-signature.ts';
import { detachedSignature, type Stamper } from './cms.ts';
import { certificatesIn } from './self-issued.ts';
import type { Signer } from './signer.ts';
import type { TimeStampRefusal } from './time-stamp.ts';

/** An instant at which every certificate that a test makes is valid, to the second. */
export const at = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000);

/** Runs a program of the machine and gives what it says on both channels. */
export const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Whether a program is installed here. */
export function has(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A paper of the house, PDF/A-2a, of one page or more. */
export async function paper(words = 'The cleared words of a letter.', pages = 1): Promise<Uint8Array> {
  const template = `#set document(title: "Letter")\n#set text(lang: "en")\n${Array(pages).fill(words).join('\n#pagebreak()\n')}`;
  const set = await compile({ template, data: {}, timestamp: at });
  if (!set.done) throw new Error(set.refusal);
  return set.value;
}

/** Seals a file with a signer, as dispatch does. */
export async function seal(
  pdf: Uint8Array,
  signer: Signer,
  name: string,
  stamp?: Stamper<TimeStampRefusal>,
  when = at,
): Promise<Buffer> {
  const reserved = reserveSignature(pdf, { name, at: when });
  const cms = await detachedSignature(signer, reserved.digest, { at: when, ...(stamp === undefined ? {} : { stamp }) });
  if (!cms.done) throw new Error(`${cms.refusal} ${JSON.stringify(cms.facts)}`);
  return fillSignature(reserved, cms.value)!;
}

/** The signatures of a file as anyone finds them in its bytes: what each covers, and itself. */
export const cutOut = (pdf: Buffer): { readonly content: Buffer; readonly cms: Buffer }[] =>
  [...pdf.toString('latin1').matchAll(/\/ByteRange \[0 (\d+) (\d+) (\d+)\]/g)].map(([, length, next, rest]) => {
    const hex = pdf.toString('latin1', Number(length) + 1, Number(next) - 1);
    const padded = Buffer.from(hex, 'hex');
    // The length stands in the head of the outermost sequence.
    const size = padded[1] === 0x82 ? padded.readUInt16BE(2) + 4 : padded[2]! + 3;
    return {
      content: Buffer.concat([
        pdf.subarray(0, Number(length)),
        pdf.subarray(Number(next), Number(next) + Number(rest)),
      ]),
      cms: padded.subarray(0, size),
    };
  });

/** Asks openssl about each signature of a file; throws with its words where one does not hold. */
export function verifyWithOpenssl(pdf: Buffer, folder: string, ...more: string[]): void {
  for (const [index, { content, cms }] of cutOut(pdf).entries()) {
    const [data, signature] = [join(folder, `content-${index}`), join(folder, `cms-${index}.der`)];
    writeFileSync(data, content);
    writeFileSync(signature, cms);
    const trust = more.length > 0 ? ['-cades', ...more] : ['-noverify'];
    run(
      'openssl',
      'cms',
      '-verify',
      '-binary',
      '-inform',
      'DER',
      '-in',
      signature,
      '-content',
      data,
      '-out',
      '/dev/null',
      ...trust,
    );
  }
}

/** An authority made by openssl, with certificates for whoever is named. */
export interface Authority {
  readonly folder: string;
  /** PEM. */
  readonly root: string;
  /** Makes `<name>.key` and `<name>.pem`; `ending` is openssl's extension file. */
  readonly issue: (
    name: string,
    subject: string,
    options?: IssueOptions,
  ) => { readonly key: string; readonly pem: string };
}

interface IssueOptions {
  readonly kind?: 'rsa' | 'ec';
  readonly extensions?: string;
  readonly days?: number;
}

export function authority(folder: string): Authority {
  mkdirSync(folder, { recursive: true });
  const [key, root] = [join(folder, 'root.key'), join(folder, 'root.pem')];
  run(
    'openssl',
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    root,
    '-days',
    '3650',
    '-subj',
    '/CN=Test Authority',
  );
  const issue: Authority['issue'] = (name, subject, { kind = 'rsa', extensions = signing, days = 3000 } = {}) => {
    const [own, request, pem, ext] = ['key', 'csr', 'pem', 'ext'].map((end) => join(folder, `${name}.${end}`)) as [
      string,
      string,
      string,
      string,
    ];
    const newKey = kind === 'rsa' ? ['-newkey', 'rsa:2048'] : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    run('openssl', 'req', '-utf8', '-new', ...newKey, '-nodes', '-keyout', own, '-out', request, '-subj', subject);
    writeFileSync(ext, extensions);
    run(
      'openssl',
      'x509',
      '-req',
      '-in',
      request,
      '-CA',
      root,
      '-CAkey',
      key,
      '-CAcreateserial',
      '-out',
      pem,
      '-days',
      String(days),
      '-extfile',
      ext,
    );
    return { key: own, pem };
  };
  return { folder, root, issue };
}

const signing = 'basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n';
export const stamping =
  'basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n';

/**
 * A time stamp server of openssl's own making, on this machine; `spoil` changes its answers on their way, `extensions` are those of its
 * certificate.
 */
export async function stampServer(
  issuer: Authority,
  spoil: (answer: Buffer) => Buffer = (answer) => answer,
  extensions = stamping,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const { key, pem } = issuer.issue('stamper', '/CN=Test Time Stamp Server', { extensions });
  const config = join(issuer.folder, 'tsa.cnf');
  const serial = join(issuer.folder, 'tsa.serial');
  writeFileSync(serial, '01\n');
  writeFileSync(
    config,
    `[tsa]\ndefault_tsa=one\n[one]\nserial=${serial}\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=no\ntsa_name=no\ness_cert_id_chain=no\ness_cert_id_alg=sha256\nsigner_digest=sha256\n`,
  );
  return serve(async (request) => {
    const [query, reply] = [join(issuer.folder, 'query.tsq'), join(issuer.folder, 'reply.tsr')];
    writeFileSync(query, await bodyOf(request));
    run(
      'openssl',
      'ts',
      '-reply',
      '-config',
      config,
      '-queryfile',
      query,
      '-signer',
      pem,
      '-inkey',
      key,
      '-out',
      reply,
    );
    return { type: 'application/timestamp-reply', body: spoil(readFileSync(reply)) };
  });
}

/** A server on this machine for the length of a test. */
export async function serve(
  answer: (request: IncomingMessage) => Promise<{ status?: number; type: string; body: Buffer | string }>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server: Server = createServer((request, reply) => {
    void answer(request).then(
      ({ status = 200, type, body }) => reply.writeHead(status, { 'content-type': type }).end(body),
      (error: unknown) => reply.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The certificates of a PEM file, DER. */
export const ders = (pem: string): Buffer[] => certificatesIn(readFileSync(pem, 'utf8'));
