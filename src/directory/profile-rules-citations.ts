import type { Profile } from './profile.ts';
import type { Fault } from './profile-faults.ts';

/** The rules of citations. */
export const citationRules: readonly ((profile: Profile) => Fault[])[] = [spellingsMeanOneThing];

/** One spelling that stands for two series or two organs could not be read. */
function spellingsMeanOneThing({ citationOrgans, citationBodies, citationPapers }: Profile): Fault[] {
  const lists = { citationOrgans, citationBodies, citationPapers };
  return Object.entries(lists).flatMap(([list, rows]) => {
    const owners = new Map<string, string>();
    return rows.flatMap(({ code, spellings }, row) =>
      spellings.flatMap((spelling, at) => {
        const key = spelling.toLowerCase();
        const owner = owners.get(key);
        owners.set(key, code);
        return owner === undefined
          ? []
          : [
              {
                file: 'citations.json',
                pointer: `/${list}/${row}/spellings/${at}`,
                fault: `"${spelling}" already stands for ${owner}`,
              },
            ];
      }),
    );
  });
}
