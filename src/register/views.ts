import { type TSchema, Type } from 'typebox';

/** The shapes of the answers, for the documentation and for writing them out quickly. */

const { Optional } = Type;
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });
const text = Type.String();
const Known = Type.Object({ id: text, name: Words });

export const Registered = Type.Object({ id: text, number: text });

const row = {
  id: text,
  register: text,
  number: text,
  state: text,
  receivedOn: text,
  registeredAt: text,
  sender: Type.Object({ id: nullable(text), name: nullable(Words), written: nullable(text) }),
  theirReference: nullable(text),
  theirDate: nullable(Type.Object({ day: text, written: nullable(text), calendar: text })),
  subject: text,
  kind: text,
  language: text,
  channel: text,
  level: Type.Integer(),
  sealed: Type.Boolean(),
  urgency: text,
  asksAnswer: Type.Boolean(),
  importance: nullable(text),
  edition: Type.Integer(),
};
export const ItemRow = Type.Object(row);

const FileView = Type.Object({
  id: text,
  part: text,
  name: text,
  mediaType: text,
  sha256: text,
  size: Type.Integer(),
  pages: nullable(Type.Integer()),
  level: Type.Integer(),
  reading: text,
  readingProblem: nullable(text),
});
const Custody = Type.Object({
  id: text,
  place: text,
  heldBy: nullable(Known),
  signedBy: nullable(text),
  at: text,
  recordedBy: nullable(Known),
});

export const ItemView = Type.Object({
  ...row,
  registerName: Words,
  registeredBy: nullable(Known),
  lateReason: nullable(text),
  imported: Type.Boolean(),
  replyTo: nullable(text),
  replyToWritten: nullable(text),
  handedInBy: nullable(Known),
  handedInHow: nullable(text),
  marking: nullable(text),
  openers: Type.Array(Known),
  pages: nullable(Type.Integer()),
  enclosures: Type.Array(text),
  filePlan: nullable(text),
  importanceReason: nullable(text),
  closedHow: nullable(text),
  closedReason: nullable(text),
  closedBy: nullable(text),
  closedAt: nullable(text),
  voidReason: nullable(text),
  files: Type.Array(FileView),
  receipts: Type.Array(
    Type.Object({
      id: text,
      receivedOn: text,
      channel: text,
      note: nullable(text),
      recordedBy: nullable(Known),
      recordedAt: text,
    }),
  ),
  custody: Type.Array(Custody),
  corrections: Type.Array(
    Type.Object({
      id: text,
      field: text,
      was: nullable(text),
      became: nullable(text),
      reason: text,
      by: nullable(Known),
      at: text,
    }),
  ),
  contents: nullable(
    Type.Object({
      id: text,
      subject: nullable(text),
      note: nullable(text),
      openedBy: nullable(Known),
      openedAt: nullable(text),
      files: Type.Array(FileView),
    }),
  ),
});

export const Label = Type.Object({ number: text, register: Words, day: text, code: text });

export const RegisterView = Type.Object({
  id: text,
  slug: text,
  unit: Known,
  direction: text,
  name: Words,
  pattern: text,
  yearly: Type.Boolean(),
  openedOn: text,
  mine: Type.Boolean(),
});

export const Unregistered = Type.Object({
  id: text,
  receivedOn: text,
  description: text,
  receivedFrom: nullable(text),
  pieces: Type.Integer(),
});

export const RegisterOfDay = Type.Object({
  register: Known,
  day: text,
  lines: Type.Array(
    Type.Object({ ...row, pages: nullable(Type.Integer()), voidReason: nullable(text), whereIs: nullable(text) }),
  ),
  deliveries: Type.Array(
    Type.Object({ ...Custody.properties, number: text, subject: text, pages: nullable(Type.Integer()) }),
  ),
  unregistered: Type.Array(Unregistered),
});

export const ImportResult = Type.Object({
  imported: Type.Integer(),
  already: Type.Integer(),
  refusedCount: Type.Integer(),
  refused: Type.Array(Type.Object({ line: Type.Integer(), column: nullable(text), refusal: text, written: text })),
  missing: Type.Array(
    Type.Object({ year: Type.Integer(), missing: Type.Integer(), first: Type.Array(Type.Integer()) }),
  ),
});

export const FoundPage = Type.Object({
  rows: Type.Array(
    Type.Object({ record: text, kind: text, opens: text, item: nullable(ItemRow), shown: Optional(Type.Unknown()) }),
  ),
  next: nullable(text),
  waiting: Type.Integer({ description: 'files still being read' }),
});

/** A page of a list, with where the next begins. */
export const page = <T extends TSchema>(of: T) => Type.Object({ rows: Type.Array(of), next: nullable(text) });
