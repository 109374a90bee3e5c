import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cleanDocuments, parallelSets } from './documents.ts';
import { measureClean, measurePlanted, measureVersions } from './measure.ts';
import type { Planter } from './plant.ts';
import { planters } from './planters.ts';
import { versionPlanters } from './plants-versions.ts';
import { doubtsOf, tablesOf } from './report.ts';

/** `npm run eval [-- --rounds 7] [--only PLANTER] [--doubts] [--write]`: scores the linter on the corpus; --write puts the tables into docs/linter.md. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    doubts: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const began = performance.now();
const documents = cleanDocuments(Number(values.rounds));
const sets = parallelSets(Math.max(1, Math.round(Number(values.rounds) / 3)));
const wanted = (all: readonly Planter[]): Planter[] =>
  all.filter(({ id, check }) => values.only === undefined || id.includes(values.only) || check === values.only);
const clean = measureClean(documents, sets);
const cases = [...measurePlanted(documents, wanted(planters)), ...measureVersions(sets, wanted(versionPlanters))];
const tables = tablesOf(clean, cases);
console.log(tables);
if (values.doubts) console.log(doubtsOf(clean, cases));
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
if (values.write) {
  const file = new URL('../../docs/linter.md', import.meta.url);
  const page = await readFile(file, 'utf8');
  const [head, , tail] = page.split(/<!-- (?:begin|end) of the figures -->\n/);
  await writeFile(file, `${head}<!-- begin of the figures -->\n\n${tables}\n<!-- end of the figures -->\n${tail}`);
}
