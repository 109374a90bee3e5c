import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { canonical, type Json, sha256 } from '../kernel/canonical.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { optionalFiles, type Profile, type ProfileFile, profileFiles } from './profile.ts';
import { type Fault, type ProfileJson, sayFault } from './profile-faults.ts';
import { generalFaults } from './profile-general.ts';
import { notJsonAt } from './profile-json.ts';
import { referenceFaults } from './profile-references.ts';
import { ruleFaults } from './profile-rules.ts';
import { shapeFaults } from './profile-shape.ts';

export type ProfileRefusal = 'profile-invalid';

/** No file of a profile is larger than this, in bytes. */
export const largestFile = 2_000_000;

const fileNames = Object.keys(profileFiles) as ProfileFile[];

/**
 * Reads a profile folder and examines all of it. Refused with every mistake at once: `facts.places` holds one sentence
 * each, with file, JSON pointer and fault. Days run from the first to the last, both included. Files are read once.
 */
export function readProfile(folder: string): Outcome<Profile, ProfileRefusal> {
  const files = fileNames.map((file) => ({ file, ...readFile(folder, file) }));
  const json: ProfileJson = Object.fromEntries(files.filter((f) => f.json !== undefined).map((f) => [f.file, f.json]));
  const shape = Object.entries(json).flatMap(([file, content]) => shapeFaults(file as ProfileFile, content));
  const faults = [
    ...strangeFiles(folder),
    ...files.flatMap((file) => file.faults),
    ...shape,
    ...generalFaults(json),
    ...referenceFaults(json),
  ];
  const whole = faults.length === 0 ? assemble(json) : null;
  const broken = whole ? ruleFaults(whole) : faults;
  if (whole && broken.length === 0) return done(whole);
  return refuse('profile-invalid', { folder, count: broken.length, places: [...new Set(broken.map(sayFault))] });
}

type ReadFile = { readonly json?: unknown; readonly faults: readonly Fault[] };

function readFile(folder: string, file: ProfileFile): ReadFile {
  const path = join(folder, file);
  const failed = (fault: string): ReadFile => ({ faults: [{ file, pointer: '', fault }] });
  try {
    if (!existsSync(path))
      return optionalFiles.includes(file) ? { json: emptyFile(file), faults: [] } : failed('missing');
    const { size } = statSync(path);
    if (size > largestFile) return failed(`is larger than ${largestFile} bytes`);
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    const broken = notJsonAt(text);
    return broken ? failed(`is not JSON from ${broken}`) : { json: JSON.parse(text), faults: [] };
  } catch (error) {
    return failed(`cannot be read (${String(error)})`);
  }
}

const emptyFile = (file: ProfileFile): unknown =>
  Object.fromEntries(Object.keys(profileFiles[file]).map((key) => [key, []]));

/** A misspelt file name would otherwise be overlooked without a word. */
function strangeFiles(folder: string): Fault[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return [{ file: folder, pointer: '', fault: 'there is no such folder' }];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !Object.hasOwn(profileFiles, name))
    .map((file) => ({ file, pointer: '', fault: 'is not a file of a profile' }));
}

function assemble(json: ProfileJson): Profile {
  const written = Object.assign({}, ...Object.values(json)) as Omit<Profile, 'fingerprint'>;
  return { ...written, fingerprint: sha256(canonical(written as unknown as Json)) };
}
