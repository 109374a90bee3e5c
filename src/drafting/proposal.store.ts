import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { ProposedAddressee } from './proposal.ts';

/** A unit that exists on a day. */
export async function unitById(tx: Tx, id: string, day: string): Promise<{ id: string; kind: string } | null> {
  const { rows } = await sql<{ id: string; kind: string }>`
    select id, kind from directory.unit where id = ${id}::uuid and (valid_from is null or valid_from <= ${day}::date)
      and (valid_to is null or valid_to >= ${day}::date)`.execute(tx);
  return rows[0] ?? null;
}

/** The correspondent to whom an answer is proposed; a person's channels are those of the body he belongs to. */
export async function addresseeToPropose(tx: Tx, id: string, day: string): Promise<ProposedAddressee | null> {
  const { rows } = await sql<ProposedAddressee>`
    select c.id, c.class, c.addressed, c.name, nullif(c.gender, 'null') as gender, c.form_of_address as "formOfAddress", c.languages,
      array(select k.channel from directory.channel k where k.correspondent in (c.id, c.organisation)
        and (k.from_day is null or k.from_day <= ${day}::date) and (k.to_day is null or k.to_day > ${day}::date)
        order by k.correspondent = c.id desc, k.preferred desc, k.channel) as channels
    from directory.correspondent c where c.id = ${id}::uuid and c.active`.execute(tx);
  return rows[0] ?? null;
}
