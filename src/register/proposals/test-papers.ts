import { allCorrespondents } from '../../directory/profile-correspondents.ts';
import { readProfile } from '../../directory/profile-read.ts';
import { type CivilDay, civilDay } from '../../kernel/calendar.ts';
import type { MailHeader } from '../../platform/files/reading.ts';
import { lexiconOfProfile } from '../../reading/lexicon-of-profile.ts';
import { groundOf, readText } from '../../reading/read-text.ts';
import { isHeadingOf } from './nature.ts';
import type { ProposedField, Surroundings } from './proposals.ts';
import { type GivenPaper, type Known, type Said, saidBy } from './propose.ts';
import { type KnownSender, oursIn, senderBookOf, tellingWords } from './sender-book.ts';

const outcome = readProfile(new URL('../../../profiles/oic', import.meta.url).pathname);
if (!outcome.done) throw new Error('The profile is broken');
export const profile = outcome.value;
export const lexicon = lexiconOfProfile(profile);

/** The correspondents of the profile, named by their slugs. */
export const senders: readonly KnownSender[] = [...allCorrespondents(profile), ...profile.cast.correspondents].map(
  ({ id, name, addressed, languages }) => ({
    id,
    name,
    languages,
    otherNames: [addressed],
    addresses: [`${id}@correspondents.invalid`],
  }),
);

const isOurs = oursIn(profile, lexicon);

/** What the house of the tests knows. */
export const known: Known = {
  profile,
  patterns: ['GS/OUT/{year}/{number:5}', 'GS/IN/{year}/{number:5}'],
  book: senderBookOf(senders, profile, lexicon),
  isOurs,
  isHeading: (line) => profile.kinds.some((kind) => isHeadingOf(kind, line)),
  tell: (words) => {
    const { tokens, paragraphs } = groundOf(words, lexicon);
    return tellingWords(tokens, lexicon.namesIn(words, tokens, paragraphs), { start: 0, end: words.length }, isOurs);
  },
};

export const today: CivilDay = civilDay('2026-11-22');

/** A text as a paper. */
export const paperOf = (text: string, more: Partial<GivenPaper> = {}): GivenPaper => ({
  file: 'letter.txt',
  read: readText(text, lexicon),
  mail: null,
  hasPages: false,
  language: null,
  toConfirm: null,
  ...more,
});

export const header = (changes: Partial<MailHeader>): MailHeader => ({
  from: '',
  to: [],
  cc: [],
  subject: '',
  date: '',
  messageId: '',
  inReplyTo: '',
  ...changes,
});

/** What one text says. */
export const said = (text: string, around: Partial<Surroundings> = {}): Said =>
  saidBy([paperOf(text)], known, { today, brought: 0, isSpoken: false, ...around });

/** The values proposed, by field, each with how sure it is. */
export const valuesOf = ({
  proposals,
}: Pick<Said, 'proposals'>): Partial<Record<ProposedField, readonly [unknown, string]>> =>
  Object.fromEntries(proposals.map(({ field, value, sureness }) => [field, [value, sureness]]));
