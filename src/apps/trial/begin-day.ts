import { readAsHouse, requestContext } from '../../access/act.ts';
import type { House } from '../../directory/house.ts';
import { sha256 } from '../../kernel/canonical.ts';
import { beginWorkingDay } from './working-day.ts';

/**
 * Begins the working day of a trial house, or completes one that was cut off in its middle, as by a kill during the very first start. The
 * acts of the day bear keys in their order, as a browser's do: one that was done before the cut gives its first answer again, and the day
 * goes on from there. A day that can no longer be completed (its answers are kept a week) is said to be incomplete, and the house opens.
 */
export async function beginOrCompleteDay(house: House, samples: string, say: (line: string) => void): Promise<void> {
  const state = await stateOfDay(house);
  if (state === 'whole' || (state === null && !(await isUntouched(house)))) return;
  if (state === null) {
    say('Beginning the working day from samples/ …');
    await mark(house, 'begun');
  } else say('The working day was cut off while it began; it is completed now …');
  try {
    const registered = await requestContext.run(keysInOrder(), () => beginWorkingDay(house, samples));
    await mark(house, 'whole');
    if (registered > 0) say(`${registered} samples are registered; two notes are left in samples/ for you.`);
  } catch (error) {
    if (state === null) throw error;
    house.log.error({ err: error }, 'working day');
    say('The working day stays incomplete. For a whole one, start with DIWAN_DATA naming a new folder.');
  }
}

/** A key for each act in turn; the same work asks for the same keys. */
function keysInOrder(): { readonly repeatable: { readonly key: string; readonly hash: string } } {
  let next = 0;
  return {
    get repeatable() {
      next += 1;
      return { key: `working-day-${next}`, hash: sha256('working day') };
    },
  };
}

async function stateOfDay(house: House): Promise<'begun' | 'whole' | null> {
  const row = await house.db.selectFrom('platform.house').select('working_day').executeTakeFirst();
  return (row?.working_day ?? null) as 'begun' | 'whole' | null;
}

const mark = (house: House, working_day: 'begun' | 'whole'): Promise<unknown> =>
  house.db.updateTable('platform.house').set({ working_day }).execute();

/** Whether nothing has been registered yet. */
const isUntouched = (house: House): Promise<boolean> =>
  readAsHouse(
    house,
    async (tx) => (await tx.selectFrom('register.counter').select('last').limit(1).execute()).length === 0,
  );
