import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { order } from '../src/map.ts';

export interface Trespass {
  readonly file: string;
  readonly imports: string;
}

const importPattern = /(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|import\s*\(?\s*['"](\.[^'"]+)['"]/g;

/** What the files of `src` import from a folder that comes later in the order of the house. Tests and web screens are held to it too. */
export async function trespasses(source: string): Promise<Trespass[]> {
  const found: Trespass[] = [];
  const place = (folder: string): number => order.indexOf(folder as (typeof order)[number]);
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(source, path);
    const folder = file.split(sep)[0]!;
    if (!file.includes(sep)) continue;
    if (place(folder) < 0) {
      found.push({ file, imports: `the folder "${folder}" is not in src/map.ts` });
      continue;
    }
    for (const match of (await readFile(path, 'utf8')).matchAll(importPattern)) {
      const target = relative(source, normalize(join(dirname(path), match[1] ?? match[2]!)));
      if (target.startsWith('..') || !target.includes(sep)) continue;
      // A screen may use the shell's components: the shell is what all screens hang in.
      if (file.includes(`${sep}web${sep}`) && target.startsWith(`apps${sep}web${sep}`)) continue;
      if (place(target.split(sep)[0]!) > place(folder)) found.push({ file, imports: target });
    }
  }
  return found;
}
