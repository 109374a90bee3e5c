import { parseArgs } from 'node:util';
import { unknownRules } from '../../clearance/checks/settings.ts';
import { readProfile } from '../../directory/profile-read.ts';
import { profileFolder } from './check/knowledge.ts';
import { Trouble } from './trouble.ts';

/** `diwan profile check`: every mistake of a profile with its place. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [verb, name = 'oic'] = positionals;
  if (verb !== 'check')
    throw new Trouble('The one thing to do with a profile is: diwan profile check [NAME|FOLDER]', 2);
  const read = readProfile(profileFolder(name));
  const strange = read.done ? unknownRules(read.value) : [];
  if (read.done && strange.length === 0) {
    const { organisation, units, posts, kinds } = read.value;
    if (values.json === true) process.stdout.write(`${JSON.stringify({ profile: organisation.id, places: [] })}\n`);
    else
      process.stdout.write(
        `${organisation.name.en}: whole (${units.length} units, ${posts.length} posts, ${kinds.length} kinds of document).\n`,
      );
    return 0;
  }
  const places = read.done ? strange : ((read.facts['places'] ?? []) as string[]);
  if (values.json === true) process.stdout.write(`${JSON.stringify({ profile: name, places }, null, 2)}\n`);
  else
    process.stderr.write(
      `${places.join('\n')}\n${read.done ? strange.length : String(read.facts['count'])} to put right.\n`,
    );
  return 1;
}
