import { parseArgs } from 'node:util';
import type { LearnedName } from '../../register/proposals/learned-names.ts';
import { enterHouse, languageOf, reachOptions } from './client.ts';
import { plain, table } from './table.ts';
import { Trouble } from './trouble.ts';

const options = { ...reachOptions, reason: { type: 'string' } } as const;

/** `diwan learned`: what the house learned from proposals that were put right; `diwan learned withdraw ID --reason TEXT`. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [act, id] = positionals;
  if (act !== undefined && (act !== 'withdraw' || id === undefined || values.reason === undefined))
    throw new Trouble('diwan learned, or diwan learned withdraw ID --reason TEXT.', 2);
  const client = await enterHouse(values);
  if (id !== undefined) {
    await client.post(`/api/learned/${encodeURIComponent(id)}/withdrawal`, { reason: values.reason });
    process.stdout.write(`${id} is withdrawn.\n`);
    return 0;
  }
  const { rows } = await client.get<{ rows: readonly LearnedName[] }>('/api/learned');
  const language = languageOf(values.lang);
  if (values.json === true) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length > 0)
    process.stdout.write(
      `${table(rows.map((row) => [row.id, row.learnedAt.slice(0, 10), row.state, plain(row.words), plain(row.name[language])]))}\n`,
    );
  return 0;
}
