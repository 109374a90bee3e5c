import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { mannerOf, readCertificate, type Signer, type SignerRefusal } from './signer.ts';

/** A PKCS #11 token, reached through OpenSC's `pkcs11-tool`. */
export interface Token {
  /** The library of the token's maker, absolute. */
  readonly module: string;
  /** The label of the token. */
  readonly label: string;
  readonly pin: string;
}

const limits = { timeoutMs: 20_000, bytes: 100_000 };
const pinVariable = 'DIWAN_TOKEN_PIN';
/** A token shuts itself after a few wrong PINs: one that was refused is not tried again before the house is started anew. */
const refused = new Set<string>();
/** Whoever asks a token waits for those before him, so that several at once do not each try a wrong PIN. */
const turns = new Map<string, Promise<unknown>>();
/** What the house knows of its own surroundings is none of the token's business. */
const kept = ['PATH', 'HOME', 'LANG', 'SOFTHSM2_CONF', 'OPENSC_CONF'] as const;

/** The signer whose key lies in a token under a label, with the certificate of the same label; its private half never leaves the token. */
export async function tokenSigner(token: Token, name: string): Promise<Outcome<Signer, SignerRefusal>> {
  const read = await ask(token, ['--read-object', '--type', 'cert', '--label', name]);
  if (!read.done) return read;
  const certificate = readCertificate(read.value);
  if (certificate === null) return refuse('no-signing-key', { name });
  const manner = mannerOf(certificate);
  if (manner === null) return refuse('certificate-not-readable', { name });
  const id = await keyIdentifier(token, name);
  if (!id.done) return id;
  const sign = (bytes: Uint8Array): Promise<Outcome<Uint8Array, SignerRefusal>> =>
    manner === 'rsa'
      ? ask(token, ['--sign', '--mechanism', 'SHA256-RSA-PKCS', '--id', id.value], bytes)
      : ask(
          token,
          ['--sign', '--mechanism', 'ECDSA', '--signature-format', 'openssl', '--id', id.value],
          createHash('sha256').update(bytes).digest(),
        );
  return done({ kind: 'token', certificates: [certificate.raw], sign });
}

/** The identifier of the key with that label: `--sign` looks at no label and takes the first key that it finds. */
async function keyIdentifier(token: Token, name: string): Promise<Outcome<string, SignerRefusal>> {
  const listed = await ask(token, ['--list-objects', '--type', 'privkey']);
  if (!listed.done) return listed;
  const keys = Buffer.from(listed.value)
    .toString('utf8')
    .split(/^(?=\S)/m)
    .map((each) => ({ label: fieldOf(each, 'label'), id: fieldOf(each, 'ID') }));
  const id = keys.find((key) => key.label === name)?.id;
  return id !== undefined && /^[0-9a-f]+$/.test(id) ? done(id) : refuse('no-signing-key', { name });
}

const fieldOf = (written: string, field: string): string | undefined =>
  new RegExp(`^\\s+${field}:\\s+(.*?)\\s*$`, 'm').exec(written)?.[1];

/** One call of the program, when nobody else of this house has it at work for that token. */
function ask(token: Token, task: readonly string[], input?: Uint8Array): Promise<Outcome<Uint8Array, SignerRefusal>> {
  const asked = JSON.stringify([token.module, token.label, token.pin]);
  const answered = (turns.get(asked) ?? Promise.resolve()).then(() => askInTurn(token, asked, task, input));
  turns.set(
    asked,
    answered.catch(() => null),
  );
  return answered;
}

async function askInTurn(
  token: Token,
  asked: string,
  task: readonly string[],
  input: Uint8Array | undefined,
): Promise<Outcome<Uint8Array, SignerRefusal>> {
  if (refused.has(asked)) return refuse('signer-refused', { said: 'its PIN was refused before' });
  const answered = await callWith(token, task, input);
  if (!answered.done && answered.refusal === 'signer-refused') refused.add(asked);
  return answered;
}

/** The program reads what it signs from a file: its standard input it does not always wait for. */
async function callWith(
  token: Token,
  task: readonly string[],
  input: Uint8Array | undefined,
): Promise<Outcome<Uint8Array, SignerRefusal>> {
  if (input === undefined) return call(token, task);
  const folder = await mkdtemp(join(tmpdir(), 'diwan-token-'));
  try {
    const file = join(folder, 'signed');
    await writeFile(file, input, { mode: 0o600 });
    return await call(token, [...task, '--input-file', file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The PIN goes by the child's surroundings, since anybody may read the arguments of a process. */
function call({ module, label, pin }: Token, task: readonly string[]): Promise<Outcome<Uint8Array, SignerRefusal>> {
  const args = ['--module', module, '--token-label', label, '--login', '--pin', `env:${pinVariable}`, ...task];
  const surroundings = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  return new Promise((resolve) => {
    const child = spawn('pkcs11-tool', args, {
      env: { ...surroundings, [pinVariable]: pin },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limits.timeoutMs,
      killSignal: 'SIGKILL',
    });
    const [out, said]: [Buffer[], Buffer[]] = [[], []];
    let size = 0;
    const gather =
      (into: Buffer[]) =>
      (part: Buffer): void => {
        size += part.length;
        if (size > limits.bytes) child.kill('SIGKILL');
        else into.push(part);
      };
    child.stdout.on('data', gather(out));
    child.stderr.on('data', gather(said));
    child.on('error', () => resolve(refuse('signer-away', { said: 'pkcs11-tool is not installed' })));
    child.on('close', (code) => resolve(outcome(code, Buffer.concat(out), Buffer.concat(said).toString('utf8'))));
  });
}

function outcome(code: number | null, out: Buffer, said: string): Outcome<Uint8Array, SignerRefusal> {
  const words = said.trim().slice(0, 300);
  if (/CKR_PIN_(INCORRECT|LOCKED|EXPIRED|INVALID|LEN_RANGE)/.test(said))
    return refuse('signer-refused', { said: words });
  if (/(object|key|cert).{0,20} not found/i.test(said)) return refuse('no-signing-key', { said: words });
  if (code !== 0 || out.length === 0) return refuse('signer-away', { said: words });
  return done(out);
}
