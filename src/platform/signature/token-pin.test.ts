import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tokenSigner } from './token-signer.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-pin-'));
const path = process.env['PATH'];
afterAll(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});

test('A wrong PIN is tried once, however many ask at once: a token shuts itself after a few', async () => {
  const tries = join(folder, 'tries');
  const script = `#!/bin/sh\necho "$@" >> '${tries}'\nsleep 0.2\necho 'error: CKR_PIN_INCORRECT' >&2\nexit 1\n`;
  writeFileSync(join(folder, 'pkcs11-tool'), script, { mode: 0o700 });
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  const token = { module: '/usr/lib/token.so', label: 'Cabinet', pin: '0815' };
  const asked = await Promise.all(['sg', 'dg', 'house', 'sg', 'dg'].map((name) => tokenSigner(token, name)));
  expect(asked.map((one) => (one.done ? 'ready' : one.refusal))).toEqual(asked.map(() => 'signer-refused'));
  const called = readFileSync(tries, 'utf8').trim().split('\n');
  expect(called).toHaveLength(1);
  expect(called[0]).not.toContain('0815');
});
