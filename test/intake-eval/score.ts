import { readDate } from '../../src/kernel/dates-written.ts';
import { fold, foldReference } from '../../src/kernel/fold.ts';
import type { Proposals } from '../../src/register/proposals/proposals.ts';
import type { Truth } from './letter.ts';

/** What is scored, in the order of the form. */
export const scoredFields = [
  'sender',
  'theirReference',
  'theirDate',
  'language',
  'kind',
  'subject',
  'enclosures',
  'replyTo',
  'addressee',
  'urgency',
  'level',
  'citations',
] as const;
export type ScoredField = (typeof scoredFields)[number];

/**
 * How a proposal ended. `silent`: rightly nothing, since the letter says nothing. `missed`: it says something and nothing was proposed.
 * `wrong`: a wrong value was offered beside the field. `sure`: a wrong value was put into it.
 */
export type Verdict = 'right' | 'silent' | 'missed' | 'wrong' | 'sure';

/** How the slugs of the profile are called in the house that was asked, and what the id of a document of ours is. */
export interface Names {
  readonly correspondent: (id: string) => string | null;
}

/** Each field of one reading against the truth. */
export function verdictsOf(truth: Truth, said: Proposals, { correspondent }: Names): Record<ScoredField, Verdict> {
  const of = (field: string) => said.proposals.find((each) => each.field === field);
  const judged = (
    found: { readonly sureness: string } | undefined,
    isThere: boolean,
    isRight: () => boolean,
  ): Verdict => {
    if (!found) return isThere ? 'missed' : 'silent';
    if (isThere && isRight()) return 'right';
    return found.sureness === 'unsure' ? 'wrong' : 'sure';
  };
  const plain = (field: ScoredField, wanted: string | number | null, same: (value: string) => boolean): Verdict =>
    judged(of(field), wanted !== null, () => same(String(of(field)?.value)));
  // Of an e-mail without a reference the identifier of the message is offered, as it should be.
  const isIdentifier = /@/.test(String(of('theirReference')?.value));
  const sender = of('sender');
  const written = of('senderWritten');
  const { sender: from } = truth;
  const list = of('enclosures');
  const cited = new Set(said.cited.filter(({ kind }) => kind === 'resolution').map(({ canonical }) => canonical));
  return {
    sender: judged(sender ?? written, true, () =>
      'slug' in from
        ? sender !== undefined && correspondent(String(sender.value)) === from.slug
        : written !== undefined &&
          [from.written, from.or ?? from.written].some((name) => sameWords(String(written.value), name)),
    ),
    theirReference:
      truth.theirReference === null && isIdentifier
        ? 'silent'
        : plain(
            'theirReference',
            truth.theirReference,
            (value) => foldReference(value) === foldReference(truth.theirReference ?? ''),
          ),
    theirDate: plain('theirDate', truth.theirDate, (value) => {
      const read = readDate(value);
      return read.done && read.value.day === truth.theirDate;
    }),
    language: plain('language', truth.language, (value) => value === truth.language),
    kind: plain('kind', truth.kind, (value) => value === truth.kind),
    subject: plain('subject', truth.subject, (value) => closeTo(value, truth.subject)),
    enclosures: judged(list, truth.enclosures !== null, () => sameList(list?.value, truth.enclosures ?? [])),
    replyTo: judged(of('replyTo'), truth.replyTo !== null, () => of('replyTo')?.number === truth.replyTo),
    addressee: judged(of('addressee'), true, () => closeTo(String(of('addressee')?.value), truth.addressee)),
    urgency: plain('urgency', truth.urgency, (value) => value === truth.urgency),
    level: plain('level', truth.level, (value) => Number(value) === truth.level),
    citations:
      truth.citations.length === 0
        ? cited.size === 0
          ? 'silent'
          : 'sure'
        : cited.size === 0
          ? 'missed'
          : truth.citations.every((each) => cited.has(each)) && cited.size === truth.citations.length
            ? 'right'
            : 'sure',
  };
}

const words = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const bare = (text: string): string => words(text).replace(/^(?:the|la|le|l) /, '');
const sameWords = (one: string, two: string): boolean => bare(one) === bare(two);

/** The same words; of a subject as a machine read it, at most a letter in twenty may differ, since an officer would leave it so. */
const closeTo = (one: string, two: string): boolean => errorRate(words(two), words(one)) <= 0.05;

const sameList = (value: unknown, wanted: readonly string[]): boolean =>
  Array.isArray(value) &&
  value.length === wanted.length &&
  value.every((each, at) => closeTo(String(each), wanted[at]!));

const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0640]|\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The share of letters that must be put in, taken out or changed (Levenshtein) to make the text that was read into the text that was written. */
export const characterError = (written: string, read: string): number => errorRate(plainText(written), plainText(read));

function errorRate(written: string, read: string): number {
  if (written.length === 0) return read.length === 0 ? 0 : 1;
  let row = Uint32Array.from({ length: read.length + 1 }, (_, at) => at);
  for (let i = 1; i <= written.length; i += 1) {
    const next = new Uint32Array(read.length + 1);
    next[0] = i;
    for (let j = 1; j <= read.length; j += 1)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (written[i - 1] === read[j - 1] ? 0 : 1));
    row = next;
  }
  return row[read.length]! / written.length;
}
