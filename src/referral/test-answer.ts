import { sql } from 'kysely';
import type { TestHouse } from '../../test/harness/house.ts';
import { actAsHouse } from '../access/act.ts';
import { type DocumentId, type ItemId, newId } from '../kernel/id.ts';

/**
 * A dispatched letter of Legal Affairs that answers an item, written behind the program's back with the triggers off: the road through
 * drafting and clearance is tested where it lies.
 */
export async function answerTo(
  house: TestHouse,
  item: ItemId,
  changes: { state?: string; manner?: 'answers' | 'quotes' } = {},
): Promise<DocumentId> {
  const [draft, version, round, document] = [newId(), newId(), newId(), newId<DocumentId>()];
  const person = house.person('nadia-almond');
  await house.owner.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql`insert into drafting.draft (id, road, kind, unit, drafter, subject, made_at, state)
      values (${draft}, 'outgoing', 'letter', ${house.unit('legal')}, ${person}, 'Answer', now(), 'signed')`.execute(
      tx,
    );
    await sql`insert into drafting.source (draft, record, manner) values (${draft}, ${item}, ${changes.manner ?? 'answers'})`.execute(
      tx,
    );
    await sql`insert into drafting.version (id, draft, ordinal, content, content_hash, made_by, made_at)
      values (${version}, ${draft}, 1, '{}', 'x', ${person}, now())`.execute(tx);
    await sql`insert into dispatch.document (id, draft, round, register, year, number, number_text, road, kind, unit, subject, language, dated, dated_hijri,
        signed_by, signed_as, signed_at, manifest_hash, signature, key_id, trial, code, url, state)
      select ${document}, ${draft}, ${round}, r.id, 2026, (random() * 1e9)::integer + 1, 'OUT', 'outgoing', 'letter', ${house.unit('legal')}, 'Answer', 'en', '2026-11-22', '1448-06-12',
        ${person}, q.id, now(), 'x', 'x', 'x', true, ${document}, '', ${changes.state ?? 'dispatched'}
      from register.register r, directory.post q where r.direction = 'outgoing' and q.slug = 'director-general' limit 1`.execute(
      tx,
    );
  });
  await actAsHouse(house, 'test.share', async ({ tx, about }) => {
    const to = ['cabinet', `unit:${house.unit('legal')}`];
    await sql`select access.share(d, ${to}::text[], 0::smallint) from unnest(array[${draft}, ${document}]::uuid[]) d`.execute(
      tx,
    );
    about('document', document);
  });
  return document;
}
