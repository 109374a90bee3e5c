import { type Static, type TSchema, Type } from 'typebox';

const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Named = Type.Object({ id: Type.String(), name: Words });

/** One addressee of a memorandum who has taken note of it. */
export const Acknowledgement = Type.Object({
  unit: nullable(Named),
  person: nullable(Named),
  by: Named,
  at: Type.String(),
});

/** A signed memorandum as the lists of received and sent ones show it; its papers are those of the document. */
export const MemorandumRow = Type.Object({
  id: Type.String(),
  number: Type.String(),
  kind: Type.String(),
  subject: Type.String(),
  language: Type.String(),
  level: Type.Integer(),
  state: Type.String(),
  dated: Type.String(),
  datedHijri: Type.String(),
  from: Named,
  signedBy: Named,
  /** Whether it still waits for an acknowledgement that this reader may give. */
  waiting: Type.Boolean(),
  acknowledgements: Type.Array(Acknowledgement),
});
export type MemorandumRow = Static<typeof MemorandumRow>;

/** Received by the reader or his units, or sent by his units; `waiting`: only those not yet acknowledged. */
export const MemorandaFilter = Type.Object({
  way: Type.Optional(Type.Enum(['received', 'sent'])),
  waiting: Type.Optional(Type.Boolean()),
});
export type MemorandaFilter = Static<typeof MemorandaFilter>;
