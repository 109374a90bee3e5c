import { sql } from 'kysely';
import type { Language, Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { DraftContent } from './content.ts';
import type { Road } from './drafting.ts';

/** A correspondent as the directory knows it today. */
export interface KnownCorrespondent {
  readonly id: string;
  readonly kind: string;
  readonly class: string;
  readonly active: boolean;
  readonly name: Text;
  /** Its name within a sentence. */
  readonly addressed: Text;
  readonly gender: Partial<Record<Language, 'f' | 'm'>> | null;
  /** The state of the profile that it stands for. */
  readonly state: string | null;
  readonly post: Text | null;
  readonly formOfAddress: string | null;
  readonly organisationName: Text | null;
  readonly city: Text | null;
  readonly untilDay: string | null;
  readonly channels: readonly { readonly channel: string; readonly address: string | null }[];
}

/** A person of the house with the posts that he holds today. */
export interface KnownPerson {
  readonly id: string;
  readonly name: Text;
  readonly gender: 'f' | 'm' | null;
  readonly post: Text | null;
  readonly postFeminine: Text | null;
}

/** Who holds a post today: substantive before acting, the present before the absent. */
export interface PostHolder {
  readonly person: string;
  readonly name: Text;
  readonly gender: 'f' | 'm' | null;
  readonly manner: 'substantive' | 'acting';
  readonly awayUntil: string | null;
  readonly acting: { readonly person: string; readonly name: Text } | null;
}

export interface KnownPost {
  readonly id: string;
  readonly name: Text;
  readonly nameFeminine: Text | null;
  readonly holders: readonly PostHolder[];
}

/** Everything that a manifest is made of, as it stands on a day. */
export interface ManifestFacts {
  readonly draft: {
    readonly road: Road;
    readonly kind: string;
    readonly unit: string;
    readonly level: number;
    readonly amount: string | null;
    readonly currency: string | null;
    readonly remedy: 'corrigendum' | 'withdrawal' | 'recall' | null;
    readonly remedies: string | null;
  };
  readonly content: DraftContent | null;
  readonly answers: readonly string[];
  readonly register: string | null;
  readonly correspondents: readonly KnownCorrespondent[];
  readonly units: readonly { readonly id: string; readonly name: Text }[];
  readonly persons: readonly KnownPerson[];
  readonly posts: readonly KnownPost[];
}

const inForce = (day: string) => sql`(h.confirmed_by is not null or h.first) and h.from_day <= ${day}::date
  and (h.to_day is null or h.to_day >= ${day}::date) and (h.revoked_on is null or h.revoked_on > ${day}::date)`;

/** All facts of a manifest in one question; null when the draft is unknown or not to be read. */
export async function manifestFacts(
  tx: Tx,
  draft: string,
  version: string,
  day: string,
): Promise<ManifestFacts | null> {
  const { rows } = await sql<{ facts: ManifestFacts }>`
    with d as (select * from drafting.draft where id = ${draft}::uuid),
    v as (select content from drafting.version where id = ${version}::uuid and draft = ${draft}::uuid),
    a as (select x ->> 'correspondent' as correspondent, x ->> 'unit' as unit, x ->> 'person' as person
      from v cross join jsonb_array_elements(v.content -> 'addressees') x)
    select jsonb_build_object(
      'draft', (select jsonb_build_object('road', d.road, 'kind', d.kind, 'unit', d.unit, 'level', d.level, 'amount', d.amount::text,
        'currency', d.currency, 'remedy', d.remedy, 'remedies', d.remedies)),
      'content', (select content from v),
      'answers', coalesce((select jsonb_agg(s.record order by s.record) from drafting.source s where s.draft = d.id and s.manner = 'answers'), '[]'),
      'register', (select r.slug from register.register r join directory.unit u on u.id = r.unit
        where r.direction = case d.road when 'memorandum' then 'memoranda' else 'outgoing' end and (r.unit = d.unit or u.kind = 'registry')
        order by r.unit = d.unit desc, r.opened_on, r.slug limit 1),
      'correspondents', coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'class', c.class, 'active', c.active, 'name', c.name,
          'addressed', c.addressed, 'gender', nullif(c.gender, 'null'), 'state', c.state, 'post', nullif(c.post, 'null'), 'formOfAddress', c.form_of_address, 'organisationName', o.name,
          'city', coalesce(nullif(c.city, 'null'), nullif(o.city, 'null')), 'untilDay', c.to_day,
          'channels', coalesce((select jsonb_agg(jsonb_build_object('channel', k.channel, 'address', k.address) order by k.correspondent = c.id desc, k.preferred desc)
            from directory.channel k where k.correspondent in (c.id, c.organisation) and (k.from_day is null or k.from_day <= ${day}::date)
              and (k.to_day is null or k.to_day > ${day}::date)), '[]')))
        from directory.correspondent c left join directory.correspondent o on o.id = c.organisation
        where c.id in (select a.correspondent::uuid from a)), '[]'),
      'units', coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name)) from directory.unit u
        where u.id in (select a.unit::uuid from a) and (u.valid_from is null or u.valid_from <= ${day}::date) and (u.valid_to is null or u.valid_to >= ${day}::date)), '[]'),
      'persons', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'gender', p.gender, 'post', q.name, 'postFeminine', q.name_feminine))
        from directory.person p left join lateral (select q.* from directory.holding h join directory.post q on q.id = h.post
          where h.person = p.id and ${inForce(day)} order by h.manner = 'substantive' desc, q.head desc, q.slug limit 1) q on true
        where p.id in (select a.person::uuid from a) and (p.active_to is null or p.active_to >= ${day}::date)), '[]'),
      'posts', coalesce((select jsonb_agg(jsonb_build_object('id', q.id, 'name', q.name, 'nameFeminine', nullif(q.name_feminine, 'null'), 'holders', coalesce((
          select jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'gender', p.gender, 'manner', h.manner, 'awayUntil', x.to_day,
            'acting', case when g.id is null then null else jsonb_build_object('person', g.id, 'name', g.name) end)
            order by x.to_day is not null, h.manner = 'substantive' desc, h.from_day)
          from directory.holding h join directory.person p on p.id = h.person
          left join lateral (select * from directory.absence x where x.person = p.id and not x.cancelled and ${day}::date between x.from_day and x.to_day
            order by x.to_day desc limit 1) x on true
          left join directory.person g on g.id = x.acting
          where h.post = q.id and ${inForce(day)}), '[]')))
        from directory.post q where q.id in (select (v.content #>> '{signatory,post}')::uuid from v
          union select (v.content #>> '{signatory,onBehalfOf}')::uuid from v)), '[]')) as facts
    from d`.execute(tx);
  return rows[0]?.facts ?? null;
}

/** The name of a person or post in a language, or in another where it is missing. */
export const nameIn = (name: Partial<Text>, language: Language): string =>
  name[language] ?? name.en ?? name.fr ?? name.ar ?? '';
