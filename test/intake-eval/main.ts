import { readFile, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { closeTypst } from '../../src/platform/pdf/typst.ts';
import { cloneOf } from '../harness/database.ts';
import { freshPlace, openHouse, type TestHouse } from '../harness/house.ts';
import { prepareServer } from '../harness/server.ts';
import { leadTable, replayLeads } from './leads.ts';
import { qualities } from './letter.ts';
import { lettersOf } from './letters.ts';
import { doubtsOf, tablesOf } from './report.ts';
import { bornForms, closeReaders, type Form, ownNumbers, type Reading, readIn, slugsOf } from './run.ts';

/**
 * `npm run eval:intake [-- --letters 204] [--seed 2] [--forms pdf,docx,eml,scan] [--every-quality] [--doubts [--field sender]] [--keep FILE] [--from FILE] [--write]`:
 * writes letters, has the house read them in each form, and scores the text and the proposals, and the leads learned from a history. A letter is scanned in
 * one quality, or in each; --keep writes every reading with its text into a file, --from counts such a file again; --write puts the tables into docs/intake.md.
 */
const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '204' },
    seed: { type: 'string', default: '2' },
    forms: { type: 'string', default: 'pdf,docx,eml,scan' },
    'every-quality': { type: 'boolean' },
    doubts: { type: 'boolean' },
    field: { type: 'string' },
    keep: { type: 'string' },
    from: { type: 'string' },
    write: { type: 'boolean' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const histories = [1, 2, 3, 4, 5];

const readings =
  values.from === undefined ? await readAll() : (JSON.parse(await readFile(values.from, 'utf8')) as Reading[]);
const leads = histories
  .map((seed) => replayLeads(600, seed))
  .reduce((sum, each) =>
    sum.map((one, at) => ({ ...one, count: one.count + each[at]!.count, right: one.right + each[at]!.right })),
  );
const tables = `${tablesOf(readings)}\n\nLeads learned, over ${histories.length} invented histories of 600 referrals, one in eight of which went elsewhere by chance.\n\n${leadTable(leads)}`;
say(tables);
if (values.doubts) say(`\n${doubtsOf(readings, values.field)}`);
if (values.write) await putIn(tables);

async function readAll(): Promise<Reading[]> {
  const server = await prepareServer();
  const place = await freshPlace(await cloneOf(server));
  const house = await openHouse('oic', place);
  try {
    return await readWith(house);
  } finally {
    closeReaders(house);
    await closeTypst();
    await house.leave();
    await place.database.drop();
    await server.stop();
    await rm(place.folder, { recursive: true, force: true });
  }
}

async function readWith(house: TestHouse): Promise<Reading[]> {
  const wanted = new Set(values.forms.split(','));
  house.setClock('2026-10-05T07:00:00Z');
  const ours = await ownNumbers(house, 4);
  house.setClock('2026-11-22T07:00:00Z');
  const correspondent = await slugsOf(house);
  const letters = lettersOf(Number(values.letters), Number(values.seed), ours);
  const found: Reading[] = [];
  for (const [at, letter] of letters.entries()) {
    const scans = (values['every-quality'] ? qualities : [letter.quality]).map((quality): Form => `scan, ${quality}`);
    const forms: Form[] = [...bornForms.filter((form) => wanted.has(form)), ...(wanted.has('scan') ? scans : [])];
    for (const form of forms) found.push(await readIn(house, letter, form, correspondent));
    const isLast = at + 1 === letters.length;
    if ((at + 1) % 10 !== 0 && !isLast) continue;
    if (values.keep) await writeFile(values.keep, JSON.stringify(found, null, 1));
    say(`${at + 1} of ${letters.length}, ${seconds()}`);
  }
  return found;
}

async function putIn(figures: string): Promise<void> {
  const file = new URL('../../docs/intake.md', import.meta.url);
  const [head, , tail] = (await readFile(file, 'utf8')).split(/<!-- (?:begin|end) of the figures -->\n/);
  await writeFile(file, `${head}<!-- begin of the figures -->\n\n${figures}\n\n<!-- end of the figures -->\n${tail}`);
}
