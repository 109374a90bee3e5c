import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { registerItem } from './register.commands.ts';
import type { RegistrationForm } from './registration.ts';
import { find } from './search.commands.ts';
import { askedIn } from './search.ts';
import { noteVerbale } from './test-forms.ts';

const held = houseForTests();
const amina = () => held.house.person('amina-cedar');

async function register(changes: Partial<RegistrationForm>): Promise<{ id: string; number: string }> {
  const outcome = await registerItem(held.house, amina(), noteVerbale(changes));
  if (!outcome.done) throw new Error(outcome.refusal);
  return outcome.value;
}
const ids = async (query: string, who: PersonId = amina()) =>
  (await find(held.house, who, query, { most: 100 })).rows.map((row) => row.record);

test.each([
  [
    'مسؤولية الأمانة العامّة عن إعادة الإعمار',
    ['مسئولية', 'الامانه', 'امانة', 'اعاده', 'الإِعمار', 'والأمانة', 'أمانة عامة'],
  ],
  [
    'Invitation à la réunion préparatoire des hauts fonctionnaires',
    ['reunion', 'RÉUNION', 'préparatoires', 'haut fonctionnaire', 'invitations'],
  ],
  ['Contributions to the humanitarian trust fund', ['contribution', 'contributing', 'humanitarian funds', 'Trust']],
  ['اجتماع كبار الموظفين في جدة', ['اجتماعات', 'جده', 'الموظفون كبار', 'اجتماعهم', 'باجتماعاتها']],
] as const)('“%s” is found however it is written', async (subject, queries) => {
  const { id } = await register({ subject });
  for (const query of queries) expect(await ids(query), query).toContain(id);
});

test('a reference is found by each of its parts', async () => {
  const { id, number } = await register({ theirReference: 'MFA/TST/2026/114', subject: 'Fragments' });
  for (const query of [
    'MFA/TST/2026/114',
    'TST/2026',
    '114',
    'mfa 114',
    'TST/2026/114',
    'mfa/tst',
    number,
    number.split('/').at(-1)!,
    String(Number(number.split('/').at(-1))),
    'GS/IN Fragments',
  ])
    expect(await ids(query), query).toContain(id);
  for (const query of ['MFA/TST/2027', '115', 'TST/114 nothing']) expect(await ids(query), query).not.toContain(id);
});

test('a date is found in either calendar, as a day, a month and a year', async () => {
  const { id } = await register({ theirDate: '11 جمادى الآخرة 1447هـ', subject: 'Dated in the other calendar' });
  for (const query of [
    '2/12/2025',
    '11 جمادى الآخرة 1447',
    '11/6/1447',
    'ديسمبر 2025',
    'décembre 2025',
    'جمادى الآخرة 1447',
    '1447',
    'calendar 2 December 2025',
  ])
    expect(await ids(query), query).toContain(id);
  for (const query of ['3/12/2025', 'رجب 1447', 'January 2024']) expect(await ids(query), query).not.toContain(id);
});

test('a sender of the directory is found by its name in each language', async () => {
  const { rows } = await sql<{ id: string; name: Record<'ar' | 'en' | 'fr', string> }>`
    select id, name from directory.correspondent where kind = 'state' limit 1`.execute(held.house.owner);
  const { id } = await register({ sender: rows[0]!.id, senderWritten: undefined, subject: 'From the directory' });
  for (const name of Object.values(rows[0]!.name)) expect(await ids(name), name).toContain(id);
});

test('all words must be found, and nothing asked finds nothing', async () => {
  await register({ subject: 'Fisheries agreement' });
  expect(await ids('fisheries')).toHaveLength(1);
  expect(await ids('fisheries treaty')).toHaveLength(0);
  expect(await ids(' ؟ ')).toHaveLength(0);
  expect(askedIn("'); drop table register.item; --").groups.length).toBeGreaterThan(0);
  expect(await ids("fisheries' \\ & | ! : *")).toHaveLength(1);
});

test('twenty newest come first and the next page follows, by walking and by the index alike', async () => {
  const numbers: string[] = [];
  for (let i = 0; i < 30; i++) {
    held.house.setClock(`2026-11-22T08:00:${String(i).padStart(2, '0')}Z`);
    numbers.push((await register({ subject: `Caravan ${i}` })).number);
  }
  const first = await find(held.house, amina(), 'caravans', { most: 20 });
  expect(first.rows.map((row) => row.item?.number)).toEqual(numbers.toReversed().slice(0, 20));
  const second = await find(held.house, amina(), 'caravans', { most: 20, before: first.next! });
  expect(second.rows.map((row) => row.item?.number)).toEqual(numbers.toReversed().slice(20));
  expect(second.next).toBeNull();
});

test('a unit finds an item from the moment it is referred to it, and not before', async () => {
  const { house } = held;
  const { id } = await register({ subject: 'Extradition of a cargo vessel' });
  const nadia = house.person('nadia-almond');
  expect(await ids('extradition', nadia)).toEqual([]);
  await sql`insert into access.access (record, principal, level) values (${id}::uuid, ${`unit:${house.unit('legal')}`}, 0)`.execute(
    house.owner,
  );
  expect(await ids('extradition', nadia)).toEqual([id]);
  expect(await ids('extradition', house.person('yusra-pine'))).toEqual([]);
});
