import { defineRule, type Found } from '../../rule.ts';
import { citedIn, firstOfEach, kindOfSession, sessionOf, spanOf } from '../cited.ts';
import { unknownResolution } from '../register.text.ts';

type Code = keyof typeof unknownResolution.messages;

const mostTold = 8;

/** Numbers that the register does not hold, each once. Of a session or series that does not exist other rules speak. */
export const rule = defineRule({
  id: 'unknown-resolution',
  check: 'C1',
  severity: 'error',
  ...unknownResolution,
  examples: {
    fires: { text: 'Recalling Resolution No. 9/12-TIDE of the Harbour Board,', profile: 'example' },
    silent: { text: 'Recalling Resolution No. 2/12-TIDE of the Harbour Board,', profile: 'example' },
  },
  *examine(document, { profile, resolutions }) {
    if (resolutions === null) return;
    for (const citation of firstOfEach(citedIn(document, 'resolution'))) {
      const kind = kindOfSession(citation, profile);
      const { session, body, canonical: number } = citation;
      if (kind === null || session === null || body === null || resolutions.numbered(number).length > 0) continue;
      if (!profile.citationBodies.some(({ code }) => code === body)) continue;
      const isListed = sessionOf(profile, kind, session) !== null;
      if (!isListed && profile.sessions.some((each) => each.kind === kind)) continue;
      const held = resolutions.isComplete(kind, session, body) ? resolutions.heldOf(kind, session, body) : null;
      yield { ...spanOf(citation), ...absent(number, held) };
    }
  },
});

/** Where all is held the numbers that there are are told. */
function absent(number: string, held: readonly string[] | null): Omit<Found<Code>, 'start' | 'end'> {
  if (held === null) return { message: 'not-held', with: { number }, severity: 'note' };
  return {
    message: 'unknown',
    with: { number, held: held.length > mostTold ? [...held.slice(0, mostTold), '…'] : held },
    evidence: [{ source: 'the register of resolutions', quote: held.join(', '), date: null }],
  };
}
