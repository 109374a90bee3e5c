import Type, { type Static, type TSchema } from 'typebox';

/** The plain values from which every file of a profile is made. Pure; shared with the browser. */

/** A closed object: a key that the schema does not name is a mistake of the writer, not an extension. */
export const closed = <P extends Record<string, TSchema>>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** One of a fixed set of words of the program. */
export const oneOf = <const Value extends string>(words: readonly Value[]) => Type.Enum<Value[]>([...words]);

/** A bounded list; no list of a profile holds more rows than this. */
export const listOf = <T extends TSchema>(schema: T, options: { minItems?: number } = {}) =>
  Type.Array(schema, { maxItems: 2000, ...options });

/** A stable identifier written by the author of the profile: small letters, digits, hyphens. */
export const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64 });

export const Line = Type.String({ minLength: 1, maxLength: 4000 });

/** The same words in the three languages; none may be missing or empty. */
export const Words = closed({ ar: Line, en: Line, fr: Line });
export type Words = Static<typeof Words>;

export const LanguageCode = oneOf(['ar', 'en', 'fr']);

/** A civil day of the Gregorian calendar. */
export const Day = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });

/** A day, a month or a year, as exactly as the source knows it. */
export const RoughDay = Type.String({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' });

/** Valid from the first day to the last day, both included; `to: null` is open. */
export const period = { from: Day, to: nullable(Day) };

/** As `period`, where the first day is not known. */
export const openPeriod = { from: nullable(Day), to: nullable(Day) };

/** What stands behind a row: whether it was seen, where (a source id of the profile, or an address), and a remark. */
export const evidence = {
  verified: Type.Boolean(),
  source: Type.Optional(Line),
  note: Type.Optional(Line),
};

/** As `evidence`, where some fields of the row were seen and others were not. */
export const evidenceByField = {
  verified: Type.Record(Type.String(), Type.Boolean()),
  source: Type.Optional(Line),
  note: Type.Optional(Line),
};

/** A row that is only an id and a name in three languages. */
export const Named = closed({ id: Slug, name: Words });

/** A name that was right in its time. */
export const FormerName = closed({
  language: LanguageCode,
  name: Line,
  from: nullable(RoughDay),
  to: nullable(RoughDay),
  periodVerified: Type.Boolean(),
  ...evidence,
});
