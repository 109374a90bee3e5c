import type { Level } from '../../access/actor.ts';
import type { Language } from '../../kernel/text.ts';
import type { Proposal, Proposals } from '../proposals/proposals.ts';
import type { RegistrationForm } from '../registration.ts';
import { blankFields, type FieldName, type Fields } from './fields.ts';

/**
 * Where a proposal stands: put into its empty field and not yet looked over; offered beside it; confirmed or taken by the officer; or cleared,
 * passed over, or written over by him.
 */
export type Standing = 'filled' | 'offered' | 'kept' | 'left';

/** A proposal for one field of the form, with what it would put there. */
export interface FieldProposal {
  readonly proposal: Proposal;
  readonly fills: Partial<Fields>;
  readonly standing: Standing;
}

/** What the papers of a piece said of themselves, and what became of it. */
export interface Proposed {
  readonly state: 'reading' | 'read' | 'failed';
  readonly said: Proposals | null;
  readonly fields: Readonly<Partial<Record<FieldName, FieldProposal>>>;
}

export const nothingProposed: Proposed = { state: 'reading', said: null, fields: {} };

/** Fields of the form that are one field to whoever fills it in. */
const together: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = {
  sender: ['sender', 'senderWritten', 'senderUnknown'],
  replyTo: ['replyTo', 'replyToWritten'],
};
const partsOf = (name: FieldName): readonly FieldName[] => together[name] ?? [name];
const blank = blankFields(null as never);

/** What a proposal puts into the form, and under which of its fields it stands; null for what the form does not ask and only shows. */
function fillsOf(
  { field, value, name, number, source }: Proposal,
  language: Language,
): { place: FieldName; fills: Partial<Fields> } | null {
  const words = String(value);
  switch (field) {
    case 'addressee':
      return null;
    case 'sender':
      return {
        place: 'sender',
        fills: {
          sender: { id: words, label: name?.[language] ?? source.words },
          senderWritten: '',
          senderUnknown: false,
        },
      };
    case 'senderWritten':
      return { place: 'sender', fills: { sender: null, senderWritten: words, senderUnknown: false } };
    case 'replyTo':
      return { place: 'replyTo', fills: { replyTo: { id: words, label: number ?? words }, replyToWritten: '' } };
    case 'enclosures':
      return { place: 'enclosures', fills: { enclosures: Array.isArray(value) ? value.join('\n') : words } };
    case 'level':
      return { place: 'level', fills: { level: Number(value) as Level } };
    default:
      return { place: field, fills: { [field]: words } };
  }
}

/** The form as far as proposals look at it: what is filled in, what the officer wrote, and what is to be put in only by himself. */
interface Form {
  readonly fields: Fields;
  readonly written: readonly FieldName[];
  readonly learned: readonly FieldName[];
}

/** Whether nobody has filled a field in. The language that the reader of files took it for is only a guess before this one. */
function isEmpty({ fields, written, learned }: Form, place: FieldName): boolean {
  if (partsOf(place).some((part) => written.includes(part))) return false;
  if (learned.includes(place) && place !== 'language') return false;
  return place === 'language' || partsOf(place).every((part) => same(fields[part], blank[part]));
}

const same = (one: unknown, two: unknown): boolean =>
  typeof one === 'object' && one !== null && typeof two === 'object' && two !== null
    ? (one as { id?: string }).id === (two as { id?: string }).id
    : one === two;
const saysTheSame = (fields: Fields, fills: Partial<Fields>): boolean =>
  (Object.keys(fills) as FieldName[]).every((name) => same(fields[name], fills[name]));

/**
 * The answer laid on the form: each surer proposal goes into its field where that is empty, the others are offered. What the officer decided
 * of an earlier answer stays decided. `closes` says whether a proposal would have the envelope stay closed, which is never done by itself.
 */
export function laidOn(
  form: Form,
  before: Proposed | null,
  said: Proposals,
  language: Language,
  closes: (proposal: Proposal) => boolean,
): { readonly proposed: Proposed; readonly fills: Partial<Fields> } {
  const fields: Partial<Record<FieldName, FieldProposal>> = {};
  let fills: Partial<Fields> = {};
  for (const proposal of said.proposals) {
    const filling = fillsOf(proposal, language);
    if (filling === null) continue;
    const { place, fills: own } = filling;
    const earlier = before?.fields[place];
    const isDecided =
      earlier !== undefined && earlier.standing !== 'offered' && same(earlier.proposal.value, proposal.value);
    if (isDecided || earlier?.standing === 'kept' || earlier?.standing === 'left') {
      fields[place] = earlier;
      continue;
    }
    const isFree = earlier?.standing === 'filled' || isEmpty(form, place);
    if (!isFree && saysTheSame(form.fields, own)) continue;
    const standing: Standing = isFree && proposal.sureness !== 'unsure' && !closes(proposal) ? 'filled' : 'offered';
    fields[place] = { proposal, fills: own, standing };
    if (standing === 'filled') fills = { ...fills, ...own };
  }
  return { proposed: { state: 'read', said, fields }, fills };
}

const longestValue = 2_000;

/** What was proposed, as the registration keeps it beside what the officer chose. */
export const keptWith = (proposed: Proposed | null): NonNullable<RegistrationForm['proposed']> =>
  (proposed?.said?.proposals ?? []).slice(0, 20).map(({ field, value, sureness, source }) => ({
    field,
    value: (Array.isArray(value) ? value.join('\n') : String(value)).slice(0, longestValue),
    words: source.words,
    sureness,
  }));

/** The fields with a proposal that stands in them and has not been looked over. */
export const waitingIn = (proposed: Proposed | null): FieldName[] =>
  Object.entries(proposed?.fields ?? {}).flatMap(([name, { standing }]) =>
    standing === 'filled' ? [name as FieldName] : [],
  );

const withStanding = (proposed: Proposed, places: readonly FieldName[], standing: Standing): Proposed => ({
  ...proposed,
  fields: Object.fromEntries(
    Object.entries(proposed.fields).map(([name, each]) => [
      name,
      places.includes(name as FieldName) ? { ...each, standing } : each,
    ]),
  ),
});

/** A change of the form that follows from a decision on proposals: what it fills, and whether that is the officer's own now. */
export interface Decided {
  readonly proposed: Proposed;
  readonly fills: Partial<Fields>;
  readonly written: readonly FieldName[];
}

/** The officer says that what stands in these fields is right, or takes what is offered. */
export function confirmed(proposed: Proposed, places: readonly FieldName[]): Decided {
  const taken = places.flatMap((place) => proposed.fields[place] ?? []);
  const fills: Partial<Fields> = Object.assign({}, ...taken.map((each) => each.fills)) as Partial<Fields>;
  return { proposed: withStanding(proposed, places, 'kept'), fills, written: Object.keys(fills) as FieldName[] };
}

/** The officer clears these fields again, or passes over what is offered; nothing is put into them any more. */
export function cleared(proposed: Proposed, places: readonly FieldName[]): Decided {
  const filled = places.filter((place) => proposed.fields[place]?.standing === 'filled');
  const parts = filled.flatMap(partsOf);
  const fills = Object.fromEntries(parts.map((part) => [part, blank[part]])) as Partial<Fields>;
  return { proposed: withStanding(proposed, places, 'left'), fills, written: parts };
}

/** After the officer has filled fields in himself: a proposal that stood in one of them is his own affair now. */
export function writtenOver(proposed: Proposed | null, names: readonly FieldName[]): Proposed | null {
  if (proposed === null) return null;
  const places = waitingIn(proposed).filter((place) => partsOf(place).some((part) => names.includes(part)));
  return places.length === 0 ? proposed : withStanding(proposed, places, 'left');
}
