import Type, { type Static } from 'typebox';
import {
  closed,
  evidence,
  evidenceByField,
  LanguageCode,
  Line,
  listOf,
  nullable,
  oneOf,
  RoughDay,
  Slug,
  Words,
} from './profile-values.ts';

/** The language of the house: its terms, the names and wording of its dossiers, and phrases that it has an opinion about. */

/**
 * A form that is not the house's. `always` is shown wherever it stands, `mixed` only beside the preferred form in the same text, and `never`
 * is kept from the source but not looked for, because the same words are right elsewhere; `note` says why.
 */
export const DiscouragedForm = closed({
  language: LanguageCode,
  form: Line,
  shown: oneOf(['always', 'mixed', 'never']),
  severity: oneOf(['warning', 'note']),
  /** What to write, where it is not the preferred form as it stands. */
  instead: Type.Optional(Line),
  /** Longer wordings in which the form is right. */
  except: Type.Optional(listOf(Line)),
  /** Discouraged from this day, month or year; texts of earlier times keep it. */
  from: Type.Optional(RoughDay),
  note: Type.Optional(Line),
});

const Worded = {
  preferred: Words,
  discouraged: listOf(DiscouragedForm),
  ...evidenceByField,
};

/** A term with its preferred form. `alsoRight` are spellings seen in official texts. */
export const Term = closed({ id: Slug, domain: Slug, alsoRight: Type.Optional(listOf(Line)), ...Worded });

/** A name of a dossier: of a state, territory, place, body, person or matter. Texts of before `from` and after `to` have their own. */
export const DossierName = closed({
  id: Slug,
  of: oneOf(['state', 'territory', 'place', 'person', 'body', 'matter']),
  from: nullable(RoughDay),
  to: nullable(RoughDay),
  ...Worded,
});

/** Words agreed upon, which a text repeats as they are or not at all. */
export const AgreedWording = closed({
  id: Slug,
  text: Words,
  from: nullable(RoughDay),
  to: nullable(RoughDay),
  ...evidenceByField,
});

/** A subject on which words weigh: its names, its agreed language, and the adviser who must see what touches it. */
export const Dossier = closed({
  id: Slug,
  name: Words,
  names: listOf(DossierName),
  agreed: listOf(AgreedWording),
  /** Posts that must see a text on this subject; empty where nobody in particular must. */
  reservedTo: listOf(Slug),
  /** Words by which a text is known to touch the subject, beside its names. */
  touchedBy: listOf(closed({ language: LanguageCode, words: Line })),
  ...evidence,
});

/**
 * A phrase that the house has an opinion about. In `pattern` words stand as written, `a|b` is either, `word*` any ending, `…` up to three words;
 * capitals, accents and vowel marks do not matter.
 */
export const PhraseRule = closed({
  id: Slug,
  check: oneOf(['C4', 'C7']),
  language: LanguageCode,
  pattern: Line,
  /** Kinds of document in which it applies; absent means all. */
  kinds: Type.Optional(listOf(Slug)),
  message: Words,
  severity: oneOf(['error', 'warning', 'note']),
  suggestion: nullable(Line),
  except: Type.Optional(listOf(Line)),
  ...evidence,
});

export type ProfileDiscouragedForm = Static<typeof DiscouragedForm>;
export type ProfileTerm = Static<typeof Term>;
export type ProfileDossier = Static<typeof Dossier>;
export type ProfileAgreedWording = Static<typeof AgreedWording>;
export type ProfilePhraseRule = Static<typeof PhraseRule>;
