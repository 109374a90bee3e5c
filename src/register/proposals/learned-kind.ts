import { agreedOn } from './learned-names.ts';
import type { Proposal } from './proposals.ts';

/** An earlier letter of a sender: the kind that its officer wrote, and in the place of which proposal, where he did not follow one. */
export interface EarlierKind {
  readonly item: string;
  readonly kind: string;
  readonly instead: string | null;
}

/**
 * The kind that the earlier letters of a sender tell: where the paper says nothing, that of all of them; where officers put right what such papers
 * say, what they chose. At least two must agree and none contradict; null otherwise, and where it is what the paper says itself.
 */
export function kindByEarlier(said: string | null, earlier: readonly EarlierKind[]): string | null {
  const alike = said === null ? earlier : earlier.filter(({ kind, instead }) => kind === said || instead === said);
  const agreed = agreedOn(alike.map(({ item, kind }) => ({ item, chosen: kind })));
  return agreed === said ? null : agreed;
}

/** A paper that names its own kind is believed; and of a sender who is only guessed nothing is known. */
export function senderOfKind(proposals: readonly Proposal[]): Proposal | null {
  const sender = proposals.find(({ field }) => field === 'sender');
  const isNamed = proposals.some(({ field, sureness }) => field === 'kind' && sureness === 'sure');
  return sender === undefined || sender.sureness === 'unsure' || isNamed ? null : sender;
}

/** The proposals with the kind that the sender's earlier letters tell: a guess where the paper says nothing, likely where what it says was put right before. */
export function withKindByEarlier(
  proposals: readonly Proposal[],
  earlier: readonly EarlierKind[],
): readonly Proposal[] {
  const sender = senderOfKind(proposals);
  const said = proposals.find(({ field }) => field === 'kind');
  const kind = sender === null ? null : kindByEarlier(said === undefined ? null : String(said.value), earlier);
  if (sender === null || kind === null) return proposals;
  const learned: Proposal = {
    field: 'kind',
    value: kind,
    name: null,
    number: null,
    sureness: said === undefined || said.sureness === 'unsure' ? 'unsure' : 'likely',
    source: said?.source ?? sender.source,
    isLearned: true,
  };
  return said === undefined ? [...proposals, learned] : proposals.map((each) => (each === said ? learned : each));
}
