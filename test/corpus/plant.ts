import type { DocumentFacts } from '../../src/clearance/checks/document.ts';
import type { CheckId } from '../../src/clearance/checks/finding.ts';
import type { Language } from '../../src/kernel/text.ts';
import type { Span } from '../../src/reading/reading.ts';
import type { CorpusDocument } from './documents.ts';
import type { Chance } from './random.ts';
import type { Fact } from './sheet.ts';

/** A change of a clean text that makes it wrong. `span` is where a finding about it may stand, in the clean text; the changed words unless said. */
export type Edit = Span & {
  readonly text: string;
  readonly span?: Span;
  /** What is known beside the words, where the error lies between the two. */
  readonly facts?: Partial<DocumentFacts>;
};

/** A way to make a clean document wrong, and which rules ought to see it. */
export type Planter = {
  readonly id: string;
  readonly check: CheckId;
  /** The rules of which one must find it. */
  readonly rules: readonly string[];
  readonly languages?: readonly Language[];
  readonly kinds?: readonly string[];
  /** The change, or null where this document gives no occasion. */
  readonly plant: (document: CorpusDocument, chance: Chance) => Edit | null;
};

/** A document with one planted error. */
export type Planted = { readonly text: string; readonly span: Span; readonly shift: (offset: number) => number };

/** Carries out an edit; the span of what was planted is in the new text. */
export function carryOut(text: string, { start, end, text: words, span }: Edit): Planted {
  const grown = words.length - (end - start);
  const shift = (offset: number): number => (offset < end ? offset : offset + grown);
  const place = span ?? { start, end };
  return {
    text: text.slice(0, start) + words + text.slice(end),
    span: { start: Math.min(place.start, start), end: Math.max(place.end + grown, start + words.length) },
    shift,
  };
}

/** A fact of a kind, taken by chance; null where there is none. */
export function factOf(document: CorpusDocument, chance: Chance, kind: Fact['kind']): Fact | null {
  const found = document.facts.filter((fact) => fact.kind === kind);
  return found.length === 0 ? null : chance.one(found);
}

/** The smallest fact of a kind round another one. */
export const round = (document: CorpusDocument, inner: Span, kind: Fact['kind']): Fact | undefined =>
  document.facts.findLast((fact) => fact.kind === kind && fact.start <= inner.start && inner.end <= fact.end);

/** The paragraph round a place. */
export function paragraphRound({ text }: CorpusDocument, { start, end }: Span): Span {
  const before = text.lastIndexOf('\n\n', start);
  const after = text.indexOf('\n\n', end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}
