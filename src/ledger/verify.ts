import type { ClientBase } from 'pg';
import { done, type Outcome } from '../kernel/outcome.ts';
import { notesIn } from './checkpoint-log.ts';
import type { Connection } from './entry.store.ts';
import { collectFindings, type Finding, type FindingCode, type Findings } from './finding.ts';
import { readVkey, type Verifier, type VkeyRefusal } from './note.ts';
import { openWitness, type Witness } from './verify-checkpoints.ts';
import { verifyLog } from './verify-log.ts';
import { verifyRows } from './verify-rows.ts';

const KEEP_OF_EACH = 1000;
const IN_DATABASE = 'ledger.checkpoint';

/** What a verification is held against: the key that the reader trusts, and the logs of checkpoints kept outside the database. */
export interface VerifyOptions {
  readonly vkey: string;
  readonly checkpointsFile: string;
  readonly secondPlace?: string | undefined;
  /** How many findings of each kind are listed; all are counted. */
  readonly keepOfEach?: number;
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a verification is: entries of the log, then tables. */
export type Progress =
  | { readonly phase: 'log'; readonly done: number; readonly total: number }
  | { readonly phase: 'rows'; readonly done: number; readonly total: number; readonly relation: string };

/** The result: whether the house is whole, what was looked at, and every finding. */
export interface Verification {
  readonly isWhole: boolean;
  readonly entries: number;
  /** Entries that were committed but not yet in the tree. */
  readonly waiting: number;
  readonly root: string;
  readonly checkpoints: number;
  readonly rows: number;
  readonly counts: Readonly<Partial<Record<FindingCode, number>>>;
  readonly findings: readonly Finding[];
}

/**
 * Proves the whole house as it stood at one instant: every entry against the tree, the tree against every checkpoint inside and
 * outside the database, and every row of every table of record against the last commitment to it.
 * @param client a connection of the owner, used for this alone until the promise settles; the house may go on working
 */
export async function verifyLedger(
  client: ClientBase,
  options: VerifyOptions,
): Promise<Outcome<Verification, VkeyRefusal>> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await verifyWithin(client, options);
  } finally {
    await client.query('rollback');
  }
}

/** The same within a transaction that is already open, as that transaction sees the house. */
export async function verifyWithin(
  client: ClientBase,
  options: VerifyOptions,
): Promise<Outcome<Verification, VkeyRefusal>> {
  const verifier = readVkey(options.vkey);
  if (!verifier.done) return verifier;
  await client.query(settings);
  const findings = collectFindings(options.keepOfEach ?? KEEP_OF_EACH);
  const witnesses = await openWitnesses(client, options, verifier.value, findings);
  const onProgress = options.onProgress ?? (() => {});
  const log = await verifyLog(client, witnesses, findings, (reached, total) =>
    onProgress({ phase: 'log', done: reached, total }),
  );
  for (const { place, held } of witnesses) {
    if (held === 0 && log.size > 0 && place !== IN_DATABASE) findings.add('no-checkpoint-outside', { place });
  }
  const rows = await verifyRows(client, log.relations, findings, (reached, total, relation) =>
    onProgress({ phase: 'rows', done: reached, total, relation }),
  );
  return done({
    isWhole: findings.kept.length === 0,
    entries: log.size,
    waiting: await countWaiting(client),
    root: log.root.toString('hex'),
    checkpoints: witnesses.reduce((sum, witness) => sum + witness.held, 0),
    rows,
    counts: findings.counts,
    findings: findings.kept,
  });
}

/** The settings on which the text of a row depends, and no policy that would hide a row in silence. */
const settings = `set local search_path = pg_catalog; set local timezone = 'UTC'; set local bytea_output = 'hex';
  set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1; set local row_security = off; set local jit = off;
  set local statement_timeout = 0`;

async function openWitnesses(
  client: Connection,
  { checkpointsFile, secondPlace }: VerifyOptions,
  verifier: Verifier,
  findings: Findings,
): Promise<Witness[]> {
  const outside = secondPlace === undefined ? [checkpointsFile] : [checkpointsFile, secondPlace];
  const witnesses: Witness[] = [];
  for (const path of outside) witnesses.push(await openWitness(path, notesIn(path), verifier, findings));
  witnesses.push(await openWitness(IN_DATABASE, notesOfDatabase(client), verifier, findings));
  return witnesses;
}

async function* notesOfDatabase(client: Connection): AsyncGenerator<string> {
  for (let size = -1; ; ) {
    const { rows } = await client.query<{ size: string; note: string }>(
      'select size, note from ledger.checkpoint where size > $1 order by size limit 1000',
      [size],
    );
    yield* rows.map((row) => row.note);
    const last = rows.at(-1);
    if (last === undefined) return;
    size = Number(last.size);
  }
}

async function countWaiting(client: Connection): Promise<number> {
  const { rows } = await client.query<{ waiting: string }>(
    'select count(*) as waiting from ledger.entry e where not exists (select from ledger.leaf l where l.entry = e.id)',
  );
  return Number(rows[0]?.waiting ?? 0);
}
