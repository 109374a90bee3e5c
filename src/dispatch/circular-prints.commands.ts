import { act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { dayIn } from '../kernel/calendar.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import { circularFacts } from './circular-views.store.ts';
import { carriedOf } from './dispatch-list.store.ts';
import { type CarriedRefusal, listOf } from './prints-of-document.commands.ts';
import { readerOf } from './prints-sheet.ts';
import type { Printed } from './send-pdf.ts';

/** The one dispatch list of all originals of a round, each with its number, its addressee and a box for whoever takes it. Printing it is an entry. */
export async function printDispatchesOfCircular(
  house: House,
  person: PersonId,
  id: string,
  language: Language,
): Promise<Outcome<Printed, CarriedRefusal | 'no-such-circular'>> {
  const found = await act(house, person, 'circular.print-dispatches', async (acting) => {
    const circular = await circularFacts(acting.tx, id);
    if (circular === null) return refuse('no-such-circular');
    const lines = await carriedOf(acting.tx, id);
    acting.about('circular', id, { lines: lines.length });
    return done({ about: `${circular.first} – ${circular.last}`, lines, reader: await readerOf(acting) });
  });
  return found.done ? listOf(house, found.value, dayIn(house.zone, house.clock()), language) : found;
}
