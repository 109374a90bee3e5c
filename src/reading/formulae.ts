import type { Profile, Words } from '../directory/profile.ts';
import type { Language } from '../kernel/text.ts';
import { align, type Candidate } from './formula-match.ts';
import { type Pattern, patternsOf } from './formula-patterns.ts';
import { stemOf } from './formula-stems.ts';
import type { Ground } from './read-text.ts';
import type { FormulaMention } from './reading.ts';
import { readSalutations, type SalutationBook, salutationsOf } from './salutations.ts';
import { overlaps } from './walk.ts';

type Entry = { readonly pattern: Pattern; readonly step: number };

/** The set phrases of a house by the words that give them away, and its salutations. */
export type FormulaBook = {
  readonly byStem: Readonly<Record<Language, ReadonlyMap<string, readonly Entry[]>>>;
  readonly salutations: SalutationBook;
};

/** Makes the book from the formulae and forms of address of a profile. */
export function formulaBookOf(
  formulae: Profile['formulae'],
  forms: Profile['formsOfAddress'],
  secretariat: Words | null,
): FormulaBook {
  const byStem = { ar: new Map(), en: new Map(), fr: new Map() } as const;
  const add = (index: Map<string, Entry[]>, stem: string, entry: Entry) =>
    index.set(stem, [...(index.get(stem) ?? []), entry]);
  for (const pattern of patternsOf(formulae, secretariat))
    for (const step of firstSteps(pattern)) {
      const known = pattern.steps[step]!;
      if ('stem' in known) add(byStem[pattern.language], known.stem, { pattern, step });
    }
  return { byStem, salutations: salutationsOf(forms) };
}

/** A phrase is looked for at its first strong word, and at the second where nothing but words stands before it. */
function firstSteps({ steps }: Pattern): number[] {
  const strong = steps.flatMap((step, at) => ('stem' in step && !step.weak ? [at] : [])).slice(0, 2);
  return strong.filter((at, order) => order === 0 || steps.slice(strong[0], at).every((step) => 'stem' in step));
}

/** Finds openings, transitions, closes and greetings as the house writes them or nearly so, and salutations. */
export function readFormulae(ground: Ground): FormulaMention[] {
  const { tokens, paragraphs, lexicon } = ground;
  const { byStem, salutations } = lexicon.formulae;
  const found: Candidate[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const { language } = paragraphs[token.paragraph]!;
    for (const { pattern, step } of byStem[language].get(stemOf(token.folded, language)) ?? []) {
      const candidate = align(ground, pattern, step, at);
      if (candidate) found.push(candidate);
    }
  });
  return [...best(found), ...readSalutations(ground, salutations)].sort((a, b) => a.start - b.start);
}

/** Of phrases in one place the one that most words speak for; those equally good are one mention. */
function best(found: readonly Candidate[]): FormulaMention[] {
  const order = found.toSorted((a, b) => b.matched * b.share - a.matched * a.share || a.start - b.start);
  const kept = new Map<string, Candidate>();
  const occupied: Candidate[] = [];
  for (const candidate of order) {
    if (occupied.length > 0 && overlapsAny(occupied, candidate)) {
      const same = kept.get(placeAndPart(candidate));
      if (same?.share === candidate.share) kept.set(placeAndPart(candidate), joined(same, candidate));
      continue;
    }
    kept.set(placeAndPart(candidate), candidate);
    occupied.splice(placeOf(occupied, candidate.start), 0, candidate);
  }
  return Array.from(kept.values(), mentionOf);
}

function mentionOf(candidate: Candidate): FormulaMention {
  const { matched: _, share: __, ...mention } = candidate;
  return mention;
}

/** Kept candidates never overlap, so in the order of their places only two neighbours need be asked. */
function overlapsAny(occupied: readonly Candidate[], candidate: Candidate): boolean {
  const at = placeOf(occupied, candidate.start);
  return [occupied[at - 1], occupied[at]].some((other) => other !== undefined && overlaps(other, candidate));
}

function placeOf(occupied: readonly Candidate[], start: number): number {
  let low = 0;
  let high = occupied.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (occupied[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const placeAndPart = ({ start, end, part }: Candidate): string => `${start} ${end} ${part}`;

const joined = (one: Candidate, two: Candidate): Candidate => ({
  ...one,
  rows: [...new Set([...one.rows, ...two.rows])],
  kinds: [...new Set([...one.kinds, ...two.kinds])],
  sender: one.sender ?? two.sender,
  addressee: one.addressee ?? two.addressee,
  address: one.address ?? two.address,
});
