import { sql } from 'kysely';
import type { World } from '../world.ts';
import type { Told } from './originals.ts';

/** Every remark that was made stands as it was made; what was typed into a Word file stands in the version that it became. */
export async function wordsTold({ house, memory }: World): Promise<Told[]> {
  const { rows: remarks } = await sql<{ id: string; draft: string; text: string }>`
    select id, draft, text from drafting.remark`.execute(house.owner);
  const kept = new Map(remarks.map((row) => [row.id, row]));
  const lost = memory.remarked.filter(({ id, draft, text }) => {
    const found = kept.get(id);
    return found?.draft !== draft || found.text !== text;
  });
  const { rows: exports } = await sql<Told>`
    select x.id::text as record, 'an export without its entry' as what from dispatch.export x
    where not exists (select from ledger.entry e where e.act = 'draft.export' and e.record = x.draft and e.detail ->> 'paper' = x.sha256)`.execute(
    house.owner,
  );
  const told: Told[] = [...lost.map(({ id }) => ({ record: id, what: 'a remark is not as it was made' })), ...exports];
  for (const { draft, ordinal, words } of memory.typed) {
    const { rows } = await sql<{ stands: boolean }>`
      select position(${words} in content::text) > 0 as stands from drafting.version
      where draft = ${draft}::uuid and ordinal = ${ordinal}`.execute(house.owner);
    if (rows[0]?.stands !== true) told.push({ record: draft, what: `"${words}" is not in version ${ordinal}` });
  }
  return told;
}
