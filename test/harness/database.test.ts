import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Address } from '../../src/platform/database/connect.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';

let one: FreshDatabase;
let other: FreshDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
});

afterAll(async () => {
  await one.drop();
  await other.drop();
});

async function ask<T>(address: Address, question: string): Promise<T[]> {
  const client = new Client({ ...address });
  await client.connect();
  try {
    return (await client.query(question)).rows as T[];
  } finally {
    await client.end();
  }
}

test('every test has a database of its own, with the tables of the house', async () => {
  await ask(one.owner, 'create table public.mine (x int)');
  const tables = `select table_schema || '.' || table_name as name from information_schema.tables`;
  const names = async (address: Address) => (await ask<{ name: string }>(address, tables)).map(({ name }) => name);
  expect(await names(one.owner)).toContain('public.mine');
  expect(await names(other.owner)).not.toContain('public.mine');
  expect(await names(other.owner)).toContain('platform.house');
});

test.each(['session', 'sequencer'] as const)('the %s role enters, and is bound by row-level security', async (role) => {
  const rows = await ask(
    one[role],
    'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user',
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
});

test('a dropped database is gone, whoever is still inside', async () => {
  const third = await freshDatabase();
  const inside = new Client({ ...third.session });
  inside.on('error', () => undefined);
  await inside.connect();
  await third.drop();
  await expect(ask(third.owner, 'select 1')).rejects.toThrow('does not exist');
  await inside.end().catch(() => undefined);
});
