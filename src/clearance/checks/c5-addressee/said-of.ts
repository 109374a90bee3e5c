import type { Lexicon } from '../../../reading/lexicon.ts';
import { titleWords } from '../../../reading/person-book.ts';
import type { PersonMention, Span } from '../../../reading/reading.ts';
import { sentenceAt } from '../../../reading/walk.ts';
import { inside } from '../c6-numbers-and-dates/own-words.ts';
import type { CheckedDocument } from '../document.ts';

const longestName = 60;

const farthestPost = 200;

/** What a text says that a person is: after his name, or directly before it ("the Secretary-General, H.E. Mr. N"). */
export function postOf(
  document: CheckedDocument,
  person: PersonMention,
): (Span & { readonly entry: string | null }) | null {
  if (person.post) return person.post;
  const near = inside(document.names, { start: person.start - farthestPost, end: person.start });
  const before = near.findLast(({ kind }) => kind === 'post');
  if (!before || person.start - before.end > 90) return null;
  const between = document.text.slice(before.end, person.start);
  return /^(?:\s(?:of|de|du|d[’'ʼ]|ل)\S?[^.;:\n,،]{0,80})?[,،]?\s*$/u.test(between) ? before : null;
}

const notNow =
  /\b(?:former(?:ly)?|late|then|ex|previous|predecessor|elect|elected|outgoing|successors?|ancien(?:ne)?|feu|défunt|alors|précédent|prédécesseur|élu|sortant)\b|السابق|الأسبق|الراحل|المرحوم|آنذاك|حينذاك|سلفه?|خلفه?|المنتخب|المنتهية/iu;

/** Whether a sentence says that it speaks of another time: the former, the late, then. */
export function speaksOfThen({ sentences, text }: CheckedDocument, { start, end }: Span): boolean {
  const sentence = sentenceAt(sentences, start);
  const from = Math.max(sentence?.start ?? 0, start - 120);
  const to = Math.min(sentence?.end ?? end, end + 60);
  return notNow.test(text.slice(from, to));
}

const mostAbout = 600;

/** The dates of the sentence round a place, where they are known. */
export function daysAbout({ sentences, dates }: CheckedDocument, { start, end }: Span) {
  const sentence = sentenceAt(sentences, start) ?? { start, end };
  const near = { start: Math.max(sentence.start, start - mostAbout), end: Math.min(sentence.end, end + mostAbout) };
  return inside(dates, near).flatMap(({ days }) => (days === null ? [] : [days]));
}

/**
 * The persons of a text, and those who sign it without a title: a known name, in whatever spelling, alone in the line above a post of the
 * house.
 */
export function personsIn(document: CheckedDocument, { persons: book }: Lexicon): readonly PersonMention[] {
  const { persons, names, paragraphs, text } = document;
  const starts = new Set(persons.map(({ name }) => name?.start));
  const signing = names.flatMap((post): PersonMention[] => {
    const line = post.kind === 'post' ? sentenceAt(paragraphs, post.start) : null;
    const above = line && line.start === post.start ? paragraphs[line.index - 1] : undefined;
    if (!above || above.end - above.start > longestName || starts.has(above.start)) return [];
    const { start, end } = above;
    const known = book.knownAs(titleWords(text.slice(start, end)));
    if (!known) return [];
    const name = { start, end };
    return [{ ...name, courtesy: null, name, post, known: known.entry, exactly: known.exactly }];
  });
  return signing.length === 0 ? persons : [...persons, ...signing];
}

/** The words of a span. */
export const wordsOf = ({ text }: CheckedDocument, { start, end }: Span): string => text.slice(start, end);
