import { sql } from 'kysely';
import { showCircular } from '../../src/dispatch/circular.commands.ts';
import { listRemarks } from '../../src/drafting/remark.commands.ts';
import { exportWord } from '../../src/drafting/word/export-word.commands.ts';
import { listArrivals, showArrival, takeInHand } from '../../src/intake/intake.commands.ts';
import type { PersonId } from '../../src/kernel/id.ts';
import type { Outcome } from '../../src/kernel/outcome.ts';
import type { Act } from './acts.ts';
import { oneOf, today, type World } from './world.ts';

/** Who is neither of the Cabinet, nor keeps the Registry, nor writes for Legal Affairs: what follows is none of his. */
const outsiders = ['tariq-olive', 'widad-jasmine', 'basma-maple', 'ghassan-elm', 'nabil-hazel', 'lina-juniper'];

/** An outsider who stands in for nobody today and was lent nothing. */
async function stranger(world: World): Promise<PersonId | null> {
  const day = today(world);
  const { rows } = await sql<{ person: PersonId }>`
    select acting as person from directory.absence where not cancelled and ${day}::date between from_day and to_day
    union select to_person from directory.delegation where ${day}::date between from_day and to_day`.execute(
    world.house.owner,
  );
  const person = world.house.person(world.random.pick(outsiders));
  return rows.some((row) => row.person === person) ? null : person;
}

/** A stranger tries every door to what is not his; each must answer as though there were nothing behind it. */
async function peep(world: World): Promise<Outcome<unknown, string> | null> {
  const { house, random } = world;
  const person = await stranger(world);
  if (person === null) return null;
  const mustBe = <R extends string>(outcome: Outcome<unknown, R>, refusal: R) => {
    if (outcome.done || outcome.refusal !== refusal)
      throw new Error(`${person} was answered ${outcome.done ? 'as one who may know' : outcome.refusal}`);
    return outcome;
  };
  const arrival = await oneOf(world, 'intake.arrival', `state <> 'filed'`);
  const circular = await oneOf(world, 'dispatch.circular');
  const draft = await oneOf(
    world,
    'drafting.draft',
    `kind = 'circular' and not exists (select from drafting.concurrence c where c.draft = x.id)`,
  );
  switch (random.below(4)) {
    case 0: {
      for (const state of ['waiting', 'set-aside', 'refused', 'registered', 'divided'] as const)
        if ((await listArrivals(house, person, state)).rows.length > 0)
          throw new Error(`${person} was shown what is ${state}`);
      return arrival && mustBe(await showArrival(house, person, arrival.id), 'no-such-arrival');
    }
    case 1:
      return arrival && mustBe(await takeInHand(house, person, arrival.id), 'no-such-arrival');
    case 2:
      return circular && mustBe(await showCircular(house, person, circular.id), 'no-such-circular');
    default:
      if (draft === null) return null;
      mustBe(await exportWord(house, person, draft.id), 'no-such-draft');
      return mustBe(await listRemarks(house, person, draft.id), 'no-such-draft');
  }
}

/** Those who look where they have no business. */
export const peepingActs: readonly Act[] = [{ name: 'peep', weight: 5, run: peep }];
