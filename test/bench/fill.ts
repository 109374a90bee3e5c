import pg from 'pg';
import type { Address } from '../../src/platform/database/connect.ts';

/**
 * Fills the incoming register up to a size, past the triggers, as a house of that age would be: the newest 40 items undirected, one in fifty
 * referred to a unit, words of Zipf's kind: `meeting` in every second item, `statistics` in one of fifty, `rare123` in one of ten thousand.
 */
export async function fillTo(owner: Address, size: number): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    const { rows } = await client.query<{ have: number }>('select count(*)::int as have from register.item');
    const have = rows[0]!.have;
    if (have >= size) return;
    await client.query('set session_replication_role = replica');
    await client.query(
      `create temporary table fresh as
       select (lpad(to_hex((extract(epoch from timestamptz '2020-01-01') * 1000)::bigint + i), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid as id, i,
         case when i < $2::int - 40 then 'directed' else 'registered' end as state
       from generate_series($1::int, $2::int - 1) i`,
      [have, size],
    );
    await client.query(`
      with book as (select id, unit from register.register where slug = 'hq-incoming')
      insert into register.item (id, register, year, number, number_text, state, received_on, registered_at, sender_written, subject, kind, language, channel, asks_answer)
      select f.id, book.id, 2020, f.i + 1, 'GS/IN/2020/' || lpad((f.i + 1)::text, 7, '0'), f.state, date '2020-01-01' + (f.i % 300), timestamptz '2020-01-01' + f.i * interval '1 second',
        'Sender ' || f.i % 500, 'Subject ' || f.i || ' meeting rare' || f.i % 10000, 'letter', 'en', 'hand', false
      from fresh f, book`);
    await client.query(`
      insert into access.access (record, principal, level)
      select f.id, p, 0 from fresh f cross join lateral (
        select 'cabinet' as p union all select 'registry:' || unit from register.register where slug = 'hq-incoming'
        union all select 'unit:' || u.id from directory.unit u where u.slug = 'legal' and f.i % 50 = 0) a`);
    await client.query(`
      insert into register.search (record, kind, words)
      select f.id, 'item', register.words(array['subject', 'sender' || f.i % 500, 'rare' || f.i % 10000]
        || case when f.i % 2 = 0 then array['meeting'] else '{}' end || case when f.i % 50 = 0 then array['statistics'] else '{}' end)
      from fresh f`);
    await client.query('insert into register.numbered (number, record) select f.i + 1, f.id from fresh f');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}
