import { sql } from 'kysely';
import { fold } from '../kernel/fold.ts';
import { newId } from '../kernel/id.ts';
import { languages, type Text } from '../kernel/text.ts';
import type { Tx } from '../platform/database/connect.ts';
import type { HeldForm, HeldRow, ResolutionId, ResolutionRow, ResolutionView } from './register.ts';
import type { Holding, KnownResolution } from './resolutions.ts';

const columns = sql`r.id, r.number, r.session, r.session_kind as "sessionKind", r.body, r.title, r.about, r.adopted_on as "adoptedOn",
  r.superseded_by as "supersededBy", r.verified, array(select jsonb_object_keys(r.text) order by 1) as texts, r.place`;

/** What a page of the list asks for. */
export type Asked = {
  readonly words: readonly string[];
  readonly session: number | null;
  readonly body: string | null;
  readonly after: string | null;
  readonly most: number;
};

const matching = ({ words, session, body }: Omit<Asked, 'after' | 'most'>) =>
  sql.join(
    [
      sql`true`,
      ...words.map((word) => sql`position(${word} in r.folded) > 0`),
      ...(session === null ? [] : [sql`r.session = ${session}`]),
      ...(body === null ? [] : [sql`r.body = ${body}`]),
    ],
    sql` and `,
  );

/** Resolutions in their order, the newest session first. */
export async function resolutionRows(tx: Tx, asked: Asked): Promise<ResolutionRow[]> {
  const { rows } = await sql<ResolutionRow>`
    select ${columns} from resolutions.resolution r where ${matching(asked)} and (${asked.after}::text is null or r.place > ${asked.after})
    order by r.place limit ${asked.most}`.execute(tx);
  return rows;
}

/** How many resolutions answer. */
export async function countResolutions(tx: Tx, asked: Omit<Asked, 'after' | 'most'>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from resolutions.resolution r where ${matching(asked)}`.execute(tx);
  return rows[0]!.count;
}

/** One resolution; null where there is none. */
export async function resolutionById(tx: Tx, id: string): Promise<ResolutionView | null> {
  const { rows } = await sql<ResolutionView>`
    select ${columns}, r.text, r.source, r.edition,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'title', t.title) order by t.variant)
        from resolutions.resolution t where t.number = r.number and t.id <> r.id), '[]') as twins,
      (select l.id from resolutions.resolution l where l.number = r.superseded_by order by l.variant limit 1) as later,
      coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'number', e.number) order by e.place)
        from resolutions.resolution e where e.superseded_by = r.number), '[]') as earlier
    from resolutions.resolution r where r.id = ${id}::uuid`.execute(tx);
  return rows[0] ?? null;
}

/** Sessions and series of which something is held or told. */
export async function heldRows(tx: Tx): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select session_kind as "sessionKind", session, body, count(r.id)::int as count, coalesce(bool_or(h.complete), false) as complete, max(h.source) as source
    from resolutions.resolution r full join resolutions.held h using (session_kind, session, body)
    group by session_kind, session, body order by session desc, session_kind, body`.execute(tx);
  return rows;
}

/** All that the register holds, for the rules. */
export async function wholeRegister(tx: Tx): Promise<{ all: KnownResolution[]; holdings: Holding[] }> {
  const { rows: all } = await sql<KnownResolution>`
    select number, session, session_kind as "sessionKind", body, title, text, about, adopted_on as "adoptedOn", superseded_by as "supersededBy", source
    from resolutions.resolution order by place`.execute(tx);
  const { rows: holdings } = await sql<Holding>`
    select session_kind as "sessionKind", session, body, complete from resolutions.held`.execute(tx);
  return { all, holdings };
}

/** The units that keep the register beside the Cabinet. */
export async function keepers(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ unit: string }>`select unit from resolutions.keeper`.execute(tx);
  return rows.map(({ unit }) => unit);
}

/** A resolution as it is written, by hand or from the profile. */
export type WrittenResolution = {
  readonly number: string;
  readonly variant: number;
  readonly serial: number;
  readonly session: number;
  readonly sessionKind: string;
  readonly body: string;
  readonly part: string | null;
  readonly title: Partial<Text>;
  readonly text: Partial<Text>;
  readonly about: Partial<Text>;
  readonly adoptedOn: string | null;
  readonly supersededBy: string | null;
  readonly source: string;
  readonly verified: boolean;
};

const foldedOf = ({ number, title, about }: WrittenResolution): string =>
  fold([number, ...languages.flatMap((each) => [title[each], about[each]])].filter(Boolean).join(' · '));

/** Writes resolutions by number and variant, in one statement; what is the same is not touched. Returns how many were added and changed. */
export async function writeResolutions(
  tx: Tx,
  written: readonly WrittenResolution[],
): Promise<{ added: number; changed: number }> {
  if (written.length === 0) return { added: 0, changed: 0 };
  const rows = written.map((each) => ({ ...each, id: newId<ResolutionId>(), folded: foldedOf(each) }));
  const { rows: done } = await sql<{ isNew: boolean }>`
    insert into resolutions.resolution as r (id, number, variant, serial, session, session_kind, body, part, title, text, about, adopted_on, superseded_by,
      source, verified, folded)
    select id, number, variant, serial, session, "sessionKind", body, part, title, text, about, "adoptedOn", "supersededBy", source, verified, folded
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n(id uuid, number text, variant smallint, serial smallint, session smallint, "sessionKind" text,
      body text, part text, title jsonb, text jsonb, about jsonb, "adoptedOn" text, "supersededBy" text, source text, verified boolean, folded text)
    on conflict (number, variant) do update set title = excluded.title, text = excluded.text, about = excluded.about, adopted_on = excluded.adopted_on,
      superseded_by = excluded.superseded_by, source = excluded.source, verified = excluded.verified, folded = excluded.folded, edition = r.edition + 1
    where (r.title, r.text, r.about, r.adopted_on, r.superseded_by, r.verified) is distinct from
      (excluded.title, excluded.text, excluded.about, excluded.adopted_on, excluded.superseded_by, excluded.verified)
    returning (xmax = 0) as "isNew"`.execute(tx);
  const added = done.filter(({ isNew }) => isNew).length;
  return { added, changed: done.length - added };
}

/** Whoever reads the register to write what it then holds waits here until the others who do have ended. */
export const lockForWriting = (tx: Tx): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended('resolutions', 0))`.execute(tx);

/** What the register holds under some numbers, by number and variant. */
export async function heldUnder(tx: Tx, numbers: readonly string[]): Promise<WrittenResolution[]> {
  const { rows } = await sql<WrittenResolution>`
    select number, variant, serial, session, session_kind as "sessionKind", body, part, title, text, about, adopted_on as "adoptedOn",
      superseded_by as "supersededBy", source, verified
    from resolutions.resolution where number = any (${[...numbers]}::text[]) order by number, variant`.execute(tx);
  return rows;
}

/** Says of a session and series whether all of it is held. */
export const writeHeld = (tx: Tx, rows: readonly HeldForm[]): Promise<unknown> =>
  sql`insert into resolutions.held as h (id, session_kind, session, body, complete, source)
    select id, "sessionKind", session, body, complete, source
    from jsonb_to_recordset(${JSON.stringify(rows.map((row) => ({ ...row, id: newId() })))}::jsonb)
      n(id uuid, "sessionKind" text, session smallint, body text, complete boolean, source text)
    on conflict (session_kind, session, body) do update set complete = excluded.complete, source = excluded.source
    where (h.complete, h.source) is distinct from (excluded.complete, excluded.source)`.execute(tx);

/** Names the units that keep the register, by their slugs. */
export const addKeepers = (tx: Tx, slugs: readonly string[]): Promise<unknown> =>
  sql`insert into resolutions.keeper (unit) select id from directory.unit where slug = any (${[...slugs]}::text[]) on conflict do nothing`.execute(
    tx,
  );

/** Takes the register from units that kept it, by their slugs. */
export const removeKeepers = (tx: Tx, slugs: readonly string[]): Promise<unknown> =>
  sql`delete from resolutions.keeper where unit in (select id from directory.unit where slug = any (${[...slugs]}::text[]))`.execute(
    tx,
  );
