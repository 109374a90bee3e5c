import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { isCivilDay } from '../../kernel/calendar.ts';

/** The form of a bundle: one folder in a zip, laid out by BagIt 1.0 (RFC 8493), its papers under `data/`, all else as tags beside it. */
export const bundleFormat = 'diwan-bundle/1';

/** The act whose entry in the sender's ledger names the hash of the description. */
export const bundleAct = 'document.bundle';

/** The files beside the papers, in the order in which they are written. */
export const tagFiles = [
  'bagit.txt',
  'bag-info.txt',
  'document.json',
  'house.txt',
  'manifest-sha256.txt',
  'proof.json',
] as const;
export const tagManifest = 'tagmanifest-sha256.txt';

/** What the first file says, to the byte. */
export const bagDeclaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Bounds of a bundle that is read: files, bytes of each tag, bytes of all papers, letters of the sender's key. */
export const bundleLimits = {
  files: 250,
  tagBytes: 4 * 1024 * 1024,
  payloadBytes: 250 * 1024 * 1024,
  vkey: 300,
} as const;

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const text = (maxLength: number) => Type.String({ maxLength });
const Words = Type.Object({ ar: text(500), en: text(500), fr: text(500) });
const Language = Type.Enum(['ar', 'en', 'fr']);
const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });

/** A paper of the document as it left. */
export const BundlePaper = Type.Object({
  path: Type.String({ pattern: '^data/[^/\\\\]{1,200}$' }),
  part: Type.Enum(['letter', 'enclosure']),
  language: nullable(Language),
  title: nullable(text(500)),
  sha256: Sha256,
  size: Type.Integer({ minimum: 0 }),
});
export type BundlePaper = Static<typeof BundlePaper>;

/** What the sender says of the document: what stands on its outside, and nothing of how it was cleared. */
export const BundleDescription = Type.Object({
  format: Type.Literal(bundleFormat),
  house: Words,
  trial: Type.Boolean(),
  number: text(200),
  dated: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  datedHijri: text(200),
  kind: Type.Object({ id: text(64), name: Words }),
  level: Type.Integer({ minimum: 0, maximum: 9 }),
  classification: nullable(Words),
  languages: Type.Array(Language, { minItems: 1, maxItems: 3 }),
  authentic: Language,
  subject: text(2000),
  signatory: Type.Object({ name: text(500), title: text(500), onBehalfOf: nullable(text(500)) }),
  addressee: Type.Object({ name: text(500), lines: Type.Array(text(500), { maxItems: 20 }), language: Language }),
  yourReference: nullable(Type.Object({ number: text(200), date: nullable(text(120)) })),
  /** Where anyone asks the sender whether the document stands; null where the house has no public address. */
  verify: nullable(text(500)),
  papers: Type.Array(BundlePaper, { minItems: 1, maxItems: 200 }),
});
export type BundleDescription = Static<typeof BundleDescription>;

const shape = Compile(BundleDescription);

/**
 * A value from outside as the description of a bundle, without whatever else it says; null where it is none: a part is missing or too long,
 * the day is no day, or a text holds what the database keeps in no text.
 */
export function descriptionIn(value: unknown): BundleDescription | null {
  if (!shape.Check(value) || !isCivilDay(value.dated)) return null;
  const description = Value.Clean(BundleDescription, value) as BundleDescription;
  return JSON.stringify(description).includes('\\u0000') ? null : description;
}
