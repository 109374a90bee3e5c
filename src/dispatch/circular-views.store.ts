import { sql } from 'kysely';
import type { PersonId, UnitId } from '../kernel/id.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { CircularRow, CircularView, OriginalRow } from './circular.ts';

const iso = (instant: ReturnType<typeof sql>) =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const columns = sql`
  o.id, o.kind, o.subject, o.level, jsonb_build_object('id', u.id, 'name', u.name) as unit, p.name as "signedBy", o.originals,
  a.number_text as first, z.number_text as last, a.dated,
  (select count(*)::int from dispatch.document d where d.circular = o.id
    and exists (select from dispatch.paper x where x.document = d.id)) as set,
  (select count(*)::int from dispatch.document d where d.circular = o.id and d.state = 'void') as void,
  coalesce((select jsonb_object_agg(c.state, c.count) from (select s.state, count(*) as count from dispatch.dispatch s
    join dispatch.document d on d.id = s.document where d.circular = o.id and d.state <> 'void' group by s.state) c), '{}') as counts`;
const tables = sql`
  dispatch.circular o join directory.unit u on u.id = o.unit join directory.person p on p.id = o.signed_by
  join dispatch.document a on a.circular = o.id and a.original = 0
  join dispatch.document z on z.circular = o.id and z.original = o.originals - 1`;

/** The newest rounds of originals that the session may read; of those still in work, in the books that it keeps, where asked. */
export async function newestCirculars(
  tx: Tx,
  before: string | null,
  most: number,
  isOpen: boolean,
): Promise<CircularRow[]> {
  const open = sql`exists (select from dispatch.document d join dispatch.dispatch s on s.document = d.id
      where d.circular = o.id and d.state in ('signed', 'dispatched') and s.state in ('waiting', 'sending', 'failed', 'unknown'))
    and exists (select from register.register g join directory.unit b on b.id = g.unit where g.id = o.register
      and (access.has('registry:' || g.unit) or (access.has('cabinet') and b.kind = 'registry')))`;
  const { rows } = await sql<CircularRow>`
    select ${columns} from ${tables} where (${before}::uuid is null or o.id < ${before}::uuid) and ${isOpen ? open : sql`true`}
    order by o.id desc limit ${most}`.execute(tx);
  return rows;
}

/** A round of originals without its rows and what the reader may do. */
export type CircularFacts = Omit<CircularView, 'rows' | 'may'> & {
  readonly signer: PersonId;
  readonly signedAt: Date;
  readonly bookUnit: UnitId;
  readonly central: boolean;
};

export async function circularFacts(tx: Tx, id: string): Promise<CircularFacts | null> {
  const { rows } = await sql<CircularFacts>`
    select ${columns}, (select f.id from drafting.draft f where f.id = o.draft) as draft,
      (select r.id from clearance.round r where r.id = o.round) as round, a.dated_hijri as "datedHijri", q.name as "signedAs", a.trial,
      o.signed_by as signer, o.signed_at as "signedAt", g.unit as "bookUnit", b.kind = 'registry' as central
    from ${tables} join directory.post q on q.id = a.signed_as join register.register g on g.id = o.register
    join directory.unit b on b.id = g.unit where o.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** The originals of a round in the order of their numbers. */
export async function originalsOf(tx: Tx, circular: string): Promise<Omit<OriginalRow, 'sending'>[]> {
  const { rows } = await sql<Omit<OriginalRow, 'sending'>>`
    select d.id as document, d.number_text as number, s.name, d.language, d.state, d.corrected_by is not null as corrected,
      exists (select from dispatch.paper x where x.document = d.id) as "hasPapers", d.edition, s.id as dispatch, s.channel, s.address,
      s.state as "dispatchState", s.state in ('waiting', 'failed') and s.next_try_at is not null as ordered, s.problem, s.note,
      ${iso(sql`s.sent_at`)} as "sentAt", s.taken_by as "takenBy"
    from dispatch.document d join dispatch.dispatch s on s.document = d.id
    where d.circular = ${circular}::uuid order by d.original`.execute(tx);
  return rows;
}

/** The originals of a round as acts need them, kept from others until the act has ended. */
export interface OriginalAtHand {
  readonly document: string;
  readonly state: string;
  readonly documentEdition: number;
  readonly dispatch: string;
  readonly dispatchState: string;
  readonly channel: string;
  readonly ordered: boolean;
  readonly hasPapers: boolean;
}

export async function originalsAtHand(tx: Tx, circular: string): Promise<OriginalAtHand[]> {
  const { rows } = await sql<OriginalAtHand>`
    select d.id as document, d.state, d.edition as "documentEdition", s.id as dispatch, s.state as "dispatchState", s.channel,
      s.next_try_at is not null as ordered, exists (select from dispatch.paper x where x.document = d.id) as "hasPapers"
    from dispatch.document d join dispatch.dispatch s on s.document = d.id
    where d.circular = ${circular}::uuid order by d.original for update of d, s`.execute(tx);
  return rows;
}
