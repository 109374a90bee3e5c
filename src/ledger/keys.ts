import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmod, mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { isKeyName, type Signer, vkeyOf } from './note.ts';

/** A key pair of the house: it signs notes, and gives its public half in vkey form. A trial's key says so in its name and its file. */
export interface HouseKey extends Signer {
  readonly publicKey: KeyObject;
  readonly isTrial: boolean;
}

/** Which key: `purpose` names the file (`ledger`, `signature`), `house` the organisation as a short name without spaces, such as a host name. */
export interface KeyWanted {
  readonly purpose: string;
  readonly house: string;
  readonly isTrial: boolean;
}

/**
 * The house's Ed25519 key of one purpose, from `<folder>/<purpose>.key` (PKCS #8, mode 0600), made at the first call. Its name is
 * `<house>/<purpose>`, or `<house>/trial/<purpose>` in the file `trial-<purpose>.key`; it is fixed when the key is made, and kept
 * in the vkey beside it, so that a house that changes its address keeps its checkpoints.
 */
export async function openHouseKey(folder: string, wanted: KeyWanted): Promise<HouseKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${wanted.isTrial ? 'trial-' : ''}${wanted.purpose}`);
  const kept = (await keptKey(file)) ?? (await makeKey(file, nameOf(wanted)));
  return { ...kept, isTrial: wanted.isTrial };
}

function nameOf({ house, purpose, isTrial }: KeyWanted): string {
  const name = [house, ...(isTrial ? ['trial'] : []), purpose].join('/');
  if (!isKeyName(name)) throw new Error(`"${name}" cannot name a key: it has a space, a plus or a control character`);
  return name;
}

async function keptKey(file: string): Promise<Omit<HouseKey, 'isTrial'> | null> {
  const pem = await readFile(`${file}.key`, 'utf8').catch(ifMissing);
  if (pem === null) return null;
  await chmod(`${file}.key`, 0o600);
  const privateKey = readable(pem, file);
  const publicKey = createPublicKey(privateKey);
  const vkey = (await readFile(`${file}.vkey`, 'utf8')).trim();
  const name = vkey.split('+')[0] ?? '';
  if (vkeyOf(name, publicKey) !== vkey) throw new Error(`${file}.vkey is not the public half of ${file}.key`);
  return { name, vkey, privateKey, publicKey };
}

function readable(pem: string, file: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (error) {
    throw new Error(`${file}.key is damaged and holds no key: bring it back from a copy`, { cause: error });
  }
}

async function makeKey(file: string, name: string): Promise<Omit<HouseKey, 'isTrial'>> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const vkey = vkeyOf(name, publicKey);
  // The name first: a key without its name cannot be opened, a name without its key is written over.
  await writeDurably(`${file}.vkey`, `${vkey}\n`, 0o644);
  await writeDurably(`${file}.key`, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600);
  return { name, vkey, privateKey, publicKey };
}

async function writeDurably(path: string, content: string, mode: number): Promise<void> {
  const file = await open(`${path}.new`, 'w', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

function ifMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
