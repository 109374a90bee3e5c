import type { Profile } from '../../../../directory/profile.ts';
import type { CheckedDocument } from '../../document.ts';
import { defineRule, type Found } from '../../rule.ts';
import { endOf } from '../lines.ts';
import { missingPart } from '../parts.text.ts';
import { type PartId, partsIn } from '../parts.ts';

/** What no text shows by itself, or what a rule of its own looks for. */
const elsewhere = new Set<PartId>(['body', 'classification', 'enclosures', 'basis']);
/** A draft is numbered and dated when it is signed, and the release time may stand on the paper. */
const givenLater = new Set<PartId>(['reference', 'date', 'embargo']);
const atEnd = new Set<PartId>(['close', 'signature-block', 'amount', 'term']);
/** Fewer words than these are a fragment or a beginning. */
const fewestWords = 20;

/** The parts that the profile asks of a kind of document. Parts that the house prints round the text count as there. */
export const rule = defineRule({
  id: 'missing-part',
  check: 'C3',
  severity: 'warning',
  ...missingPart,
  examples: {
    fires: {
      text: 'Reference: OIC/CAB/2026/17\nDate: 29 October 2026\nSubject: Meeting of experts\n\nH.E. the Minister of Foreign Affairs\n\nExcellency,\n\nI have the honour to inform Your Excellency that the meeting of experts is put off until further notice.\n\nHissein Brahim Taha\nSecretary-General',
      facts: { kind: 'letter' },
    },
    silent: {
      text: 'Reference: OIC/CAB/2026/17\nDate: 29 October 2026\nSubject: Meeting of experts\n\nH.E. the Minister of Foreign Affairs\n\nExcellency,\n\nI have the honour to inform Your Excellency that the meeting of experts is put off until further notice.\n\nPlease accept, Excellency, the assurances of my highest consideration.\n\nHissein Brahim Taha\nSecretary-General',
      facts: { kind: 'letter' },
    },
  },
  *examine(document, { profile }) {
    const kind = profile.kinds.find(({ id }) => id === document.facts.kind);
    if (!kind || document.tokens.filter((token) => token.kind === 'word').length < fewestWords) return;
    const there = partsIn(document);
    for (const part of kind.parts)
      if (isAsked(document, kind, part) && (there.get(part) ?? []).length === 0)
        yield missing(document, profile, kind, part);
  },
});

type Kind = Profile['kinds'][number];

/** Initials leave no words, and a letter may begin without a set phrase. */
function isAsked({ facts }: CheckedDocument, kind: Kind, part: PartId): boolean {
  if (elsewhere.has(part) || facts.printedParts.includes(part)) return false;
  if (part === 'signature-block') return kind.signature === 'full';
  return !(part === 'opening' && kind.person === 'first');
}

function missing({ text }: CheckedDocument, { parts }: Profile, kind: Kind, part: PartId): Found<'missing'> {
  return {
    ...(atEnd.has(part) ? endOf(text) : { start: 0, end: 0 }),
    message: 'missing',
    with: { part: parts.find(({ id }) => id === part)!.name, kind: kind.name },
    evidence: [{ source: kind.source ?? 'profile', quote: kind.parts.join(', '), date: null }],
    ...(givenLater.has(part) ? { severity: 'note' as const } : {}),
  };
}
