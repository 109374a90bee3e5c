import Type, { type Static } from 'typebox';
import { closed, evidence, Line, listOf, nullable, oneOf, Slug, Words } from './profile-values.ts';

/** How the resolutions, documents and rules of an organisation are cited. */

/** A word of a symbol or number: its house form, and every spelling that is read for it. */
const Code = { code: Line, spellings: listOf(Line, { minItems: 1 }) };

/** An organ as symbols name it. An organ that changed its name has two rows, each with the sessions in which it was used. */
export const CitationOrgan = closed({
  ...Code,
  sessionKind: nullable(Slug),
  summit: Type.Boolean(),
  extraordinary: Type.Boolean(),
  fromSession: Type.Optional(Type.Integer({ minimum: 1 })),
  untilSession: Type.Optional(Type.Integer({ minimum: 1 })),
});

/** A series of resolutions by subject; `subject` is what it deals with. Arabic letters stand among the spellings. */
export const CitationBody = closed({
  ...Code,
  subject: Words,
  /** Folded words that begin the title of a resolution of this series and of no other; left out for a series of many subjects. */
  subjectWords: Type.Optional(closed({ ar: listOf(Line), en: listOf(Line), fr: listOf(Line) })),
  ...evidence,
});

/** What kind of paper a symbol names: a resolution, a draft, a report. */
export const CitationPaper = closed({ ...Code, name: Words });

const Names = closed({
  ar: listOf(Line, { minItems: 1 }),
  en: listOf(Line, { minItems: 1 }),
  fr: listOf(Line, { minItems: 1 }),
});

/** A text whose articles or rules are cited. `names` follow "of the", "de la", "من"; `last` is its last article where known. */
export const CitationInstrument = closed({
  id: Slug,
  cited: oneOf(['charter-article', 'rule']),
  names: Names,
  last: nullable(Type.Integer({ minimum: 1 })),
  ...evidence,
});

export type ProfileCitationOrgan = Static<typeof CitationOrgan>;
export type ProfileCitationInstrument = Static<typeof CitationInstrument>;
