import { copyFileSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeInspection, extractText, likeness } from '../pdf/inspect.ts';
import { closeTypst } from '../pdf/typst.ts';
import { fillSignature, reserveSignature } from './add-signature.ts';
import { fileSigner } from './file-signer.ts';
import { NotSealable } from './pdf-syntax.ts';
import { selfIssued } from './self-issued.ts';
import type { Signer } from './signer.ts';
import {
  type Authority,
  at,
  authority,
  cutOut,
  ders,
  has,
  paper,
  run,
  seal,
  verifyWithOpenssl,
} from './test-signing.ts';
import { verifyPdfSignatures } from './verify-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-seal-'));
let signatory: Signer;
let house: Signer;
let issuer: Authority;

beforeAll(async () => {
  issuer = authority(join(folder, 'authority'));
  const { key, pem } = issuer.issue('nadia', '/O=Isles/CN=نادية المثالية');
  copyFileSync(key, join(folder, 'nadia.seal.key'));
  copyFileSync(pem, join(folder, 'nadia.seal.pem'));
  signatory = await opened('nadia');
  house = await opened('house', () => selfIssued({ OU: 'TRIAL', CN: 'TRIAL Isles' }, at));
});
afterAll(async () => {
  await closeInspection();
  await closeTypst();
  await rm(folder, { recursive: true });
});

async function opened(name: string, make?: () => ReturnType<typeof selfIssued>): Promise<Signer> {
  const signer = await fileSigner({ folder, name, ...(make === undefined ? {} : { make }) });
  if (!signer.done) throw new Error(signer.refusal);
  return signer.value;
}

const judged = async (pdf: Uint8Array, anchors: readonly Uint8Array[] = []) => {
  const verified = await verifyPdfSignatures(pdf, anchors, at);
  if (!verified.done) throw new Error(verified.refusal);
  return verified.value;
};

test('openssl finds both signatures of a letter good, and the first one issued by the authority', async () => {
  const once = await seal(await paper(), signatory, 'نادية المثالية');
  verifyWithOpenssl(once, folder, '-CAfile', issuer.root, '-purpose', 'any');
  const twice = await seal(once, house, 'The house');
  expect(cutOut(twice)).toHaveLength(2);
  verifyWithOpenssl(twice, folder);
  // The second is added behind: of the first file not one byte is another.
  expect(twice.subarray(0, once.length).equals(once)).toBe(true);
});

test.skipIf(!has('pdfsig'))('poppler’s pdfsig, where it is installed, finds both signatures valid', async () => {
  const file = join(folder, 'twice.pdf');
  writeFileSync(file, await seal(await seal(await paper(), signatory, 'Nadia'), house, 'The house'));
  const said = run('pdfsig', file);
  expect(said.match(/Signature is Valid/g)).toHaveLength(2);
  expect(said).toContain('نادية المثالية');
  expect(said.match(/ETSI\.CAdES\.detached/g)).toHaveLength(2);
  expect(said).toContain('Total document signed');
});

test('the house’s own reading says who signed, that nothing was changed, and whom it trusts', async () => {
  const twice = await seal(await seal(await paper(), signatory, 'Nadia'), house, 'The house');
  expect(await judged(twice, ders(issuer.root))).toEqual([
    expect.objectContaining({
      signer: 'نادية المثالية',
      issuer: 'Test Authority',
      state: 'intact',
      extent: 'signed-again',
      certificate: 'trusted',
      claimedAt: at.toISOString(),
      stampedAt: null,
    }),
    expect.objectContaining({ signer: 'TRIAL Isles', state: 'intact', extent: 'whole', certificate: 'self-issued' }),
  ]);
});

test('the same paper, signer’s note and signature give the same bytes', async () => {
  const pdf = await paper();
  const [one, other] = [reserveSignature(pdf, { name: 'N', at }), reserveSignature(pdf, { name: 'N', at })];
  expect(one.bytes.equals(other.bytes)).toBe(true);
  const cms = Buffer.from('3003020101', 'hex');
  expect(fillSignature(one, cms)!.equals(fillSignature(other, cms)!)).toBe(true);
  expect(fillSignature(one, Buffer.alloc(16_001))).toBeNull();
  expect(fillSignature(one, Buffer.alloc(16_000))).not.toBeNull();
});

test('a signature shows nowhere: pages and text stay, and the field is of the kind that PDF/A admits', async () => {
  const pdf = await paper('Words that stay.', 3);
  const sealed = await seal(await seal(pdf, signatory, 'Nadia'), house, 'The house');
  expect(await likeness(pdf, sealed)).toEqual({ done: true, value: 0 });
  const texts = [await extractText(pdf), await extractText(sealed)];
  expect(texts[1]).toEqual(texts[0]);
  expect(sealed.subarray(0, pdf.length).equals(Buffer.from(pdf))).toBe(true);
  const added = sealed.toString('latin1', pdf.length);
  expect(added.match(/\/Rect \[0 0 0 0\]\n\/F 132/g)).toHaveLength(2);
  expect(added).toContain('/SigFlags 3');
  // Each is told by its signer's name, and the page is walked in the order of its text, to whoever has it read aloud.
  expect(added.match(/\/TU <FEFF[0-9A-F]+>/g)).toHaveLength(2);
  expect(added.match(/\/Tabs \/S/g)).toHaveLength(2);
  expect(added).not.toMatch(/NeedAppearances|\/AA|\/JavaScript/);
  expect(added.endsWith('%%EOF\n')).toBe(true);
  // What made it an archival file is still named by the catalogue.
  const catalogue = /\/Type \/Catalog[\s\S]*?>>\nendobj/.exec(added)![0];
  for (const name of ['Metadata', 'OutputIntents', 'StructTreeRoot', 'MarkInfo', 'AcroForm'])
    expect(catalogue).toContain(`/${name} `);
});

test('each changed byte of a letter is found, wherever it stands', async () => {
  const sealed = await seal(await paper(), signatory, 'Nadia');
  const hole = sealed.indexOf('/Contents <');
  for (const place of [100, 5000, hole - 200, sealed.length - 400]) {
    const changed = Buffer.from(sealed);
    changed[place] = changed[place]! ^ 1;
    const verified = await verifyPdfSignatures(changed, [], at);
    const isFound = !verified.done || verified.value.length === 0 || verified.value[0]!.state === 'changed';
    expect(isFound, `byte ${place}`).toBe(true);
    expect(() => verifyWithOpenssl(changed, folder)).toThrow();
  }
});

test('what was added to a letter after it was signed is said, not hidden', async () => {
  const sealed = await seal(await paper(), signatory, 'Nadia');
  const continued = Buffer.concat([sealed, Buffer.from('\n% more\n')]);
  expect(await judged(continued)).toMatchObject([{ state: 'intact', extent: 'continued' }]);
});

test.each([
  [
    'leaves out more than itself',
    (range: string) =>
      range.replace(
        /\[0 (\d+) (\d+) (\d+)/,
        (_all, a: string, b: string, c: string) => `[0 ${a} ${Number(b) + 9} ${Number(c) - 9}`,
      ),
  ],
  ['does not begin with the file', (range: string) => range.replace('[0 ', '[1 ')],
  ['goes beyond the end', (range: string) => range.replace(/ (\d+)\]/, ' 9999999]')],
])('a signature whose range %s is not taken for intact', async (_what, spoil) => {
  const sealed = await seal(await paper(), signatory, 'Nadia');
  const text = sealed.toString('latin1');
  const range = /\[0 \d+ \d+ \d+\] */.exec(text)!;
  const spoilt = Buffer.from(text.replace(range[0], spoil(range[0]).trim().padEnd(range[0].length)), 'latin1');
  expect(await judged(spoilt)).toMatchObject([{ state: 'changed', signer: null }]);
});

test('a signature that is no signature, and a letter without one, are said as they are', async () => {
  const reserved = reserveSignature(await paper(), { name: 'Nobody', at });
  expect(await judged(fillSignature(reserved, Buffer.from('3003020101', 'hex'))!)).toMatchObject([
    { state: 'unverifiable', certificate: 'missing' },
  ]);
  expect(await judged(await paper())).toEqual([]);
});

test('a certificate that has run out is said to have run out, unless a known time stamp is older', async () => {
  const sealed = await seal(await paper(), signatory, 'Nadia');
  const later = await verifyPdfSignatures(sealed, ders(issuer.root), new Date('2045-01-01T00:00:00Z'));
  expect(later).toMatchObject({ value: [{ state: 'intact', certificate: 'expired' }] });
});

test('a file that is not of the house’s own making is not sealed', async () => {
  for (const file of ['', '%PDF-1.7\nhello', '%PDF-1.7\nstartxref\n5\n%%EOF'])
    expect(() => reserveSignature(Buffer.from(file), { name: 'N', at })).toThrow(NotSealable);
});

test('a trial key says so in its certificate, and nobody else may read its files', async () => {
  const text = run('openssl', 'x509', '-in', join(folder, 'house.seal.pem'), '-noout', '-subject', '-issuer');
  expect(text.match(/TRIAL Isles/g)).toHaveLength(2);
  for (const end of ['key', 'pem']) expect(statSync(join(folder, `house.seal.${end}`)).mode & 0o777).toBe(0o600);
  expect(await fileSigner({ folder, name: 'nobody' })).toMatchObject({ refusal: 'no-signing-key' });
});
