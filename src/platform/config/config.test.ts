import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { type Config, type Environment, readConfig } from './config.ts';

const config = (env: Environment, argv: string[] = []): Config => {
  const outcome = readConfig(env, argv);
  if (!outcome.done) throw new Error(String(outcome.facts['sentences']));
  return outcome.value;
};

const sentences = (env: Environment, argv: string[] = []): readonly string[] => {
  const outcome = readConfig(env, argv);
  return outcome.done ? [] : (outcome.facts['sentences'] as readonly string[]);
};

const server = 'postgres://diwan:open-sesame@db.example:5432/diwan';

test('with nothing configured the house is a trial house on this machine', () => {
  expect(config({})).toMatchObject({
    house: 'trial',
    host: '127.0.0.1',
    port: 4480,
    publicUrl: null,
    dataDir: resolve('data'),
    profile: 'oic',
    mailFrom: null,
    checkpoints: null,
    scanFolder: null,
    signer: { kind: 'file' },
    houseSeal: { kind: 'none' },
    timeStampUrl: null,
    trustFolder: null,
    logLevel: 'warn',
    empty: false,
  });
});

test('a named server makes a real house, and everything written is read', () => {
  const real = config(
    {
      DATABASE_URL: server,
      HOST: '0.0.0.0',
      PORT: '8080',
      PUBLIC_URL: 'https://diwan.example.org/',
      DIWAN_DATA: 'elsewhere',
      DIWAN_PROFILE: 'example',
      SMTP_URL: 'smtps://mail.example:465',
      MAIL_FROM: 'The Cabinet <cabinet@example.org>',
      DIWAN_CHECKPOINTS: '/mnt/second',
      DIWAN_SCAN_FOLDER: '/srv/scanner',
      DIWAN_MAILBOXES: 'imaps://registry%40example.org:pw@mail.example/INBOX  imaps://cabinet:pw@mail.example',
      DIWAN_SIGNER: 'pkcs11:/usr/lib/softhsm/libsofthsm2.so?token=The Cabinet',
      DIWAN_SIGNER_SECRET: '4711',
      DIWAN_HOUSE_SEAL: 'https://signer.example/v1/',
      DIWAN_HOUSE_SEAL_SECRET: 'let-me-sign',
      DIWAN_TIMESTAMP: 'http://tsa.example/',
      DIWAN_TRUST: 'trusted',
      LOG_LEVEL: 'Debug',
    },
    ['--empty'],
  );
  expect(real).toMatchObject({
    house: 'real',
    host: '0.0.0.0',
    port: 8080,
    publicUrl: 'https://diwan.example.org',
    dataDir: resolve('elsewhere'),
    profile: 'example',
    mailFrom: 'The Cabinet <cabinet@example.org>',
    checkpoints: '/mnt/second',
    scanFolder: '/srv/scanner',
    signer: { kind: 'token', module: '/usr/lib/softhsm/libsofthsm2.so', label: 'The Cabinet' },
    houseSeal: { kind: 'remote', url: 'https://signer.example/v1' },
    timeStampUrl: 'http://tsa.example/',
    trustFolder: resolve('trusted'),
    logLevel: 'debug',
    empty: true,
  });
  expect(real.secrets.databaseUrl).toBe(server);
  expect(real.secrets.smtpUrl).toBe('smtps://mail.example:465');
  expect(real.secrets.mailboxes).toHaveLength(2);
  expect([real.secrets.signer, real.secrets.houseSeal]).toEqual(['4711', 'let-me-sign']);
});

test('a real house that names no place of keys seals nothing', () => {
  expect(config({ DATABASE_URL: server })).toMatchObject({ signer: { kind: 'none' }, houseSeal: { kind: 'none' } });
});

test('an empty variable counts as absent', () => {
  expect(config({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 4480, house: 'trial' });
});

test.each([
  ['a port that is no number', { PORT: 'http' }, /^PORT: "http" is not a port/],
  ['a port out of range', { PORT: '70000' }, /^PORT: "70000"/],
  ['a host that is no host', { HOST: 'a b' }, /^HOST: "a b" is neither/],
  ['a public address without scheme', { PUBLIC_URL: 'diwan.example.org' }, /^PUBLIC_URL: .*https:/],
  ['a public address with a path', { PUBLIC_URL: 'https://example.org/diwan' }, /^PUBLIC_URL: .*bare address/],
  ['a database of another kind', { DATABASE_URL: 'mysql://db/diwan' }, /^DATABASE_URL: .*not a PostgreSQL address/],
  ['a server without database', { DATABASE_URL: 'postgres://db' }, /^DATABASE_URL: .*does not name a database/],
  ['a profile that climbs out of its folder', { DIWAN_PROFILE: '../oic' }, /^DIWAN_PROFILE: /],
  ['a mail server that is none', { SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.c' }, /^SMTP_URL: /],
  ['a sender that is no address', { MAIL_FROM: 'the Cabinet' }, /^MAIL_FROM: /],
  ['mail without a sender', { SMTP_URL: 'smtp://mail.example' }, /^MAIL_FROM: .*needed/],
  ['an unknown level', { LOG_LEVEL: 'loud' }, /^LOG_LEVEL: "loud" is not a level/],
  [
    'a scanner that writes into the data',
    { DIWAN_DATA: '/srv/d', DIWAN_SCAN_FOLDER: '/srv/d' },
    /^DIWAN_SCAN_FOLDER: /,
  ],
  ['a scanner’s folder around the data', { DIWAN_DATA: '/srv/d', DIWAN_SCAN_FOLDER: '/srv' }, /^DIWAN_SCAN_FOLDER: /],
  ['a mailbox that is none', { DIWAN_MAILBOXES: 'mail.example' }, /^DIWAN_MAILBOXES: /],
  ['a mailbox without a password', { DIWAN_MAILBOXES: 'imaps://me@mail.example' }, /^DIWAN_MAILBOXES: /],
  ['a place of keys that is none', { DIWAN_SIGNER: 'somewhere' }, /^DIWAN_SIGNER: .*no place of keys/],
  ['a signing service in the clear', { DIWAN_SIGNER: 'http://signer.example' }, /^DIWAN_SIGNER: /],
  ['a token without its PIN', { DIWAN_SIGNER: 'pkcs11:/m.so?token=T' }, /^DIWAN_SIGNER_SECRET: .*PIN/],
  ['a time stamp server that is none', { DIWAN_TIMESTAMP: 'tsa.example' }, /^DIWAN_TIMESTAMP: /],
  ['checkpoints beside the data', { DIWAN_DATA: '/srv/d', DIWAN_CHECKPOINTS: '/srv/d' }, /^DIWAN_CHECKPOINTS: /],
])('%s is refused with one clear sentence', (_what, env, sentence) => {
  expect(sentences(env)).toEqual([expect.stringMatching(sentence)]);
});

test('an unknown option is named', () => {
  expect(sentences({}, ['--emtpy'])).toEqual([expect.stringContaining('"--emtpy"')]);
});

test('everything wrong is said at once', () => {
  expect(sentences({ PORT: 'x', LOG_LEVEL: 'y', PUBLIC_URL: 'z' })).toHaveLength(3);
});

test.each(['127.0.0.1', '127.9.9.9', '::1', 'localhost', 'LOCALHOST'])('a trial house listens on %s', (host) => {
  expect(sentences({ HOST: host })).toEqual([]);
});

test.each(['0.0.0.0', '::', '192.168.1.5', 'diwan.example.org', '128.0.0.1', '::ffff:10.0.0.1'])(
  'a trial house refuses to listen on %s',
  (host) => {
    expect(sentences({ HOST: host })).toEqual([expect.stringContaining('trial house')]);
    expect(sentences({ HOST: host, DATABASE_URL: server })).toEqual([]);
  },
);

test('a secret shows itself only to who asks for it by name', () => {
  const { secrets, ...rest } = config({
    DATABASE_URL: server,
    SMTP_URL: 'smtp://u:open-sesame@m',
    MAIL_FROM: 'a@b.c',
    DIWAN_MAILBOXES: 'imaps://u:open-sesame@m',
    DIWAN_SIGNER_SECRET: 'open-sesame',
    DIWAN_HOUSE_SEAL_SECRET: 'open-sesame',
  });
  const shown = [JSON.stringify({ secrets, rest }), inspect(secrets, { depth: 9, showHidden: true }), String(secrets)];
  shown.push(JSON.stringify({ ...secrets }), Object.keys(secrets).join());
  for (const each of shown) expect(each).not.toContain('open-sesame');
});

test('a wrong secret is not quoted back', () => {
  expect(sentences({ DATABASE_URL: 'mysql://u:open-sesame@db/x' }).join()).not.toContain('open-sesame');
  expect(sentences({ DIWAN_MAILBOXES: 'pop://u:open-sesame@m' }).join()).not.toContain('open-sesame');
});
