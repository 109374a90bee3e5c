import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { newId } from '../kernel/id.ts';
import { languages } from '../kernel/text.ts';
import { fileSigner } from '../platform/signature/file-signer.ts';
import type { PdfSignature } from '../platform/signature/pdf-signature.ts';
import { selfIssued } from '../platform/signature/self-issued.ts';
import { paper, seal } from '../platform/signature/test-signing.ts';
import { readItem } from './item.commands.ts';
import { readingFor } from './recognition.commands.ts';
import { registerItem } from './register.commands.ts';
import { readRecord } from './register.jobs.ts';
import { signatureSaid } from './signature-said.ts';
import { signaturesFor } from './signatures.commands.ts';
import { noteVerbale } from './test-forms.ts';
import { toneOf } from './web/signature-tone.ts';

const held = houseForTests();
const amina = () => held.house.person('amina-cedar');

/** A letter of a mission, signed by its ambassador with a key of his own. */
async function signedLetter(): Promise<{ readonly pdf: Buffer; readonly certificate: string }> {
  const made = await selfIssued({ O: 'Mission of Qaf', CN: 'Ambassador Layla Qaf' }, held.house.clock());
  const signer = await fileSigner({
    folder: join(held.house.folder, 'theirs'),
    name: newId(),
    make: () => Promise.resolve(made),
  });
  if (!signer.done) throw new Error(signer.refusal);
  const letter = await paper('A letter of the mission.');
  return {
    pdf: await seal(letter, signer.value, 'Ambassador', undefined, held.house.clock()),
    certificate: made.certificate,
  };
}

async function registered(content: Buffer): Promise<{ readonly item: string; readonly file: string }> {
  const { house } = held;
  const { sha256, size } = await house.files.put(content);
  await sql`insert into register.upload (person, sha256, size, media_type, kind, at)
    values (${amina()}::uuid, ${sha256}, ${size}, 'application/pdf', 'pdf', now()) on conflict do nothing`.execute(
    house.owner,
  );
  const form = noteVerbale({ files: [{ sha256, name: 'letter.pdf', part: 'main' as const }] });
  const done = await registerItem(house, amina(), form);
  if (!done.done) throw new Error(done.refusal);
  await readRecord(house, done.value.id);
  const item = await readItem(house, amina(), done.value.id);
  if (!item.done) throw new Error(item.refusal);
  return { item: done.value.id, file: item.value.files[0]!.id };
}

async function verified({ item, file }: { item: string; file: string }, house = held.house) {
  const found = await signaturesFor(house, amina(), item, file);
  if (!found.done) throw new Error(found.refusal);
  return found.value;
}

test('A signed letter that arrives says who signed it, that it was not changed since, and that its certificate is unknown here', async () => {
  const { pdf, certificate } = await signedLetter();
  const at = await registered(pdf);
  expect(await readingFor(held.house, amina(), at.item, at.file)).toMatchObject({ value: { signatures: 1 } });
  const { signatures, problem } = await verified(at);
  expect(problem).toBeNull();
  expect(signatures).toMatchObject([
    { signer: 'Ambassador Layla Qaf', state: 'intact', extent: 'whole', certificate: 'self-issued' },
  ]);
  const [signature] = signatures;
  expect(signatureSaid(signature!, 'en')).toMatch(
    /^Signed by Ambassador Layla Qaf: intact, not changed since; certificate issued by the signer himself, unknown here; time as the signer himself gives it: /,
  );
  expect(signatureSaid(signature!, 'fr')).toContain('intact, inchangé depuis');
  expect(signatureSaid(signature!, 'ar')).toContain('التوقيع سليم ولم يتغيّر الملف بعده');
  // The house that lays the certificate into its folder trusts it from then on.
  const trustFolder = join(held.house.folder, 'trusted');
  mkdirSync(trustFolder);
  writeFileSync(join(trustFolder, 'qaf.pem'), certificate);
  const trusting = await verified(at, { ...held.house, trustFolder });
  expect(trusting.signatures).toMatchObject([{ certificate: 'trusted', issuer: 'Ambassador Layla Qaf' }]);
});

test('A signed letter that was changed on its way is said to be changed', async () => {
  const { pdf } = await signedLetter();
  const words = pdf.indexOf('/Producer');
  const place = words > 0 ? words + 12 : 2000;
  pdf[place] = pdf[place]! ^ 1;
  const { signatures } = await verified(await registered(pdf));
  expect(signatures).toMatchObject([{ state: 'changed' }]);
  expect(signatureSaid(signatures[0]!, 'en')).toMatch(/does not hold: the file was changed after it/);
});

test('Whoever may not read the item is told nothing of its signatures, as of a file that does not exist', async () => {
  const { house } = held;
  const { item, file } = await registered((await signedLetter()).pdf);
  const outsider = house.person('rania-basil');
  const hidden = await signaturesFor(house, outsider, item, file);
  expect(hidden).toMatchObject({ done: false, refusal: 'no-such-file' });
  expect(await signaturesFor(house, outsider, newId(), newId())).toEqual(hidden);
});

test('Every finding about a signature has its sentence in three languages', () => {
  const states = ['intact', 'changed', 'unverifiable'] as const;
  const extents = ['whole', 'signed-again', 'continued'] as const;
  const standing = ['trusted', 'unknown', 'expired', 'self-issued', 'missing'] as const;
  for (const language of languages)
    for (const state of states)
      for (const extent of extents)
        for (const certificate of standing) {
          const signature: PdfSignature = {
            signer: null,
            issuer: 'CA',
            state,
            extent,
            certificate,
            claimedAt: null,
            stampedAt: '2026-11-22T07:00:00.000Z',
            stampedBy: 'TSA',
            isStampTrusted: extent === 'whole',
          };
          expect(signatureSaid(signature, language)).toMatch(/TSA.*2026/);
        }
});

test('A signature is marked as good only where it holds and its certificate is trusted here', () => {
  expect(toneOf('whole', 'trusted')).toBe('done');
  expect(toneOf('whole', 'self-issued')).toBe('note');
  expect(toneOf('continued', 'trusted')).toBe('due');
  expect(toneOf('changed', 'trusted')).toBe('late');
});
