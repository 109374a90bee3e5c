import Type, { type Static } from 'typebox';
import { registerDirections, roleIds } from './profile-house.ts';
import {
  closed,
  evidence,
  LanguageCode,
  Line,
  listOf,
  nullable,
  oneOf,
  period,
  Slug,
  Words,
} from './profile-values.ts';

/** The papers of the house: kinds, formulae, purposes, levels, channels, authority, checks, standing forms. */

/** The parts that a document may have to carry; the program looks for them, the profile says which kind needs which. */
export const partIds = [
  'reference',
  'date',
  'subject',
  'addressee',
  'salutation',
  'opening',
  'body',
  'close',
  'signature-block',
  'classification',
  'enclosures',
  'basis',
  'from',
  'parties',
  'amount',
  'term',
  'embargo',
] as const;

export const checkIds = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const;

/** The two checks that nobody may waive, in any house. */
export const neverWaived: readonly (typeof checkIds)[number][] = ['C2', 'C7'];

export const Part = closed({ id: oneOf(partIds), name: Words });

/** A kind of document. An outgoing kind says which book numbers it and to which classes of addressee it may go. */
export const Kind = closed({
  id: Slug,
  name: Words,
  incoming: Type.Boolean(),
  outgoing: Type.Boolean(),
  /** False for what is received but not registered: newspapers, advertising. */
  registered: Type.Boolean(),
  person: oneOf(['first', 'third', 'impersonal']),
  signature: oneOf(['full', 'initials', 'none']),
  parts: listOf(oneOf(partIds)),
  needsBasis: Type.Boolean(),
  /** True for what is written once and sent to many, each his own numbered original: its first text is proposed with fields for the names. */
  originals: Type.Optional(Type.Boolean()),
  register: nullable(oneOf(registerDirections)),
  addressees: listOf(Slug),
  /** A note answers a note and a letter a letter: the kinds of incoming item that this kind may answer. */
  answers: listOf(Slug),
  ...evidence,
});

/** A set phrase. An ICU message with the arguments {sender}, {addressee}, {name}, {salutation}, {reference}, {date}. */
export const Formula = closed({
  id: Slug,
  kind: Slug,
  part: oneOf(['greeting', 'opening', 'transition', 'close']),
  language: LanguageCode,
  addressees: Type.Optional(listOf(Slug)),
  text: Line,
  ...evidence,
});

/** What stands in a text of this kind when it is begun, block by block; "…" is what the officer fills in, {sender} the house by its name. */
export const Beginning = closed({
  id: Slug,
  kind: Slug,
  language: LanguageCode,
  blocks: listOf(closed({ block: oneOf(['heading', 'paragraph', 'number']), text: Line }), { minItems: 1 }),
  ...evidence,
});

/** How a person of a certain standing is written to and spoken to. `{name}` and `{post}` are filled in. */
export const FormOfAddress = closed({
  id: Slug,
  person: Words,
  gender: oneOf(['f', 'm', 'any']),
  address: Words,
  salutation: Words,
  honorific: nullable(Words),
  /** The second person used in the text; in Arabic it must agree with the honorific. */
  secondPerson: Words,
  ...evidence,
});

export const Purpose = closed({
  id: Slug,
  name: Words,
  needsAnswer: Type.Boolean(),
  movesOwnership: Type.Boolean(),
  needsDueDay: Type.Boolean(),
});

export const ClassificationLevel = closed({
  id: Slug,
  rank: Type.Integer({ minimum: 0, maximum: 9 }),
  name: Words,
  /** The envelope is registered unopened, under a neutral subject; only named persons open it. */
  registeredUnopened: Type.Boolean(),
  needsGround: Type.Boolean(),
});

/** A marking of the envelope beside the level, such as "personal". */
export const Marking = closed({ id: Slug, name: Words, registeredUnopened: Type.Boolean() });

export const UrgencyGrade = closed({
  id: Slug,
  rank: Type.Integer({ minimum: 0, maximum: 9 }),
  name: Words,
  answerWithinWorkingDays: nullable(Type.Integer({ minimum: 0, maximum: 365 })),
});

export const Channel = closed({
  id: Slug,
  name: Words,
  in: Type.Boolean(),
  out: Type.Boolean(),
  /** Whether the program sends by itself over this channel, or an officer records what was done. */
  sending: oneOf(['smtp', 'recorded']),
  /** An instruction by word of mouth has no paper: a minute is written and later confirmed. */
  spoken: Type.Boolean(),
  carriesOriginal: Type.Boolean(),
  /** What an e-mail over it carries beside the papers: a signed bundle for an addressee who runs a house like this one. */
  payload: Type.Optional(oneOf(['bundle'])),
});

/** A class of addressee. `readsUpTo` is the highest level that may be sent to it by right; absent means that the class says nothing of it. */
export const AddresseeClass = closed({ id: Slug, name: Words, readsUpTo: Type.Optional(Slug) });

export const SigningLevel = closed({ id: Slug, rank: Type.Integer({ minimum: 1, maximum: 99 }), name: Words });

/** A standing authority: this post may approve, or sign, these kinds to these classes, up to this amount. */
export const Authority = closed({
  id: Slug,
  act: oneOf(['approve', 'sign']),
  post: Slug,
  kinds: listOf(Slug, { minItems: 1 }),
  addressees: listOf(Slug, { minItems: 1 }),
  upTo: nullable(closed({ amount: Type.Integer({ minimum: 0 }), currency: Type.String({ pattern: '^[A-Z]{3}$' }) })),
  classificationUpTo: Slug,
  onBehalfOf: nullable(Slug),
  basis: Words,
  ...period,
  ...evidence,
});

/** One of the seven checks: whose verdict it needs. `named` means a person appointed by name, not any holder of the role. */
export const Check = closed({
  id: oneOf(checkIds),
  slug: Slug,
  name: Words,
  mandate: Words,
  waivable: Type.Boolean(),
  waivedBy: listOf(oneOf(roleIds)),
  givenBy: listOf(oneOf(roleIds), { minItems: 1 }),
  posts: listOf(Slug),
  named: Type.Boolean(),
  ...evidence,
});

/** A text cleared once, with a period; it may merge {number}, {date} and {addressee} and nothing else. */
export const StandingForm = closed({
  id: Slug,
  name: Words,
  subject: Words,
  body: Words,
  clearedOn: nullable(Line),
  ...period,
  ...evidence,
});

export type ProfileKind = Static<typeof Kind>;
export type ProfileFormula = Static<typeof Formula>;
export type ProfileCheck = Static<typeof Check>;
export type ProfileStandingForm = Static<typeof StandingForm>;
export type CheckId = (typeof checkIds)[number];
export type PartId = (typeof partIds)[number];
