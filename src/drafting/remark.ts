import { type Static, type TSchema, Type } from 'typebox';
import { languages } from '../kernel/text.ts';
import { Id } from '../register/registration.ts';
import type { LanguageVersion } from './content.ts';
import type { DraftState } from './drafting.ts';
import { placeOf } from './word/place-remarks.ts';
import { longestRemark, longestWords, wordFields } from './word/word.ts';

const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });
const nullable = <T extends TSchema>(schema: T) => Type.Union([Type.Null(), schema]);
const Language = Type.Enum([...languages]);

/** A remark on words of one language version of a draft, as a reader of the draft sees it. */
export const RemarkShown = Type.Object({
  id: Id,
  /** The ordinal of the version in which the words stand. */
  version: Type.Integer(),
  language: Language,
  /** The block of the body, from 0; null for a line around it and for the version as a whole. */
  block: nullable(Type.Integer()),
  words: Type.String(),
  text: Type.String(),
  byName: Words,
  madeAt: Type.String(),
  /** Whom a Word file names as its author, and when; null where it was made here. */
  author: nullable(Type.String()),
  writtenAt: nullable(Type.String()),
  answer: nullable(Type.String()),
  answeredByName: nullable(Words),
  answeredAt: nullable(Type.String()),
  settledByName: nullable(Words),
  settledAt: nullable(Type.String()),
  may: Type.Object({ answer: Type.Boolean(), settle: Type.Boolean() }),
});
export type RemarkShown = Static<typeof RemarkShown>;

/** What a remark is made with. Without a block the words are looked for; without words it stands on the whole block, or version. */
export const RemarkForm = Type.Object(
  {
    version: Type.Integer({ minimum: 1 }),
    language: Language,
    block: Type.Optional(nullable(Type.Integer({ minimum: 0, maximum: 5_000 }))),
    words: Type.Optional(Type.String({ maxLength: longestWords })),
    text: Type.String({ minLength: 1, maxLength: longestRemark, pattern: '\\S' }),
  },
  { additionalProperties: false },
);
export type RemarkForm = Static<typeof RemarkForm>;

export const AnswerForm = Type.Object(
  { answer: Type.String({ minLength: 1, maxLength: longestRemark, pattern: '\\S' }) },
  { additionalProperties: false },
);

/** Whether a draft in this state is still remarked upon: not once it has left or was given up. */
export const isRemarkable = (state: DraftState): boolean => state !== 'signed' && state !== 'withdrawn';

/**
 * Where the words of a remark stand: in the block that it names, or the first that has them; null in a line around the body and for the
 * version as a whole; `gone` where they are not.
 */
export function standsAt(
  version: LanguageVersion,
  { block, words }: Pick<RemarkForm, 'block' | 'words'>,
): number | null | 'gone' {
  const said = words ?? '';
  if (block !== undefined && block !== null) {
    const isThere =
      block < version.body.blocks.length &&
      (said === '' || placeOf(version.body, { block, words: said })?.block === block);
    return isThere ? block : 'gone';
  }
  if (said === '' || wordFields.some((field) => version[field]?.includes(said) === true)) return null;
  return (block === undefined ? placeOf(version.body, { block: 0, words: said })?.block : undefined) ?? 'gone';
}
