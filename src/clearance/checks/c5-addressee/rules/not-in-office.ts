import type { CivilDay } from '../../../../kernel/calendar.ts';
import { soundsOf } from '../../../../reading/name-skeleton.ts';
import { titleWords } from '../../../../reading/person-book.ts';
import type { PersonMention } from '../../../../reading/reading.ts';
import { ownDayOf } from '../../c6-numbers-and-dates/own-day.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { notInOffice } from '../persons.text.ts';
import { isWithin, type Office, type PersonRecord, recordsOf, shownPeriod, touches } from '../record.ts';
import { daysAbout, personsIn, postOf, speaksOfThen, wordsOf } from '../said-of.ts';

type Code = keyof typeof notInOffice.messages;

/** A person with a post that he does not hold on the day of the document. Who is named as of his time, with its date or as "former", is left alone. */
export const rule = defineRule({
  id: 'not-in-office',
  check: 'C5',
  severity: 'warning',
  ...notInOffice,
  examples: {
    fires: { text: 'The Secretary-General, H.E. Mr. Yousef Al-Othaimeen, will open the meeting.' },
    silent: { text: 'The former Secretary-General, H.E. Mr. Yousef Al-Othaimeen, will open the meeting.' },
  },
  examine: (document, knowledge) => {
    const { day } = ownDayOf(document);
    return inOwnWords(document, personsIn(document, knowledge.lexicon)).flatMap((person) => {
      if (!person.name || speaksOfThen(document, person)) return [];
      return bookSays(document, person, knowledge, day) ?? profileSays(document, person, knowledge, day);
    });
  },
});

/** What the house's own book of holders says; null where it says nothing. */
function bookSays(
  document: CheckedDocument,
  person: PersonMention,
  { offices, profile }: Knowledge,
  day: CivilDay,
): Found<Code>[] | null {
  const post = postOf(document, person);
  if (!post?.entry || !isOfThisHouse(document, post, profile)) return null;
  const holder = offices?.holderOn(post.entry, day) ?? null;
  // Whom the profile attests in the post is left alone: a trial house has an invented holder beside the one whom the world knows.
  const attested = person.known === null ? undefined : recordsOf(profile).get(person.known);
  if (attested?.offices.some((office) => office.entry === post.entry && isWithin(day, office) && !isLeftOpen(office)))
    return null;
  if (!holder || daysAbout(document, person).some(({ to }) => to < day)) return null;
  const heard = soundsOf(titleWords(wordsOf(document, person.name!)));
  const names = [holder.name.ar, holder.name.en, holder.name.fr].map((name) => soundsOf(titleWords(name)));
  if (heard.length < 2 || names.some((sounds) => sounds.includes(heard[0]!) || sounds.includes(heard.at(-1)!)))
    return [];
  return [
    {
      ...person.name!,
      message: 'other-holder',
      with: { name: wordsOf(document, person.name!), holder: holder.name, on: day },
      evidence: [{ source: 'directory', quote: holder.name.en, date: day }],
    },
  ];
}

/** "The Secretary-General of the United Nations" is none of ours; of our organisation, or without such words, he is. */
function isOfThisHouse(
  { text, names }: CheckedDocument,
  post: { readonly start: number; readonly end: number },
  { organisation }: Knowledge['profile'],
): boolean {
  const after = /^\s+(?:of\s+(?:the\s+)?|de\s+l[’'ʼ]|d(?:e|u|es)\s+(?:la\s+)?|d[’'ʼ]|ل(?=\S))/u.exec(
    text.slice(post.end, post.end + 24),
  );
  if (!after) return true;
  const at = post.end + after[0].length;
  const named = names.find(({ start, end, kind }) => kind === 'organisation' && start <= at && at < end);
  return named?.entry === organisation.id;
}

function profileSays(
  document: CheckedDocument,
  person: PersonMention,
  { profile }: Knowledge,
  day: CivilDay,
): Found<Code>[] {
  const record = person.known === null ? undefined : recordsOf(profile).get(person.known);
  const post = postOf(document, person);
  if (!record || !post) return [];
  const held = record.offices.filter(({ entry, post: words }) =>
    post.entry === null ? entry === null && isSamePost(wordsOf(document, post), words) : entry === post.entry,
  );
  if (held.length === 0 || held.some((office) => isWithin(day, office) && !isLeftOpen(office))) return [];
  if (daysAbout(document, person).some((days) => held.some((office) => touches(days, office)))) return [];
  const successor = headsOf(profile).some(({ offices }) =>
    offices.some((office) => office.entry === held[0]!.entry && isWithin(day, office) && !isLeftOpen(office)),
  );
  const over = held.every((office) => isLeftOpen(office) || office.to! < day) && !successor && isLast(held, profile);
  return [
    {
      ...person.name!,
      message: over ? 'term-over' : 'not-in-office',
      ...(over ? { severity: 'note' as const } : {}),
      with: {
        name: wordsOf(document, person.name!),
        on: day,
        terms: [...new Set(held.filter((office) => !isLeftOpen(office)).map(shownPeriod))].join(', '),
      },
      evidence: held.map(({ source, from, to }) => ({ source, quote: shownPeriod({ from, to }), date: to ?? from })),
    },
  ];
}

/** A statement that knows no end, where the house follows another one that does. */
const isLeftOpen = ({ to, followed }: Office): boolean => to === null && !followed;

/** Whether nobody came after this holder, as far as the profile knows. */
function isLast(held: readonly Office[], profile: Knowledge['profile']): boolean {
  const last = held
    .map(({ to }) => to ?? '9')
    .toSorted()
    .at(-1)!;
  return headsOf(profile).every(({ offices }) =>
    offices.every(({ entry, from }) => entry !== held[0]!.entry || from === null || from <= last),
  );
}

const isSamePost = (written: string, { ar, en, fr }: Office['post']): boolean => {
  const words = titleWords(written);
  return [ar, en, fr].some((post) => titleWords(post).some((word) => word.length > 3 && words.includes(word)));
};

/** The heads of the house: the invented people of a trial house succeed nobody. */
const headsOf = (profile: Knowledge['profile']): PersonRecord[] =>
  profile.secretariesGeneral.flatMap(({ id }) => recordsOf(profile).get(id) ?? []);
