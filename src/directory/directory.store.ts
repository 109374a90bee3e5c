import { type RawBuilder, sql } from 'kysely';
import type { Role } from '../access/actor.ts';
import type { PersonId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type {
  AbsenceView,
  AuthorityView,
  CorrespondentDetail,
  CorrespondentForm,
  CorrespondentView,
  DelegationView,
  PersonView,
  UnitView,
} from './directory.ts';
import { stateOn } from './directory.ts';

/** The units that exist on a day, each with who holds its posts on that day. */
export async function unitsOn(tx: Tx, day: string): Promise<UnitView[]> {
  const { rows } = await sql<UnitView>`
    select u.id, u.slug, u.kind, u.name, u.reports_to as "reportsTo", u.supervised_by as "supervisedBy", u.coordinated_by as "coordinatedBy", u.verified,
      coalesce((select jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'post', q.name, 'head', q.head, 'manner', h.manner) order by q.head desc, q.slug)
        from directory.post q join directory.holding h on h.post = q.id join directory.person p on p.id = h.person
        where q.unit = u.id and (h.confirmed_by is not null or h.first) and h.from_day <= ${day}::date and (h.to_day is null or h.to_day >= ${day}::date)
          and (h.revoked_on is null or h.revoked_on > ${day}::date)), '[]'::jsonb) as people
    from directory.unit u
    where (u.valid_from is null or u.valid_from <= ${day}::date) and (u.valid_to is null or u.valid_to >= ${day}::date)
    order by u.kind, u.slug`.execute(tx);
  return rows;
}

const correspondentColumns = sql`c.id, c.kind, c.class, c.name, c.addressed, c.organisation, o.name as "organisationName", c.post,
  c.form_of_address as "formOfAddress", c.languages, c.city, c.trial, c.verified, c.active`;

/** Correspondents whose folded name contains every folded word; those that begin with the first word come first, then those of which a word begins so. */
export async function findCorrespondents(
  tx: Tx,
  words: readonly string[],
  kind: string | null,
  most: number,
  after: string | null = null,
): Promise<CorrespondentView[]> {
  const plain = (word: string): string => word.replace(/[\\%_]/g, '\\$&');
  const like = words.map((word) => `%${plain(word)}%`);
  /** The name begins so, then a word of it or of its organisation's name; then the missions, then by name; the id makes the order whole. */
  const place = (alias: string) =>
    sql.raw(`not ${alias}.folded like q.beginning,
      not concat(' ', ${alias}.folded, ' ', (select h.folded from directory.correspondent h where h.id = ${alias}.organisation)) like '% ' || q.beginning,
      ${alias}.kind <> 'mission', ${alias}.folded, ${alias}.id`);
  const { rows } = await sql<CorrespondentView>`
    select ${correspondentColumns} from (select ${`${plain(words[0] ?? '')}%`}::text as beginning) q cross join directory.correspondent c
    left join directory.correspondent o on o.id = c.organisation
    where c.active and c.folded || coalesce(' · ' || o.folded, '') like all (${like}::text[]) and (${kind}::text is null or c.kind = ${kind})
      and (${after}::uuid is null or (${place('c')}) > (select ${place('b')} from directory.correspondent b where b.id = ${after}::uuid))
    order by ${place('c')} limit ${most}`.execute(tx);
  return rows;
}

export async function correspondentBy(tx: Tx, id: string): Promise<CorrespondentDetail | null> {
  const { rows } = await sql<CorrespondentDetail>`
    select ${correspondentColumns},
      coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'channel', k.channel, 'address', k.address, 'preferred', k.preferred) order by k.preferred desc, k.channel)
        from directory.channel k where k.correspondent = c.id and k.to_day is null), '[]'::jsonb) as channels,
      coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'from', coalesce(n.from_day::text, n.source ->> 'from'), 'to', coalesce(n.to_day::text, n.source ->> 'to')))
        from directory.correspondent_name n where n.correspondent = c.id), '[]'::jsonb) as "formerNames",
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'post', p.post, 'from', p.from_day, 'to', p.to_day) order by p.from_day desc)
        from directory.correspondent p where p.organisation = c.id and p.kind = 'person'), '[]'::jsonb) as persons
    from directory.correspondent c left join directory.correspondent o on o.id = c.organisation where c.id = ${id}::uuid`.execute(
    tx,
  );
  return rows[0] ?? null;
}

export async function addCorrespondent(tx: Tx, id: string, form: CorrespondentForm, folded: string): Promise<void> {
  await sql`insert into directory.correspondent (id, kind, class, organisation, post, form_of_address, name, addressed, languages, folded)
    values (${id}::uuid, ${form.kind}, ${form.class}, ${form.organisation ?? null}::uuid, ${JSON.stringify(form.post ?? null)}::jsonb, ${form.formOfAddress ?? null},
      ${JSON.stringify(form.name)}::jsonb, ${JSON.stringify(form.addressed ?? form.name)}::jsonb, ${form.languages}::text[], ${folded})`.execute(
    tx,
  );
  await addChannels(tx, id, form.channels);
}

/** Changes a correspondent; the name that it had until now is kept with its last day. */
export async function changeCorrespondent(
  tx: Tx,
  id: string,
  form: CorrespondentForm,
  folded: string,
  nameId: string,
  today: string,
): Promise<void> {
  await sql`insert into directory.correspondent_name (id, correspondent, name, to_day)
    select ${nameId}::uuid, c.id, c.name, ${today}::date from directory.correspondent c where c.id = ${id}::uuid and c.name <> ${JSON.stringify(form.name)}::jsonb`.execute(
    tx,
  );
  await sql`update directory.correspondent set kind = ${form.kind}, class = ${form.class}, organisation = ${form.organisation ?? null}::uuid,
    post = ${JSON.stringify(form.post ?? null)}::jsonb, form_of_address = ${form.formOfAddress ?? null}, name = ${JSON.stringify(form.name)}::jsonb,
    addressed = ${JSON.stringify(form.addressed ?? form.name)}::jsonb, languages = ${form.languages}::text[], folded = ${folded} where id = ${id}::uuid`.execute(
    tx,
  );
  await sql`update directory.channel set to_day = ${today}::date where correspondent = ${id}::uuid and to_day is null`.execute(
    tx,
  );
  await addChannels(tx, id, form.channels);
}

const addChannels = (tx: Tx, id: string, channels: CorrespondentForm['channels']): Promise<unknown> =>
  sql`insert into directory.channel (id, correspondent, channel, address, preferred)
    select gen_random_uuid(), ${id}::uuid, k.channel, k.address, k.preferred
    from jsonb_to_recordset(${JSON.stringify(channels)}::jsonb) k(channel text, address text, preferred boolean)`.execute(
    tx,
  );

const rolesOf = (person: RawBuilder<unknown>, day: string) => sql`
  select distinct unnest(q.roles) as role from directory.post q where q.id in (
    select h.post from directory.holding h where h.person = ${person}
      and (h.to_day is null or h.to_day >= ${day}::date) and (h.revoked_on is null or h.revoked_on > ${day}::date)
    union all select d.post from directory.delegation d where d.to_person = ${person}
      and d.to_day >= ${day}::date and (d.revoked_on is null or d.revoked_on > ${day}::date))`;

/** The people of the house, each with every post ever held, by name. */
export async function people(tx: Tx, day: string): Promise<PersonView[]> {
  const { rows } = await sql<
    Omit<PersonView, 'holdings'> & {
      holdings: (PersonView['holdings'][number] & { confirmed: boolean; revokedOn: string | null })[];
    }
  >`
    select p.id, p.name, p.email, p.level, p.trial, array(${rolesOf(sql`p.id`, day)}) as "rolesWithin",
      coalesce((select jsonb_agg(jsonb_build_object('id', h.id, 'post', q.id, 'postName', q.name, 'unitName', u.name, 'roles', q.roles, 'manner', h.manner,
          'from', h.from_day, 'to', h.to_day, 'grantedBy', h.granted_by, 'confirmed', h.confirmed_by is not null or h.first, 'revokedOn', h.revoked_on) order by h.from_day desc)
        from directory.holding h join directory.post q on q.id = h.post join directory.unit u on u.id = q.unit where h.person = p.id), '[]'::jsonb) as holdings
    from directory.person p order by p.name ->> 'en' limit 2000`.execute(tx);
  return rows.map((row) => ({
    ...row,
    holdings: row.holdings.map(({ confirmed, revokedOn, ...h }) => ({
      ...h,
      state: stateOn(day, { from: h.from, to: h.to, confirmed, revokedOn }),
    })),
  }));
}

/** The roles within a person's reach from a day on: of posts held or granted to him, confirmed or not, and of those lent to him. */
export async function rolesWithin(tx: Tx, person: PersonId, day: string): Promise<Role[]> {
  const { rows } = await sql<{ role: Role }>`${rolesOf(sql`${person}::uuid`, day)}`.execute(tx);
  return rows.map(({ role }) => role);
}

export const postsOf = async (
  tx: Tx,
): Promise<{ id: string; slug: string; name: unknown; unit: string; unitName: unknown; roles: string[] }[]> =>
  (
    await sql<{ id: string; slug: string; name: unknown; unit: string; unitName: unknown; roles: string[] }>`
      select q.id, q.slug, q.name, q.unit, u.name as "unitName", q.roles from directory.post q join directory.unit u on u.id = q.unit order by q.slug`.execute(
      tx,
    )
  ).rows;

export async function delegations(tx: Tx, day: string): Promise<DelegationView[]> {
  const { rows } = await sql<Omit<DelegationView, 'state'> & { confirmed: boolean; revokedOn: string | null }>`
    select d.id, q.name as post, f.name as "from", t.name as "to", f.id as "fromPerson", t.id as "toPerson", d.granted_by as "grantedBy", d.act, d.kind, d.amount_up_to::float8 as "amountUpTo", d.on_behalf as "onBehalf",
      d.from_day::text as "fromDay", d.to_day::text as "toDay", d.reason, d.confirmed_by is not null as confirmed, d.revoked_on::text as "revokedOn"
    from directory.delegation d join directory.post q on q.id = d.post join directory.person f on f.id = d.from_person join directory.person t on t.id = d.to_person
    order by d.from_day desc, d.id limit 1000`.execute(tx);
  return rows.map(({ confirmed, revokedOn, ...row }) => ({
    ...row,
    state: stateOn(day, { from: row.fromDay, to: row.toDay, confirmed, revokedOn }),
  }));
}

export const absences = async (tx: Tx, day: string): Promise<AbsenceView[]> =>
  (
    await sql<AbsenceView>`
      select a.id, p.id as person, p.name, a.from_day::text as "from", a.to_day::text as until, g.name as acting
      from directory.absence a join directory.person p on p.id = a.person left join directory.person g on g.id = a.acting
      where not a.cancelled and a.to_day >= ${day}::date order by a.from_day, a.id limit 1000`.execute(tx)
  ).rows;

export const authorities = async (tx: Tx): Promise<AuthorityView[]> =>
  (
    await sql<AuthorityView>`
      select a.id, a.act, q.name as post, a.kinds, a.addressee_classes as "addresseeClasses", a.amount_up_to::float8 as "amountUpTo", a.currency,
        a.level_up_to as "levelUpTo", b.name as "onBehalfOf", a.basis, a.from_day::text as "from", a.to_day::text as "to"
      from directory.authority a join directory.post q on q.id = a.post left join directory.post b on b.id = a.on_behalf_of
      where a.revoked_on is null order by a.act, q.slug, a.slug`.execute(tx)
  ).rows;
