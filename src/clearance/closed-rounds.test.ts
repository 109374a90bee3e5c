import { type RawBuilder, sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { houseForTests } from '../../test/harness/house.ts';
import { cast, clearedNote, must, passAll, submittedNote } from '../../test/harness/road.ts';
import { giveVerdict, openRound, returnRound } from './clearance.commands.ts';

/** What the database itself refuses, even to its owner, once a round has ended. */
const held = houseForTests();
const who = (slug: string) => held.house.person(slug);
let approved: string;
let returned: string;
let open: string;

const opened = async (): Promise<string> => {
  const { draft } = await submittedNote(held.house);
  return must(await openRound(held.house, who(cast.correspondence), draft, who(cast.politicalAdviser))).id;
};

beforeAll(async () => {
  approved = (await clearedNote(held.house)).round;
  returned = await opened();
  const returning = { verdict: 'return', reason: 'The date is wrong', edition: 1 } as const;
  const { edition } = must(await giveVerdict(held.house, who(cast.legalAdviser), returned, 'C1', returning));
  must(await returnRound(held.house, who(cast.correspondence), returned, edition));
  open = await opened();
  await passAll(held.house, open, 1, ['C1', 'C2']);
});

const copyOf = (round: string, from: string, check: string): RawBuilder<unknown> => sql`
  insert into clearance.verdict (id, round, draft, check_code, verdict, given_by, given_as, given_at, manifest_hash)
  select gen_random_uuid(), r.id, r.draft, ${check}, 'pass', v.given_by, v.given_as, v.given_at, r.manifest_hash
  from clearance.round r, clearance.verdict v where r.id = ${round}::uuid and v.round = ${from}::uuid and v.check_code = 'C1'`;

test.each<[string, () => RawBuilder<unknown>]>([
  ['a verdict changed', () => sql`update clearance.verdict set verdict = 'pass' where round = ${returned}::uuid`],
  ['a reason reworded', () => sql`update clearance.verdict set reason = 'Another' where round = ${returned}::uuid`],
  ['a verdict taken away', () => sql`delete from clearance.verdict where round = ${approved}::uuid`],
  ['a verdict added', () => copyOf(returned, approved, 'C2')],
  [
    'a verdict moved to another round',
    () => sql`update clearance.verdict set round = ${returned}::uuid where round = ${open}::uuid and check_code = 'C2'`,
  ],
  [
    'an approval given to another',
    () =>
      sql`update clearance.approval set approved_by = ${who(cast.secretaryGeneral)}::uuid where round = ${approved}::uuid`,
  ],
  ['an approval dated anew', () => sql`update clearance.approval set at = now() where round = ${approved}::uuid`],
  ['an approval taken away', () => sql`delete from clearance.approval where round = ${approved}::uuid`],
  ['a returned round approved', () => sql`update clearance.round set state = 'approved' where id = ${returned}::uuid`],
  ['an approved round opened again', () => sql`update clearance.round set state = 'open' where id = ${approved}::uuid`],
])('Once a round has ended the database refuses %s', async (_, statement) => {
  await expect(statement().execute(held.house.owner)).rejects.toMatchObject({ code: '23514' });
});

test('While a round is open its officer may think again', async () => {
  const again = { verdict: 'return', reason: 'The basis is missing', edition: 3 } as const;
  expect(must(await giveVerdict(held.house, who(cast.legalAdviser), open, 'C2', again)).edition).toBe(4);
});
