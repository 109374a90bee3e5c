import { type Static, Type } from 'typebox';
import { Body } from './body-schema.ts';

const LanguageCode = Type.Union([Type.Literal('ar'), Type.Literal('en'), Type.Literal('fr')]);
// Null comes first: a validator that turns types into one another would otherwise make an empty text of it.
const nullable = <T extends Parameters<typeof Type.Optional>[0]>(schema: T) => Type.Union([Type.Null(), schema]);
const Line = Type.String({ maxLength: 2000 });
const Id = Type.String({ format: 'uuid' });

/** One language version of a draft. Exactly one version of a draft is authentic. */
export const LanguageVersion = Type.Object(
  {
    language: LanguageCode,
    authentic: Type.Boolean(),
    /** The title above the text where the layout prints one ("Decision on …"). */
    title: nullable(Line),
    subject: nullable(Line),
    salutation: nullable(Line),
    body: Body,
    close: nullable(Line),
  },
  { additionalProperties: false },
);
export type LanguageVersion = Static<typeof LanguageVersion>;

/** To whom the document goes, chosen from the directory; names and address are resolved when the round is opened. */
export const Addressee = Type.Object(
  {
    role: Type.Union([Type.Literal('to'), Type.Literal('cc'), Type.Literal('bcc')]),
    /** Exactly one of the three: outside, or (memoranda) a unit or a person of the house. */
    correspondent: nullable(Id),
    unit: nullable(Id),
    person: nullable(Id),
    language: LanguageCode,
    channel: Type.String({ maxLength: 64 }),
    /** The address over that channel; null takes the directory's. */
    address: nullable(Type.String({ maxLength: 500 })),
  },
  { additionalProperties: false },
);
export type Addressee = Static<typeof Addressee>;

/** A file that goes along. It may be classified above the document. */
export const Enclosure = Type.Object(
  {
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
    name: Type.String({ minLength: 1, maxLength: 200 }),
    mediaType: Type.String({ maxLength: 200 }),
    size: Type.Integer({ minimum: 1 }),
    title: Line,
    level: Type.Integer({ minimum: 0, maximum: 2 }),
  },
  { additionalProperties: false },
);
export type Enclosure = Static<typeof Enclosure>;

/** On what the document rests: a resolution, an article, a directive, a decision, as it is cited. */
export const Basis = Type.Object(
  {
    manner: Type.Enum(['resolution', 'charter', 'rule', 'directive', 'decision', 'agreement', 'other']),
    citation: Type.String({ minLength: 1, maxLength: 500 }),
  },
  { additionalProperties: false },
);

/** Everything that an officer writes into one version of a draft. Immutable once saved, and hashed. */
export const DraftContent = Type.Object(
  {
    languages: Type.Array(LanguageVersion, { minItems: 1, maxItems: 3 }),
    addressees: Type.Array(Addressee, { maxItems: 400 }),
    /** Sent as an original to each addressee: the groups out of which they were chosen, with those left out. Absent where one document goes to all. */
    originals: Type.Optional(
      nullable(
        Type.Object(
          {
            groups: Type.Array(
              Type.Object(
                { id: Type.String({ maxLength: 64 }), except: Type.Array(Id, { maxItems: 400 }) },
                { additionalProperties: false },
              ),
              { maxItems: 20 },
            ),
          },
          { additionalProperties: false },
        ),
      ),
    ),
    /** Two languages on one paper, side by side; absent where each is a paper of its own. */
    inColumns: Type.Optional(Type.Boolean()),
    /** The letter is set so that a machine can read it aloud (PDF/UA-1); absent where it is set for the archive (PDF/A-2a). */
    accessible: Type.Optional(
      Type.Boolean({ description: 'set the letter as PDF/UA-1, to be read aloud, rather than as PDF/A-2a' }),
    ),
    enclosures: Type.Array(Enclosure, { maxItems: 50 }),
    basis: Type.Array(Basis, { maxItems: 20 }),
    /** The post that is to sign, and for whom where it signs on behalf of another. */
    signatory: nullable(Type.Object({ post: Id, onBehalfOf: nullable(Id) }, { additionalProperties: false })),
    /** The covering e-mail, cleared with the rest; null takes the profile's words. */
    email: nullable(
      Type.Object(
        { subject: Type.String({ maxLength: 300 }), text: Type.String({ maxLength: 20_000 }) },
        { additionalProperties: false },
      ),
    ),
    /** A text that was made elsewhere (DOCX or PDF) and goes as it is, flattened; null where the body above is the text. */
    uploaded: nullable(Enclosure),
    yourReference: nullable(Type.Object({ number: Line, date: nullable(Line) }, { additionalProperties: false })),
  },
  { additionalProperties: false },
);
export type DraftContent = Static<typeof DraftContent>;

/** The authentic version; the schema's callers have made sure that there is exactly one. */
export const authenticOf = (content: DraftContent): LanguageVersion =>
  content.languages.find((version) => version.authentic) ?? content.languages[0]!;
