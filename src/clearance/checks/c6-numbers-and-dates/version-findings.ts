import type { ReadText } from '../../../reading/reading.ts';
import type { CheckedDocument } from '../document.ts';
import type { Severity } from '../finding.ts';
import type { Found } from '../rule.ts';
import type { Mark, MarkKind } from './version-marks.ts';
import { languageNames } from './versions.text.ts';
import { type Difference, differencesBetween, isOfKind } from './versions-compared.ts';

export type VersionCode = 'differs' | 'only-here' | 'only-there';

/** How much a difference weighs; null where it is nothing to speak of. */
export type Weigh = (difference: Difference) => Severity | null;

/**
 * The differences of one kind between this version and the others. Where a third version says the same as this one, the odd one out hears of
 * it and not the two that agree. What only the other version has is told at the end of the paragraph in which it would stand.
 */
export function versionFindings(document: CheckedDocument, kind: MarkKind, weigh: Weigh): Found<VersionCode>[] {
  const all = document.others.map((other) => ({ other, differences: differencesBetween(document, other) }));
  const found: Found<VersionCode>[] = [];
  const told = new Set<string>();
  for (const { other, differences } of all) {
    const rest = all.filter((each) => each.other !== other);
    for (const difference of differences) {
      const severity = isOfKind(kind, difference) ? weigh(difference) : null;
      if (!severity || isAgreed(difference, rest) || isTold(told, difference)) continue;
      told.add(nameOf(difference));
      found.push(finding(document, other, difference, severity));
    }
  }
  return found;
}

type Compared = { readonly other: ReadText; readonly differences: readonly Difference[] };

/** Whether a further version says the same as this one: it has the mark, or lacks as this one does what the other has. */
function isAgreed({ here, there }: Difference, rest: readonly Compared[]): boolean {
  if (here) return rest.some(({ differences }) => !differences.some((each) => each.here === here));
  return rest.some(
    ({ differences }) =>
      !differences.some((each) => each.here === null && each.there!.keys.some((key) => there!.keys.includes(key))),
  );
}

/** What both other versions have otherwise, or have and this one lacks, is told once. */
const isTold = (told: ReadonlySet<string>, difference: Difference): boolean => told.has(nameOf(difference));

const nameOf = ({ here, there, group }: Difference): string =>
  here ? `${here.start}/${here.end}` : `${group.here.join()} ${there!.keys[0]}`;

function placeOf(document: CheckedDocument, { here, group }: Difference): { start: number; end: number } {
  if (here) return { start: here.start, end: here.end };
  const { end } = document.paragraphs[group.here.at(-1)!]!;
  return { start: end, end };
}

function finding(
  document: CheckedDocument,
  other: ReadText,
  difference: Difference,
  severity: Severity,
): Found<VersionCode> {
  const { here, there } = difference;
  const span = placeOf(document, difference);
  const version = languageNames[other.language];
  const source = `version: ${other.language}`;
  const words = (mark: Mark, read: ReadText) => read.text.slice(mark.start, mark.end);
  if (here && there)
    return {
      ...span,
      message: 'differs',
      with: { here: words(here, document), there: words(there, other), version },
      severity,
      evidence: [{ source, quote: around(other, there), date: null }],
    };
  if (here) return { ...span, message: 'only-here', with: { here: words(here, document), version }, severity };
  return {
    ...span,
    message: 'only-there',
    with: { there: words(there!, other), version },
    severity,
    evidence: [{ source, quote: around(other, there!), date: null }],
  };
}

const mostAround = 60;

/** A mark with the words about it. */
function around({ text, paragraphs }: ReadText, { start, end, paragraph }: Mark): string {
  const line = paragraphs[paragraph]!;
  const from = Math.max(line.start, start - mostAround);
  const to = Math.min(line.end, end + mostAround);
  return `${from > line.start ? '…' : ''}${text.slice(from, to)}${to < line.end ? '…' : ''}`;
}
