import { parseArgs } from 'node:util';
import type { SealView } from '../../dispatch/seal.ts';
import { sealSaid } from '../../dispatch/seal-said.ts';
import { sealsShown } from '../../dispatch/seals-shown.ts';
import { format } from '../../kernel/message.ts';
import type { Language } from '../../kernel/text.ts';
import { readingNames } from '../../register/item.text.ts';
import { readingProblem, recognitionTexts } from '../../register/recognition.text.ts';
import type { ReadingOfFile } from '../../register/recognition.ts';
import type { FileView } from '../../register/register.ts';
import { signatureSaid } from '../../register/signature-said.ts';
import { signatureTexts } from '../../register/signatures.text.ts';
import type { FileSignatures } from '../../register/signatures.ts';
import { type Client, enterHouse, languageOf, reachOptions } from './client.ts';
import { findRecord } from './find-record.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

/** `diwan show`: one record with its story. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: reachOptions });
  const wanted = positionals[0];
  if (wanted === undefined) throw new Trouble('diwan show NUMBER|ID', 2);
  const client = await enterHouse(values);
  const { kind, id } = await findRecord(client, wanted);
  const record = await client.get<Record<string, unknown>>(`/api/${kind}s/${id}`);
  const { rows } = await client.get<{ rows: { at: string; act: string; actor: Record<string, string> | null }[] }>(
    `/api/ledger/entries?record=${id}&most=200`,
  );
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify({ ...record, story: rows }, null, 2)}\n`);
    return 0;
  }
  const facts = Object.entries(record).flatMap(([key, value]): string[][] =>
    value === null || (typeof value === 'object' && !isName(value))
      ? []
      : [[key, plain(isName(value) ? value.en : JSON.stringify(value).replace(/^"|"$/g, ''))]],
  );
  process.stdout.write(`${table(facts)}\n\n`);
  const language = languageOf(values.lang);
  if (kind === 'item') await showFiles(client, id, record, language);
  if (kind === 'document') showSeals(record, language);
  const story = [...rows]
    .reverse()
    .map((entry) => [entry.at.slice(0, 16).replace('T', ' '), entry.act, plain(entry.actor?.['en'] ?? 'the house')]);
  process.stdout.write(`${table(story)}\n`);
  return 0;
}

/** The files of an item: how far each has been read, and by whom it was signed. */
async function showFiles(
  client: Client,
  id: string,
  record: Record<string, unknown>,
  language: Language,
): Promise<void> {
  const contents = record['contents'] as { files?: FileView[] } | null;
  const files = [...((record['files'] as FileView[] | undefined) ?? []), ...(contents?.files ?? [])];
  if (files.length === 0) return;
  const rows: string[][] = [];
  for (const file of files) {
    const reading = await client.get<ReadingOfFile>(`/api/items/${id}/files/${file.id}/reading`);
    const isPdf = file.mediaType === 'application/pdf';
    rows.push([plain(file.name), readingSaid(isPdf ? { ...reading, signatures: 0 } : reading)]);
    if (!isPdf || reading.signatures === 0) continue;
    const found = await client.get<FileSignatures>(`/api/items/${id}/files/${file.id}/signatures`);
    if (found.problem !== null) rows.push(['', signatureTexts.problem[language]]);
    for (const signature of found.signatures) rows.push(['', plain(signatureSaid(signature, language))]);
  }
  process.stdout.write(`${table(rows)}\n\n`);
}

/** Who signed the files of a document, in one line for each. */
function showSeals(record: Record<string, unknown>, language: Language): void {
  const seals = sealsShown((record['seals'] as SealView[] | undefined) ?? []);
  if (seals.length > 0) process.stdout.write(`${table(seals.map((seal) => sealSaid(seal, language).map(plain)))}\n\n`);
}

/** How far a file has been read, in one line. */
export function readingSaid({ state, problem, page, pages, recognised, signatures }: ReadingOfFile): string {
  const said =
    state === 'recognising' && page !== null
      ? format(recognitionTexts.beingRead, 'en', { page, pages: pages ?? page })
      : readingNames[state].en;
  const from = recognised.length > 0 && state === 'read' ? ` (${recognised.length} of its pages from the picture)` : '';
  const signed = signatures > 0 ? `. ${format(recognitionTexts.signed, 'en', { count: signatures })}` : '';
  return problem === null ? `${said}${from}${signed}` : `${said}${from}: ${readingProblem(problem).en}${signed}`;
}

const isName = (value: unknown): value is { en: string } =>
  typeof value === 'object' && value !== null && typeof (value as { en?: unknown }).en === 'string';
