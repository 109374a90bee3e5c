import { titleWords } from '../../../../reading/person-book.ts';
import type { PersonMention, Span } from '../../../../reading/reading.ts';
import { foldToken } from '../../../../reading/tokens.ts';
import { sentenceAt, wordSet } from '../../../../reading/walk.ts';
import type { CheckedDocument } from '../../document.ts';
import type { Knowledge } from '../../knowledge.ts';
import { inOwnWords } from '../../others-words.ts';
import { defineRule, type Found } from '../../rule.ts';
import { titleOfPerson } from '../persons.text.ts';
import { paragraphAt } from '../places.ts';
import { isWithin, type PersonRecord, recordsOf } from '../record.ts';
import { daysAbout, postOf, speaksOfThen, wordsOf } from '../said-of.ts';

type Code = keyof typeof titleOfPerson.messages;

/** Courtesy title, gender and post of a known person against the record of the day. */
export const rule = defineRule({
  id: 'title-of-person',
  check: 'C5',
  severity: 'warning',
  ...titleOfPerson,
  examples: {
    fires: {
      text: 'His Majesty King Hissein Brahim Taha opened the meeting on 3 May 2024.',
      facts: { on: '2024-06-01' as never },
    },
    silent: {
      text: 'H.E. Mr. Hissein Brahim Taha opened the meeting on 3 May 2024.',
      facts: { on: '2024-06-01' as never },
    },
  },
  examine: (document, knowledge) =>
    inOwnWords(document, document.persons).flatMap((person) => {
      const record = person.known === null ? undefined : recordsOf(knowledge.profile).get(person.known);
      if (!record || !person.name || speaksOfThen(document, person)) return [];
      return [
        ...otherGender(document, person, record),
        ...otherCourtesy(document, person, record, knowledge),
        ...otherPost(document, person, record),
      ];
    }),
});

function otherGender(
  document: CheckedDocument,
  { courtesy, name }: PersonMention,
  { gender }: PersonRecord,
): Found<Code>[] {
  if (!courtesy?.gender || gender === null || courtesy.gender === gender) return [];
  const { start, end } = courtesy;
  const written = wordsOf(document, courtesy);
  return [
    { start, end, message: 'gender', with: { written, name: wordsOf(document, name!), said: courtesy.gender, gender } },
  ];
}

/** Titles of office and rank only: Dr., Sheikh and their like are the person's own. */
function otherCourtesy(
  document: CheckedDocument,
  { courtesy, name }: PersonMention,
  { offices }: PersonRecord,
  { profile }: Knowledge,
): Found<Code>[] {
  const forms = new Set(offices.map(({ form }) => form));
  if (!courtesy || courtesy.forms.length === 0 || forms.size !== 1 || forms.has(null)) return [];
  const own = profile.formsOfAddress.find(({ id }) => forms.has(id));
  if (!own?.honorific || courtesy.forms.includes(own.id)) return [];
  const language = paragraphAt(document, courtesy.start)?.language ?? document.language;
  const said = profile.formsOfAddress.filter(({ id }) => courtesy.forms.includes(id));
  // The same words begin the address of others, of the other gender among them.
  if (said.some(({ honorific }) => honorific?.[language] === own.honorific![language])) return [];
  const { start, end } = courtesy;
  const written = wordsOf(document, courtesy);
  const isPlain = plainTitles.has(foldToken(written.replace(/\.$/, '')));
  // "معالي الأمين العام، السيد …": the honorific stood before.
  if (isPlain && isHonouredBefore(document, courtesy, own.honorific[language])) return [];
  return [
    {
      start,
      end,
      message: 'courtesy',
      with: { written, name: wordsOf(document, name!), courtesy: own.honorific[language] },
      ...(isPlain ? { severity: 'note' as const } : {}),
    },
  ];
}

/** Titles that everybody has: a contract or a list of names gives no other. */
const plainTitles = wordSet('m mr monsieur mrs ms mme madame السيد السيده');
const farthestHonorific = 120;

function isHonouredBefore({ text, sentences }: CheckedDocument, { start }: Span, honorific: string): boolean {
  const from = Math.max(sentenceAt(sentences, start)?.start ?? 0, start - farthestHonorific);
  return foldToken(text.slice(from, start)).includes(foldToken(honorific.split(' ')[0]!));
}

/** A post that shares no word with any that he holds. Whom the record knows from another time is left alone. */
function otherPost(document: CheckedDocument, person: PersonMention, { offices }: PersonRecord): Found<Code>[] {
  const post = postOf(document, person);
  const day = document.facts.on;
  const now = offices.filter((office) => isWithin(day, office));
  if (!post || now.length === 0 || daysAbout(document, person).some(({ to }) => to < day)) return [];
  if (post.entry !== null && now.some(({ entry }) => entry === post.entry)) return [];
  // In Arabic what follows a name without a comma may be somebody else.
  if (
    post.entry === null &&
    post.start > person.name!.end &&
    !/[,،\n]/u.test(document.text.slice(person.name!.end, post.start))
  )
    return [];
  const written = wordsOf(document, post);
  const words = new Set(titleWords(written));
  const shared = now.some(({ post: { ar, en, fr } }) =>
    [ar, en, fr].some((one) => titleWords(one).some((word) => word.length > 2 && words.has(word))),
  );
  if (shared) return [];
  const { start, end } = post;
  return [
    {
      start,
      end,
      message: 'post',
      with: { written, name: wordsOf(document, person.name!), post: now[0]!.post },
      evidence: now.map(({ source, post: { en }, from }) => ({ source, quote: en, date: from })),
    },
  ];
}
