import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { format } from '../../kernel/message.ts';
import { type Language, languages } from '../../kernel/text.ts';
import { shownTitle } from '../../resolutions/ranked.ts';
import type { Imported, ResolutionPage, ResolutionRow, ResolutionView } from '../../resolutions/register.ts';
import { rowRefusals } from '../../resolutions/resolutions.text.ts';
import { type Client, enterHouse, reachOptions } from './client.ts';
import { mostOf, rowsOf, writeRows } from './pages.ts';
import { listHeld, sayHeld, sessionNamed } from './resolutions-held.ts';
import { plain } from './table.ts';
import { Trouble } from './trouble.ts';

/** `diwan resolutions list | show NUMBER | import FILE | held | complete … | incomplete …`: the register of resolutions of a house. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...reachOptions, find: { type: 'string' }, source: { type: 'string' }, most: { type: 'string' } },
  });
  const [what = 'list', name] = positionals;
  const language = (values.lang ?? 'en') as Language;
  if (what === 'list') return list(await enterHouse(values), language, values);
  if (what === 'show' && name) return show(await enterHouse(values), language, name, values.json === true);
  if (what === 'import' && name) {
    if (!values.source?.trim()) throw new Trouble('--source says where the resolutions come from.', 2);
    return bringIn(await enterHouse(values), language, name, values.source, values.json === true);
  }
  if (what === 'held') return listHeld(await enterHouse(values), values.json === true);
  if (what === 'complete' || what === 'incomplete') {
    const of = sessionNamed(positionals.slice(1));
    const source = values.source?.trim();
    if (!source) throw new Trouble('--source says on whose word the register is complete, or why it is not.', 2);
    const form = { ...of, complete: what === 'complete', source };
    return sayHeld(await enterHouse(values), form, values.json === true);
  }
  throw new Trouble(
    'diwan resolutions list, show NUMBER, import FILE, held, or complete | incomplete KIND SESSION SERIES.',
    2,
  );
}

const print = (words: string): void => void process.stdout.write(`${words}\n`);

async function list(
  client: Client,
  language: Language,
  { find, most, json }: { find?: string | undefined; most?: string | undefined; json?: boolean | undefined },
): Promise<number> {
  const narrowing: Record<string, string> = find === undefined ? {} : { find };
  const rows = await rowsOf<ResolutionRow>(client, '/api/resolutions', narrowing, mostOf(most));
  const cellsOf = (row: ResolutionRow) => [
    row.number,
    row.adoptedOn ?? '',
    row.texts.join(' '),
    plain(shownTitle(row, language)),
  ];
  writeRows(rows, cellsOf, { json: json === true, none: 'The register holds none.' });
  return 0;
}

async function show(client: Client, language: Language, name: string, json: boolean): Promise<number> {
  const same = (text: string) => text.replace(/\s/g, '').toLowerCase();
  const page: ResolutionPage = await client.get(`/api/resolutions?${new URLSearchParams({ find: name, most: '200' })}`);
  const found = page.rows.filter(({ number }) => same(number) === same(name));
  if (found.length === 0) throw new Trouble(`The register holds no resolution ${name}.`, 1);
  for (const { id } of found) {
    const view: ResolutionView = await client.get(`/api/resolutions/${id}`);
    if (json) {
      print(JSON.stringify(view, null, 2));
      continue;
    }
    print([view.number, view.adoptedOn ?? '', plain(shownTitle(view, language))].filter(Boolean).join('  '));
    if (view.supersededBy) print(`  superseded by ${view.supersededBy}`);
    print(`  ${plain(view.source)}`);
    for (const each of languages) if (view.text[each]) print(`\n[${each}]\n${view.text[each]}`);
  }
  return 0;
}

async function bringIn(
  client: Client,
  language: Language,
  file: string,
  source: string,
  json: boolean,
): Promise<number> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new Trouble(`${file} cannot be read.`, 2);
  });
  const kind = /\.json$/i.test(file) ? 'json' : 'csv';
  const done = await client.post<Imported>('/api/resolutions/import', { format: kind, content, source });
  if (json) print(JSON.stringify(done, null, 2));
  else {
    print(`${done.added} added, ${done.changed} changed, ${done.same} the same, ${done.refused.length} refused`);
    for (const { place, column, refusal, written } of done.refused) {
      const reason = format(rowRefusals[refusal], language, { written: plain(written), column: column ?? '' });
      print(`  ${file}:${place}${column ? ` ${column}` : ''}: ${reason}`);
    }
  }
  return done.refused.length > 0 ? 1 : 0;
}
