import { type Static, Type } from 'typebox';

const nullable = <T extends Parameters<typeof Type.Optional>[0]>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });

/** One entry of the ledger as a list shows it. It carries no subject; a reader sees only entries of records that he may read. */
export const EntryView = Type.Object({
  id: Type.String(),
  at: Type.String(),
  act: Type.String(),
  actor: nullable(Words),
  actingFor: nullable(Words),
  recordKind: nullable(Type.String()),
  record: nullable(Type.String()),
  /** The number of the record where it has one and the reader may see it. */
  number: nullable(Type.String()),
  /** What the act kept, as far as the reader is told; `isWhole` where the entry lies open to him, with its proof. */
  detail: Type.Object({}, { additionalProperties: true }),
  isWhole: Type.Boolean(),
  position: nullable(Type.Integer()),
});
export type EntryView = Static<typeof EntryView>;

/**
 * How far the tree has grown, and what stands at its head. How much the house does is told to the Cabinet, the auditor and the
 * administrator; to others only whether all is well.
 */
export const LedgerHead = Type.Object({
  size: nullable(Type.Integer()),
  covered: nullable(Type.Integer()),
  checkpoint: nullable(Type.String()),
  isTroubled: Type.Boolean(),
});
export type LedgerHead = Static<typeof LedgerHead>;
