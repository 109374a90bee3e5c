import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { type CivilDay, isCivilDay } from '../kernel/calendar.ts';
import type { DirectiveId, ItemId, PersonId, UnitId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { languages } from '../kernel/text.ts';
import { checkAddressees, standingOf } from '../referral/addressees.store.ts';
import { changeOf, itemAtHand } from '../referral/referral.store.ts';
import { type BoundsRefusal, boundsTold, soundBounds } from './bounds.commands.ts';
import { setBounds } from './bounds.store.ts';
import { may } from './directives.policy.ts';
import * as store from './directives.store.ts';
import {
  type AmendForm,
  type ConfirmRefusal,
  checkConfirming,
  type MinuteFacts,
  type MinuteForm,
  type MinuteId,
} from './directives.ts';
import { indexDirective } from './search.store.ts';

type Content = BoundsRefusal | 'day-does-not-exist' | 'unknown-addressee' | 'nobody-cleared' | 'needs-sg-directive';
type NoteRefusal = ActRefusal | Content | 'no-such-item' | 'not-in-office' | 'above-your-clearance';

/** Notes what the SG or the DG said, on an item or without one: a draft until he, or who acts for him, confirms it (D2). */
export const noteMinute = (
  house: House,
  person: PersonId,
  form: MinuteForm,
): Promise<Outcome<{ readonly minute: MinuteId }, NoteRefusal>> =>
  act(house, person, 'minute.note', async (acting): Promise<Outcome<{ minute: MinuteId }, NoteRefusal>> => {
    const { tx, actor, today } = acting;
    const item = form.item === undefined ? null : await itemAtHand(tx, form.item);
    if (form.item !== undefined && item === null) return refuse('no-such-item');
    const isHolder = actor.roles.some((held) => held.role === form.authority);
    const ofPerson = isHolder ? person : await store.holderOf(tx, form.authority, today);
    if (ofPerson === null)
      return may.note(actor, { ofPerson: person, authority: form.authority })
        ? refuse('not-in-office')
        : refuse('not-allowed');
    if (!may.note(actor, { ofPerson, authority: form.authority })) return refuse('not-allowed');
    const level = Math.max(form.level ?? 0, item?.seenFrom ?? 0) as MinuteFacts['level'];
    if (level > actor.level) return refuse('above-your-clearance');
    const content = await contentOf(acting, form, { authority: form.authority, level });
    if (!content.done) return content;
    const minute = await store.addMinute(acting, {
      item: item?.id ?? null,
      ofPerson,
      authority: form.authority,
      manner: form.manner,
      level,
      ...content.value,
    });
    acting.about('minute', minute, { authority: form.authority, manner: form.manner });
    if (item !== null) acting.touches(item.id);
    return done({ minute });
  });

/** The words of a minute with its addressees, each of whom exists, is cleared, and is bound by whose word it is, and with sound bounds. */
async function contentOf(
  { tx, today }: Acting,
  form: Pick<MinuteForm, 'text' | 'dueOn' | 'units' | 'persons' | 'bounds'>,
  { authority, level }: Pick<MinuteFacts, 'authority' | 'level'>,
): Promise<Outcome<store.MinuteContent, Content>> {
  if (form.dueOn !== undefined && !isCivilDay(form.dueOn)) return refuse('day-does-not-exist', { day: form.dueOn });
  const forUnits = [...new Set(form.units ?? [])] as UnitId[];
  const forPersons = [...new Set(form.persons ?? [])] as PersonId[];
  const to = [...forUnits.map((unit) => ({ unit })), ...forPersons.map((person) => ({ person }))];
  const checked = await checkAddressees(tx, to, level, today);
  if (!checked.done) return checked as Outcome<never, 'unknown-addressee' | 'nobody-cleared'>;
  const unbound =
    authority === 'director-general' ? await store.unboundByDirector(tx, forUnits, forPersons, today) : [];
  if (unbound.length > 0)
    return refuse('needs-sg-directive', {
      units: unbound.map((name) => languages.map((language) => name[language]).join(' / ')),
    });
  const bounds = form.bounds ?? null;
  const sound = bounds === null ? done(null) : await soundBounds(tx, today, bounds);
  if (!sound.done) return sound;
  return done({ text: form.text, dueOn: (form.dueOn ?? null) as CivilDay | null, forUnits, forPersons, bounds });
}

type OnMinute = ActRefusal | 'no-such-minute' | 'changed-meanwhile' | 'already-confirmed' | 'minute-withdrawn';

async function draftMinute(
  { tx }: Acting,
  id: MinuteId,
  edition: number,
  allowed: (minute: MinuteFacts) => boolean,
): Promise<Outcome<MinuteFacts, OnMinute>> {
  const minute = await store.minuteAtHand(tx, id);
  if (minute === null) return refuse('no-such-minute');
  if (!allowed(minute)) return refuse('not-allowed');
  if (minute.edition !== edition) return refuse('changed-meanwhile', await changeOf(tx, [id], minute.edition));
  if (minute.state === 'confirmed') return refuse('already-confirmed');
  return minute.state === 'withdrawn' ? refuse('minute-withdrawn') : done(minute);
}

/** Puts a draft minute right. */
export const amendMinute = (
  house: House,
  person: PersonId,
  id: MinuteId,
  form: AmendForm,
): Promise<Outcome<{ readonly edition: number }, OnMinute | Content>> =>
  act(house, person, 'minute.amend', async (acting): Promise<Outcome<{ edition: number }, OnMinute | Content>> => {
    const found = await draftMinute(acting, id, form.edition, (minute) =>
      may.amend(acting.actor, minute, minute.takenBy),
    );
    if (!found.done) return found;
    const content = await contentOf(acting, form, found.value);
    if (!content.done) return content;
    await store.amendMinute(acting.tx, id, content.value);
    acting.about('minute', id);
    touchItem(acting, found.value.item);
    return done({ edition: form.edition + 1 });
  });

/** Withdraws a draft minute, with the reason. */
export const withdrawMinute = (
  house: House,
  person: PersonId,
  id: MinuteId,
  given: { readonly edition: number; readonly reason: string },
): Promise<Outcome<null, OnMinute>> =>
  act(house, person, 'minute.withdraw', async (acting): Promise<Outcome<null, OnMinute>> => {
    const found = await draftMinute(acting, id, given.edition, (minute) =>
      may.amend(acting.actor, minute, minute.takenBy),
    );
    if (!found.done) return found;
    await store.withdrawMinute(acting, id, given.reason);
    acting.about('minute', id, { reason: given.reason });
    touchItem(acting, found.value.item);
    return done(null);
  });

type ConfirmAllRefusal = OnMinute | ConfirmRefusal | Content | 'not-in-office';

/**
 * Confirms a minute, in person or on behalf of him whose word it is: it becomes a directive to its addressees, and where it names none,
 * to the Cabinet, which carries it out.
 */
export const confirmMinute = (
  house: House,
  person: PersonId,
  id: MinuteId,
  edition: number,
): Promise<Outcome<{ readonly directive: DirectiveId }, ConfirmAllRefusal>> =>
  act(
    house,
    person,
    'minute.confirm',
    async (acting): Promise<Outcome<{ directive: DirectiveId }, ConfirmAllRefusal>> => {
      const { tx, actor, today } = acting;
      const found = await draftMinute(acting, id, edition, (minute) => may.confirm(actor, minute));
      if (!found.done) return found;
      const minute = found.value;
      const confirming = checkConfirming(minute, person);
      if (!confirming.done) return confirming;
      if (!(await store.isInOffice(tx, minute.ofPerson, minute.authority, today))) return refuse('not-in-office');
      const still = await contentOf(
        acting,
        {
          text: minute.text,
          units: [...minute.forUnits],
          persons: [...minute.forPersons],
          ...(minute.bounds === null ? {} : { bounds: minute.bounds }),
        },
        minute,
      );
      if (!still.done) return still;
      const { cabinet } = await standingOf(tx, actor);
      const unaddressed = minute.forUnits.length + minute.forPersons.length === 0;
      const directive = await store.issue(
        acting,
        minute,
        unaddressed && cabinet !== null ? [cabinet] : minute.forUnits,
      );
      if (minute.bounds !== null) await setBounds(acting, directive, minute.bounds);
      await indexDirective(tx, directive, minute, today);
      if (minute.ofPerson !== person) acting.actsFor(minute.ofPerson);
      acting.about('directive', directive, {
        minute: id,
        authority: minute.authority,
        onBehalf: minute.ofPerson !== person,
        ...(minute.bounds === null ? {} : { bounds: boundsTold(minute.bounds, today) }),
      });
      acting.touches(id);
      touchItem(acting, minute.item);
      return done({ directive });
    },
  );

const touchItem = (acting: Acting, item: ItemId | null): void => {
  if (item !== null) acting.touches(item);
};
