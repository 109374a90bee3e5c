import type { IntakeRefusal } from '../../src/platform/files/intake.ts';
import type { Kind } from '../../src/platform/files/kinds.ts';

/** A file made to harm, and what must become of it: it is refused with a sentence, or kept as what it is. */
export type Hostile = {
  /** What it is, so that it can stand in the name of a test. */
  readonly is: string;
  /** The name under which it is brought in. */
  readonly name: string;
  readonly content: () => Uint8Array | Promise<Uint8Array>;
  readonly becomes: { readonly refused: IntakeRefusal } | ({ readonly kept: Kind } & Kept);
};

/** What more is known of a file that is kept. */
export type Kept = {
  /** Its name afterwards, where it may not stay as it is. */
  readonly as?: string;
  /** The files inside it, by their harmless names, with the refusal of those that are not taken in. */
  readonly inside?: readonly (string | readonly [name: string, refusal: IntakeRefusal])[];
  /** Words that are read in it, and words that must not be. */
  readonly says?: string;
  readonly neverSays?: string;
};

export const refused = (is: string, name: string, why: IntakeRefusal, content: Hostile['content']): Hostile => ({
  is,
  name,
  content,
  becomes: { refused: why },
});

export const kept = (is: string, name: string, kind: Kind, content: Hostile['content'], more: Kept = {}): Hostile => ({
  is,
  name,
  content,
  becomes: { kept: kind, ...more },
});

export const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);
