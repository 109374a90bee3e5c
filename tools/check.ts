import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { trespasses } from './folder-order.ts';

/** `npm run check`: types, lint, format, the order of the folders, and that schema.sql, the database types and docs/rules.md are what they are made from. */
const root = new URL('..', import.meta.url).pathname;
const bin = (name: string): string => join(root, 'node_modules/.bin', name);
let failures = 0;

function step(name: string, command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) failures += 1;
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
}

step('types', bin('tsc'), ['--noEmit']);
step('lint', bin('oxlint'), ['--type-aware', '--quiet', 'src', 'test', 'tools']);
step('format', bin('biome'), ['check', '.']);
const found = await trespasses(join(root, 'src'));
for (const { file, imports } of found) console.log(`  src/${file} imports ${imports}, which comes later in src/map.ts`);
if (found.length > 0) failures += 1;
console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} order of the folders`);
step('schema and database types', process.execPath, [join(root, 'tools/schema.ts'), '--verify']);
step('list of rules', process.execPath, [join(root, 'tools/rules-doc.ts'), '--verify']);
process.exit(failures === 0 ? 0 : 1);
