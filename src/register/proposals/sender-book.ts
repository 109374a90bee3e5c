import { createHash } from 'node:crypto';
import type { Profile } from '../../directory/profile.ts';
import { type Language, languages, type Text } from '../../kernel/text.ts';
import type { Lexicon } from '../../reading/lexicon.ts';
import { groundOf } from '../../reading/read-text.ts';
import type { NameMention, Span, Token } from '../../reading/reading.ts';
import { wordSet } from '../../reading/walk.ts';

/** A correspondent as the directory has it. */
export interface KnownSender {
  readonly id: string;
  readonly name: Text;
  readonly languages: readonly string[];
  /** Other names: as one addresses it, and as it was called before; not every one is known in each language. */
  readonly otherNames: readonly Partial<Text>[];
  /** Its e-mail addresses. */
  readonly addresses: readonly string[];
}

type Key = { readonly sender: KnownSender; readonly words: ReadonlySet<string> };

/** The correspondents of a house by the words of their names in the three languages. */
export interface SenderBook {
  readonly keys: readonly Key[];
  readonly byAddress: ReadonlyMap<string, KnownSender>;
}

/** A word that says something of a name, at its place; a state named in any way and language is one word. */
export type Telling = Span & { readonly word: string };

const idle = wordSet(
  'the of to at in on for by and a an s la le les l de des du d au aux a en et pres aupres par pour dans un une لدي في من الي عند علي و',
);

/** The word without the article and the letters glued before it; both sides of a comparison pass here, so that a letter too many does no harm. */
const bareWord = (folded: string): string =>
  /^[\u0621-\u064a]{4,}$/.test(folded) ? folded.replace(/^و?(?:لل|ال|بال|ل(?=..{2}))/, '') : folded;

/** The telling words of some tokens: without articles and prepositions, without our own organisation and its secretariat, states as one word each. */
export function tellingWords(
  tokens: readonly Token[],
  names: readonly NameMention[],
  span: Span,
  isOurs: (name: NameMention) => boolean,
): Telling[] {
  const inside = names.filter(({ start, end }) => start >= span.start && end <= span.end);
  const ours = inside.filter(isOurs);
  const states = inside.filter(({ kind }) => kind === 'state');
  const found: Telling[] = states.map(({ start, end, entry }) => ({ start, end, word: `state ${entry}` }));
  for (const { start, end, kind, folded } of tokens) {
    if (start < span.start || end > span.end || (kind !== 'word' && kind !== 'number') || idle.has(folded)) continue;
    if ([...ours, ...states].some((name) => start < name.end && name.start < end)) continue;
    found.push({ start, end, word: bareWord(folded) });
  }
  return found;
}

/** Says of a name in a text whether it is the house's own organisation or its secretariat. */
export function oursIn(
  { organisation }: Pick<Profile, 'organisation'>,
  lexicon: Lexicon,
): (name: NameMention) => boolean {
  const secretariat = new Set(Object.values(organisation.secretariat));
  return ({ kind, entry, form }) =>
    (kind === 'organisation' && entry === organisation.id) ||
    (kind === 'organ' && secretariat.has(lexicon.entryOf(kind, entry)?.forms[form]?.text ?? ''));
}

/** Builds the book; a correspondent stands in it once for each of its names in each language. */
export function senderBookOf(senders: readonly KnownSender[], profile: Profile, lexicon: Lexicon): SenderBook {
  const isOurs = oursIn(profile, lexicon);
  const keys: Key[] = [];
  const byAddress = new Map<string, KnownSender>();
  for (const sender of senders) {
    const names = [sender.name, ...sender.otherNames].flatMap((text: Partial<Text>) =>
      languages.map((language) => [text[language], language] as const),
    );
    const seen = new Set<string>();
    for (const [name, language] of names) {
      if (name === undefined) continue;
      const words = wordsOfName(name, language, lexicon, isOurs);
      const same = [...words].toSorted().join(' ');
      if (words.size === 0 || seen.has(same)) continue;
      seen.add(same);
      keys.push({ sender, words });
    }
    for (const address of sender.addresses) byAddress.set(address.toLowerCase(), sender);
  }
  return { keys, byAddress };
}

function wordsOfName(
  name: string,
  language: Language,
  lexicon: Lexicon,
  isOurs: (name: NameMention) => boolean,
): ReadonlySet<string> {
  const { tokens, paragraphs } = groundOf(name, lexicon, { language });
  const names = lexicon.namesIn(name, tokens, paragraphs);
  return new Set(tellingWords(tokens, names, { start: 0, end: name.length }, isOurs).map(({ word }) => word));
}

/** A sender whose whole name stands among some words, and how many of them it leaves over. */
export interface Match {
  readonly sender: KnownSender;
  readonly words: readonly Telling[];
  readonly left: number;
  /** Whether more than one of its words had to be put right to find it. */
  readonly isGuess?: boolean;
}

/** The correspondent most of whose words stand in a region; null where none does, or where two do equally well. A name of one common word is no match. */
export function senderAmong(region: readonly Telling[], { keys }: SenderBook): Match | null {
  const there = new Set(region.map(({ word }) => word));
  let best: readonly Key[] = [];
  for (const key of keys) {
    if (key.words.size > there.size || key.words.size < (best[0]?.words.size ?? 2)) continue;
    if (!isWithin(key.words, there)) continue;
    best = key.words.size > (best[0]?.words.size ?? 0) ? [key] : [...best, key];
  }
  const [only] = best;
  if (only === undefined || best.some(({ sender }) => sender.id !== only.sender.id)) return null;
  const words = region.filter(({ word }) => only.words.has(word));
  return { sender: only.sender, words, left: there.size - only.words.size };
}

/**
 * The same for words that a machine made out from a scan: each that the book does not know is taken for the one word of it that differs in a letter, or in two where it
 * is long. One word put right beside others that stood there whole is a find; more are a guess.
 */
export function senderNearly(region: readonly Telling[], book: SenderBook): Match | null {
  const words = vocabularyOf(book);
  let mended = 0;
  const read = region.map((telling) => {
    if (words.has(telling.word) || telling.word.length < 4) return telling;
    const near = [...words].filter((word) => isNear(telling.word, word));
    if (near.length !== 1) return telling;
    mended += 1;
    return { ...telling, word: near[0]! };
  });
  const match = mended === 0 ? null : senderAmong(read, book);
  if (match === null) return null;
  const own = match.words.filter(({ start }) => region.some((each) => each.start === start && words.has(each.word)));
  return { ...match, isGuess: match.words.length - own.length > 1 || own.length < 2 };
}

const vocabularies = new WeakMap<SenderBook, ReadonlySet<string>>();
function vocabularyOf(book: SenderBook): ReadonlySet<string> {
  const known = vocabularies.get(book) ?? new Set(book.keys.flatMap(({ words }) => [...words]));
  vocabularies.set(book, known);
  return known;
}

/** Whether two words differ in one letter put in, left out or changed; in two where both are long. */
export function isNear(one: string, two: string): boolean {
  const most = Math.min(one.length, two.length) >= 8 ? 2 : 1;
  if (Math.abs(one.length - two.length) > most) return false;
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === two[j - 1] ? 0 : 1));
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return row[two.length]! <= most;
}

function isWithin(words: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  for (const word of words) if (!there.has(word)) return false;
  return true;
}

/** Names an edition of the directory, so that its book is built once. */
export const editionOf = (senders: readonly KnownSender[]): string =>
  createHash('sha256').update(JSON.stringify(senders)).digest('hex');
