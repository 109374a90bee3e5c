import type { Language } from '../../kernel/text.ts';

/** Why the text of a file was not read. */
export type ReadRefusal =
  | 'unreadable'
  | 'encrypted'
  | 'truncated'
  | 'took-too-long'
  | 'too-heavy'
  | 'too-many-pages'
  | 'expands-too-much'
  | 'too-deep'
  | 'too-many-parts'
  | 'too-large-to-read';

/** A file that came inside a message or an archive, for the caller to take in as an enclosure of its own. */
export type Part = {
  /** As the message or archive gives it: unchecked, possibly hostile, possibly empty. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Shown inside the message, as a logo is, rather than attached to it. */
  readonly inline: boolean;
};

export type MailHeader = {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** As ISO 8601 when it could be read, else as written; empty where there is none. */
  readonly date: string;
  readonly messageId: string;
  readonly inReplyTo: string;
};

export type Reading = {
  /** Paragraphs end with a line end, pages of a PDF are parted by a form feed. */
  readonly text: string;
  /** `no-text-layer`: a picture, to be read by OCR. `no-reader`: the house keeps the file but cannot read its text. */
  readonly state: 'read' | 'no-text-layer' | 'no-reader';
  readonly pages: number | null;
  /** Pages (from 1) on which more stands than letters, such as a picture; null where nobody looked. */
  readonly drawn: readonly number[] | null;
  /** How many electronic signatures the file says that it bears, at most a thousand. Nobody has looked whether they hold. */
  readonly signatures: number;
  readonly language: Language | null;
  /** Whether the text was longer than the limit, and its end is missing. */
  readonly cut: boolean;
  readonly mail: MailHeader | null;
  readonly parts: readonly Part[];
};

export type ReadLimits = {
  readonly milliseconds: number;
  /** Memory of one reading, in megabytes: once for JavaScript, once for PDFium. */
  readonly megabytes: number;
  /** Of kinds that are looked at where they lie, and of those that must be held in memory whole. */
  readonly fileBytes: number;
  readonly heldBytes: number;
  readonly pages: number;
  readonly characters: number;
  /** What an archive may unpack to, and the parts of a document that hold words. */
  readonly unpackedBytes: number;
  readonly wordBytes: number;
  readonly mailDepth: number;
  readonly mailParts: number;
  /** How many archives deep an archive may be. */
  readonly archiveDepth: number;
  /** Files in an archive and in those inside it, together. */
  readonly archiveFiles: number;
};

/**
 * Twenty seconds, 160 MB, files to 100 MB (48 where they must be held), two thousand pages, five million characters, 96 MB unpacked (48 of them
 * words), five messages or three archives deep, ninety files inside. So that reading one file, with the server itself, stays under 500 MB.
 */
export const readLimits: ReadLimits = {
  milliseconds: 20_000,
  megabytes: 160,
  fileBytes: 100 * 1024 * 1024,
  heldBytes: 48 * 1024 * 1024,
  pages: 2_000,
  characters: 5_000_000,
  unpackedBytes: 96 * 1024 * 1024,
  wordBytes: 48 * 1024 * 1024,
  mailDepth: 5,
  mailParts: 90,
  archiveDepth: 3,
  archiveFiles: 90,
};
