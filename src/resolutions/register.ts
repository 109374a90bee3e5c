import { type Static, Type } from 'typebox';
import type { Id as IdOf } from '../kernel/id.ts';
import type { Text } from '../kernel/text.ts';

export type ResolutionId = IdOf<'resolution'>;

/** A resolution in the list. */
export type ResolutionRow = {
  readonly id: ResolutionId;
  readonly number: string;
  readonly session: number;
  readonly sessionKind: string;
  readonly body: string;
  readonly title: Partial<Text>;
  readonly about: Partial<Text>;
  readonly adoptedOn: string | null;
  readonly supersededBy: string | null;
  readonly verified: boolean;
  /** The languages of which the text is held. */
  readonly texts: readonly string[];
  readonly place: string;
};

/** One resolution with its texts, others under the same number, and what has superseded it or was superseded by it where it is held. */
export type ResolutionView = ResolutionRow & {
  readonly text: Partial<Text>;
  readonly source: string;
  readonly twins: readonly { readonly id: ResolutionId; readonly number: string; readonly title: Partial<Text> }[];
  readonly later: ResolutionId | null;
  readonly earlier: readonly { readonly id: ResolutionId; readonly number: string }[];
  readonly edition: number;
};

/** A session and series of which resolutions are held. */
export type HeldRow = {
  readonly sessionKind: string;
  readonly session: number;
  readonly body: string;
  readonly count: number;
  readonly complete: boolean;
  readonly source: string | null;
};

/** A page of the list. */
export type ResolutionPage = {
  readonly rows: readonly ResolutionRow[];
  readonly next: string | null;
  readonly total: number;
  readonly may: { readonly keep: boolean };
  /** The series and kinds of session by which a reader may narrow the list, with their names. */
  readonly series: readonly { readonly id: string; readonly name: Text }[];
  readonly kinds: readonly { readonly id: string; readonly name: Text }[];
};

const closed = { additionalProperties: false } as const;

/** A file of resolutions as it is brought in. */
export const ImportForm = Type.Object(
  {
    format: Type.Enum(['csv', 'json']),
    content: Type.String({ minLength: 1, maxLength: 20_000_000 }),
    /** Where the resolutions come from, for rows that do not say it themselves. */
    source: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  },
  closed,
);
export type ImportForm = Static<typeof ImportForm>;

/** Says whether all resolutions of a session and series are held, and on whose word. */
export const HeldForm = Type.Object(
  {
    sessionKind: Type.String({ minLength: 1, maxLength: 64 }),
    session: Type.Integer({ minimum: 1, maximum: 99 }),
    body: Type.String({ minLength: 1, maxLength: 20 }),
    complete: Type.Boolean(),
    source: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
  },
  closed,
);
export type HeldForm = Static<typeof HeldForm>;

/** The columns of a table; a JSON row has the same keys, or `title` and `text` as objects by language. Only a number and a title or text are needed. */
export const columns = [
  'number',
  'title_ar',
  'title_en',
  'title_fr',
  'text_ar',
  'text_en',
  'text_fr',
  'adopted_on',
  'superseded_by',
  'source',
] as const;
/** Why a row of a file was not taken. */
export type RowRefusal =
  | 'no-number'
  | 'number-not-understood'
  | 'unknown-series'
  | 'unknown-session'
  | 'bad-day'
  | 'nothing-held'
  | 'another-title'
  | 'another-title-in-file'
  | 'twice-in-file'
  | 'unknown-column';

/** Where in the file a row stops: a line of a table or the place in a JSON list, the column or key, what was written there. */
export type RefusedRow = {
  readonly place: string;
  readonly column: string | null;
  readonly refusal: RowRefusal;
  readonly written: string;
};

/** What an import did. */
export type Imported = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: readonly RefusedRow[];
};
