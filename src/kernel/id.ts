import { randomBytes } from 'node:crypto';

declare const kind: unique symbol;

/** The identifier of one kind of thing: a UUID of version 7, so that newer records sort last. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind };

export type PersonId = Id<'person'>;
export type UnitId = Id<'unit'>;
export type PostId = Id<'post'>;
export type CorrespondentId = Id<'correspondent'>;
export type RegisterId = Id<'register'>;
export type ItemId = Id<'item'>;
export type FileId = Id<'file'>;
export type ReferralId = Id<'referral'>;
export type DirectiveId = Id<'directive'>;
export type DraftId = Id<'draft'>;
export type VersionId = Id<'version'>;
export type RoundId = Id<'round'>;
export type DocumentId = Id<'document'>;
export type DispatchId = Id<'dispatch'>;
export type EntryId = Id<'entry'>;

/** A new identifier whose first 48 bits are the given instant in milliseconds (RFC 9562, version 7). */
export function newId<I extends string>(now: number = Date.now()): I {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as I;
}

/** The least identifier that `newId` can give at an instant: what was made before it has a smaller one. */
export const firstIdAt = (instant: number): string => {
  const hex = Math.max(0, instant).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a string from outside has the shape of an identifier. */
export const isId = (value: string): boolean => shape.test(value);
