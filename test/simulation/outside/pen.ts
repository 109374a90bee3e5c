import { type RawBuilder, sql } from 'kysely';
import type { World } from '../world.ts';
import type { Told } from './originals.ts';

const sayings: readonly RawBuilder<Told>[] = [
  sql<Told>`
    select d.id::text as record, 'signed by hand, and left without an accepted scan' as what from dispatch.document d
    where d.by_hand and (d.state = 'dispatched' or exists (
        select from dispatch.dispatch s where s.document = d.id and s.state in ('sending', 'sent', 'unknown', 'delivered')))
      and not (exists (select from dispatch.scan c where c.document = d.id and c.state = 'accepted')
        and exists (select from dispatch.paper p where p.document = d.id and p.part = 'signed'))`,
  sql<Told>`
    select c.document::text as record, 'two scans of it were accepted' as what from dispatch.scan c
    where c.state = 'accepted' group by c.document having count(*) > 1`,
  sql<Told>`
    select c.document::text as record, 'its scan was accepted by who signed or drafted it' as what
    from dispatch.scan c join dispatch.document d on d.id = c.document join drafting.draft f on f.id = d.draft
    where c.state = 'accepted' and c.decided_by in (d.signed_by, f.drafter)`,
  sql<Told>`
    select d.id::text as record, 'signed in the house, and yet scanned' as what from dispatch.document d
    where d.by_hand is not true and exists (select from dispatch.scan c where c.document = d.id)`,
];

/** What is signed by hand leaves only as a scan that an officer accepted; another letter is never accepted in its place. */
export async function penTold({ house, memory }: World): Promise<Told[]> {
  const told: Told[] = [];
  for (const saying of sayings) told.push(...(await saying.execute(house.owner)).rows);
  const { rows } = await sql<{ id: string }>`select id from dispatch.scan where state = 'accepted'`.execute(
    house.owner,
  );
  const wrong = rows.filter(({ id }) => memory.wrongScans.has(id));
  return [...told, ...wrong.map(({ id }) => ({ record: id, what: 'another letter was accepted in its place' }))];
}
