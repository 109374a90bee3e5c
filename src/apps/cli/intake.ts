import { parseArgs } from 'node:util';
import { type ArrivalRow, arrivalStates, asideReasons } from '../../intake/intake.ts';
import { type Client, enterHouse, languageOf, reachOptions } from './client.ts';
import { mostOf, rowsOf, writeRows } from './pages.ts';
import { saveFile } from './save-file.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

const options = {
  ...reachOptions,
  state: { type: 'string' },
  about: { type: 'string' },
  most: { type: 'string' },
  reason: { type: 'string' },
  note: { type: 'string' },
  count: { type: 'string' },
  to: { type: 'string' },
} as const;
type Values = Readonly<Partial<Record<keyof typeof options, string | boolean>>>;

const usage =
  'diwan intake list, diwan intake show ID, diwan intake set-aside ID --reason REASON, diwan intake restore ID, or diwan intake separators --to FILE.';
const day = (instant: string): string => instant.slice(0, 16).replace('T', ' ');

/** `diwan intake`: what has arrived and is not registered. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [act, id] = positionals;
  if (act === 'list') return list(await enterHouse(values), values);
  if (act === 'separators') return separators(await enterHouse(values), values);
  const deed = { show, 'set-aside': setAside, restore }[act ?? ''];
  if (deed === undefined || id === undefined) throw new Trouble(usage, 2);
  return deed(await enterHouse(values), id, values);
}

async function list(client: Client, values: Values): Promise<number> {
  const state = values.state ?? 'waiting';
  if (!arrivalStates.some((each) => each === state))
    throw new Trouble(`--state is one of ${arrivalStates.join(', ')}.`, 2);
  const query = { state: String(state), ...(values.about === undefined ? {} : { about: String(values.about) }) };
  const rows = await rowsOf<ArrivalRow>(client, '/api/arrivals', query, mostOf(values.most));
  const cellsOf = (row: ArrivalRow) => [
    row.id,
    day(row.arrivedAt),
    row.way,
    marksOf(row),
    plain(row.sender ?? ''),
    plain(row.title),
  ];
  writeRows(rows, cellsOf, { json: values.json === true });
  return 0;
}

const marksOf = (row: ArrivalRow): string =>
  [
    ...(row.nature === 'letter' ? [] : [row.nature]),
    ...(row.again ? ['again'] : []),
    ...(row.leftOut.length > 0 ? [`${row.leftOut.length} left out`] : []),
    ...(row.problem === null ? [] : [row.problem.code]),
  ].join(', ');

async function show(client: Client, id: string, values: Values): Promise<number> {
  const row = await client.get<ArrivalRow>(`/api/arrivals/${encodeURIComponent(id)}`);
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify(row, null, 2)}\n`);
    return 0;
  }
  const language = languageOf(values.lang);
  const facts = [
    ['title', plain(row.title)],
    ['from', plain(row.sender ?? '')],
    ['sent', row.sentAt === null ? '' : day(row.sentAt)],
    ['arrived', day(row.arrivedAt)],
    ['by', `${row.way}: ${plain(row.place)}`],
    ['state', row.state],
    ['marks', marksOf(row)],
    ['reason', row.problem?.why[language] ?? row.aside?.reason ?? ''],
    ['note', plain(row.aside?.note ?? '')],
    ['filed with', row.answers?.number ?? ''],
    ['registered as', row.registeredAs?.number ?? ''],
    ['carries', row.carries.map(({ number, page }) => `${number} (page ${page})`).join(', ')],
    ['cut from', row.cutFrom === null ? '' : `${plain(row.cutFrom.title)}, pages ${row.cutFrom.pages.join(', ')}`],
  ].filter(([, value]) => value !== '');
  process.stdout.write(`${table(facts)}\n`);
  if (row.files.length > 0) process.stdout.write(`\n${table(row.files.map(filed))}\n`);
  for (const part of row.leftOut) process.stdout.write(`\nleft out: ${plain(part.name)}: ${part.why[language]}\n`);
  return 0;
}

const filed = ({ part, size, name, attached }: ArrivalRow['files'][number]): string[] => [
  part,
  `${size}`,
  plain(name),
  ...(attached ? ['attached'] : []),
];

async function setAside(client: Client, id: string, { reason, note }: Values): Promise<number> {
  if (!asideReasons.some((each) => each === reason))
    throw new Trouble(`Say why with --reason: ${asideReasons.join(', ')}.`, 2);
  const { edition } = await client.get<ArrivalRow>(`/api/arrivals/${encodeURIComponent(id)}`);
  const form = { edition, reason, ...(note === undefined ? {} : { note }) };
  await client.post(`/api/arrivals/${encodeURIComponent(id)}/set-aside`, form);
  process.stdout.write(`${id} is set aside.\n`);
  return 0;
}

/** Separator sheets as a PDF, to be printed; a file that stands there already is left alone. */
async function separators(client: Client, { to, count = '10', lang = 'en' }: Values): Promise<number> {
  if (to === undefined || !/^[1-9]\d?$|^100$/.test(String(count)))
    throw new Trouble('diwan intake separators --to FILE [--count 1 to 100]', 2);
  const content = await client.download(`/api/separators.pdf?count=${count}&language=${String(lang)}`);
  await saveFile(String(to), content);
  process.stdout.write(`${String(to)}: ${count} sheets.\n`);
  return 0;
}

async function restore(client: Client, id: string): Promise<number> {
  const { edition } = await client.get<ArrivalRow>(`/api/arrivals/${encodeURIComponent(id)}`);
  await client.post(`/api/arrivals/${encodeURIComponent(id)}/restore`, { edition });
  process.stdout.write(`${id} waits again to be registered.\n`);
  return 0;
}
