import { parseArgs } from 'node:util';
import { enterHouse, reachOptions } from './client.ts';
import { findRecord } from './find-record.ts';
import { saveFile } from './save-file.ts';
import { Trouble } from './trouble.ts';

const ofRecord = {
  slip: ['item'],
  index: ['item', 'document'],
  envelopes: ['document'],
  dispatches: ['document'],
} as const;
const ofDay = { register: 'register', deliveries: 'deliveries', 'day-dispatches': 'dispatches' } as const;
const said =
  'diwan print slip|index|envelopes|dispatches NUMBER --to FILE, or register|deliveries|day-dispatches REGISTER --to FILE';

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

/** `diwan print`: a paper that is made from what the house knows, as a PDF file. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...reachOptions,
      to: { type: 'string' },
      day: { type: 'string' },
      size: { type: 'string' },
      skip: { type: 'string' },
    },
  });
  const [paper = '', wanted] = positionals;
  if (wanted === undefined || values.to === undefined || !(isKey(ofRecord, paper) || isKey(ofDay, paper)))
    throw new Trouble(said, 2);
  const client = await enterHouse(values);
  const asked = new URLSearchParams({ language: values.lang ?? 'en' });
  if (paper === 'envelopes') {
    asked.set('size', values.size ?? 'dl');
    if (values.skip !== undefined) asked.set('skip', values.skip);
  }
  const path = isKey(ofDay, paper)
    ? await pathOfDay(client, wanted, values.day, ofDay[paper])
    : await pathOfRecord(client, wanted, paper);
  const content = await client.download(`${path}.pdf?${asked}`);
  await saveFile(values.to, content);
  process.stdout.write(`${values.to}: ${content.byteLength} bytes.\n`);
  return 0;
}

type Client = Awaited<ReturnType<typeof enterHouse>>;

async function pathOfRecord(client: Client, wanted: string, paper: keyof typeof ofRecord): Promise<string> {
  const { kind, id } = await findRecord(client, wanted);
  if (!(ofRecord[paper] as readonly string[]).includes(kind))
    throw new Trouble(`${wanted} is not of a kind of which there is such a paper (${paper}).`, 2);
  return `/api/${kind}s/${id}/${paper}`;
}

interface Book {
  readonly id: string;
  readonly slug: string;
}

async function pathOfDay(client: Client, wanted: string, day: string | undefined, paper: string): Promise<string> {
  const books = await client.get<Book[] | { rows: Book[] }>('/api/registers');
  const list = Array.isArray(books) ? books : books.rows;
  const book = list.find(({ id, slug }) => id === wanted || slug === wanted);
  if (book === undefined)
    throw new Trouble(`There is no register "${wanted}": ${list.map(({ slug }) => slug).join(', ')}.`, 2);
  const on = day ?? (await client.get<{ house: { today: string } }>('/api/entry')).house.today;
  return `/api/registers/${book.id}/days/${on}/${paper}`;
}
