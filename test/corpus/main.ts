import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cleanDocuments, parallelSets } from './documents.ts';
import { handDocuments, handErrors, handVersions, measureHand } from './hand.ts';
import { measureClean, measurePlanted, measureVersions } from './measure.ts';
import type { Planter } from './plant.ts';
import { planters } from './planters.ts';
import { versionPlanters } from './plants-versions.ts';
import { doubtsOf, handTablesOf, tablesOf } from './report.ts';

/** `npm run eval [-- --rounds 7] [--only PLANTER] [--hand] [--doubts] [--write]`: scores the linter on the corpus, --hand on what was written by hand alone; --write puts the tables into docs/linter.md. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string' },
    hand: { type: 'boolean' },
    doubts: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});
const began = performance.now();
const documents = values.hand ? [] : cleanDocuments(Number(values.rounds));
const sets = values.hand ? [] : parallelSets(Math.max(1, Math.round(Number(values.rounds) / 3)));
const wanted = (all: readonly Planter[]): Planter[] =>
  all.filter(({ id, check }) => values.only === undefined || id.includes(values.only) || check === values.only);
const clean = measureClean(documents, sets);
const cases = [...measurePlanted(documents, wanted(planters)), ...measureVersions(sets, wanted(versionPlanters))];
const byHand = handDocuments();
const versionsByHand = handVersions();
const cleanByHand = measureClean(byHand, [versionsByHand]);
const casesByHand = measureHand(handErrors([...byHand, ...versionsByHand]), versionsByHand);
const tables = tablesOf(clean, cases);
const handTables = handTablesOf(cleanByHand, casesByHand);
console.log(values.hand ? handTables : `${tables}\n${handTables}`);
if (values.doubts) console.log(`${doubtsOf(clean, cases)}\n${doubtsOf(cleanByHand, casesByHand, 20)}`);
console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
if (values.write) {
  const file = new URL('../../docs/linter.md', import.meta.url);
  let page = await readFile(file, 'utf8');
  const put = (name: string, figures: string): void => {
    const [head, , tail] = page.split(new RegExp(`<!-- (?:begin|end) of ${name} -->\\n`));
    page = `${head}<!-- begin of ${name} -->\n\n${figures}\n<!-- end of ${name} -->\n${tail}`;
  };
  if (!values.hand) put('the figures', tables);
  put('the figures by hand', handTables);
  await writeFile(file, page);
}
