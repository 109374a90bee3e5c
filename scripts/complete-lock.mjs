#!/usr/bin/env node
// Run after `npm install`, before the lock file is committed. Some registries do not hold every build of a part for every other system;
// npm install then leaves that build out of the lock file, and npm ci refuses such a lock file on every machine. This adds what npm would
// have written, save the checksum: name, version and the system it is for, so that it is looked for on that system only.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { absentBuilds } from './bootstrap/lock-file.mjs';

const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(path, 'utf8'));
const absent = absentBuilds(lock);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(absent) });
packages.sort(([one], [other]) => one.localeCompare(other, 'en'));
if (absent.length > 0)
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
process.stdout.write(`${absent.length} builds for other systems were added to the lock file.\n`);
