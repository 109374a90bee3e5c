import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fc } from '../../test/harness/fast-check.ts';
import { everyValue } from './profile-faults.ts';
import { readProfile } from './profile-read.ts';

const sound = new URL('../../profiles/example', import.meta.url).pathname;
const files = readdirSync(sound).map((name) => [name, readFileSync(join(sound, name), 'utf8')] as const);

test('whatever stands in one place of a profile, reading it answers and never fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  try {
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.nat(), fc.jsonValue(), (file, place, value) => {
        const [name, text] = files[file]!;
        const content: unknown = JSON.parse(text);
        const spots = [...everyValue(content)].filter(({ value: here }) => typeof here === 'object' && here !== null);
        const spot = spots[place % spots.length]!.value as Record<string, unknown>;
        const keys = Object.keys(spot);
        if (keys.length > 0) spot[keys[place % keys.length]!] = value;
        writeFileSync(join(folder, name), JSON.stringify(content));
        const outcome = readProfile(folder);
        writeFileSync(join(folder, name), text);
        return outcome.done || (outcome.facts['places'] as string[]).length > 0;
      }),
      { seed: 20261121, numRuns: 60 },
    );
    expect(readProfile(folder).done).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
