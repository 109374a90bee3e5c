import { type Acting, type ActRefusal, act } from '../access/act.ts';
import type { House } from '../directory/house.ts';
import { nameIn } from '../drafting/manifest.store.ts';
import { type CivilDay, dayIn } from '../kernel/calendar.ts';
import { showDay } from '../kernel/dates-shown.ts';
import type { PersonId } from '../kernel/id.ts';
import { format } from '../kernel/message.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import type { Language } from '../kernel/text.ts';
import type { PaperRefusal } from '../platform/pdf/typst.ts';
import { leadName, momentsOf, referralsOf } from '../referral/story.store.ts';
import type { Story } from '../referral/story.ts';
import { itemById } from '../register/items.store.ts';
import type { ItemView } from '../register/register.ts';
import { subjectIn } from '../register/subject.ts';
import { levelName, readerOf, sheetFor } from './prints-sheet.ts';
import { type DeskWord, deskWords } from './render/desk-papers.text.ts';
import type { SlipLine } from './render/desk-papers.ts';
import { renderSlip } from './render/render-slip.ts';
import type { Printed } from './send-pdf.ts';

export type SlipRefusal = ActRefusal | PaperRefusal | 'no-such-item';

interface Found {
  readonly item: ItemView;
  readonly story: Pick<Story, 'lead' | 'moments'> & { readonly referrals: readonly Referral[] };
  readonly reader: Awaited<ReturnType<typeof readerOf>>;
}
type Referral = Awaited<ReturnType<typeof referralsOf>>[number];

/**
 * The routing slip of an item, to lie on top of its paper: to whom it was referred, for what and until when, and what became of it, as far
 * as its reader may know; room for initials. Printing it is an entry.
 */
export async function printSlip(
  house: House,
  person: PersonId,
  id: string,
  language: Language,
): Promise<Outcome<Printed, SlipRefusal>> {
  const found = await act<Found, 'no-such-item'>(house, person, 'item.print-slip', async (acting) => {
    const { tx } = acting;
    const item = await itemById(tx, id);
    if (item === null) return refuse('no-such-item');
    const story = {
      lead: await leadName(tx, id),
      moments: await momentsOf(tx, id),
      referrals: await referralsOf(tx, id as Parameters<typeof referralsOf>[1]),
    };
    acting.about('item', id, { referrals: story.referrals.length });
    return done({ item, story, reader: await readerOf(acting as Acting) });
  });
  if (!found.done) return found;
  const { item, story, reader } = found.value;
  const pages = await renderSlip({
    ...sheetFor(house, language, reader),
    number: item.number,
    code: `${house.publicUrl ?? ''}/items/${item.id}`,
    classification: levelName(house, item.level, language),
    facts: factsOf(house, item, story, language),
    lines: linesOf(house, story, language),
  });
  return pages.done ? done({ name: 'slip.pdf', content: pages.value }) : pages;
}

function factsOf(house: House, item: ItemView, { lead }: Found['story'], language: Language): [string, string][] {
  const { profile } = house;
  const say = (word: DeskWord): string => format(deskWords[word], language);
  const named = (list: readonly { readonly id: string; readonly name: Record<Language, string> }[], id: string) =>
    list.find((one) => one.id === id)?.name[language] ?? id;
  const { sender, theirDate } = item;
  const theirs = [
    item.theirReference,
    theirDate === null ? null : showDay(theirDate.day, language, { calendar: theirDate.calendar }),
  ];
  const facts: [DeskWord, string | null][] = [
    ['received', showDay(item.receivedOn, language, { calendar: 'both' })],
    ['sender', sender.name === null ? sender.written : nameIn(sender.name, language)],
    ['their-reference', theirs.filter((part) => part !== null).join('\n')],
    ['subject', subjectIn(item, profile.classification.neutralSubject, language)],
    ['kind', named(profile.kinds, item.kind)],
    ['urgency', named(profile.urgency, item.urgency)],
    ['answer-asked', item.asksAnswer ? say('yes') : null],
    ['led-by', lead === null ? null : nameIn(lead.name, language)],
    ['held-at', item.custody.at(-1)?.place ?? null],
  ];
  return facts.flatMap(([word, value]): [string, string][] => (value ? [[say(word), value]] : []));
}

const endings = ['returned', 'withdrawn', 'done'] as const;

function linesOf(house: House, { moments, referrals }: Found['story'], language: Language): SlipLine[] {
  const dayOf = (at: string): string => short(dayIn(house.zone, new Date(at)), language);
  const momentOf = (referral: Referral, kind: string) =>
    moments.find((one) => one.kind === kind && one.record === referral.id);
  const standing = (referral: Referral): string | null => {
    const kind = [...endings, 'acknowledged' as const].find((each) => momentOf(referral, each) !== undefined);
    return kind === undefined
      ? null
      : format(deskWords[kind], language, { day: dayOf(momentOf(referral, kind)!.at) }, { isolated: true });
  };
  return inTheirOrder(referrals).map((referral): SlipLine => {
    const to = referral.unit ?? referral.person;
    const referred = momentOf(referral, 'referred');
    return {
      to: to === null ? '—' : nameIn(to.name, language),
      isLead: referral.lead,
      isUnder: referral.parent !== null,
      purpose: house.profile.purposes.find((one) => one.id === referral.purpose)?.name[language] ?? referral.purpose,
      instruction: referral.instruction,
      due: referral.dueOn === null ? null : short(referral.dueOn, language),
      referred: referred === undefined ? null : dayOf(referred.at),
      standing: standing(referral),
    };
  });
}

const short = (day: CivilDay, language: Language): string => showDay(day, language, { style: 'numeric' });

/** The lead first, each referral with what was referred on from it beneath; what hangs under one that the reader does not see stands by itself. */
function inTheirOrder(referrals: readonly Referral[]): Referral[] {
  const known = new Set<string>(referrals.map(({ id }) => id));
  const under = (parent: string): Referral[] =>
    referrals.filter((one) => one.parent === parent).flatMap((one) => [one, ...under(one.id)]);
  return referrals
    .filter(({ parent }) => parent === null || !known.has(parent))
    .toSorted((a, b) => Number(b.lead) - Number(a.lead))
    .flatMap((one) => [one, ...under(one.id)]);
}
