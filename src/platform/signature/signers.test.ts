import { constants, privateEncrypt, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeInspection } from '../pdf/inspect.ts';
import { closeTypst } from '../pdf/typst.ts';
import { detachedSignature } from './cms.ts';
import { fileSigner } from './file-signer.ts';
import { remoteSigner } from './remote-signer.ts';
import type { Signer } from './signer.ts';
import {
  type Authority,
  at,
  authority,
  bodyOf,
  cutOut,
  ders,
  has,
  paper,
  run,
  seal,
  serve,
  stampServer,
  verifyWithOpenssl,
} from './test-signing.ts';
import { timeStamp } from './time-stamp.ts';
import { tokenSigner } from './token-signer.ts';
import { verifyPdfSignatures } from './verify-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'diwan-signers-'));
const digest = Buffer.alloc(32, 7);
let issuer: Authority;

beforeAll(() => {
  issuer = authority(join(folder, 'authority'));
});
afterAll(async () => {
  await closeInspection();
  await closeTypst();
  await rm(folder, { recursive: true });
});

async function fileKey(name: string, kind: 'rsa' | 'ec', days = 3000): Promise<Signer> {
  const { key, pem } = issuer.issue(name, `/CN=${name}`, { kind, days });
  writeFileSync(join(folder, `${name}.seal.key`), readFileSync(key));
  writeFileSync(join(folder, `${name}.seal.pem`), Buffer.concat([readFileSync(pem), readFileSync(issuer.root)]));
  const signer = await fileSigner({ folder, name });
  if (!signer.done) throw new Error(signer.refusal);
  return signer.value;
}

test.each(['rsa', 'ec'] as const)(
  'a letter sealed with an %s key of an authority is found good by openssl',
  async (kind) => {
    const signer = await fileKey(`key-${kind}`, kind);
    const sealed = await seal(await paper(), signer, 'Nadia');
    verifyWithOpenssl(sealed, folder, '-CAfile', issuer.root, '-purpose', 'any');
    const verified = await verifyPdfSignatures(sealed, ders(issuer.root), at);
    expect(verified).toMatchObject({ value: [{ state: 'intact', certificate: 'trusted', signer: `key-${kind}` }] });
  },
);

test('a certificate that has run out signs nothing', async () => {
  const signer = await fileKey('lapsed', 'ec', 1);
  const later = new Date(Date.now() + 5 * 86_400_000);
  expect(await detachedSignature(signer, digest, { at: later })).toMatchObject({ refusal: 'certificate-expired' });
});

test('a signer that answers with another key’s signature is found out before anything is sealed', async () => {
  const [one, other] = [await fileKey('one', 'ec'), await fileKey('other', 'ec')];
  const mixed: Signer = { ...one, sign: other.sign };
  expect(await detachedSignature(mixed, digest, { at })).toMatchObject({ refusal: 'signature-does-not-fit' });
});

const soft = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/softhsm/libsofthsm2.so'].find((file) => {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
});
const hasToken = soft !== undefined && has('pkcs11-tool') && has('softhsm2-util');

test.skipIf(!hasToken)(
  'a key in a token (SoftHSM2, where it is installed) seals a letter, and a pulled token says so',
  async () => {
    const tokens = join(folder, 'tokens');
    mkdirSync(tokens);
    writeFileSync(join(folder, 'softhsm.conf'), `directories.tokendir = ${tokens}\nobjectstore.backend = file\n`);
    process.env['SOFTHSM2_CONF'] = join(folder, 'softhsm.conf');
    run('softhsm2-util', '--init-token', '--free', '--label', 'Cabinet', '--so-pin', '0000', '--pin', '4711');
    const token = { module: soft!, label: 'Cabinet', pin: '4711' };
    for (const kind of ['rsa', 'ec'] as const) {
      const { key, pem } = issuer.issue(`token-${kind}`, `/CN=Token ${kind}`, { kind });
      const [keyDer, certificate] = [join(folder, 'k.der'), join(folder, 'c.der')];
      run('openssl', 'pkcs8', '-topk8', '-nocrypt', '-in', key, '-outform', 'PEM', '-out', keyDer);
      run('openssl', 'x509', '-in', pem, '-outform', 'DER', '-out', certificate);
      run(
        'softhsm2-util',
        '--import',
        keyDer,
        '--token',
        'Cabinet',
        '--label',
        `sg-${kind}`,
        '--id',
        kind === 'rsa' ? 'A1' : 'A2',
        '--pin',
        '4711',
      );
      run(
        'pkcs11-tool',
        '--module',
        soft!,
        '--token-label',
        'Cabinet',
        '--login',
        '--pin',
        '4711',
        '--write-object',
        certificate,
        '--type',
        'cert',
        '--label',
        `sg-${kind}`,
      );
      const signer = await tokenSigner(token, `sg-${kind}`);
      if (!signer.done) throw new Error(`${signer.refusal} ${JSON.stringify(signer.facts)}`);
      expect(signer.value.kind).toBe('token');
      const sealed = await seal(await paper(), signer.value, 'Secretary-General');
      verifyWithOpenssl(sealed, folder, '-CAfile', issuer.root, '-purpose', 'any');
    }
    expect(await tokenSigner(token, 'nobody')).toMatchObject({ refusal: 'no-signing-key' });
    expect(await tokenSigner({ ...token, pin: '0815' }, 'sg-ec')).toMatchObject({ refusal: 'signer-refused' });
    expect(await tokenSigner({ ...token, label: 'Pulled' }, 'sg-ec')).toMatchObject({ refusal: 'signer-away' });
  },
);

test('a token whose program or library is missing is away, and says why', async () => {
  const away = await tokenSigner({ module: '/nowhere/token.so', label: 'Cabinet', pin: '1' }, 'sg');
  expect(away).toMatchObject({ done: false, refusal: 'signer-away' });
});

/** A signing service: it is told a digest, and keeps its key. */
async function service(spoil: Partial<{ status: number; signature: string; type: string; late: boolean }> = {}) {
  const { key, pem } = issuer.issue('remote', '/CN=Remote Signer');
  const asked: { path: string; body: string; authorization: string }[] = [];
  const server = await serve(async (request) => {
    const body = (await bodyOf(request)).toString('utf8');
    asked.push({ path: `${request.method} ${request.url}`, body, authorization: request.headers.authorization ?? '' });
    if (request.headers.authorization !== 'Bearer let-me-sign') return { status: 401, type: 'text/plain', body: '' };
    if (request.url === '/keys/sg')
      return {
        type: 'application/json',
        body: JSON.stringify({ certificates: ders(pem).map((one) => one.toString('base64')) }),
      };
    if (request.url !== '/keys/sg/sign') return { status: 404, type: 'text/plain', body: '' };
    if (spoil.status !== undefined) return { status: spoil.status, type: 'text/plain', body: 'no' };
    // DigestInfo of SHA-256 before the digest: what PKCS #1 signs.
    const info = Buffer.concat([
      Buffer.from('3031300d060960864801650304020105000420', 'hex'),
      Buffer.from((JSON.parse(body) as { digest: string }).digest, 'base64'),
    ]);
    const made = privateEncrypt({ key: readFileSync(key), padding: constants.RSA_PKCS1_PADDING }, info).toString(
      'base64',
    );
    return { type: 'application/json', body: JSON.stringify({ signature: spoil.signature ?? made }) };
  });
  return { ...server, asked };
}

test('a remote signer is sent the digest and nothing else, and its signature seals the letter', async () => {
  const remote = await service();
  try {
    const signer = await remoteSigner({ url: remote.url, token: 'let-me-sign' }, 'sg');
    if (!signer.done) throw new Error(signer.refusal);
    const sealed = await seal(await paper('A secret of the house.'), signer.value, 'Secretary-General');
    verifyWithOpenssl(sealed, folder, '-CAfile', issuer.root, '-purpose', 'any');
    expect(remote.asked.map((one) => one.path)).toEqual(['GET /keys/sg', 'POST /keys/sg/sign']);
    const told = JSON.parse(remote.asked[1]!.body) as Record<string, string>;
    expect(Object.keys(told).sort()).toEqual(['algorithm', 'digest']);
    expect(Buffer.from(told['digest']!, 'base64')).toHaveLength(32);
  } finally {
    await remote.close();
  }
});

test('a remote signer that is down, refuses, or answers nonsense seals nothing and says which', async () => {
  const remote = await service();
  const wrong = await remoteSigner({ url: remote.url, token: 'guessed' }, 'sg');
  expect(wrong).toMatchObject({ refusal: 'signer-refused' });
  expect(await remoteSigner({ url: remote.url, token: 'let-me-sign' }, 'other')).toMatchObject({
    refusal: 'no-signing-key',
  });
  await remote.close();
  expect(await remoteSigner({ url: remote.url, token: 'let-me-sign' }, 'sg')).toMatchObject({ refusal: 'signer-away' });
  for (const [spoil, refusal] of [
    [{ status: 503 }, 'signer-away'],
    [{ status: 403 }, 'signer-refused'],
    [{ signature: 'AAAA' }, 'signature-does-not-fit'],
    [{ signature: '' }, 'signature-does-not-fit'],
    [{ signature: 'x'.repeat(200_000) }, 'signer-away'],
  ] as const) {
    const spoilt = await service(spoil);
    try {
      const signer = await remoteSigner({ url: spoilt.url, token: 'let-me-sign' }, 'sg');
      if (!signer.done) throw new Error(signer.refusal);
      expect(await detachedSignature(signer.value, digest, { at })).toMatchObject({ refusal });
    } finally {
      await spoilt.close();
    }
  }
});

test('a time stamp of a server stands in the signature, and openssl and the house both find it good', async () => {
  const server = await stampServer(issuer);
  try {
    const signer = await fileKey('stamped', 'ec');
    const sealed = await seal(await paper(), signer, 'Nadia', (signature) => timeStamp(server.url, signature));
    verifyWithOpenssl(sealed, folder, '-CAfile', issuer.root, '-purpose', 'any');
    expect(cutOut(sealed)[0]!.cms.length).toBeLessThan(16_000);
    const verified = await verifyPdfSignatures(sealed, ders(issuer.root), at);
    expect(verified).toMatchObject({
      value: [{ state: 'intact', certificate: 'trusted', stampedBy: 'Test Time Stamp Server', isStampTrusted: true }],
    });
    const [found] = verified.done ? verified.value : [];
    expect(Math.abs(Date.parse(found!.stampedAt!) - Date.now())).toBeLessThan(60_000);
    // Long after the certificate has run out, the time stamp still tells that it was good when it signed.
    expect(await verifyPdfSignatures(sealed, ders(issuer.root), new Date('2045-01-01T00:00:00Z'))).toMatchObject({
      value: [{ certificate: 'trusted' }],
    });
  } finally {
    await server.close();
  }
});

test('a time stamp that was spoilt, is of other bytes, or does not come is refused clearly', async () => {
  const [signature, other] = [Buffer.from('a signature'), Buffer.from('another')];
  let kept: Buffer = Buffer.alloc(0);
  const good = await stampServer(issuer, (answer) => (kept = answer));
  expect(await timeStamp(good.url, signature)).toMatchObject({ done: true });
  await good.close();
  expect(await timeStamp(good.url, signature)).toMatchObject({ refusal: 'time-stamp-away' });
  // An answer to an earlier question has another nonce, and to another question another imprint.
  const again = await serve(async () => ({ type: 'application/timestamp-reply', body: kept }));
  expect(await timeStamp(again.url, signature)).toMatchObject({ refusal: 'time-stamp-does-not-fit' });
  expect(await timeStamp(again.url, other)).toMatchObject({ refusal: 'time-stamp-does-not-fit' });
  await again.close();
  const answers = [
    [Buffer.from('3003020101', 'hex'), 'time-stamp-does-not-fit'],
    [Buffer.from('30053003020102', 'hex'), 'time-stamp-refused'],
    [Buffer.alloc(300_000), 'time-stamp-away'],
  ] as const;
  for (const [body, refusal] of answers) {
    const server = await serve(async () => ({ type: 'application/timestamp-reply', body }));
    expect(await timeStamp(server.url, signature)).toMatchObject({ refusal });
    await server.close();
  }
  const spoilt = await stampServer(issuer, (answer) => {
    answer[answer.length - 5]! ^= 1;
    return answer;
  });
  expect(await timeStamp(spoilt.url, signature)).toMatchObject({ refusal: 'time-stamp-does-not-fit' });
  await spoilt.close();
});

test('signing by a file key is plain: the same bytes verify with the certificate alone', async () => {
  const signer = await fileKey('plain', 'rsa');
  const made = await signer.sign(Buffer.from('words'));
  expect(made).toEqual({
    done: true,
    value: sign('sha256', Buffer.from('words'), readFileSync(join(folder, 'plain.seal.key'))),
  });
});
