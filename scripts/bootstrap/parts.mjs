import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkCommand, linkDatabaseLibraries } from './links.mjs';
import { run, secondsSince } from './run.mjs';

/** The oldest Node whose npm installs every part: an older one leaves out, without a word, parts that ask for more. */
const oldestNode = [20, 19];
/** The Node that the house itself runs on; it comes as one of the parts. */
const houseNode = 26;

const stampOf = (root) => join(root, 'node_modules', '.diwan-parts');

/** Where the house's own Node is. @param {string} root */
export const houseNodeOf = (root) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** True when what is installed is what the lock file asks for, on this machine. @param {string} root */
export function partsAreInstalled(root) {
  try {
    return readFileSync(stampOf(root), 'utf8') === wantedStamp(root) && existsSync(houseNodeOf(root));
  } catch {
    return false;
  }
}

/**
 * Installs the parts exactly as locked, or takes over what `npm install` has just put there. The stamp is written last: whatever is
 * interrupted is done again.
 * @param {string} root @param {(line: string) => void} say
 */
export async function installParts(root, say) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]))
    throw new Error(`Diwan needs Node ${oldestNode.join('.')} or later to install itself; this is ${process.version}.`);
  if (!matchesLock(root)) {
    const start = Date.now();
    say('Installing the parts (npm ci; about a minute the first time)…');
    const npm = process.env.npm_execpath;
    const node = process.env.npm_node_execpath ?? process.execPath;
    const ci = ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'];
    // An npm that runs under the Node among the parts would delete the program it runs on.
    await run([...(npm === undefined ? ['npm'] : [node, npm]), ...ci], {
      cwd: root,
      env: plainEnvironment(),
      quiet: true,
      failure: 'The parts could not be installed: npm ci failed; is the npm registry within reach?',
    });
    say(`Parts installed in ${secondsSince(start)}.`);
  }
  linkDatabaseLibraries(root);
  checkHouseNode(root);
  linkCommand(root);
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), wantedStamp(root));
}

/** The lock file, what package.json adds to it, and the kind of machine; scripts and descriptions may change without a new installation. */
function wantedStamp(root) {
  const { dependencies, devDependencies, optionalDependencies, overrides, allowScripts } = readJson(
    root,
    'package.json',
  );
  const wishes = JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides, allowScripts]);
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(wishes);
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

/** npm notes at the very end of an installation what stands in node_modules; only parts for other systems may be missing from it. */
function matchesLock(root) {
  if (!existsSync(join(root, 'node_modules', '.package-lock.json')) || !existsSync(houseNodeOf(root))) return false;
  const wanted = readJson(root, 'package-lock.json').packages;
  const present = readJson(root, join('node_modules', '.package-lock.json')).packages;
  return Object.entries(wanted).every(
    ([path, part]) =>
      path === '' || (present[path] === undefined ? part.optional === true : present[path].version === part.version),
  );
}

function checkHouseNode(root) {
  const { stdout } = spawnSync(houseNodeOf(root), ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (!stdout?.startsWith(`v${houseNode}.`))
    throw new Error(
      `Diwan runs on Node ${houseNode}, which does not start on this machine (${process.platform}-${process.arch}): ` +
        'it needs Linux with glibc, macOS or Windows.',
    );
}

/** npm hands its scripts settings that would change what a second npm does. */
function plainEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_') && name !== 'NODE_ENV'),
  );
}

const readJson = (root, path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
