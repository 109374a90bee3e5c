import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeInspection } from '../pdf/inspect.ts';
import { closeTypst } from '../pdf/typst.ts';
import { fillSignature, reserveSignature } from './add-signature.ts';
import { readCms } from './cms-read.ts';
import { readCertificate } from './signer.ts';
import { at, authority, ders, paper, run } from './test-signing.ts';
import { standingOf, trustAnchors } from './trust.ts';
import { verifyPdfSignatures } from './verify-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-hostile-seal-'));
afterAll(async () => {
  await closeInspection();
  await closeTypst();
  rmSync(folder, { recursive: true });
});

const nested = (size: number): Buffer => Buffer.alloc(size, Buffer.from('3080', 'hex'));

test.each([
  ['nested without end', nested(1_000_000)],
  [
    'a million of nothing',
    Buffer.concat([Buffer.from('30830f4240', 'hex'), Buffer.alloc(1_000_000, Buffer.from('0500', 'hex'))]),
  ],
  ['empty', Buffer.alloc(0)],
  ['longer than it is', Buffer.from('3084ffffffff00', 'hex')],
])('a signature that is %s is no signature, and is soon known for none', (_what, bytes) => {
  const begun = performance.now();
  expect(readCms(bytes)).toBeNull();
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('a letter whose signature is made to hurt is said to be unverifiable, and the next one is verified as ever', async () => {
  const reserved = reserveSignature(await paper(), { name: 'Nobody', at });
  const hurting = fillSignature(reserved, nested(16_000))!;
  expect(await verifyPdfSignatures(hurting, [], at)).toMatchObject({ value: [{ state: 'unverifiable' }] });
  expect(await verifyPdfSignatures(Buffer.from('%PDF-1.7 nothing'), [], at)).toMatchObject({
    refusal: 'pdf-not-readable',
  });
  expect(await verifyPdfSignatures(await paper(), [], at)).toEqual({ done: true, value: [] });
});

test('thirty certificates that all vouch for each other are looked at once each, and lead nowhere', () => {
  const key = join(folder, 'ring.key');
  run('openssl', 'ecparam', '-name', 'prime256v1', '-genkey', '-noout', '-out', key);
  const ring = Array.from({ length: 30 }, (_, place) => {
    const pem = join(folder, `ring-${place}.pem`);
    run(
      'openssl',
      'req',
      '-x509',
      '-key',
      key,
      '-subj',
      '/CN=Ring',
      '-days',
      '3000',
      '-set_serial',
      String(place + 1),
      '-out',
      pem,
    );
    return readCertificate(ders(pem)[0])!;
  });
  const begun = performance.now();
  expect(standingOf(ring[0]!, ring, [], at)).toBe('self-issued');
  expect(performance.now() - begun).toBeLessThan(5_000);
});

test('a folder of trusted certificates is read whatever else lies in it; a chain of two leads to its root', async () => {
  const issuer = authority(join(folder, 'trusted'));
  const { pem } = issuer.issue('leaf', '/CN=Leaf');
  const anchors = (await trustAnchors(issuer.folder)).map((each) => readCertificate(each)!);
  expect(anchors.length).toBeGreaterThanOrEqual(2);
  expect(readFileSync(pem, 'utf8')).toContain('BEGIN CERTIFICATE');
  const root = readCertificate(ders(issuer.root)[0])!;
  const leaf = readCertificate(ders(pem)[0])!;
  expect(standingOf(leaf, [], [root], new Date())).toBe('trusted');
  expect(standingOf(leaf, [root], [], new Date())).toBe('unknown');
  expect(await trustAnchors(null)).toEqual([]);
});
