import { type Static, Type } from 'typebox';
import { ProposedBefore } from './proposals/learned-names.ts';

/** What officers fill in, as schemas that the routes check and the screens share. A field left out is not known. */

export const Id = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'a civil day, YYYY-MM-DD' });
export const Line = Type.String({ minLength: 1, maxLength: 500 });
export const Reason = Type.String({ minLength: 1, maxLength: 2000 });
const Rank = Type.Integer({ minimum: 0, maximum: 2 });
const Code = Type.String({ minLength: 1, maxLength: 64 });
const { Optional } = Type;

/** A file that the same person has brought in before, by its hash. */
export const AttachedFile = Type.Object({
  sha256: Sha256,
  name: Type.String({ minLength: 1, maxLength: 500 }),
  part: Type.Enum(['main', 'enclosure', 'transmission']),
  level: Optional(Rank),
});

/** What is known of an item apart from how it is registered. */
const itemFields = {
  sender: Optional(Id),
  senderWritten: Optional(Line),
  theirReference: Optional(Type.String({ minLength: 1, maxLength: 200 })),
  theirDate: Optional(Type.String({ minLength: 1, maxLength: 120, description: 'as written, in either calendar' })),
  language: Type.String({ pattern: '^[a-z]{2,3}$' }),
  kind: Code,
  channel: Code,
  subject: Type.String({ minLength: 1, maxLength: 2000 }),
  urgency: Optional(Code),
  pages: Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  enclosures: Optional(Type.Array(Line, { maxItems: 200 })),
  asksAnswer: Optional(Type.Boolean()),
  replyTo: Optional(Id),
  replyToWritten: Optional(Line),
  filePlan: Optional(Code),
};

export const RegistrationForm = Type.Object(
  {
    register: Optional(Id),
    ...itemFields,
    subject: Optional(itemFields.subject),
    senderUnknown: Optional(Type.Boolean({ description: 'the sender is not known' })),
    level: Optional(Rank),
    marking: Optional(Code),
    openers: Optional(Type.Array(Id, { maxItems: 20, description: 'who alone may open a sealed envelope' })),
    receivedOn: Optional(Day),
    lateReason: Optional(Reason),
    handedInBy: Optional(Id),
    handedInHow: Optional(Line),
    text: Optional(
      Type.String({ minLength: 1, maxLength: 100_000, description: 'what was said, for a spoken instruction' }),
    ),
    files: Optional(Type.Array(AttachedFile, { maxItems: 100 })),
    whyAnother: Optional(Reason),
    proposed: Optional(
      Type.Array(ProposedBefore, {
        maxItems: 20,
        description: 'what was proposed, so that the house learns where it was wrong',
      }),
    ),
    arrival: Optional({ ...Id, description: 'what had arrived and is registered by this' }),
  },
  { additionalProperties: false },
);
export type RegistrationForm = Static<typeof RegistrationForm>;

/** The fields that may be put right, and why. What is given as null is emptied. */
export const CorrectionForm = Type.Object(
  {
    edition: Type.Integer(),
    reason: Reason,
    changes: Type.Partial(
      Type.Object({ ...itemFields, receivedOn: Day, level: Rank }, { additionalProperties: false }),
    ),
    empties: Optional(
      Type.Array(Type.Enum(['theirReference', 'theirDate', 'pages', 'replyTo', 'replyToWritten', 'filePlan'])),
    ),
  },
  { additionalProperties: false },
);
export type CorrectionForm = Static<typeof CorrectionForm>;

export const VoidForm = Type.Object({ edition: Type.Integer(), reason: Reason }, { additionalProperties: false });
export const ReceiptForm = Type.Object(
  {
    receivedOn: Optional(Day),
    channel: Code,
    note: Optional(Line),
    files: Optional(Type.Array(AttachedFile, { maxItems: 100 })),
    arrival: Optional({ ...Id, description: 'what had arrived and is this further copy' }),
  },
  { additionalProperties: false },
);
export type ReceiptForm = Static<typeof ReceiptForm>;
export const FilesForm = Type.Object(
  { files: Type.Array(AttachedFile, { minItems: 1, maxItems: 100 }) },
  { additionalProperties: false },
);
export type FilesForm = Static<typeof FilesForm>;
export const CustodyForm = Type.Object(
  { place: Line, heldBy: Optional(Id), signedBy: Optional(Line) },
  { additionalProperties: false },
);
export type CustodyForm = Static<typeof CustodyForm>;
export const OpeningForm = Type.Object(
  { subject: Line, note: Optional(Reason), files: Optional(Type.Array(AttachedFile, { maxItems: 100 })) },
  { additionalProperties: false },
);
export type OpeningForm = Static<typeof OpeningForm>;
export const UnregisteredForm = Type.Object(
  {
    receivedOn: Optional(Day),
    description: Line,
    receivedFrom: Optional(Line),
    pieces: Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  },
  { additionalProperties: false },
);
export type UnregisteredForm = Static<typeof UnregisteredForm>;
export const BookForm = Type.Object(
  { from: Day, firstNumber: Type.Integer({ minimum: 1, maximum: 9_999_999 }) },
  { additionalProperties: false },
);
export type BookForm = Static<typeof BookForm>;

/** What the registering officer is told. */
export interface Registered {
  readonly id: string;
  readonly number: string;
}
