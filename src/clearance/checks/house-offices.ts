import { sql } from 'kysely';
import type { Text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { OfficeBook } from './knowledge.ts';
import { type OfficeRows, officeBookOf } from './offices.ts';

/** What the directory of a house knows of authority: every line, holding and delegation that was confirmed, past and future ones too. */
export async function officesOfHouse(tx: Tx): Promise<OfficeBook> {
  const { rows } = await sql<{ book: Told }>`
    select jsonb_build_object(
      'persons', (select coalesce(jsonb_object_agg(p.id, p.name), '{}') from directory.person p),
      'postsNamed', (select coalesce(jsonb_object_agg(q.slug, q.id), '{}') from directory.post q),
      'posts', (select coalesce(jsonb_object_agg(q.id, q.name), '{}') from directory.post q),
      'authorities', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'slug', a.slug, 'post', a.post, 'act', a.act, 'kinds', a.kinds,
          'addresseeClasses', a.addressee_classes, 'amountUpTo', a.amount_up_to, 'currency', a.currency, 'levelUpTo', a.level_up_to,
          'onBehalfOf', a.on_behalf_of, 'from', a.from_day, 'to', a.to_day, 'revokedOn', a.revoked_on) order by a.slug), '[]') from directory.authority a),
      'holdings', (select coalesce(jsonb_agg(jsonb_build_object('person', h.person, 'post', h.post, 'manner', h.manner, 'from', h.from_day, 'to', h.to_day,
          'revokedOn', h.revoked_on) order by h.id), '[]') from directory.holding h where h.confirmed_by is not null or h.first),
      'delegations', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'post', d.post, 'lender', d.from_person, 'person', d.to_person, 'act', d.act,
          'kind', d.kind, 'amountUpTo', d.amount_up_to, 'onBehalf', d.on_behalf, 'from', d.from_day, 'to', d.to_day, 'revokedOn', d.revoked_on)
          order by d.id), '[]') from directory.delegation d where d.confirmed_by is not null),
      'absences', (select coalesce(jsonb_agg(jsonb_build_object('person', a.person, 'from', a.from_day, 'to', a.to_day, 'acting', a.acting)
          order by a.to_day desc), '[]') from directory.absence a where not a.cancelled)) as book`.execute(tx);
  const { persons, posts, postsNamed, ...rest } = rows[0]!.book;
  return officeBookOf({
    ...rest,
    persons: new Map(Object.entries(persons)),
    posts: new Map(Object.entries(posts)),
    postsNamed: new Map(Object.entries(postsNamed)),
  });
}

type Told = Omit<OfficeRows, 'persons' | 'posts' | 'postsNamed'> & {
  readonly postsNamed: Readonly<Record<string, string>>;
  readonly persons: Readonly<Record<string, Text>>;
  readonly posts: Readonly<Record<string, Text>>;
};
