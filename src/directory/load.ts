import { sql } from 'kysely';
import { actAsHouse, type Ground } from '../access/act.ts';
import { fold } from '../kernel/fold.ts';
import { newId } from '../kernel/id.ts';
import { languages } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { Profile } from './profile.ts';
import { allCorrespondents } from './profile-correspondents.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Brings the directory to what the profile says, in one act. Idempotent: a row that the profile already made is only touched when it
 * differs, rows made by people are left alone, and nothing is ever removed (a row that the profile drops is given an end by an officer).
 * @returns how many rows were added or changed
 */
export async function loadProfile(ground: Ground, profile: Profile): Promise<number> {
  return actAsHouse(ground, 'profile.load', async ({ tx, about }) => {
    const changed =
      (await merge(tx, 'directory.unit', units(profile))) +
      (await link(tx, profile)) +
      (await merge(tx, 'directory.post', await withIds(tx, posts(profile), { unit: 'directory.unit' }))) +
      (await merge(
        tx,
        'directory.authority',
        await withIds(tx, authorities(profile), { post: 'directory.post', on_behalf_of: 'directory.post' }),
      )) +
      (await merge(tx, 'register.register', await withIds(tx, registers(profile), { unit: 'directory.unit' }))) +
      (await openBooks(tx, profile)) +
      (await addCorrespondents(tx, allCorrespondents(profile), profile.cast.email)) +
      (await addFormerNames(tx, profile));
    about('profile', null, { profile: profile.organisation.id, fingerprint: profile.fingerprint, changed });
    return changed;
  });
}

/** Makes the cast of a trial house: one invented person per role, with the posts that the profile gives them. */
export async function loadCast(ground: Ground, profile: Profile): Promise<number> {
  return actAsHouse(ground, 'cast.load', async ({ tx, about }) => {
    const level = (id: string) => profile.classification.levels.find((l) => l.id === id)?.rank ?? 0;
    const people = profile.cast.people.map((p) => ({
      slug: p.id,
      name: p.name,
      gender: p.gender,
      language: p.language,
      level: level(p.clearance),
      trial: true,
      email: profile.cast.email.replace('{id}', p.id),
    }));
    const changed = await merge(tx, 'directory.person', people);
    const persons = await idsOf(tx, 'directory.person');
    const postIds = await idsOf(tx, 'directory.post');
    const [first, second] = [...persons.values()];
    let holdings = 0;
    for (const member of profile.cast.people) {
      for (const held of member.posts) {
        const person = persons.get(member.id)!;
        const { numAffectedRows } = await sql`
          insert into directory.holding (id, post, person, from_day, to_day, confirmed_by)
          select ${newId()}::uuid, ${postIds.get(held.post)}::uuid, ${person}::uuid, ${held.from}::date, ${held.to}::date,
            ${person === first ? second : first}::uuid
          where not exists (select from directory.holding where post = ${postIds.get(held.post)}::uuid and person = ${person}::uuid)`.execute(
          tx,
        );
        holdings += Number(numAffectedRows ?? 0);
      }
    }
    const world = await addCorrespondents(tx, profile.cast.correspondents, profile.cast.email);
    about('cast', null, { people: people.length });
    return changed + holdings + world;
  });
}

const units = (profile: Profile): Row[] =>
  profile.units.map((u) => ({
    slug: u.id,
    kind: u.kind,
    name: u.name,
    valid_from: u.from,
    valid_to: u.to,
    verified: u.verified,
    source: {
      attested: u.attested,
      formerNames: u.formerNames,
      note: u.note ?? null,
      field: u.field ?? null,
      city: u.city ?? null,
    },
  }));

const posts = (profile: Profile): Row[] =>
  profile.posts.map((p) => ({
    slug: p.id,
    unit: p.unit,
    roles: p.roles,
    name: p.name,
    name_feminine: p.nameFeminine ?? null,
    signing_level: p.level,
    head: p.head,
    form_of_address: p.formOfAddress ?? null,
    valid_from: p.from,
    valid_to: p.to,
    verified: p.verified,
  }));

const authorities = (profile: Profile): Row[] =>
  profile.authorities.map((a) => ({
    slug: a.id,
    post: a.post,
    act: a.act,
    kinds: a.kinds,
    addressee_classes: a.addressees,
    amount_up_to: a.upTo?.amount ?? null,
    currency: a.upTo?.currency ?? null,
    level_up_to: profile.classification.levels.find((l) => l.id === a.classificationUpTo)?.rank ?? 0,
    on_behalf_of: a.onBehalfOf,
    basis: a.basis,
    from_day: a.from,
    to_day: a.to,
  }));

const registers = (profile: Profile): Row[] =>
  profile.registers.map((r) => ({
    slug: r.id,
    unit: r.unit,
    direction: r.direction,
    name: r.name,
    pattern: r.pattern.replaceAll('{code}', r.code),
    yearly: r.reset === 'yearly',
    opened_on: r.from,
  }));

const foldedName = (name: Readonly<Record<'ar' | 'en' | 'fr', string>>): string =>
  languages.map((l) => fold(name[l])).join(' · ');

type Correspondents = readonly ReturnType<typeof allCorrespondents>[number][];

const correspondents = (all: Correspondents): Row[] =>
  all.map((c) => ({
    slug: c.id,
    kind: c.kind,
    class: c.class,
    name: c.name,
    addressed: c.addressed,
    gender: c.gender,
    state: c.state,
    languages: c.languages,
    city: c.city,
    country: c.country,
    trial: c.trial,
    verified: c.verified,
    folded: foldedName(c.name),
  }));

const holders = (all: Correspondents): Row[] =>
  all.flatMap((c) =>
    c.holders.map((h) => ({
      slug: `${c.id}--${h.id}`,
      kind: 'person',
      class: c.class,
      organisation: c.id,
      post: h.post,
      form_of_address: h.formOfAddress,
      from_day: h.from,
      to_day: h.to,
      name: h.name,
      addressed: h.name,
      state: c.state,
      languages: c.languages,
      trial: c.trial,
      verified: c.verified,
      folded: foldedName(h.name),
    })),
  );

/** Correspondents, the persons who hold their posts, and the channels by which they are reached. */
async function addCorrespondents(tx: Tx, all: Correspondents, trialEmail: string): Promise<number> {
  return (
    (await merge(tx, 'directory.correspondent', correspondents(all))) +
    (await merge(
      tx,
      'directory.correspondent',
      await withIds(tx, holders(all), { organisation: 'directory.correspondent' }),
    )) +
    (await addChannels(tx, all, trialEmail))
  );
}

async function addChannels(tx: Tx, all: Correspondents, trialEmail: string): Promise<number> {
  const rows = all.flatMap((c) =>
    c.channels.map((channel, i) => ({
      id: newId(),
      slug: c.id,
      channel: channel.channel,
      address: channel.address ?? (channel.channel === 'e-mail' && c.trial ? trialEmail.replace('{id}', c.id) : null),
      preferred: i === 0,
    })),
  );
  const { numAffectedRows } = await sql`
    insert into directory.channel (id, correspondent, channel, address, preferred)
    select r.id, c.id, r.channel, r.address, r.preferred
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, slug text, channel text, address text, preferred boolean)
    join directory.correspondent c on c.slug = r.slug
    where not exists (select from directory.channel k where k.correspondent = c.id and k.channel = r.channel)`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}

async function addFormerNames(tx: Tx, profile: Profile): Promise<number> {
  const rows = [...(profile.memberStates ?? []), ...(profile.observerStates ?? [])].flatMap((s) =>
    s.formerNames.map((n) => ({
      id: newId(),
      state: s.id,
      name: { [n.language]: n.name },
      source: { from: n.from, to: n.to, verified: n.verified },
    })),
  );
  const { numAffectedRows } = await sql`
    insert into directory.correspondent_name (id, correspondent, name, source)
    select r.id, c.id, r.name, r.source
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r(id uuid, state text, name jsonb, source jsonb)
    join directory.correspondent c on c.state = r.state and c.kind = 'state'
    where not exists (select from directory.correspondent_name k where k.correspondent = c.id and k.name = r.name)`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}

/** A book that begins with another number than 1 is opened so, once. */
async function openBooks(tx: Tx, profile: Profile): Promise<number> {
  const starts = profile.registers.filter((r) => r.start > 1).map((r) => ({ slug: r.id, start: r.start }));
  if (starts.length === 0) return 0;
  const { rows } = await sql<{ opened: boolean | null }>`
    select register.open_book(b.id, b.year, b.start, b.opened_on) as opened from (
      select r.id, r.opened_on, s.start, case when r.yearly then extract(year from r.opened_on)::integer else 0 end as year
      from jsonb_to_recordset(${JSON.stringify(starts)}::jsonb) s(slug text, start integer) join register.register r on r.slug = s.slug) b
    where not exists (select from register.counter c where c.register = b.id and c.year = b.year)`.execute(tx);
  return rows.filter((row) => row.opened).length;
}

/** Sets which unit reports to which, once all units are there. */
async function link(tx: Tx, profile: Profile): Promise<number> {
  const links = profile.units.map((u) => ({
    slug: u.id,
    reports: u.reportsTo,
    supervised: u.supervisedBy ?? null,
    coordinated: u.coordinatedBy?.[0] ?? null,
  }));
  const { numAffectedRows } = await sql`
    update directory.unit u set reports_to = r.id, supervised_by = s.id, coordinated_by = c.id
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) l(slug text, reports text, supervised text, coordinated text)
    left join directory.unit r on r.slug = l.reports left join directory.unit s on s.slug = l.supervised left join directory.unit c on c.slug = l.coordinated
    where u.slug = l.slug and (u.reports_to, u.supervised_by, u.coordinated_by) is distinct from (r.id, s.id, c.id)`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}

async function idsOf(tx: Tx, table: string): Promise<Map<string, string>> {
  const { rows } = await sql<{
    slug: string;
    id: string;
  }>`select slug, id from ${sql.table(table)} where slug is not null order by slug`.execute(tx);
  return new Map(rows.map((row) => [row.slug, row.id]));
}

/** Replaces slugs by the ids of the rows that they name; the profile's validation has made sure that each exists. */
async function withIds(tx: Tx, rows: Row[], columns: Readonly<Record<string, string>>): Promise<Row[]> {
  const known = new Map<string, Map<string, string>>();
  for (const table of new Set(Object.values(columns))) known.set(table, await idsOf(tx, table));
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(
      Object.entries(columns).map(([column, table]) => [
        column,
        typeof row[column] === 'string' ? known.get(table)!.get(row[column]) : null,
      ]),
    ),
  }));
}

/** Adds rows by slug and changes those that differ, in one statement. */
async function merge(tx: Tx, table: string, rows: Row[]): Promise<number> {
  if (rows.length === 0) return 0;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const data = rows.map((row) => ({ id: newId(), ...row }));
  const names = sql.join(columns.map((c) => sql.ref(c)));
  const rest = columns.filter((c) => c !== 'slug');
  const fresh = sql.join(rest.map((c) => sql`excluded.${sql.ref(c)}`));
  const old = sql.join(rest.map((c) => sql`t.${sql.ref(c)}`));
  const { numAffectedRows } = await sql`
    insert into ${sql.table(table)} as t (id, ${names})
    select id, ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(data)}::jsonb)
    on conflict (slug) do update set (${sql.join(rest.map((c) => sql.ref(c)))}) = row(${fresh}) where (${old}) is distinct from (${fresh})`.execute(
    tx,
  );
  return Number(numAffectedRows ?? 0);
}
