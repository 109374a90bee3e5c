import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { certificatesIn, type SelfIssued } from './self-issued.ts';
import type { Signer } from './signer.ts';

/** Which key: the file `<folder>/<name>.seal.key` (PKCS #8, PEM) with its certificates in `<name>.seal.pem`, his own first. */
export interface FileKey {
  readonly folder: string;
  readonly name: string;
  /** How it is made where it does not stand; absent: it is not made, and the signer is refused. */
  readonly make?: () => Promise<SelfIssued>;
}

const opening = new Map<string, Promise<Outcome<Signer, 'no-signing-key' | 'certificate-not-readable'>>>();

/** The signer whose key lies in a file. Both files are kept from everyone else. Two who ask at once are given one key. */
export function fileSigner(wanted: FileKey): Promise<Outcome<Signer, 'no-signing-key' | 'certificate-not-readable'>> {
  const file = join(wanted.folder, `${wanted.name}.seal`);
  const underWay = opening.get(file);
  if (underWay !== undefined) return underWay;
  const opened = openSigner(file, wanted).finally(() => opening.delete(file));
  opening.set(file, opened);
  return opened;
}

async function openSigner(
  file: string,
  { folder, name, make }: FileKey,
): Promise<Outcome<Signer, 'no-signing-key' | 'certificate-not-readable'>> {
  if ((await read(`${file}.key`)) === null && make !== undefined) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await keep(file, await make());
  }
  const [key, certificates] = [await read(`${file}.key`), await read(`${file}.pem`)];
  if (key === null || certificates === null) return refuse('no-signing-key', { name });
  for (const path of [`${file}.key`, `${file}.pem`]) await chmod(path, 0o600);
  const chain = certificatesIn(certificates);
  if (chain.length === 0) return refuse('certificate-not-readable', { name });
  const privateKey = keyIn(key, file);
  return done({ kind: 'file', certificates: chain, sign: async (bytes) => done(sign('sha256', bytes, privateKey)) });
}

function keyIn(pem: string, file: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    throw new Error(`${file}.key is damaged and holds no key: bring it back from a copy`, { cause: error });
  }
}

/** The certificate first: a key without it cannot be used, a certificate without its key is written over. */
async function keep(file: string, made: SelfIssued): Promise<void> {
  await writeDurably(`${file}.pem`, made.certificate);
  await writeDurably(`${file}.key`, made.key);
}

async function writeDurably(path: string, content: string): Promise<void> {
  const file = await open(`${path}.new`, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

const read = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
