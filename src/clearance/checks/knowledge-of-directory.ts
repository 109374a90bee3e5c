import { sql } from 'kysely';
import type { Profile, ProfileCorrespondent } from '../../directory/profile.ts';
import { languages, type Text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { LexiconEntry } from '../../reading/lexicon.ts';

/** So many correspondents of the house's own making are known by name, the newest first. */
const mostCorrespondents = 5000;

type Member = Profile['cast']['people'][number];
type Unit = Profile['units'][number];
type Post = Profile['posts'][number];
type Days = { readonly from: string | null; readonly to: string | null };

/** What the directory of a house holds that a letter may name. */
export type DirectoryRows = {
  readonly people: readonly {
    readonly id: string;
    readonly name: Text;
    readonly gender: Member['gender'] | null;
    readonly posts: readonly (Days & { readonly post: string })[];
  }[];
  readonly units: readonly (Days & { readonly id: string; readonly kind: Unit['kind']; readonly name: Text })[];
  readonly posts: readonly (Days &
    Pick<Post, 'roles' | 'level' | 'head'> & {
      readonly id: string;
      readonly unit: string;
      readonly name: Text;
      readonly nameFeminine: Text | null;
      readonly formOfAddress: string | null;
    })[];
  readonly correspondents: readonly (Pick<ProfileCorrespondent, 'kind' | 'class' | 'languages'> & {
    readonly id: string;
    readonly name: Text;
    readonly holders: readonly (Days & {
      readonly id: string;
      readonly name: Text;
      readonly post: Text | null;
      readonly formOfAddress: string | null;
    })[];
  })[];
};

/** Reads the directory: everything with the days on which it holds; holdings that were confirmed only; correspondents that people entered. */
export async function directoryRows(tx: Tx): Promise<DirectoryRows> {
  const { rows } = await sql<{ directory: DirectoryRows }>`
    select jsonb_build_object(
      'people', (select coalesce(jsonb_agg(jsonb_build_object('id', coalesce(p.slug, p.id::text), 'name', p.name, 'gender', p.gender,
          'posts', (select coalesce(jsonb_agg(jsonb_build_object('post', q.slug, 'from', h.from_day, 'to', least(h.to_day, h.revoked_on - 1)) order by h.from_day), '[]')
            from directory.holding h join directory.post q on q.id = h.post where h.person = p.id and (h.confirmed_by is not null or h.first)))
          order by p.id), '[]') from directory.person p),
      'units', (select coalesce(jsonb_agg(jsonb_build_object('id', slug, 'kind', kind, 'name', name, 'from', valid_from, 'to', valid_to) order by slug), '[]')
          from directory.unit),
      'posts', (select coalesce(jsonb_agg(jsonb_build_object('id', q.slug, 'unit', u.slug, 'name', q.name, 'nameFeminine', q.name_feminine, 'roles', q.roles,
          'level', q.signing_level, 'head', q.head, 'formOfAddress', q.form_of_address, 'from', q.valid_from, 'to', q.valid_to) order by q.slug), '[]')
          from directory.post q join directory.unit u on u.id = q.unit),
      'correspondents', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'class', c.class, 'languages', c.languages, 'name', c.name,
          'holders', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'post', k.post, 'formOfAddress', k.form_of_address,
              'from', k.from_day, 'to', k.to_day) order by k.id), '[]')
            from directory.correspondent k where k.organisation = c.id and k.kind = 'person' and k.slug is null)) order by c.id), '[]')
          from (select * from directory.correspondent o where (o.slug is null and o.organisation is null)
              or exists (select from directory.correspondent k where k.organisation = o.id and k.kind = 'person' and k.slug is null)
            order by o.id desc limit ${mostCorrespondents}) c)) as directory`.execute(tx);
  return rows[0]!.directory;
}

/**
 * The profile with what the directory of its house knows beside it or better: the people of the house in the place of the invented ones,
 * units, posts and correspondents that the profile does not have. `persons` are the names of those who speak for correspondents.
 */
export function withDirectory(
  profile: Profile,
  rows: DirectoryRows,
): { readonly profile: Profile; readonly persons: readonly LexiconEntry[] } {
  const known = { units: idsOf(profile.units), posts: idsOf(profile.posts) };
  const entered = rows.correspondents.map(asCorrespondent);
  const written = entered.filter(({ kind }) => kind !== 'state' && kind !== 'mission');
  const named = new Set(written.flatMap(({ holders }) => holders.map(({ id }) => id)));
  return {
    profile: {
      ...profile,
      units: [...profile.units, ...rows.units.filter(({ id }) => !known.units.has(id)).map(asUnit)],
      posts: [...profile.posts, ...rows.posts.filter(({ id }) => !known.posts.has(id)).map(asPost)],
      cast: { ...profile.cast, people: rows.people.map((person) => asMember(person, profile)) },
      correspondents: [...profile.correspondents, ...entered],
    },
    // Whoever speaks for a mission is no name of the profile's list, where missions are read by their states.
    persons: entered
      .flatMap(({ holders }) => holders)
      .filter(({ id }) => !named.has(id))
      .map(asName),
  };
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map(({ id }) => id));

const asMember = ({ id, name, gender, posts }: DirectoryRows['people'][number], profile: Profile): Member => ({
  id,
  name,
  // Where the directory does not tell, the rules ask no gender.
  gender: gender as Member['gender'],
  language: 'en',
  clearance: profile.classification.levels[0]!.id,
  posts: posts.map(({ post, from, to }) => ({ post, from: from ?? '0001-01-01', to })),
});

const asUnit = ({ id, kind, name, from, to }: DirectoryRows['units'][number]): Unit => ({
  id,
  kind,
  name,
  formerNames: [],
  reportsTo: null,
  attested: [],
  from,
  to,
  verified: true,
  source: 'directory',
});

const asPost = ({ nameFeminine, formOfAddress, ...post }: DirectoryRows['posts'][number]): Post => ({
  ...post,
  ...(nameFeminine ? { nameFeminine } : {}),
  ...(formOfAddress ? { formOfAddress } : {}),
  verified: true,
  source: 'directory',
});

const asCorrespondent = ({
  id,
  kind,
  name,
  ...row
}: DirectoryRows['correspondents'][number]): ProfileCorrespondent => ({
  id,
  kind,
  class: row.class,
  name,
  addressed: name,
  gender: { ar: 'f', fr: 'f' } as ProfileCorrespondent['gender'],
  state: null,
  languages: row.languages,
  city: null,
  country: null,
  channels: [],
  holders: row.holders.map(({ id: holder, name: his, post, formOfAddress, from, to }) => ({
    id: holder,
    name: his,
    post: post ?? { ar: '', en: '', fr: '' },
    formOfAddress: formOfAddress ?? '',
    from: from ?? '0001-01-01',
    to,
  })),
  trial: false,
  verified: true,
  source: 'directory',
});

const asName = ({
  id,
  name,
  source,
}: {
  readonly id: string;
  readonly name: Text;
  readonly source?: string;
}): LexiconEntry => ({
  id,
  kind: 'person',
  forms: languages.map((language) => ({
    text: name[language],
    language,
    standing: 'preferred',
    from: null,
    to: null,
    source: source ?? 'directory',
  })),
});
