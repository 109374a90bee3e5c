import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Knowledge } from '../../../clearance/checks/knowledge.ts';
import { knowledgeOfProfile } from '../../../clearance/checks/knowledge-of-profile.ts';
import { readProfile } from '../../../directory/profile-read.ts';
import { Trouble } from '../trouble.ts';

const profiles = new URL('../../../../profiles/', import.meta.url).pathname;

/** Where a profile is, named as in profiles/ or given as a folder. */
export function profileFolder(name: string): string {
  const folder = existsSync(resolve(name)) && name.includes('/') ? resolve(name) : join(profiles, name);
  if (!existsSync(folder)) throw new Trouble(`There is no profile "${name}", neither as a folder nor in profiles/.`, 2);
  return folder;
}

/** What is known where only a profile is. A profile with mistakes is unusable: `npx diwan profile check` names them. */
export function knowledgeOf(name: string): Knowledge {
  const read = readProfile(profileFolder(name));
  if (read.done) return knowledgeOfProfile(read.value);
  throw new Trouble(`The profile "${name}" has mistakes: npx diwan profile check ${name} names them.`, 2);
}
