import { type Static, type TSchema, Type } from 'typebox';
import { DraftContent } from './content.ts';
import { draftStates, roads } from './drafting.ts';

const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Id = Type.String({ format: 'uuid' });
const Instant = Type.String();
const Named = Type.Object({ id: Id, name: Words });

/** A draft as lists show it. */
export const DraftRow = Type.Object({
  id: Id,
  road: Type.Enum([...roads]),
  kind: Type.String(),
  subject: Type.String(),
  state: Type.Enum([...draftStates]),
  level: Type.Integer(),
  unit: Named,
  drafter: Named,
  /** The ordinal of the newest version; null before the first is saved. */
  version: nullable(Type.Integer()),
  madeAt: Instant,
  /** The units whose concurrence the drafting unit asks the Cabinet to open. */
  concurrenceAsked: Type.Array(Id),
  edition: Type.Integer(),
});
export type DraftRow = Static<typeof DraftRow>;

/** A version without its content. */
export const VersionRow = Type.Object({
  id: Id,
  ordinal: Type.Integer(),
  note: nullable(Type.String()),
  contentHash: Type.String(),
  madeBy: Named,
  madeAt: Instant,
});
export type VersionRow = Static<typeof VersionRow>;

/** A record on which a draft rests, as a reader of the draft may see it. */
export const SourceView = Type.Object({
  record: Id,
  manner: Type.Enum(['answers', 'quotes']),
  kind: Type.Enum(['item', 'document', 'draft', 'record']),
  /** Its number in its register; null where it has none. */
  number: nullable(Type.String()),
  subject: nullable(Type.String()),
});
export type SourceView = Static<typeof SourceView>;

/** A file attached to a draft, in the form in which it would leave. */
export const DraftFile = Type.Object({
  id: Id,
  part: Type.Enum(['main', 'enclosure']),
  name: Type.String(),
  mediaType: Type.String(),
  sha256: Type.String(),
  size: Type.Integer(),
  level: Type.Integer(),
});
export type DraftFile = Static<typeof DraftFile>;

export const ConcurrenceShown = Type.Object({
  id: Id,
  version: Id,
  ordinal: Type.Integer(),
  unit: Id,
  unitName: Words,
  question: nullable(Type.String()),
  dueOn: Type.String(),
  openedAt: Instant,
  position: nullable(Type.Enum(['agrees', 'agrees-with-remarks', 'disagrees', 'silent'])),
  remarks: nullable(Type.String()),
  answeredByName: nullable(Words),
  answeredAt: nullable(Instant),
});

/** A reason for which the draft came back, to tick off. */
export const PointShown = Type.Object({
  id: Id,
  round: Type.Integer(),
  check: Type.String(),
  text: Type.String(),
  madeByName: Words,
  settledAt: nullable(Instant),
  answer: nullable(Type.String()),
});
export type PointShown = Static<typeof PointShown>;

/** What would leave if the newest version were cleared today: its hash and its parts, or why it cannot be resolved. */
export const ManifestPreview = Type.Union([
  Type.Object({ hash: Type.String(), manifest: Type.Object({}, { additionalProperties: true }) }),
  Type.Object({
    refusal: Type.String(),
    texts: Words,
    facts: Type.Record(Type.String(), Type.Unknown()),
  }),
]);
export type ManifestPreview = Static<typeof ManifestPreview>;

/** One draft with everything that this reader may see and do. */
export const DraftView = Type.Object({
  ...DraftRow.properties,
  amount: nullable(Type.Object({ value: Type.String(), currency: Type.String() })),
  remedy: nullable(Type.Object({ manner: Type.String(), of: Id })),
  withdrawnReason: nullable(Type.String()),
  lock: nullable(Type.Object({ by: Named, until: Instant, mine: Type.Boolean() })),
  content: nullable(DraftContent),
  versions: Type.Array(VersionRow),
  sources: Type.Array(SourceView),
  files: Type.Array(DraftFile),
  concurrences: Type.Array(ConcurrenceShown),
  points: Type.Array(PointShown),
  preview: nullable(ManifestPreview),
  /** Which acts this reader may do now. */
  may: Type.Object({
    write: Type.Boolean(),
    submit: Type.Boolean(),
    takeBack: Type.Boolean(),
    withdraw: Type.Boolean(),
    takeOver: Type.Boolean(),
    openConcurrence: Type.Boolean(),
    closeConcurrence: Type.Boolean(),
    /** The concurrences that this reader may answer. */
    answer: Type.Array(Id),
  }),
});
export type DraftView = Static<typeof DraftView>;

/** What a list of drafts is narrowed to. */
export const DraftFilter = Type.Object({
  /** Those that the reader himself began. */
  mine: Type.Optional(Type.Boolean()),
  unit: Type.Optional(Id),
  state: Type.Optional(Type.Enum([...draftStates])),
  road: Type.Optional(Type.Enum([...roads])),
  /** Those whose units ask the Cabinet to open concurrence. */
  asked: Type.Optional(Type.Boolean()),
});
export type DraftFilter = Static<typeof DraftFilter>;
