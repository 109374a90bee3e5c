import { type Static, type TSchema, Type } from 'typebox';
import type { BodyChange } from '../kernel/body-changes.ts';
import { languages } from '../kernel/text.ts';
import { Id } from '../register/registration.ts';
import { LanguageVersion } from './content.ts';
import type { DraftState } from './drafting.ts';
import type { TextChange } from './text-changes.ts';
import { wordFields } from './word/word.ts';

/** How many suggestions are made at once, and how many may stand open on one draft. */
export const mostAtOnce = 500;
export const mostOpen = 2_000;

const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });
const nullable = <T extends TSchema>(schema: T) => Type.Union([Type.Null(), schema]);
const Change = Type.Unsafe<BodyChange>(Type.Object({}, { additionalProperties: true }));

/** A change that a reader proposes of a language version of a draft, as a reader of the draft sees it. */
export const SuggestionShown = Type.Object({
  id: Id,
  /** The ordinal of the version on which it was made. */
  version: Type.Integer(),
  language: Type.Enum([...languages]),
  /** The line around the body that it changes; null for the body. */
  line: nullable(Type.Enum([...wordFields])),
  /** Of an open one: whether its words still stand in the version in hand, were made there by hand, or are others by now. */
  standing: nullable(Type.Enum(['fits', 'made', 'gone'])),
  /** The change, at its place in the version in hand where it fits there, else where it was made. */
  change: Change,
  byName: Words,
  mine: Type.Boolean(),
  madeAt: Type.String(),
  /** Whom a Word file names as its author, and when; null where it was made here. */
  author: nullable(Type.String()),
  writtenAt: nullable(Type.String()),
  outcome: nullable(Type.Enum(['accepted', 'rejected'])),
  decidedByName: nullable(Words),
  decidedAt: nullable(Type.String()),
  /** The ordinal of the version that carries what was accepted. */
  carriedBy: nullable(Type.Integer()),
  may: Type.Object({ accept: Type.Boolean(), reject: Type.Boolean() }),
});
export type SuggestionShown = Static<typeof SuggestionShown>;

/** The suggestions on a draft; `version` is the ordinal of the version in hand, in which those that are open are placed. */
export const SuggestionList = Type.Object({ version: nullable(Type.Integer()), rows: Type.Array(SuggestionShown) });
export type SuggestionList = Static<typeof SuggestionList>;

/** A language version as the reader would have it; what differs from the saved one becomes suggestions. */
export const SuggestForm = Type.Object(
  {
    version: Type.Integer({ minimum: 1 }),
    text: Type.Omit(LanguageVersion, ['authentic']),
  },
  { additionalProperties: false },
);
export type SuggestForm = Static<typeof SuggestForm>;
export type SuggestedText = SuggestForm['text'];

const ids = Type.Array(Id, { minItems: 1, maxItems: mostOpen });
export const AcceptForm = Type.Object({ edition: Type.Integer({ minimum: 1 }), ids }, { additionalProperties: false });
export const RejectForm = Type.Object({ ids }, { additionalProperties: false });

const suggestable: readonly DraftState[] = ['draft', 'in-concurrence', 'submitted', 'returned'];
/** Whether changes are still suggested on a draft in this state: not once it is approved or given up. */
export const isSuggestable = (state: DraftState): boolean => suggestable.includes(state);

/** A change with whom a Word file names as its author. */
export type AuthoredChange = TextChange & { readonly author: string | null; readonly writtenAt: string | null };
