import { resolve } from 'node:path';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { LogLevel } from '../log/log.ts';
import * as read from './readers.ts';
import { Secrets } from './secrets.ts';

/** `trial`: no server named, a cast behind a one-click entry, loopback only. `real`: a PostgreSQL server is named, people sign in. */
export type HouseKind = 'trial' | 'real';

/** Everything the process learns from its surroundings, read once at start. */
export type Config = {
  readonly house: HouseKind;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** The address printed in QR codes and letters, without a slash at its end; null: no document leaves a real house. */
  readonly publicUrl: string | null;
  /** The house's folder, absolute: files, keys, checkpoints and, in a trial house, the database. */
  readonly dataDir: string;
  /** The organisation: a folder of `profiles/`. */
  readonly profile: string;
  /** The sender's address of everything the house mails. */
  readonly mailFrom: string | null;
  /** Where the scanner writes, absolute: what lies there still is taken in for the Registry; null: there is no scanner. */
  readonly scanFolder: string | null;
  /** A second place for signed checkpoints, absolute, best on another disk. */
  readonly checkpoints: string | null;
  /** Where the keys are kept with which letters are sealed; a real house that names no place seals none. */
  readonly signer: read.KeyPlaceWritten;
  readonly houseSeal: read.KeyPlaceWritten;
  /** The time stamp server (RFC 3161) whose stamp each seal bears; null: none. */
  readonly timeStampUrl: string | null;
  /** The certificates that the house trusts in signatures of others, absolute: a folder of PEM files; null: it trusts none. */
  readonly trustFolder: string | null;
  readonly logLevel: LogLevel;
  /** Start without the cast's working day. */
  readonly empty: boolean;
  readonly secrets: Secrets;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from environment and arguments. Everything wrong is collected: `facts.sentences` holds one sentence for each
 * (in English, since no language is known before the house is open). An empty variable counts as absent.
 */
export function readConfig(env: Environment, argv: readonly string[]): Outcome<Config, 'bad-configuration'> {
  const sentences: string[] = [];
  const take = <T>(name: string, reader: read.Reader<T>, otherwise: T): T => {
    const written = env[name]?.trim();
    if (written === undefined || written === '') return otherwise;
    const value = reader(written);
    if (value.done) return value.value;
    sentences.push(`${name}: ${value.refusal}`);
    return otherwise;
  };

  const databaseUrl = take<string | null>('DATABASE_URL', read.databaseUrl, null);
  const smtpUrl = take<string | null>('SMTP_URL', read.smtpUrl, null);
  const mailboxes = take<readonly string[]>('DIWAN_MAILBOXES', read.mailboxes, []);
  const signer = take<string | null>('DIWAN_SIGNER_SECRET', read.secret, null);
  const houseSeal = take<string | null>('DIWAN_HOUSE_SEAL_SECRET', read.secret, null);
  const isReal = Boolean(env['DATABASE_URL']?.trim());
  const config: Config = {
    house: isReal ? 'real' : 'trial',
    host: take('HOST', read.host, '127.0.0.1'),
    port: take('PORT', read.port, 4480),
    publicUrl: take<string | null>('PUBLIC_URL', read.publicUrl, null),
    dataDir: take('DIWAN_DATA', read.folder, resolve('data')),
    profile: take('DIWAN_PROFILE', read.profile, 'oic'),
    mailFrom: take<string | null>('MAIL_FROM', read.mailAddress, null),
    scanFolder: take<string | null>('DIWAN_SCAN_FOLDER', read.folder, null),
    checkpoints: take<string | null>('DIWAN_CHECKPOINTS', read.folder, null),
    signer: take<read.KeyPlaceWritten>('DIWAN_SIGNER', read.keyPlace, { kind: isReal ? 'none' : 'file' }),
    houseSeal: take<read.KeyPlaceWritten>('DIWAN_HOUSE_SEAL', read.keyPlace, { kind: 'none' }),
    timeStampUrl: take<string | null>('DIWAN_TIMESTAMP', read.timeStampUrl, null),
    trustFolder: take<string | null>('DIWAN_TRUST', read.folder, null),
    logLevel: take<LogLevel>('LOG_LEVEL', read.logLevel, isReal ? 'info' : 'warn'),
    empty: argv.includes('--empty'),
    secrets: new Secrets({ databaseUrl, smtpUrl, mailboxes, signer, houseSeal }),
  };
  sentences.push(...disagreements(config, argv));
  return sentences.length === 0 ? done(config) : refuse('bad-configuration', { sentences });
}

const contains = (folder: string, other: string): boolean =>
  other === folder || other.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** What is wrong between values that are each right. */
function disagreements(config: Config, argv: readonly string[]): string[] {
  const unknown = argv.filter((argument) => argument !== '--empty');
  return [
    ...unknown.map((argument) => `"${argument}" is not an option of the start; the only one is --empty.`),
    ...(config.house === 'trial' && !read.isLoopback(config.host)
      ? [
          `HOST: a trial house lets anyone in without a password, so it listens on this machine only (127.0.0.1, ::1 or localhost), ` +
            `not on "${config.host}"; set DATABASE_URL to open a real house.`,
        ]
      : []),
    ...(config.secrets.smtpUrl !== null && config.mailFrom === null
      ? ['MAIL_FROM: SMTP_URL is set, so the address that the house mails from is needed too.']
      : []),
    ...lacksSecret('DIWAN_SIGNER', config.signer, config.secrets.signer),
    ...lacksSecret('DIWAN_HOUSE_SEAL', config.houseSeal, config.secrets.houseSeal),
    ...(config.scanFolder !== null && contains(config.scanFolder, config.dataDir)
      ? [
          "DIWAN_SCAN_FOLDER: it is or holds DIWAN_DATA, and everything in it would be taken for a scan; name a folder of the scanner's own.",
        ]
      : []),
    ...(config.checkpoints !== null && config.checkpoints === config.dataDir
      ? [
          'DIWAN_CHECKPOINTS: the second place is the same folder as DIWAN_DATA; name another one, best on another disk.',
        ]
      : []),
  ];
}

const lacksSecret = (name: string, { kind }: read.KeyPlaceWritten, secret: string | null): string[] =>
  (kind === 'token' || kind === 'remote') && secret === null
    ? [
        `${name}_SECRET: ${name} is set, so ${kind === 'token' ? 'the PIN of the token' : 'the access token of the service'} is needed too.`,
      ]
    : [];
