import { sql } from 'kysely';
import type { World } from '../world.ts';
import type { Told } from './originals.ts';

/** What was accepted stands in a version; what was not stands in nothing that was given to the Cabinet, and so in nothing that left. */
export async function suggestionsTold({ house, memory }: World): Promise<Told[]> {
  const words = new Map(memory.suggested.map((one) => [one.id, one.words]));
  const { rows } = await sql<{ id: string; draft: string; outcome: string | null; carried: string | null }>`
    select s.id, s.draft, s.outcome, v.content::text as carried
    from drafting.suggestion s left join drafting.version v on v.id = s.carried_by`.execute(house.owner);
  const kept = new Map(rows.map((row) => [row.id, row]));
  const told: Told[] = [];
  for (const [id, said] of words) {
    const row = kept.get(id);
    if (row === undefined) told.push({ record: id, what: 'a suggestion is gone' });
    else if (row.outcome === 'accepted' && row.carried?.includes(said) !== true)
      told.push({ record: row.draft, what: `"${said}" was accepted and stands nowhere` });
    else if (row.outcome !== 'accepted') told.push(...(await clearedWith(house, row.draft, said)));
  }
  return told;
}

async function clearedWith({ owner }: World['house'], draft: string, said: string): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select r.draft::text as record, '"' || ${said}::text || '" was not accepted and was cleared' as what
    from clearance.round r where r.draft = ${draft}::uuid and position(${said}::text in r.manifest::text) > 0 limit 1`.execute(
    owner,
  );
  return rows;
}
