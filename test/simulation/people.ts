import { sql } from 'kysely';
import {
  cancelAbsence,
  confirmGrant,
  delegate,
  recordAbsence,
  revokeGrant,
} from '../../src/directory/directory.commands.ts';
import type { Act } from './acts.ts';
import { daysAhead, oneOf, someone, today, type World } from './world.ts';

async function lend(world: World) {
  const { random, house } = world;
  const { rows } = await sql<{ id: string }>`select id from directory.post where slug = 'director-general'`.execute(
    house.owner,
  );
  return delegate(house, someone(world, 'jamila-sirius'), {
    post: rows[0]!.id,
    to: random.pick(world.people),
    act: random.pick(['approve', 'sign', 'direct', 'any'] as const),
    kind: null,
    amountUpTo: null,
    onBehalf: true,
    from: today(world),
    until: daysAhead(world, random.below(40)),
    reason: 'On mission',
  });
}

async function onLoan(world: World) {
  const loan = await oneOf(world, 'directory.delegation');
  if (loan === null) return null;
  const person = someone(world, 'khalil-polaris', 'lina-juniper', 'jamila-sirius');
  return world.random.chance(0.6)
    ? confirmGrant(world.house, person, 'delegation', loan.id)
    : revokeGrant(world.house, person, 'delegation', loan.id);
}

async function away(world: World) {
  const { random, house } = world;
  const known = random.chance(0.4) ? await oneOf(world, 'directory.absence', 'not cancelled') : null;
  if (known !== null) return cancelAbsence(house, someone(world, 'layla-vega', 'lina-juniper'), known.id);
  const [person, acting] = [random.pick(world.people), random.pick(world.people)];
  const form = { person, acting, from: today(world), until: daysAhead(world, random.below(10)), reason: null };
  return recordAbsence(house, someone(world, 'layla-vega', 'lina-juniper'), form);
}

/** What changes about the people themselves. */
export const peopleActs: readonly Act[] = [
  { name: 'lend authority', weight: 2, run: lend },
  { name: 'on a loan', weight: 2, run: onLoan },
  { name: 'away', weight: 2, run: away },
];
