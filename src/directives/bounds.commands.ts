import { type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { isCivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, PersonId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { areCorrespondents, setBounds } from './bounds.store.ts';
import type { BoundsForm } from './bounds.ts';
import { may } from './directives.policy.ts';
import * as store from './directives.store.ts';

type BoundsRefusal =
  | ActRefusal
  | 'no-such-directive'
  | 'directive-ended'
  | 'no-bounds'
  | 'day-does-not-exist'
  | 'no-such-correspondent'
  | 'ends-before-it-begins';

/** Says to whom, on what and when a directive applies, so that drafts that touch it are told; again in the place of what was said. */
export const boundDirective = (
  house: House,
  person: PersonId,
  id: DirectiveId,
  form: BoundsForm,
): Promise<Outcome<null, BoundsRefusal>> =>
  act(house, person, 'directive.bound', async (acting): Promise<Outcome<null, BoundsRefusal>> => {
    const directive = await store.directiveAtHand(acting.tx, id);
    if (directive === null) return refuse('no-such-directive');
    if (!may.bound(acting.actor, directive)) return refuse('not-allowed');
    if (directive.state !== 'in-force') return refuse('directive-ended');
    if (form.correspondents.length + form.subjectWords.length === 0) return refuse('no-bounds');
    const badDay = [form.from, form.to].find((day) => day !== undefined && !isCivilDay(day));
    if (badDay !== undefined) return refuse('day-does-not-exist', { day: badDay });
    if (!(await areCorrespondents(acting.tx, form.correspondents))) return refuse('no-such-correspondent');
    if (form.to !== undefined && form.to < (form.from ?? acting.today)) return refuse('ends-before-it-begins');
    await setBounds(acting, id, form);
    acting.about('directive', id, {
      correspondents: form.correspondents.length,
      subjects: form.subjectWords.length,
      from: form.from ?? acting.today,
      to: form.to ?? null,
    });
    return done(null);
  });
