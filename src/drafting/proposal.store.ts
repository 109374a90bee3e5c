import { sql } from 'kysely';
import type { Tx } from '../platform/database/connect.ts';
import type { Addressee } from './content.ts';
import type { ProposedAddressee, Remedied } from './proposal.ts';

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

/**
 * The document that a draft is to correct, withdraw or recall, or all originals of a round: in which language it speaks, and to whom it went,
 * as far as the session may know; each by the way and at the address by which he has it, as long as the directory still knows him.
 */
export async function remediedBy(tx: Tx, document: string, insideClass: string): Promise<Remedied | null> {
  const { rows } = await sql<Remedied>`
    with named as (
      select d.* from dispatch.document d where d.id = ${document}::uuid or (d.circular = ${document}::uuid and d.state = 'dispatched'))
    select (select language from named order by number limit 1) as language, exists (select from named where circular = ${document}::uuid) as "isEach",
      coalesce((select jsonb_agg(jsonb_build_object('class', coalesce(c.class, ${insideClass}), 'addressee', jsonb_build_object(
        'role', s.role, 'correspondent', s.correspondent, 'unit', s.unit, 'person', s.person, 'channel', s.channel, 'address', s.address,
        'language', coalesce(r.manifest #>> array['addressees', s.place::text, 'language'], d.language))) order by d.number, s.place)
      from named d join dispatch.dispatch s on s.document = d.id left join directory.correspondent c on c.id = s.correspondent
        left join clearance.round r on r.id = d.round
      where s.correspondent is null or c.active), '[]') as addressees
    where exists (select from named)`.execute(tx);
  return rows[0] ?? null;
}

/** The one correspondent to whom a document goes, by whom its set phrases are chosen; null where it goes to several, or inside the house. */
export const onlyCorrespondent = (addressees: readonly Addressee[]): string | null => {
  const to = addressees.filter((one) => one.role === 'to');
  return to.length === 1 ? to[0]!.correspondent : null;
};
