import { createHash, createPublicKey, type KeyObject, sign as signBytes, verify as verifyBytes } from 'node:crypto';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';

/** Signed notes as C2SP writes them (c2sp.org/signed-note): a text, an empty line, and one line for each Ed25519 signature. */
const ED25519 = Buffer.of(1);
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Who verifies a note: the name of a key, its identifier of four bytes and the key itself. */
export interface Verifier {
  readonly name: string;
  readonly keyId: Buffer;
  readonly key: KeyObject;
}

/** Who signs a note. `vkey` is the public half in the form that other tools read. */
export interface Signer {
  readonly name: string;
  readonly vkey: string;
  readonly privateKey: KeyObject;
}

export type VkeyRefusal = 'bad-vkey';
export type NoteRefusal = 'not-a-note' | 'unknown-key' | 'bad-signature';

/** A key's name: anything printable without a space or a plus. */
export const isKeyName = (name: string): boolean => name !== '' && !/[\s+\p{C}]/u.test(name);

/** The public half of a key in vkey form, `<name>+<identifier>+<key>`. */
export function vkeyOf(name: string, publicKey: KeyObject): string {
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const material = Buffer.concat([ED25519, raw]);
  return `${name}+${keyIdOf(name, material).toString('hex')}+${material.toString('base64')}`;
}

/** Reads a vkey; refuses another kind of key, and an identifier that is not that of the key. */
export function readVkey(vkey: string): Outcome<Verifier, VkeyRefusal> {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(vkey.trim()) ?? [];
  const material = Buffer.from(encoded ?? '', 'base64');
  if (name === undefined || !isKeyName(name) || material.length !== 1 + KEY_BYTES || material[0] !== ED25519[0])
    return refuse('bad-vkey');
  const keyId = keyIdOf(name, material);
  if (keyId.toString('hex') !== id) return refuse('bad-vkey');
  const x = material.subarray(1).toString('base64url');
  return done({ name, keyId, key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }) });
}

/** Signs a text, which ends with a line break, and returns the note. */
export function signNote(text: string, signer: Signer): string {
  if (!isText(text)) throw new Error('the text of a note ends with a line break and has no other control character');
  const signature = signBytes(null, Buffer.from(text), signer.privateKey);
  const keyId = Buffer.from(signer.vkey.split('+')[1]!, 'hex');
  return `${text}\n— ${signer.name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
}

/** The text of a note that this key signed. Signatures by other keys (witnesses) are passed over, as the form demands. */
export function openNote(note: string, by: Verifier): Outcome<string, NoteRefusal> {
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2).split('\n');
  if (split < 0 || lines.pop() !== '' || lines.length === 0 || !isText(text)) return refuse('not-a-note');
  let signed = false;
  for (const line of lines) {
    const [, name, encoded] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
    if (name === undefined || encoded === undefined) return refuse('not-a-note');
    const bytes = Buffer.from(encoded, 'base64');
    if (name !== by.name || Buffer.compare(bytes.subarray(0, 4), by.keyId) !== 0) continue;
    const signature = bytes.subarray(4);
    if (signature.length !== SIGNATURE_BYTES || !verifyBytes(null, Buffer.from(text), by.key, signature))
      return refuse('bad-signature');
    signed = true;
  }
  return signed ? done(text) : refuse('unknown-key', { name: by.name });
}

const keyIdOf = (name: string, material: Buffer): Buffer =>
  createHash('sha256').update(name).update('\n').update(material).digest().subarray(0, 4);

const isText = (text: string): boolean => text.endsWith('\n') && !/[\p{Cc}]/u.test(text.replaceAll('\n', ''));
