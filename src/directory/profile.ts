import type { Static, TSchema } from 'typebox';
import { RuleSetting } from './profile-checks.ts';
import * as citing from './profile-citations.ts';
import * as house from './profile-house.ts';
import * as speaking from './profile-language.ts';
import * as papers from './profile-papers.ts';
import * as adopted from './profile-resolutions.ts';
import { closed, Line, listOf, Slug, Words } from './profile-values.ts';
import * as world from './profile-world.ts';

export * from './profile-checks.ts';
export * from './profile-citations.ts';
export * from './profile-house.ts';
export * from './profile-language.ts';
export * from './profile-papers.ts';
export * from './profile-resolutions.ts';
export type { Words } from './profile-values.ts';
export * from './profile-world.ts';

/**
 * The house as data. Each file holds one subject, and the profile is the union of their top-level keys.
 * A file marked `may be absent` belongs to organisations that have such things; without it its lists are empty.
 */
export const profileFiles = {
  'organisation.json': { organisation: house.Organisation, sources: listOf(house.Source) },
  'languages-and-calendars.json': { calendars: house.Calendars },
  'units.json': { unitLists: listOf(house.UnitList), units: listOf(house.Unit, { minItems: 2 }) },
  'roles.json': { roles: listOf(house.Role) },
  'posts.json': { posts: listOf(house.Post, { minItems: 1 }) },
  'cast.json': {
    cast: closed({
      notice: Words,
      people: listOf(house.CastMember, { minItems: 1 }),
      /** The e-mail address of every correspondent in a trial house, with {id}: it reaches nobody. */
      email: Line,
      correspondents: listOf(world.Correspondent),
    }),
  },
  'registers.json': { registers: listOf(house.Register, { minItems: 1 }) },
  'kinds.json': { parts: listOf(papers.Part), kinds: listOf(papers.Kind, { minItems: 1 }) },
  'formulae.json': { formulae: listOf(papers.Formula) },
  'forms-of-address.json': { formsOfAddress: listOf(papers.FormOfAddress) },
  'purposes.json': { purposes: listOf(papers.Purpose, { minItems: 1 }) },
  'classification.json': {
    classification: closed({
      levels: listOf(papers.ClassificationLevel, { minItems: 1 }),
      markings: listOf(papers.Marking),
      /** The subject under which an unopened envelope is registered. */
      neutralSubject: Words,
    }),
  },
  'urgency.json': { urgency: listOf(papers.UrgencyGrade, { minItems: 1 }) },
  'channels.json': { channels: listOf(papers.Channel, { minItems: 1 }) },
  'signing.json': {
    signingLevels: listOf(papers.SigningLevel, { minItems: 1 }),
    addresseeClasses: listOf(papers.AddresseeClass, { minItems: 1 }),
    authorities: listOf(papers.Authority, { minItems: 1 }),
  },
  'checks.json': { checks: listOf(papers.Check, { minItems: 7 }) },
  'rules.json': { ruleSettings: listOf(RuleSetting) },
  'standing-forms.json': { standingForms: listOf(papers.StandingForm) },
  'file-plan.json': { filePlan: listOf(house.FilePlanClass) },
  'letterhead.json': { letterhead: house.Letterhead },
  'correspondents.json': {
    correspondentRules: listOf(world.CorrespondentRule),
    correspondents: listOf(world.Correspondent),
  },
  'addressee-groups.json': { addresseeGroups: listOf(world.AddresseeGroup) },
  'member-states.json': { memberStates: listOf(world.State), withdrawn: listOf(world.Withdrawal) },
  'observers.json': { observerStates: listOf(world.State), observerBodies: listOf(world.ObserverBody) },
  'institutions.json': { institutionTypes: listOf(world.InstitutionType), institutions: listOf(world.Institution) },
  'secretaries-general.json': { secretariesGeneral: listOf(world.SecretaryGeneral) },
  'sessions.json': { sessionKinds: listOf(world.SessionKind), sessions: listOf(world.Session) },
  'citations.json': {
    citationPrefixes: listOf(Line),
    citationOrgans: listOf(citing.CitationOrgan),
    citationBodies: listOf(citing.CitationBody),
    citationPapers: listOf(citing.CitationPaper),
    citationInstruments: listOf(citing.CitationInstrument),
  },
  'resolutions.json': {
    resolutions: listOf(adopted.Resolution),
    resolutionsHeld: listOf(adopted.ResolutionsHeld),
    /** The units that keep the register beside the Cabinet. */
    resolutionKeepers: listOf(Slug),
  },
  'terms.json': { terms: listOf(speaking.Term) },
  'dossiers.json': { dossiers: listOf(speaking.Dossier) },
  'phrases.json': { phrases: listOf(speaking.PhraseRule) },
  'beginnings.json': { beginnings: listOf(papers.Beginning) },
} as const satisfies Record<string, Record<string, TSchema>>;

export type ProfileFile = keyof typeof profileFiles;

/** The files that an organisation without such things leaves out. */
export const optionalFiles: readonly ProfileFile[] = [
  'addressee-groups.json',
  'member-states.json',
  'observers.json',
  'institutions.json',
  'secretaries-general.json',
  'sessions.json',
  'citations.json',
  'resolutions.json',
  'rules.json',
  'terms.json',
  'dossiers.json',
  'phrases.json',
  'beginnings.json',
];

type Merged<T> = (T extends unknown ? (member: T) => void : never) extends (member: infer U) => void ? U : never;
type Keys = Merged<(typeof profileFiles)[ProfileFile]>;

/**
 * A valid profile, as written; `allCorrespondents` adds those that its rules make. `fingerprint` is the SHA-256 of
 * everything, so that what was cleared can name the profile under which it was cleared.
 */
export type Profile = { readonly [K in keyof Keys]: Keys[K] extends TSchema ? Static<Keys[K]> : never } & {
  readonly fingerprint: string;
};
