import Type, { type Static } from 'typebox';
import {
  closed,
  evidence,
  evidenceByField,
  FormerName,
  LanguageCode,
  Line,
  listOf,
  nullable,
  oneOf,
  period,
  RoughDay,
  Slug,
  Words,
} from './profile-values.ts';

/** The world around the house: states, institutions, sessions, former heads, and the correspondents made from them. */

export const correspondentKinds = ['state', 'mission', 'organisation', 'institution', 'ngo', 'person'] as const;

/** The grammatical gender of a name; English has none. */
const Gender = closed({ ar: oneOf(['f', 'm']), fr: oneOf(['f', 'm']) });

/** A state, a member or an observer. `of` is its long name as it follows "Permanent Mission" in each language. */
export const State = closed({
  id: Slug,
  iso: nullable(Type.String({ pattern: '^[A-Z]{2}$' })),
  name: Words,
  longName: Words,
  of: Words,
  group: nullable(oneOf(['african', 'arab', 'asian'])),
  since: RoughDay,
  sinceElsewhere: Type.Optional(RoughDay),
  languages: listOf(LanguageCode, { minItems: 1 }),
  formerNames: listOf(FormerName),
  otherForms: listOf(closed({ language: LanguageCode, form: Line, note: Type.Optional(Line) })),
  history: listOf(
    closed({ event: oneOf(['suspended', 'resumed']), date: RoughDay, by: Type.Optional(Line), ...evidence }),
  ),
  ...evidenceByField,
});

export const Withdrawal = closed({ name: Words, year: RoughDay, ...evidence });

/** An organisation or community that observes. */
export const ObserverBody = closed({
  id: Slug,
  name: Words,
  addressed: Words,
  gender: Gender,
  since: RoughDay,
  languages: listOf(LanguageCode, { minItems: 1 }),
  kind: oneOf(['organisation', 'community']),
  /** Where the body is at the same time an institution of this profile, and is written to as such. */
  institution: Type.Optional(Slug),
  ...evidenceByField,
});

export const InstitutionType = closed({
  id: Slug,
  name: Words,
  meaning: Type.Optional(Line),
  /** Whether letters are addressed to bodies of this type; an organ such as the Summit has no letter box. */
  correspondent: Type.Boolean(),
});

export const Institution = closed({
  id: Slug,
  type: Slug,
  acronym: Line,
  name: Words,
  addressed: Words,
  gender: Gender,
  otherForms: nullable(Line),
  seat: nullable(closed({ city: Words, country: Type.String({ pattern: '^[A-Z]{2}$' }) })),
  established: nullable(RoughDay),
  /** Where the body is at the same time a unit of the house. */
  unit: Type.Optional(Slug),
  ...evidenceByField,
});

/** A head of the organisation. The sources may differ: every statement is kept, and one of them is followed. */
export const SecretaryGeneral = closed({
  id: Slug,
  number: Type.Integer({ minimum: 1 }),
  name: Words,
  country: nullable(Type.String({ pattern: '^[A-Z]{2}$' })),
  terms: listOf(
    closed({
      from: RoughDay,
      to: nullable(RoughDay),
      electedOn: Type.Optional(RoughDay),
      followed: Type.Boolean(),
      ...evidence,
    }),
    { minItems: 1 },
  ),
  ...evidenceByField,
});

export const SessionKind = closed({
  id: Slug,
  name: Words,
  formerName: Type.Optional(closed({ name: Words, untilNumber: Type.Integer({ minimum: 1 }) })),
});

const Span = closed({ start: Line, end: nullable(Line) });

/** A session of an organ. The Hijri dates as printed in its texts stand beside the computed ones. */
export const Session = closed({
  id: Line,
  kind: Slug,
  number: nullable(Type.Integer({ minimum: 1 })),
  city: Words,
  country: nullable(Type.String({ pattern: '^[A-Z]{2}$' })),
  start: nullable(RoughDay),
  end: nullable(RoughDay),
  hijriPrinted: nullable(
    closed({ start: Line, end: nullable(Line), source: Line, verdict: oneOf(['exact', 'off-by-one', 'wrong']) }),
  ),
  hijriComputed: nullable(Span),
  theme: nullable(Line),
  subject: nullable(Line),
  ...evidence,
});

/** Someone to whom the house writes and who writes to it. */
export const Correspondent = closed({
  id: Slug,
  kind: oneOf(correspondentKinds),
  class: Slug,
  name: Words,
  /** The name inside a sentence, after "presents its compliments to" (French with its preposition: "à l’ambassade de …"). */
  addressed: Words,
  gender: Gender,
  state: nullable(Slug),
  languages: listOf(LanguageCode, { minItems: 1 }),
  city: nullable(Words),
  country: nullable(Type.String({ pattern: '^[A-Z]{2}$' })),
  channels: listOf(closed({ channel: Slug, address: nullable(Line) })),
  holders: listOf(closed({ id: Slug, name: Words, post: Words, formOfAddress: Slug, ...period })),
  trial: Type.Boolean(),
  ...evidence,
});

/**
 * Those to whom one document is sent at once, each his own original: every correspondent of a class, of the states of a list or of one
 * region among them. Without a list, those that belong to no state.
 */
export const AddresseeGroup = closed({
  id: Slug,
  name: Words,
  class: Slug,
  states: nullable(oneOf(['members', 'observers'])),
  region: nullable(oneOf(['african', 'arab', 'asian'])),
});

/** One correspondent for each row of a list. Placeholders: {id}, {name}, {longName}, {of}, {addressed}. */
export const CorrespondentRule = closed({
  each: oneOf(['member-state', 'observer-state', 'observer-body', 'institution']),
  id: Line,
  kind: oneOf(correspondentKinds),
  class: Slug,
  name: Words,
  addressed: Words,
  /** For rows that carry no gender of their own. */
  gender: Type.Optional(Gender),
  channels: listOf(Slug),
});

export type ProfileState = Static<typeof State>;
export type ProfileInstitution = Static<typeof Institution>;
export type ProfileSession = Static<typeof Session>;
export type ProfileAddresseeGroup = Static<typeof AddresseeGroup>;
export type ProfileCorrespondent = Static<typeof Correspondent>;
export type ProfileCorrespondentRule = Static<typeof CorrespondentRule>;
