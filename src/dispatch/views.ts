import { type TSchema, Type } from 'typebox';
import { dispatchStates, documentStates, problems, receiptManners } from './dispatch.ts';
import { handStates } from './wet/wet.ts';

/** The shapes in which documents and dispatches leave over HTTP; the types are in `dispatch.ts`. */
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({}, { additionalProperties: true });
const Known = Type.Object({ id: Type.String(), name: Words });
const Roads = Type.Enum(['outgoing', 'memorandum']);

export const page = <T extends TSchema>(row: T) =>
  Type.Object({ rows: Type.Array(row), next: nullable(Type.String()) });

export const SignedView = Type.Object({
  id: Type.String(),
  number: Type.String(),
  dated: Type.String(),
  datedHijri: Type.String(),
  code: Type.String(),
  circular: nullable(Type.Object({ id: Type.String(), originals: Type.Integer(), last: Type.String() })),
});

export const SignatureRow = Type.Object({
  round: Type.String(),
  draft: Type.String(),
  subject: Type.String(),
  kind: Type.String(),
  road: Roads,
  level: Type.Integer(),
  unit: Known,
  addressees: Type.Array(Type.String()),
  isEach: Type.Boolean(),
  languages: Type.Array(Type.String()),
  approvedBy: Words,
  approvedAt: Type.String(),
  obstacle: nullable(Type.String()),
});

const rowFields = {
  id: Type.String(),
  number: Type.String(),
  road: Roads,
  kind: Type.String(),
  subject: Type.String(),
  level: Type.Integer(),
  language: Type.String(),
  unit: Known,
  dated: Type.String(),
  datedHijri: Type.String(),
  state: Type.Enum([...documentStates]),
  corrected: Type.Boolean(),
  signedBy: Words,
  addressees: Type.Array(Type.String()),
  addresseeCount: Type.Integer(),
  counts: Type.Record(Type.String(), Type.Integer()),
  inOutbox: Type.Boolean(),
  hand: nullable(
    Type.Enum([...handStates], { description: 'Where a document stands that is signed by hand; null for any other.' }),
  ),
  edition: Type.Integer(),
};
export const DocumentRow = Type.Object(rowFields);

export const DispatchView = Type.Object({
  id: Type.String(),
  place: Type.Integer(),
  role: Type.Enum(['to', 'cc', 'bcc']),
  name: Type.String(),
  channel: Type.String(),
  sending: Type.Enum(['smtp', 'recorded', 'inside']),
  address: nullable(Type.String()),
  state: Type.Enum([...dispatchStates]),
  ordered: Type.Boolean(),
  attempts: Type.Integer(),
  nextTryAt: nullable(Type.String()),
  problem: nullable(Type.Enum([...problems])),
  note: nullable(Type.String()),
  messageId: nullable(Type.String()),
  sentBy: nullable(Words),
  sentAt: nullable(Type.String()),
  takenBy: nullable(Type.String()),
  receipts: Type.Array(
    Type.Object({
      manner: Type.Enum([...receiptManners]),
      receivedBy: nullable(Type.String()),
      receivedOn: Type.String(),
      note: nullable(Type.String()),
      recordedBy: nullable(Words),
    }),
  ),
  edition: Type.Integer(),
});

export const TrayRow = Type.Object({ document: DocumentRow, dispatches: Type.Array(DispatchView) });

const Named = Type.Object({ id: Type.String(), number: Type.String() });
const SealView = Type.Object(
  {
    holder: Type.Enum(['signatory', 'house']),
    language: nullable(Type.String()),
    keyKind: Type.Enum(['file', 'token', 'remote']),
    trial: Type.Boolean(),
    name: Type.String(),
    issuer: Type.String(),
    sealedAt: Type.String(),
    stampedAt: nullable(Type.String()),
    stampedBy: nullable(Type.String()),
  },
  { description: 'A signature (PAdES) that stands in a letter of the document.' },
);

export const DocumentView = Type.Object({
  ...rowFields,
  stateReason: nullable(Type.String()),
  draft: nullable(Type.String()),
  round: nullable(Type.String()),
  signedAs: Words,
  onBehalfOf: nullable(Words),
  signedAt: Type.String(),
  manifestHash: Type.String(),
  signature: Type.String(),
  key: Type.String(),
  fingerprint: Type.String(),
  trial: Type.Boolean(),
  code: Type.String(),
  url: Type.String(),
  circular: nullable(Type.Object({ id: Type.String(), originals: Type.Integer() })),
  correctedBy: nullable(Named),
  remedies: nullable(
    Type.Object({
      id: Type.String(),
      number: Type.String(),
      manner: Type.Enum(['corrigendum', 'withdrawal', 'recall']),
    }),
  ),
  answers: Type.Array(
    Type.Object({ id: Type.String(), number: Type.String(), state: Type.String(), edition: Type.Integer() }),
  ),
  papers: Type.Array(
    Type.Object({
      id: Type.String(),
      part: Type.Enum(['letter', 'enclosure', 'certificate', 'signed']),
      language: nullable(Type.String()),
      name: Type.String(),
      sha256: Type.String(),
      size: Type.Integer(),
    }),
  ),
  seals: Type.Array(SealView),
  dispatches: Type.Array(DispatchView),
  ledger: Type.Object({ entry: Type.String(), position: nullable(Type.Integer()) }),
  may: Type.Object({ send: Type.Boolean(), recordReceipt: Type.Boolean(), void: Type.Boolean() }),
});

const Id = Type.String({ format: 'uuid' });
const Edition = Type.Integer({ minimum: 1 });
const Words500 = Type.String({ minLength: 1, maxLength: 500 });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const closed = { additionalProperties: false } as const;

/** What the acts of dispatch are asked with. */
export const WithId = Type.Object({ id: Id });
export const WithPaper = Type.Object({ id: Id, paper: Id });
export const Cursor = {
  before: Type.Optional(Id),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
};
export const ReasonForm = Type.Object({ edition: Edition, reason: Words500 }, closed);
export const EditionForm = Type.Object({ edition: Edition }, closed);
export const RecordForm = Type.Object(
  { edition: Edition, takenBy: Words500, on: Type.Optional(Day), note: Type.Optional(Words500) },
  closed,
);
export const ResolveForm = Type.Object(
  { edition: Edition, how: Type.Enum(['delivered', 'resend']), note: Type.Optional(Words500) },
  closed,
);
export const ReceiptForm = Type.Object(
  {
    edition: Edition,
    manner: Type.Enum([...receiptManners]),
    receivedBy: Type.Optional(Words500),
    receivedOn: Type.Optional(Day),
    note: Type.Optional(Words500),
  },
  closed,
);
export const Standing = Type.Object({ id: Type.String(), edition: Type.Integer() });
export const Ordered = Type.Object({
  ordered: Type.Integer(),
  intoOutbox: Type.Boolean({
    description: 'a trial house without a mail server: nothing leaves, the e-mails are put into its outbox',
  }),
});
