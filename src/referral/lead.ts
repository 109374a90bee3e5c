import { fold } from '../kernel/fold.ts';
import type { Text } from '../kernel/text.ts';

/** What of an item tells where it goes. */
export interface LeadFacts {
  /** The correspondent, or the name as it is written, folded; null where nobody is known. */
  readonly sender: string | null;
  readonly kind: string;
  readonly subject: string;
}

/** An item of the past with its lead: `unit:…` or `person:…`. */
export interface PastLead extends LeadFacts {
  readonly item: string;
  readonly number: string;
  readonly to: string;
}

/** What speaks for a lead: of so many items alike, so many went there. */
export interface Share {
  readonly to: number;
  readonly of: number;
}

/** A lead learned from the house's own past, with what it rests on. */
export interface LeadGuess {
  readonly to: string;
  /** `likely`: most of what is like it went there, and there was enough of it. `unsure`: more than elsewhere. */
  readonly sureness: 'likely' | 'unsure';
  /** Of this sender's last letters, nine at most; null where there were none. */
  readonly bySender: Share | null;
  /** The words of the subject that spoke for it, and the letters in which they stood; null where no word did. */
  readonly byWords: (Share & { readonly words: readonly string[] }) | null;
  /** Items that were alike and went there, the most alike first. */
  readonly examples: readonly { readonly item: string; readonly number: string }[];
  /** Where the rest of what is like it went mostly; null where it went nowhere else. */
  readonly orElse: string | null;
}

/** The same for a screen: with names. */
export interface LeadView extends Omit<LeadGuess, 'orElse'> {
  readonly name: Text;
  readonly orElse: { readonly to: string; readonly name: Text } | null;
}

const idle = new Set(
  fold(
    'the and for from with that this under about into draft report meeting request concerning les des pour par dans sur avec aux une sous projet rapport réunion demande على الى إلى من في عن مع بشأن حول مشروع تقرير اجتماع طلب',
  ).split(' '),
);

/** The telling words of a subject, folded and without articles, each with the word as it is written; the words that stand in every subject are left out. */
export function tellingIn(subject: string): Map<string, string> {
  const words = subject
    .split(/[^\p{L}\p{N}\p{M}\u0640]+/u)
    .map((word) => [fold(word).replace(/^و?(?:ال|لل|بال)(?=.{3})/u, ''), word] as const)
    .filter(([word]) => word.length > 3 && !idle.has(word) && !/^\d+$/.test(word));
  return new Map(words);
}

const lastOfSender = 9;
const fewest = 2;
const enough = 3;
/** From this share on it is likely; below the other nothing is said. */
const likelyShare = 0.66;
const leastShare = 0.45;
const mostWordsShown = 4;
const mostExamples = 3;

/**
 * Where an item may go, by where those like it went: each item of the past counts by the words that it has in common (a rare word more than a frequent one), more if
 * it is of the same sender, a little more if it is of the same kind. The newest come first. Null where the past says too little.
 */
export function leadFor(now: LeadFacts, past: readonly PastLead[]): LeadGuess | null {
  const written = tellingIn(now.subject);
  const wanted = new Set(written.keys());
  const read = past.map((each) => ({ ...each, words: tellingIn(each.subject) }));
  const frequency = new Map<string, number>();
  for (const { words } of read) for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const worth = (word: string): number => Math.log(1 + (past.length + 1) / (1 + (frequency.get(word) ?? 0)));
  const whole = [...wanted].reduce((sum, word) => sum + worth(word), 0);
  const ofSender = now.sender === null ? [] : read.filter(({ sender }) => sender === now.sender).slice(0, lastOfSender);
  const weighed = read.flatMap((each) => {
    const common = [...wanted].filter((word) => each.words.has(word));
    const overlap = whole === 0 ? 0 : common.reduce((sum, word) => sum + worth(word), 0) / whole;
    const isOfSender = ofSender.includes(each);
    const weight =
      (isOfSender ? 0.5 + 2 * overlap : overlap >= 0.2 ? 1.6 * overlap * overlap : 0) *
      (each.kind === now.kind ? 1.15 : 1);
    return weight > 0 ? [{ ...each, common, weight }] : [];
  });
  const totals = new Map<string, { weight: number; count: number }>();
  for (const { to, weight } of weighed) {
    const { weight: before, count } = totals.get(to) ?? { weight: 0, count: 0 };
    totals.set(to, { weight: before + weight, count: count + (weight >= 0.25 ? 1 : 0) });
  }
  const [best, second] = [...totals].toSorted(([, one], [, two]) => two.weight - one.weight);
  if (best === undefined) return null;
  const [to, { weight, count }] = best;
  const sum = [...totals.values()].reduce((all, each) => all + each.weight, 0);
  if (count < fewest || weight / sum < leastShare) return null;
  const speaking = weighed.filter((each) => each.to === to).toSorted((one, two) => two.weight - one.weight);
  const said = [...wanted].filter((word) => speaking.some(({ common }) => common.includes(word)));
  const withWords = weighed.filter(({ common }) => common.length > 0);
  return {
    to,
    sureness: weight / sum >= likelyShare && count >= enough ? 'likely' : 'unsure',
    bySender:
      ofSender.length === 0 ? null : { to: ofSender.filter((each) => each.to === to).length, of: ofSender.length },
    byWords:
      said.length === 0
        ? null
        : {
            to: withWords.filter((each) => each.to === to).length,
            of: withWords.length,
            words: said
              .toSorted((one, two) => worth(two) - worth(one))
              .slice(0, mostWordsShown)
              .map((word) => written.get(word)!),
          },
    examples: speaking.slice(0, mostExamples).map(({ item, number }) => ({ item, number })),
    orElse: second?.[0] ?? null,
  };
}
