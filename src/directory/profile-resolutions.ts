import Type, { type Static } from 'typebox';
import { closed, evidence, LanguageCode, Line, listOf, nullable, RoughDay, Slug, Words } from './profile-values.ts';

/** The resolutions that an organisation's profile brings along, and for which sessions it has all of them. */

const InLanguage = closed({ language: LanguageCode, words: Line });

/** What makes the number of a resolution: "1/51-PAL" is serial 1 of session 51, body PAL. */
const number = {
  serial: Type.Integer({ minimum: 1, maximum: 999 }),
  session: Type.Integer({ minimum: 1, maximum: 99 }),
  sessionKind: Slug,
  body: Line,
  /** The letter of one of several resolutions under one serial. */
  part: Type.Optional(Type.String({ pattern: '^[A-Z]$' })),
};

/**
 * A resolution. `titles` and `texts` hold only words that were seen in that language; `about` says in our own words what it deals with,
 * where its title was not seen.
 */
export const Resolution = closed({
  ...number,
  titles: listOf(InLanguage),
  texts: Type.Optional(
    listOf(closed({ language: LanguageCode, words: Type.String({ minLength: 1, maxLength: 200_000 }) })),
  ),
  about: Type.Optional(Words),
  adoptedOn: nullable(RoughDay),
  /** The number, as the house writes it, of the resolution that took its place. */
  supersededBy: nullable(Line),
  ...evidence,
});

/** What is held of one session and body: all of its resolutions, or some. Where nothing is said, some. */
export const ResolutionsHeld = closed({
  sessionKind: Slug,
  session: Type.Integer({ minimum: 1, maximum: 99 }),
  body: Line,
  complete: Type.Boolean(),
  ...evidence,
});

export type ProfileResolution = Static<typeof Resolution>;
