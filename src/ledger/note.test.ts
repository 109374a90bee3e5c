import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { openCheckpoint, readCheckpoint, signCheckpoint } from './checkpoint.ts';
import known from './fixtures/note.json' with { type: 'json' };
import { openNote, readVkey, type Signer, signNote, type Verifier, vkeyOf } from './note.ts';

function signerNamed(name: string): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { name, privateKey, vkey: vkeyOf(name, publicKey) };
}
function verifierOf(vkey: string): Verifier {
  const verifier = readVkey(vkey);
  if (!verifier.done) throw new Error(verifier.refusal);
  return verifier.value;
}
const house = signerNamed('house.example/ledger');
const reader = verifierOf(house.vkey);

describe('a signed note', () => {
  it('of another implementation is read', () => {
    expect(openNote(known.note, verifierOf(known.vkey))).toEqual({ done: true, value: known.text });
  });

  it('is read by whoever holds the public key, and by no one else', () => {
    const note = signNote('first line\nsecond line\n', house);
    expect(openNote(note, reader)).toEqual({ done: true, value: 'first line\nsecond line\n' });
    expect(openNote(note, verifierOf(signerNamed('house.example/ledger').vkey))).toMatchObject({
      refusal: 'unknown-key',
    });
    expect(openNote(note, verifierOf(signerNamed('other').vkey))).toMatchObject({ refusal: 'unknown-key' });
  });

  it('may carry the signatures of witnesses besides', () => {
    const witness = signNote('text\n', signerNamed('witness')).split('\n').at(-2)!;
    expect(openNote(`${signNote('text\n', house)}${witness}\n`, reader)).toMatchObject({ done: true });
  });

  it('of which one character was changed is refused', () => {
    const note = signNote('house.example/ledger\n7\nroot\n', house);
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.constantFrom('A', '0', ' ', '\n', 'ب', '='), (place, sign) => {
        const changed = note.slice(0, place) + sign + note.slice(place + 1);
        fc.pre(changed !== note);
        const opened = openNote(changed, reader);
        // The last base64 sign before the padding holds spare bits; the text that was signed never differs.
        if (opened.done) expect(opened.value).toBe('house.example/ledger\n7\nroot\n');
        else expect(['not-a-note', 'unknown-key', 'bad-signature']).toContain(opened.refusal);
      }),
    );
    expect(openNote(note.replace('\n7\n', '\n8\n'), reader)).toMatchObject({ refusal: 'bad-signature' });
  });

  it.each(['', '\n', 'text\n', 'text\n\n', 'text\n\nno signature\n', 'text\n\n— name\n', 'te\u0000xt\n\n— a b\n'])(
    'is not what %j is',
    (note) => expect(openNote(note, reader)).toMatchObject({ refusal: 'not-a-note' }),
  );

  it('is refused for a text that the form does not allow', () => {
    expect(() => signNote('no line break', house)).toThrow();
    expect(() => signNote('a bell \u0007\n', house)).toThrow();
  });
});

describe('a public key in vkey form', () => {
  it.each([
    ['another name', house.vkey.replace('house', 'horse')],
    ['another identifier', house.vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['another kind of key', house.vkey.replace('+A', '+B')],
    ['a key too short', house.vkey.slice(0, -8)],
    ['no key', 'house.example'],
    ['nothing', ''],
  ])('is refused with %s', (_, vkey) => expect(readVkey(vkey)).toMatchObject({ done: false, refusal: 'bad-vkey' }));
});

describe('a checkpoint', () => {
  const root = Buffer.alloc(32, 7);

  it('says whose ledger it is, its size and its root', () => {
    const note = signCheckpoint(42, root, house);
    expect(openCheckpoint(note, reader)).toEqual({
      done: true,
      value: { origin: 'house.example/ledger', size: 42, root },
    });
    expect(note.split('\n').slice(0, 3)).toEqual(['house.example/ledger', '42', root.toString('base64')]);
  });

  it.each(['-1', '1.5', '007', '', 'many', '99999999999999999999'])('has no size of %j', (size) => {
    expect(readCheckpoint(`house.example/ledger\n${size}\n${root.toString('base64')}\n`)).toBeNull();
  });

  it('of another ledger is not taken for ours, though we signed it', () => {
    const note = signNote(`other.example/ledger\n3\n${root.toString('base64')}\n`, house);
    expect(openCheckpoint(note, reader)).toMatchObject({ refusal: 'not-a-note' });
  });
});
