import { read } from '../../access/act.ts';
import type { Level } from '../../access/actor.ts';
import type { House } from '../../directory/house.ts';
import type { Profile } from '../../directory/profile.ts';
import { dayIn } from '../../kernel/calendar.ts';
import type { PersonId } from '../../kernel/id.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Tx } from '../../platform/database/connect.ts';
import type { Lexicon } from '../../reading/lexicon.ts';
import { lexiconOfProfile } from '../../reading/lexicon-of-profile.ts';
import { groundOf } from '../../reading/read-text.ts';
import { broughtBy } from '../item.store.ts';
import { isSpoken, staysSealed } from '../sealing.ts';
import { type CodeOnPaper, codesOnPaper, namedByCodes } from './codes-on-paper.ts';
import { earlierKinds } from './learned-kind.store.ts';
import { senderOfKind, withKindByEarlier } from './learned-kind.ts';
import { learnedInUse } from './learned-names.store.ts';
import { isHeadingOf } from './nature.ts';
import { ourNumbersLike } from './our-number-seen.ts';
import { sourceOf } from './paper.ts';
import { knownSenders, numberPatterns, type OurRecord, recordOfNumber } from './proposals.store.ts';
import type { Cited, PaperRead, Proposal, Proposals, Source } from './proposals.ts';
import { type Known, type Said, saidBy } from './propose.ts';
import type { ProposeForm } from './propose-form.ts';
import { fileAsPaper, typedPaper, type Watching } from './read-papers.ts';
import { editionOf, type KnownSender, oursIn, type SenderBook, senderBookOf, tellingWords } from './sender-book.ts';
import { lookOfFile, twinsFor } from './twins.commands.ts';

export type ProposeRefusal = 'not-allowed' | 'file-not-brought' | 'stays-closed-unread';

/** The letter itself, and of an e-mail the first of what was inside it. */
const mostPapers = 3;

/**
 * What the files that a person has brought in, or words that he has typed, say of themselves for the registration form. Nothing is
 * registered, kept or written down. A file of anyone else is as unknown as any, an envelope that stays closed is never read, and of a record
 * that the person may not see nothing is said, as of one that does not exist.
 */
export async function proposeFor(
  house: House,
  person: PersonId,
  form: ProposeForm,
  watching: Watching = {},
): Promise<Outcome<Proposals, ProposeRefusal>> {
  const { files = [], text = '', channel = '', level = 0, marking = null } = form;
  const { profile } = house;
  const known = await read(house, person, async (tx) => ({
    brought: await broughtBy(
      tx,
      person,
      files.map(({ sha256 }) => sha256),
    ),
    senders: await knownSenders(tx),
    learned: await learnedInUse(tx),
    patterns: await numberPatterns(tx),
  }));
  if (known === null) return refuse('not-allowed');
  const foreign = files.find(({ sha256 }) => !known.brought.some((each) => each.sha256 === sha256));
  if (foreign) return refuse('file-not-brought', { name: foreign.name });
  if (staysSealed(profile, level as Level, marking, channel)) return refuse('stays-closed-unread');

  const { lexicon, book, isOurs } = bookOf(house, known.senders);
  const letter = files.find(({ part }) => part === 'main') ?? files[0];
  const message = files.find(({ part }) => part === 'transmission');
  const inside = files.filter(({ part }) => part === 'enclosure');
  const given = text.trim() === '' ? [] : [typedPaper(text, lexicon)];
  const codes = codesOnPaper(house, letter).catch(() => []);
  // The page is drawn while its words are read.
  const look = letter === undefined ? Promise.resolve(null) : lookOfFile(house, letter).catch(() => null);
  const first = letter === undefined ? [] : [await fileAsPaper(house, person, letter, lexicon, watching)];
  const isMail = first.some(({ paper }) => paper?.mail != null);
  const besides = isMail ? inside.slice(0, mostPapers - 1) : message && message !== letter ? [message] : [];
  const papers = [...first, ...(await Promise.all(besides.map((file) => fileAsPaper(house, person, file, lexicon))))];
  const tell = (words: string) => {
    const { tokens, paragraphs } = groundOf(words, lexicon);
    return tellingWords(tokens, lexicon.namesIn(words, tokens, paragraphs), { start: 0, end: words.length }, isOurs);
  };
  const isHeading = (line: string): boolean => profile.kinds.some((kind) => isHeadingOf(kind, line));
  const learned = new Map(
    known.learned.flatMap(({ folded, correspondent }) => {
      const sender = known.senders.find(({ id }) => id === correspondent);
      return sender ? [[folded, sender] as const] : [];
    }),
  );
  const reading: Known = { profile, learned, patterns: known.patterns.all, book, isOurs, isHeading, tell };
  const said = saidBy([...given, ...papers.flatMap(({ paper }) => (paper ? [paper] : []))], reading, {
    today: dayIn(house.zone, house.clock()),
    brought: inside.length,
    isSpoken: isSpoken(profile, channel),
  });
  const sender = senderOfKind(said.proposals);
  const earlier = sender && (await read(house, person, (tx) => earlierKinds(tx, String(sender.value))));
  const proposals = withKindByEarlier(said.proposals, earlier ?? []);
  const ours = await oursSeen(house, person, said, known.patterns.outgoing, await codes);
  const [main] = papers;
  const twins = await twinsFor(house, person, look, main?.paper ?? null, said.proposals);
  return done({
    papers: [...given.map(() => readWhole), ...papers.map((each) => each.read)],
    proposals: [...proposals, ...ours.proposals],
    remarks: said.remarks,
    cited: [...said.cited, ...ours.cited],
    ...(twins.length === 0 ? {} : { twins }),
  });
}

const readWhole: PaperRead = { file: null, state: 'read', isCut: false };

/** Of the numbers that may be ours, those of records that this person may see: what the paper answers, and what else it cites. */
async function oursSeen(
  house: House,
  person: PersonId,
  { ourNumbers }: Said,
  outgoing: readonly string[],
  codes: readonly CodeOnPaper[],
): Promise<{ proposals: Proposal[]; cited: Cited[] }> {
  if (ourNumbers.length + codes.length === 0) return { proposals: [], cited: [] };
  const seen = await read(house, person, async (tx) => {
    const found: (OurRecord & {
      readonly isAnswered: boolean;
      readonly isSure: boolean;
      readonly isExact: boolean;
      readonly source: Source;
    })[] = [];
    // A code is exact and random: the paper itself says what it answers, whatever else stands on it.
    for (const named of await namedByCodes(tx, codes))
      found.push({ ...named, isAnswered: true, isSure: true, isExact: true });
    for (const one of ourNumbers) {
      const isSaid = one.isRough !== true;
      const exact = isSaid ? await recordOfNumber(tx, one.number) : null;
      const record = exact ?? (await recordNearly(tx, one, outgoing));
      if (!record || found.some((each) => each.record === record.record)) continue;
      const isSure = isSaid && one.paper.isScan !== true;
      found.push({
        ...record,
        isAnswered: one.isAnswered && exact !== null,
        isSure,
        isExact: exact !== null,
        source: sourceOf(one.paper, one.span),
      });
    }
    return found;
  });
  const documents = (seen ?? []).filter(({ kind }) => kind === 'document');
  const answered =
    documents.find(({ isAnswered }) => isAnswered) ?? (documents.length === 1 ? documents[0] : undefined);
  return {
    proposals: answered
      ? [
          {
            field: 'replyTo',
            value: answered.record,
            name: null,
            number: answered.number,
            sureness: answered.isAnswered ? (answered.isSure ? 'sure' : 'likely') : 'unsure',
            source: answered.source,
          },
        ]
      : [],
    cited: (seen ?? [])
      .filter((one) => one !== answered && one.isExact)
      .map(({ kind, number, record, source }) => ({ kind, canonical: number, record, source })),
  };
}

/** Of a number on a scan whose letters may be misread: the one document that this person may see with the same year and serial; null where there are two. */
async function recordNearly(
  tx: Tx,
  { number, paper, isAnswered, isRough }: Said['ourNumbers'][number],
  outgoing: readonly string[],
): Promise<OurRecord | null> {
  if (paper.isScan !== true || (!isAnswered && isRough !== true)) return null;
  const found = [];
  for (const like of ourNumbersLike(number, outgoing)) found.push(await recordOfNumber(tx, like));
  const [only, another] = found.filter((each) => each !== null);
  return only !== undefined && another === undefined ? only : null;
}

interface HouseBook {
  readonly edition: string;
  readonly lexicon: Lexicon;
  readonly book: SenderBook;
  readonly isOurs: ReturnType<typeof oursIn>;
}
const books = new WeakMap<Profile, HouseBook>();

/** The names of the house's world and its correspondents, made once for each edition of the directory. */
function bookOf({ profile }: Pick<House, 'profile'>, senders: readonly KnownSender[]): HouseBook {
  const edition = editionOf(senders);
  const before = books.get(profile);
  if (before?.edition === edition) return before;
  const lexicon = before?.lexicon ?? lexiconOfProfile(profile);
  const made = { edition, lexicon, book: senderBookOf(senders, profile, lexicon), isOurs: oursIn(profile, lexicon) };
  books.set(profile, made);
  return made;
}
