import { sql } from 'kysely';
import { type Address, openDatabase, openPool } from '../src/platform/database/connect.ts';

const ours = [
  'platform',
  'ledger',
  'directory',
  'access',
  'register',
  'referral',
  'directives',
  'drafting',
  'clearance',
  'dispatch',
  'intake',
  'memoranda',
  'brief',
  'resolutions',
];

/** The schema after the last migration, read from the catalogue, the same on PostgreSQL 15 and 18: what a review reads. */
export async function writeSchema(owner: Address): Promise<string> {
  const db = openDatabase(openPool(owner, 1));
  try {
    const lines = async (query: ReturnType<typeof sql<{ line: string }>>): Promise<string[]> =>
      (await query.execute(db)).rows.map((row) => row.line);
    const tables = await lines(sql`
      select format(E'create table %I.%I (\n%s\n);', n.nspname, c.relname, string_agg(part, E',\n' order by kind, place)) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral (
        select 1 as kind, a.attnum::text::int as place, format('  %I %s%s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
          case when a.attnotnull then ' not null' else '' end,
          case when a.attidentity <> '' then ' generated always as identity' else '' end,
          case when d.adbin is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as part
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        union all
        select 2, row_number() over (order by o.contype, o.conname)::int, format('  constraint %I %s', o.conname, pg_get_constraintdef(o.oid))
        from pg_constraint o where o.conrelid = c.oid and o.contype in ('p', 'u', 'f', 'c')
      ) parts
      where c.relkind = 'r' and n.nspname = any (${ours}) group by n.nspname, c.relname order by n.nspname, c.relname`);
    const indexes = await lines(sql`
      select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any (${ours}) and not exists (select from pg_constraint o where o.conindid = i.indexrelid) order by n.nspname, c.relname`);
    const policies = await lines(sql`
      select format('create policy %I on %I.%I for %s to %s%s%s;', policyname, schemaname, tablename, lower(cmd), array_to_string(roles, ', '),
        ' using (' || qual || ')', ' with check (' || with_check || ')') as line
      from pg_policies where schemaname = any (${ours}) order by schemaname, tablename, policyname`);
    const functions = await lines(sql`
      select pg_get_functiondef(p.oid) || ';' as line from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = any (${ours}) order by n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)`);
    const triggers = await lines(sql`
      select pg_get_triggerdef(t.oid) || ';' as line from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
      where not t.tgisinternal and n.nspname = any (${ours}) order by n.nspname, c.relname, t.tgname`);
    const grants = await lines(sql`
      select format('grant %s on %I.%I to %s;', string_agg(lower(a.privilege_type), ', ' order by a.privilege_type), n.nspname, c.relname, g.rolname) as line
      from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join lateral aclexplode(c.relacl) a join pg_roles g on g.oid = a.grantee
      where n.nspname = any (${ours}) and c.relkind = 'r' and g.rolname like 'diwan\_se%' group by n.nspname, c.relname, g.rolname order by n.nspname, c.relname, g.rolname`);
    const parts = [
      ['Tables', tables, '\n\n'],
      ['Indexes', indexes, '\n'],
      ['Row-level security', policies, '\n'],
      ['Functions', functions, '\n\n'],
      ['Triggers', triggers, '\n'],
      ['Rights of the program', grants, '\n'],
    ] as const;
    return `-- The schema after the last migration, written by tools/schema.ts from the catalogue. Do not edit.\n\n${parts
      .map(([title, rows, gap]) => `-- ${title}\n\n${rows.join(gap)}\n`)
      .join('\n')}`;
  } finally {
    await db.destroy();
  }
}
