import type { Text } from '../../../kernel/text.ts';
import type { Span } from '../../../reading/reading.ts';
import type { CheckedDocument, Hand } from '../document.ts';
import type { Hindrance, Knowledge } from '../knowledge.ts';
import { matterOf } from '../offices.ts';
import type { FoundFacts } from '../rule.ts';

const longestSignature = 120;

/** Where the signature stands: the last line, or the end of the text where that line is a paragraph of prose. */
export function signaturePlace({ paragraphs }: CheckedDocument): Span {
  const last = paragraphs.at(-1);
  if (!last) return { start: 0, end: 0 };
  return last.end - last.start <= longestSignature
    ? { start: last.start, end: last.end }
    : { start: last.end, end: last.end };
}

/** What hinders a hand, with the facts that its sentences name; null where nothing does or too little is known. */
export function hindered(
  { facts }: CheckedDocument,
  { offices }: Knowledge,
  act: 'sign' | 'approve',
  hand: Hand | null,
): { readonly by: Hindrance; readonly said: FoundFacts } | null {
  const matter = offices && hand ? matterOf(facts) : null;
  const by = matter ? offices!.whyNot(act, hand!.person, matter, facts.on) : null;
  if (!by) return null;
  const { amount, on } = facts;
  return {
    by,
    said: {
      name: nameIn(offices!.nameOf(hand!.person)),
      proposedName: nameIn(by.proposed),
      proposed: by.proposed ? 'one' : 'none',
      amount: amount ? `${amount.value} ${amount.currency}` : '',
      on,
      day: by.day ?? on,
    },
  };
}

/** The name of a person of whom nothing is known but that he is one. */
export const nameIn = (name: Text | null): Text => name ?? { ar: 'هذا الشخص', en: 'This person', fr: 'Cette personne' };
