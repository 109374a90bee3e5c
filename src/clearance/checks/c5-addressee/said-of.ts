import type { PersonMention, Span } from '../../../reading/reading.ts';
import { sentenceAt } from '../../../reading/walk.ts';
import type { CheckedDocument } from '../document.ts';

/** What a text says that a person is: after his name, or directly before it ("the Secretary-General, H.E. Mr. N"). */
export function postOf(
  document: CheckedDocument,
  person: PersonMention,
): (Span & { readonly entry: string | null }) | null {
  if (person.post) return person.post;
  const before = document.names.findLast(({ kind, end }) => kind === 'post' && end <= person.start);
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

/** The dates of the sentence round a place, where they are known. */
export function daysAbout({ sentences, dates }: CheckedDocument, { start, end }: Span) {
  const sentence = sentenceAt(sentences, start) ?? { start, end };
  return dates.flatMap((date) =>
    date.days !== null && sentence.start <= date.start && date.end <= sentence.end ? [date.days] : [],
  );
}

/** The words of a span. */
export const wordsOf = ({ text }: CheckedDocument, { start, end }: Span): string => text.slice(start, end);
