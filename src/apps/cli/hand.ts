import { parseArgs } from 'node:util';
import type { DocumentRow } from '../../dispatch/dispatch.ts';
import { troubleTexts } from '../../dispatch/wet/wet.text.ts';
import type { Decision, HandView, ScanView } from '../../dispatch/wet/wet.ts';
import { isInTheWay, isWeighty } from '../../dispatch/wet/wet.ts';
import { format } from '../../kernel/message.ts';
import type { Language } from '../../kernel/text.ts';
import { type Client, enterHouse, languageOf, reachOptions } from './client.ts';
import { findRecord } from './find-record.ts';
import { mostOf, rowsOf, writeRows } from './pages.ts';
import { bringFile } from './register-file.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

const options = {
  ...reachOptions,
  agrees: { type: 'string' },
  harmless: { type: 'string', multiple: true },
  reason: { type: 'string' },
  most: { type: 'string' },
} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];

const usage =
  'diwan hand list [--most N], sign ROUND, bring DOCUMENT FILE…, show DOCUMENT, accept DOCUMENT [--agrees 1,2 | all] [--harmless 3=WHY], or refuse DOCUMENT --reason TEXT.';
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `diwan hand`: documents that are signed with a pen; their scan is brought, compared, accepted or refused. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [act, wanted, ...files] = positionals;
  if (act === 'list') return list(await enterHouse(values), values);
  const deed = { sign, bring, show, accept, refuse }[act ?? ''];
  if (deed === undefined || wanted === undefined) throw new Trouble(usage, 2);
  const client = await enterHouse(values);
  return deed(client, act === 'sign' ? wanted : await documentOf(client, wanted), values, files);
}

async function documentOf(client: Client, wanted: string): Promise<string> {
  const { kind, id } = await findRecord(client, wanted);
  if (kind !== 'document') throw new Trouble(`${wanted} is not a document.`, 2);
  return id;
}

async function list(client: Client, values: Values): Promise<number> {
  const rows = await rowsOf<DocumentRow>(client, '/api/documents', { awaitsScan: 'true' }, mostOf(values.most));
  writeRows(rows, ({ number, hand, dated, subject }) => [number, hand ?? '', dated, plain(subject)], {
    json: values.json === true,
    none: 'No paper awaits its signed scan.',
  });
  return 0;
}

const at = (id: string): string => `/api/documents/${id}/scans`;

async function sign(client: Client, round: string, values: Values): Promise<number> {
  const path = `/api/rounds/${encodeURIComponent(round)}/sign`;
  const signed = await client.post<{ id: string; number: string }>(path, { manner: 'hand' });
  say(
    values.json === true
      ? JSON.stringify(signed, null, 2)
      : `${signed.number} is numbered, and set for the pen: print it, have it signed, and bring its scan. Nothing of it leaves before.`,
  );
  return 0;
}

async function bring(client: Client, id: string, values: Values, files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new Trouble('Name the files of the scan, in the order of their pages.', 2);
  const hashes: string[] = [];
  for (const path of files) {
    const taken = await bringFile(client, path);
    if (!taken.taken) throw new Trouble(`${path} was not taken in.`, 1);
    hashes.push(taken.sha256);
  }
  const brought = await client.post<{ id: string; pages: number }>(at(id), { files: hashes });
  const many = brought.pages === 1 ? '1 page is' : `${brought.pages} pages are`;
  say(values.json === true ? JSON.stringify(brought, null, 2) : `${many} being read and compared.`);
  return 0;
}

async function show(client: Client, id: string, values: Values): Promise<number> {
  const hand = await client.get<HandView>(at(id));
  if (values.json === true) {
    say(JSON.stringify(hand, null, 2));
    return 0;
  }
  say(`${hand.number}, ${plain(hand.subject)}: ${hand.state}`);
  const [scan] = hand.scans;
  if (scan?.state === 'reading') say(`${scan.read} of ${scan.toRead} pages are read.`);
  if (scan?.comparison != null) sayComparison(scan, languageOf(values.lang));
  return 0;
}

function sayComparison({ comparison, reason }: ScanView, language: Language): void {
  const { alike, figuresAlike, notReadable, differences } = comparison!;
  const weighty = differences.filter(isWeighty);
  say(
    `${alike} words alike (${figuresAlike} figures); ${differences.length - weighty.length} only read badly; ${notReadable} not to be read.`,
  );
  if (reason !== null) say(`Refused: ${plain(reason)}`);
  if (weighty.length > 0)
    say(
      table(
        weighty.map(({ id, sort, trouble, cleared, scanned, paperPage, scanPage }) => [
          String(id),
          sort,
          trouble === null
            ? plain(cleared ?? '-')
            : format(troubleTexts[trouble], language, { paper: paperPage ?? 0, scan: scanPage ?? 0 }),
          trouble === null ? plain(scanned ?? '-') : '',
          scanPage === null ? '' : `p. ${scanPage}`,
        ]),
      ),
    );
}

async function toJudge(client: Client, id: string): Promise<ScanView> {
  const scan = (await client.get<HandView>(at(id))).scans.find(({ state }) => state === 'read');
  if (scan === undefined) throw new Trouble('No scan of it waits to be compared.', 1);
  return scan;
}

function decisionsOf({ comparison }: ScanView, { agrees, harmless = [] }: Values): Decision[] {
  const known = comparison!.differences.filter((one) => isWeighty(one) && !isInTheWay(one)).map(({ id }) => id);
  const differing = harmless.map((one): Decision => {
    const [difference, ...note] = one.split('=');
    return { difference: numberOf(difference, known), how: 'harmless', note: note.join('=') };
  });
  const named = agrees === 'all' ? known : (agrees?.split(',') ?? []).map((one) => numberOf(one, known));
  const left = named.filter((id) => !differing.some(({ difference }) => difference === id));
  return [...differing, ...left.map((difference): Decision => ({ difference, how: 'agrees', note: null }))];
}

function numberOf(written: string | undefined, known: readonly number[]): number {
  const number = Number(written?.trim());
  if (!known.includes(number)) throw new Trouble(`There is no difference ${written ?? ''} to decide.`, 2);
  return number;
}

async function accept(client: Client, id: string, values: Values): Promise<number> {
  const scan = await toJudge(client, id);
  const form = { edition: scan.edition, decisions: decisionsOf(scan, values) };
  await client.post(`${at(id)}/${scan.id}/accept`, form);
  say(`The scan ${scan.sha256} is accepted; it is the original from now on.`);
  return 0;
}

async function refuse(client: Client, id: string, { reason }: Values): Promise<number> {
  if (reason === undefined) throw new Trouble('Say why with --reason.', 2);
  const scan = await toJudge(client, id);
  await client.post(`${at(id)}/${scan.id}/refuse`, { edition: scan.edition, reason });
  say('The scan is refused; another is awaited.');
  return 0;
}
