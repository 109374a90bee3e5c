import { type RawBuilder, sql } from 'kysely';
import type { World } from '../world.ts';

/** What was found wrong when the house was asked from outside. */
export interface Told {
  readonly record: string;
  readonly what: string;
}

const sayings: Readonly<Record<string, RawBuilder<Told>>> = {
  numbers: sql<Told>`
    select min(d.id::text) as record, 'number ' || d.number_text || ' stands twice' as what
    from dispatch.document d group by d.register, d.number_text having count(*) > 1`,
  codes: sql<Told>`
    select min(d.id::text) as record, 'a code stands twice' as what from dispatch.document d group by d.code having count(*) > 1`,
  places: sql<Told>`
    select c.id::text as record, format('place %s of %s has %s originals', g.place, c.originals, count(d.id)) as what
    from dispatch.circular c cross join lateral generate_series(0, c.originals - 1) as g (place)
    left join dispatch.document d on d.circular = c.id and d.original = g.place
    group by c.id, c.originals, g.place having count(d.id) <> 1`,
  addressees: sql<Told>`
    select d.id::text as record, format('original %s went to another than was cleared', d.original) as what
    from dispatch.document d join clearance.round r on r.id = d.round left join dispatch.dispatch s on s.document = d.id
    where d.circular is not null
    group by d.id, d.original, r.manifest
    having count(s.id) <> 1 or min(s.correspondent::text) is distinct from r.manifest #>> array['addressees', d.original::text, 'correspondent']`,
  twice: sql<Told>`
    select d.circular::text as record, 'one addressee has two originals' as what
    from dispatch.document d join dispatch.dispatch s on s.document = d.id
    where d.circular is not null group by d.circular, s.correspondent having count(*) > 1`,
  struck: sql<Told>`
    select d.id::text as record, 'struck out and sent' as what from dispatch.document d join dispatch.dispatch s on s.document = d.id
    where d.state = 'void' and s.state in ('sent', 'delivered')`,
  remedied: sql<Told>`
    select o.id::text as record, 'recalled or withdrawn by nothing that left' as what from dispatch.document o
    where o.state in ('recalled', 'withdrawn') and not exists (
      select from drafting.draft f join dispatch.document d on d.draft = f.id
      where f.remedies in (o.id, o.circular) and f.remedy is not null and d.state not in ('signed', 'void'))`,
};

/** Every original of a round has one number and one addressee, none twice; what was struck out did not leave; what is recalled was recalled by what left. */
export async function originalsTold({ house }: World): Promise<Told[]> {
  const told: Told[] = [];
  for (const saying of Object.values(sayings)) told.push(...(await saying.execute(house.owner)).rows);
  return told;
}
