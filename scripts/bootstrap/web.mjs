import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { houseNodeOf } from './parts.mjs';
import { run, secondsSince } from './run.mjs';

/** Files whose suffix says that they never reach the screens: a change in them needs no new build. */
const neverOnScreens = /\.(store|commands|routes|jobs|test)\.tsx?$/;

const stampOf = (root) => join(root, 'node_modules', '.cache', 'diwan-web');

/** True when the built screens are those of the present sources, or when there is nothing to build. @param {string} root */
export function webIsBuilt(root) {
  if (!existsSync(join(root, 'vite.config.ts'))) return true;
  if (!existsSync(join(root, 'dist')) || !existsSync(stampOf(root))) return false;
  return readFileSync(stampOf(root), 'utf8') === sourcesOf(root);
}

/** Builds the screens. @param {string} root @param {(line: string) => void} say */
export async function buildWeb(root, say) {
  const start = Date.now();
  const sources = sourcesOf(root);
  say('Building the screens…');
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  await run([houseNodeOf(root), vite, 'build', '--logLevel', 'error'], {
    cwd: root,
    failure: 'The screens could not be built.',
  });
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), sources);
  say(`Screens built in ${secondsSince(start)}.`);
}

function sourcesOf(root) {
  const hash = createHash('sha256');
  const single = ['vite.config.ts', 'package-lock.json'].map((name) => join(root, name));
  for (const path of [...single, ...filesUnder(join(root, 'src'))]) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(path);
      return neverOnScreens.test(entry.name) ? [] : [path];
    });
}
