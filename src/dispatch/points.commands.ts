import { type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { showMoment } from '../kernel/dates-shown.ts';
import type { PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language, Text } from '../kernel/text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { type ReturnedRound, returnedRound } from './points.store.ts';
import { renderReturnList } from './render/render-lists.ts';
import type { Printed } from './send-pdf.ts';

export type PointsRefusal = ActRefusal | PaperRefusal | 'no-such-draft' | 'not-returned';

/**
 * The points for which a draft came back from clearance, on paper, to tick off: of its newest return, or of one round. Printing them is an
 * entry; the sheet names its reader and the hour.
 */
export async function printPoints(
  house: House,
  person: PersonId,
  draft: string,
  { language, round }: { readonly language: Language; readonly round: number | null },
): Promise<Outcome<Printed, PointsRefusal>> {
  const found = await act<Found, 'no-such-draft' | 'not-returned'>(
    house,
    person,
    'draft.print-points',
    async (acting) => {
      const { tx, actor } = acting;
      const known = await tx.selectFrom('drafting.draft').select('id').where('id', '=', draft).executeTakeFirst();
      if (known === undefined) return refuse('no-such-draft');
      const returned = await returnedRound(tx, draft, round);
      if (returned === null) return refuse('not-returned');
      const { name } = await tx
        .selectFrom('directory.person')
        .select('name')
        .where('id', '=', actor.person)
        .executeTakeFirstOrThrow();
      acting.about('draft', draft, { ordinal: returned.round, points: returned.points.length });
      return done({ returned, reader: name as unknown as Text });
    },
  );
  if (!found.done) return found;
  const pages = await renderReturnList(listOf(house, found.value, language));
  const { round: ordinal } = found.value.returned;
  return pages.done ? done({ name: `points-${ordinal}-${language}.pdf`, content: pages.value }) : pages;
}

interface Found {
  readonly returned: ReturnedRound;
  readonly reader: Text;
}

function listOf(house: House, { returned, reader }: Found, language: Language): Parameters<typeof renderReturnList>[0] {
  const moment = (at: Date | string): string => showMoment(new Date(at), house.zone, language);
  const now = house.clock();
  return {
    language,
    draft: returned.subject,
    version: String(returned.version),
    round: returned.round,
    returnedBy: returned.returnedBy === null ? '—' : nameIn(returned.returnedBy, language),
    returnedAt: moment(returned.returnedAt),
    reasons: returned.points.map((point) => ({
      check: point.check,
      name: house.profile.checks.find((check) => check.id === point.check)!.name,
      reason: point.text,
      person: nameIn(point.person, language),
      at: moment(point.at),
    })),
    reader: { name: nameIn(reader, language), at: showMoment(now, house.zone, language) },
    trial: house.kind === 'trial',
    timestamp: now,
  };
}
