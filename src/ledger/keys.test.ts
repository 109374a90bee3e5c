import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHouseKey } from './keys.ts';
import { openNote, readVkey, signNote } from './note.ts';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'diwan-keys-')), 'keys');
});
afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const real = { purpose: 'ledger', house: 'diwan.example', isTrial: false };

describe('the key of the house', () => {
  it('is made once, and is the same ever after, even when the house has another address', async () => {
    const made = await openHouseKey(folder, real);
    const kept = await openHouseKey(folder, { ...real, house: 'moved.example' });
    expect(kept.vkey).toBe(made.vkey);
    expect(kept.name).toBe('diwan.example/ledger');
    const verifier = readVkey(made.vkey);
    expect(verifier.done && openNote(signNote('a line\n', kept), verifier.value).done).toBe(true);
  });

  it('can be read by the program alone', async () => {
    await openHouseKey(folder, real);
    const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    expect(await mode(folder)).toBe('700');
    expect(await mode(join(folder, 'ledger.key'))).toBe('600');
    await chmod(join(folder, 'ledger.key'), 0o644);
    await openHouseKey(folder, real);
    expect(await mode(join(folder, 'ledger.key'))).toBe('600');
  });

  it('of a trial says so in its name and in its file, and is never the real one', async () => {
    const trial = await openHouseKey(folder, { ...real, isTrial: true });
    const key = await openHouseKey(folder, real);
    expect([trial.name, trial.isTrial]).toEqual(['diwan.example/trial/ledger', true]);
    expect(key.vkey).not.toBe(trial.vkey);
    expect((await readdir(folder)).sort()).toEqual([
      'ledger.key',
      'ledger.vkey',
      'trial-ledger.key',
      'trial-ledger.vkey',
    ]);
  });

  it('is made again when a crash left only its name', async () => {
    await openHouseKey(folder, real);
    await rm(join(folder, 'ledger.key'));
    const again = await openHouseKey(folder, real);
    expect((await readFile(join(folder, 'ledger.vkey'), 'utf8')).trim()).toBe(again.vkey);
  });

  it('is refused when its two halves do not belong together', async () => {
    await openHouseKey(folder, real);
    const other = await openHouseKey(folder, { ...real, purpose: 'signature' });
    await writeFile(join(folder, 'ledger.vkey'), other.vkey);
    await expect(openHouseKey(folder, real)).rejects.toThrow('not the public half');
  });

  it('is not made under a name that a note cannot carry', async () => {
    await expect(openHouseKey(folder, { ...real, house: 'two words' })).rejects.toThrow('cannot name a key');
  });
});
