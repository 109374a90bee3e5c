import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { breachesOf } from '../../audit/invariants.ts';
import type { EntryId } from '../../kernel/id.ts';
import { format } from '../../kernel/message.ts';
import type { Language } from '../../kernel/text.ts';
import { findingTexts, proofTexts } from '../../ledger/ledger.text.ts';
import { exportProof } from '../../ledger/proof.store.ts';
import { verifyProof } from '../../ledger/proof.ts';
import { verifyLedger } from '../../ledger/verify.ts';
import { openDatabase, openPool } from '../../platform/database/connect.ts';
import { languageOf } from './client.ts';
import { asOperator, type OperatorsHouse } from './operator.ts';
import { plain } from './table.ts';
import { Trouble } from './trouble.ts';

/** `diwan verify`: proves the ledger, a document, an exported proof, or asks the invariants. Exit code 1 on any finding. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, key: { type: 'string' }, lang: { type: 'string' } },
  });
  const language = languageOf(values.lang);
  const [what, file] = positionals;
  if (what === 'ledger') return asOperator((house) => ledger(house, values.json === true, language));
  if (what === 'house') return asOperator((house) => invariantsOf(house, values.json === true));
  if (what === 'document' && file !== undefined)
    return asOperator((house) => document(house, file, values.json === true));
  if (what === 'proof' && file !== undefined) {
    if (values.key === undefined) throw new Trouble('Give the key that you trust: --key VKEY, or --key FILE.', 2);
    return proof(file, values.key, values.json === true, language);
  }
  throw new Trouble(
    'diwan verify ledger, diwan verify house, diwan verify document FILE, or diwan verify proof FILE --key VKEY.',
    2,
  );
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const asJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

async function ledger(house: OperatorsHouse, json: boolean, language: Language): Promise<number> {
  const isShown = process.stderr.isTTY === true;
  const outcome = await verifyLedger(house.client, {
    ...house,
    onProgress: ({ done, total, phase }) => {
      if (isShown) process.stderr.write(`\r${phase === 'log' ? 'entries' : 'tables'} ${done} of ${total}   `);
    },
  });
  if (isShown) process.stderr.write('\r\u001b[K');
  if (!outcome.done) throw new Trouble(format(proofTexts[outcome.refusal], language, outcome.facts), 2);
  const { isWhole, entries, rows, checkpoints, root, findings, counts } = outcome.value;
  if (json) asJson(outcome.value);
  else {
    for (const finding of findings)
      say(`${finding.code}: ${plain(format(findingTexts[finding.code], language, finding.facts))}`);
    for (const [code, count] of Object.entries(counts)) {
      const shown = findings.filter((finding) => finding.code === code).length;
      if (count > shown) say(`${code}: ${count - shown} more`);
    }
    say(
      `${isWhole ? 'Whole' : 'NOT WHOLE'}: ${entries} entries, ${rows} rows, ${checkpoints} checkpoints, root ${root}.`,
    );
  }
  return isWhole ? 0 : 1;
}

async function invariantsOf(house: OperatorsHouse, json: boolean): Promise<number> {
  const db = openDatabase(openPool(house.owner, 1));
  try {
    const found = await breachesOf(db);
    if (json) asJson(found);
    else {
      for (const breach of found) say(`${breach.id} ${breach.record}: ${breach.what}`);
      say(found.length === 0 ? 'No invariant is broken.' : `${found.length} breaches.`);
    }
    return found.length === 0 ? 0 : 1;
  } finally {
    await db.destroy();
  }
}

interface KnownDocument {
  readonly number: string;
  readonly dated: string;
  readonly dated_hijri: string;
  readonly state: string;
  readonly kind: string;
  readonly trial: boolean;
  readonly entry: EntryId;
}

async function document(house: OperatorsHouse, file: string, json: boolean): Promise<number> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash).catch((error: unknown) => {
    throw new Trouble(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, 2);
  });
  const sha256 = hash.digest('hex');
  const { rows } = await house.client.query<KnownDocument>(
    `select d.number_text as number, d.dated::text, d.dated_hijri, d.state, d.kind, d.trial, c.entry
     from dispatch.paper p join dispatch.document d on d.id = p.document join ledger.committed c on c.relation = 'dispatch.paper' and c.row_key = p.id::text
     where p.sha256 = $1`,
    [sha256],
  );
  const known = rows[0];
  if (known === undefined) {
    if (json) asJson({ known: false, sha256 });
    else say(`Unknown: no document of this house has these very bytes (SHA-256 ${sha256}).`);
    return 1;
  }
  const proven = await exportProof(house.client, { entry: known.entry, vkey: house.vkey });
  if (!proven.done) throw new Trouble(format(proofTexts[proven.refusal], 'en', proven.facts), 1);
  const verified = verifyProof(proven.value, house.vkey);
  if (!verified.done) throw new Trouble(format(proofTexts[verified.refusal], 'en', verified.facts), 1);
  const { position, size, origin } = verified.value;
  if (json) asJson({ known: true, sha256, ...known, position, size, origin });
  else {
    say(
      `${known.number}, ${known.dated} (${known.dated_hijri}), ${known.kind}: ${known.state}${known.trial ? ' (trial house, trial key: not an official document)' : ''}.`,
    );
    say(
      `The file is that very document; its entry is number ${position + 1} of ${size} in the ledger ${origin}. This proves the file, not a paper.`,
    );
  }
  return known.state === 'withdrawn' || known.state === 'void' || known.state === 'recalled' ? 1 : 0;
}

async function proof(file: string, key: string, json: boolean, language: Language): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Trouble(`${file} cannot be read.`, 2);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new Trouble(`${file} is not JSON, so it is not a proof.`, 2);
  }
  const vkey = key.includes('+') ? key : (await readFile(key, 'utf8').catch(() => key)).trim();
  const verified = verifyProof(content, vkey);
  if (json) asJson(verified);
  else if (verified.done) {
    const { entry, position, size, origin } = verified.value;
    say(`Proven: ${entry.act} at ${entry.at} is entry ${position + 1} of ${size} of ${origin}.`);
  } else say(format(proofTexts[verified.refusal], language, verified.facts));
  return verified.done ? 0 : 1;
}
