import type { Language } from '../kernel/text.ts';
import { afterLetters } from './lexicon.ts';
import { nameFrom, postFrom } from './person-parts.ts';
import type { Ground } from './read-text.ts';
import type { Courtesy, NameMention, PersonMention, Token } from './reading.ts';
import { spanning } from './walk.ts';

type Titled = { readonly courtesy: Courtesy; readonly next: number };

/**
 * Finds persons: those with a title, with their name and post as far as they are written, and those whom the lexicon names, with or without
 * title. A name that the lexicon has in another spelling or script is the same person.
 */
export function readPersons(ground: Ground, names: readonly NameMention[]): PersonMention[] {
  const { tokens, paragraphs, lexicon } = ground;
  const found: PersonMention[] = [];
  const posts = byStart(names.filter(({ kind }) => kind === 'post'));
  const persons = byStart(names.filter(({ kind }) => kind === 'person'));
  const states = byStart(names.filter(({ kind }) => kind === 'state'));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    const { language } = paragraphs[token.paragraph]!;
    const titled = titleAt(ground, at, language);
    const nameStart = titled?.next ?? at;
    // دولة فلسطين is a state and not the head of a government of that name.
    if (titled && (states.get(titled.courtesy.start)?.end ?? 0) > titled.courtesy.end) continue;
    const named = tokens[nameStart] ? persons.get(tokens[nameStart]!.start) : undefined;
    if (!titled && !named) continue;
    const name = named ?? nameFrom(ground, nameStart, language, posts);
    const after = name ? tokenAfter(tokens, nameStart, name.end) : nameStart;
    const post = postFrom(ground, after, language, posts, name !== null);
    if (!name && !post) continue;
    const known = named
      ? { entry: named.entry, exactly: true }
      : name
        ? lexicon.persons.knownAs(wordsIn(tokens, nameStart, name.end))
        : null;
    const last = post ?? name!;
    found.push({
      ...spanning(titled?.courtesy ?? name!, last),
      courtesy: titled?.courtesy ?? null,
      name: name ? { start: name.start, end: name.end } : null,
      post,
      known: known?.entry ?? null,
      exactly: known?.exactly ?? false,
    });
    at = tokenAfter(tokens, nameStart, last.end) - 1;
  }
  return found;
}

const byStart = (mentions: readonly NameMention[]): ReadonlyMap<number, NameMention> =>
  new Map(mentions.toReversed().map((mention) => [mention.start, mention]));

function tokenAfter(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.start < end) at++;
  return at;
}

function wordsIn(tokens: readonly Token[], from: number, end: number): string[] {
  const words: string[] = [];
  for (let at = from; at < tokens.length && tokens[at]!.start < end; at++)
    if (tokens[at]!.kind === 'word') words.push(tokens[at]!.folded);
  return words;
}

/** A word as it is, and without the letters glued before it in Arabic: ومعالي, ولسعادة. */
function readingsOf({ folded, script }: Token): string[] {
  if (script !== 'arabic') return [folded];
  return [0, 1, 2]
    .filter((cut) => /^[وفبلك]*$/.test(folded.slice(0, cut)) && folded.length - cut > 3)
    .map((cut) => folded.slice(cut));
}

/** The longest title that begins at a token. Latin titles begin with a capital. */
function titleAt(ground: Ground, at: number, language: Language): Titled | null {
  const { tokens, text, lexicon } = ground;
  const first = tokens[at]!;
  const arabic = first.script === 'arabic';
  if (!arabic && !/^\p{Lu}/u.test(text.slice(first.start, first.start + 2))) return null;
  const { titles } = lexicon.persons;
  const titlesFrom = (word: string) =>
    arabic
      ? (titles.ar.get(word) ?? [])
      : [...((language !== 'fr' && titles.en.get(word)) || []), ...((language !== 'en' && titles.fr.get(word)) || [])];
  for (const reading of readingsOf(first)) {
    for (const { words, forms, gender } of titlesFrom(reading)) {
      const next = afterWords(ground, at, words);
      if (next === null) continue;
      const start = afterLetters(text, first.start, first.folded.length - reading.length);
      return { courtesy: { start, end: tokens[next - 1]!.end, forms, gender }, next };
    }
  }
  return null;
}

/** The token after these words, dots between and after them passed over; null where they do not stand there. */
function afterWords({ tokens }: Ground, from: number, words: readonly string[]): number | null {
  const { paragraph } = tokens[from]!;
  let at = from + 1;
  const dots = () => {
    while (tokens[at]?.folded === '.' || (tokens[at]?.folded === "'" && tokens[at]!.kind === 'mark')) at++;
  };
  for (const word of words.slice(1)) {
    dots();
    const token = tokens[at];
    if (!token || token.paragraph !== paragraph || token.folded !== word) return null;
    at++;
  }
  if (tokens[at]?.folded === '.' && tokens[at]!.start === tokens[at - 1]!.end && tokens[at]!.paragraph === paragraph)
    at++;
  return at;
}
