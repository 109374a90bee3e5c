import { type Static, type TSchema, Type } from 'typebox';
import type { Id } from '../kernel/id.ts';

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });

/** What has arrived and is not an item yet: a file from the scanner's folder, or a message. */
export type ArrivalId = Id<'arrival'>;

/**
 * `waiting` for the registry; `set-aside` with a reason; `registered` as an item; `refused`: never taken in, and why is said; `filed` with
 * what it answers, as a bounce or an automatic reply is; `divided`: a scan of several letters, each of which is an arrival of its own.
 */
export const arrivalStates = ['waiting', 'set-aside', 'registered', 'refused', 'filed', 'divided'] as const;
export type ArrivalState = (typeof arrivalStates)[number];

/** The states in which the registry lists arrivals. What was registered is looked for among the items, a divided scan through its letters. */
export const listedStates = ['waiting', 'set-aside', 'refused', 'filed'] as const;

/** How it came in. */
export type ArrivalWay = 'folder' | 'mail';

/** A letter from someone, or something that a mail system wrote by itself. */
export const natures = ['letter', 'bounce', 'auto-reply'] as const;
export type Nature = (typeof natures)[number];

/** Why an arrival is set aside without becoming an item. */
export const asideReasons = ['advertising', 'spam', 'duplicate', 'private', 'other'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** A file of an arrival, in the order in which an item would have them. */
export const ArrivalFile = Type.Object({
  id: Type.String(),
  part: Type.Enum(['main', 'enclosure', 'transmission']),
  name: Type.String(),
  kind: Type.String(),
  mediaType: Type.String(),
  size: Type.Integer(),
  pages: nullable(Type.Integer()),
  /** The item as which it was registered holds this file. */
  attached: Type.Boolean(),
});
export type ArrivalFile = Static<typeof ArrivalFile>;

/** A part of a message that could not be taken in, and the sentence that says why. */
export const LeftOut = Type.Object({ name: Type.String(), code: Type.String(), why: Words });
export type LeftOut = Static<typeof LeftOut>;

/** An arrival as the registry's list shows it. */
export const ArrivalRow = Type.Object({
  id: Type.String(),
  way: Type.Enum(['folder', 'mail']),
  place: Type.String(),
  state: Type.Enum([...arrivalStates]),
  nature: Type.Enum([...natures]),
  title: Type.String(),
  sender: nullable(Type.String()),
  sentAt: nullable(Type.String()),
  arrivedAt: Type.String(),
  files: Type.Array(ArrivalFile),
  leftOut: Type.Array(LeftOut),
  problem: nullable(Type.Object({ code: Type.String(), why: Words })),
  /** Another arrival of the same file stands here too. */
  again: Type.Boolean(),
  aside: nullable(
    Type.Object({
      reason: Type.Enum([...asideReasons]),
      note: nullable(Type.String()),
      by: Type.Object({ id: Type.String(), name: Words }),
      at: Type.String(),
    }),
  ),
  /** With what it was filed. */
  answers: nullable(Type.Object({ kind: Type.Enum(['document', 'item']), id: Type.String(), number: Type.String() })),
  /** What of the house's own is named by codes on its pages, among what the reader may know of: a document of ours, the label of an item. */
  carries: Type.Array(
    Type.Object({
      kind: Type.Enum(['document', 'item']),
      id: Type.String(),
      number: Type.String(),
      page: Type.Integer(),
    }),
  ),
  /** The whole scan from which it was cut, where the reader may still read that, and its pages there. */
  cutFrom: nullable(Type.Object({ id: Type.String(), title: Type.String(), pages: Type.Array(Type.Integer()) })),
  /** The item as which it was registered. */
  registeredAs: nullable(Type.Object({ id: Type.String(), number: Type.String() })),
  edition: Type.Integer(),
});
export type ArrivalRow = Static<typeof ArrivalRow>;

/** Why and with what words an arrival is set aside; `edition` as the officer read it. */
export const AsideForm = Type.Object(
  {
    edition: Type.Integer(),
    reason: Type.Enum([...asideReasons]),
    note: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
  },
  { additionalProperties: false },
);
export type AsideForm = Static<typeof AsideForm>;

/** A file on its way into an arrival: kept in the store already. */
export interface FileTaken {
  readonly part: ArrivalFile['part'];
  readonly name: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly size: number;
  readonly pages: number | null;
}

/** What was not taken in, and why, as the arrival keeps it. */
export interface Problem {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** A code of the house's own form that stands on a page of a file, from 1: the code of a document, or the id of an item. */
export interface CodeFound {
  readonly kind: 'document' | 'item';
  readonly key: string;
  readonly page: number;
}

/** An arrival as it is written: everything but whose Registry it lies at. */
export interface NewArrival {
  readonly id: ArrivalId;
  readonly way: ArrivalWay;
  readonly place: string;
  readonly state: Extract<ArrivalState, 'waiting' | 'refused' | 'filed' | 'divided'>;
  readonly nature: Nature;
  readonly title: string;
  readonly sender: string | null;
  readonly sentAt: string | null;
  readonly messageId: string | null;
  readonly fingerprint: string;
  readonly problem: Problem | null;
  readonly leftOut: readonly (Problem & { readonly name: string })[];
  readonly answers: string | null;
  readonly sending: string | null;
  readonly files: readonly FileTaken[];
  readonly codes?: readonly CodeFound[];
  /** The whole scan from which it was cut, and its pages there. */
  readonly cut?: { readonly from: ArrivalId; readonly pages: readonly number[] };
}
