import type { Profile } from '../../directory/profile.ts';
import { addresseeIn } from './addressee.ts';
import { citedIn, type OurNumber, ourNumbersIn } from './cited.ts';
import { enclosedIn } from './enclosed.ts';
import { secrecyIn, urgencyIn } from './marks.ts';
import { kindOf, languageOf } from './nature.ts';
import type { Paper } from './paper.ts';
import {
  type Cited,
  type Proposal,
  type ProposedField,
  proposedFields,
  type Remark,
  type Surroundings,
} from './proposals.ts';
import { type SenderKnowledge, senderIn } from './sender.ts';
import { subjectIn } from './subject.ts';
import { theirDateIn } from './their-date.ts';
import { theirReferenceIn } from './their-reference.ts';

/** What of the house the papers are read with. */
export interface Known extends SenderKnowledge {
  readonly profile: Profile;
  /** How the house's books write their numbers. */
  readonly patterns: readonly string[];
}

/** A paper with the language that the reader of files took it for. */
export interface GivenPaper extends Paper {
  readonly language: string | null;
  /** Of a scan whose words were made out from its look, those that must be compared with the paper: Arabic figures, and what the machine was not sure of; null for any other paper. */
  readonly toConfirm: readonly string[] | null;
}

/** What papers say of themselves, and which numbers in them may be the house's own: whoever asks may not know of each of these. */
export interface Said {
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
  readonly cited: readonly Cited[];
  readonly ourNumbers: readonly (OurNumber & { readonly paper: Paper })[];
}

/** What may be read from the outside of an envelope that stays closed. */
const outside: ReadonlySet<ProposedField> = new Set([
  'sender',
  'senderWritten',
  'theirReference',
  'theirDate',
  'language',
  'addressee',
  'level',
  'marking',
  'urgency',
]);

/**
 * Reads the papers of one item, the letter first. What it does not say of itself the e-mail that brought it may say, or what was inside an e-mail, less surely. Of a paper
 * marked to stay closed only what may stand on its outside is said.
 */
export function saidBy(papers: readonly GivenPaper[], known: Known, around: Surroundings): Said {
  const [letter, ...inside] = papers;
  if (letter === undefined) return { proposals: [], remarks: [], cited: [], ourNumbers: [] };
  const first = saidByOne(letter, known, around);
  const read = letter.mail === null ? inside.filter(({ mail }) => mail !== null) : inside;
  const rest = read.map((paper) => saidByOne(paper, known, { ...around, brought: 0 }));
  const isClosed = [first, ...rest].some(({ staysClosed }) => staysClosed);
  const proposals = merged([first.proposals, ...rest.map((each) => lessSurely(each.proposals))]);
  const closed = rest.flatMap(({ remarks }) => remarks.filter(({ code }) => code === 'stays-closed'));
  const remarks = [...first.remarks, ...closed];
  if (isClosed)
    return {
      proposals: proposals.filter(({ field }) => outside.has(field)),
      remarks: remarks.filter(({ code }) => code !== 'enclosures-differ'),
      cited: [],
      ourNumbers: [],
    };
  return {
    proposals,
    remarks,
    cited: citedIn(letter),
    ourNumbers: ourNumbersIn(letter, known.patterns).map((each) => ({ ...each, paper: letter })),
  };
}

interface SaidByOne {
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
  readonly staysClosed: boolean;
}

function saidByOne(paper: GivenPaper, known: Known, { today, brought, isSpoken }: Surroundings): SaidByOne {
  const { profile } = known;
  const date = theirDateIn(paper, { isSpoken, today, zone: profile.calendars.timeZone });
  const enclosed = enclosedIn(paper, brought);
  const secrecy = secrecyIn(paper, profile);
  return {
    proposals: asSeen(paper.toConfirm, [
      ...senderIn(paper, known),
      ...theirReferenceIn(paper),
      ...date.proposals,
      ...languageOf(paper, paper.language),
      ...kindOf(paper, profile, isSpoken),
      ...subjectIn(paper),
      ...enclosed.proposals,
      ...addresseeIn(paper, known),
      ...urgencyIn(paper, profile),
      ...secrecy.proposals,
    ]),
    remarks: [...secrecy.remarks, ...date.remarks, ...enclosed.remarks],
    staysClosed: secrecy.staysClosed,
  };
}

/** What was made out from the look of a scan is never sure; where it rests on words that no machine reads well, it is a guess. */
const asSeen = (toConfirm: readonly string[] | null, proposals: readonly Proposal[]): readonly Proposal[] =>
  toConfirm === null
    ? proposals
    : proposals.map((each) => {
        // An id is no word of the paper.
        const said = each.field === 'sender' ? each.source.words : [each.value].flat().join(' ');
        const isDoubtful = toConfirm.some((word) => said.includes(word));
        return { ...each, sureness: isDoubtful ? 'unsure' : each.sureness === 'sure' ? 'likely' : each.sureness };
      });

const lessSurely = (proposals: readonly Proposal[]): Proposal[] =>
  proposals.map((each) => ({ ...each, sureness: each.sureness === 'sure' ? 'likely' : 'unsure' }));

/** A sender of the directory and a sender as written are one field of the form. */
const placeOf = (field: ProposedField): ProposedField => (field === 'senderWritten' ? 'sender' : field);
const weight = { sure: 2, likely: 1, unsure: 0 } as const;

/** For each field the surest; of equally sure ones that of the paper which comes first. */
function merged(lists: readonly (readonly Proposal[])[]): Proposal[] {
  const best = new Map<ProposedField, Proposal>();
  for (const proposal of lists.flat()) {
    const place = placeOf(proposal.field);
    const before = best.get(place);
    if (before === undefined || weight[proposal.sureness] > weight[before.sureness]) best.set(place, proposal);
  }
  return [...best.values()].toSorted(
    (one, two) => proposedFields.indexOf(one.field) - proposedFields.indexOf(two.field),
  );
}
