/** What was found in a PDF from outside. Counts of pages that were not examined are missing from `comments` and `hiddenText`. */
export type Inspection = {
  readonly pages: number;
  /** How many pages were looked at one by one; the rest is judged by the file's structure alone. */
  readonly examined: number;
  readonly isEncrypted: boolean;
  /** Cut off or repaired on opening: parts may be missing. */
  readonly isDamaged: boolean;
  /** Scripts, or actions that start programs, send forms or open other files. */
  readonly hasScripts: boolean;
  readonly hasEmbeddedFiles: boolean;
  readonly hasForms: boolean;
  /** Layers that can be switched off. */
  readonly hasLayers: boolean;
  readonly signatures: number;
  /** Notes, highlights, stamps and other marks laid over the pages; links are not counted. */
  readonly comments: number;
  /** Letters in the file that nobody sees on the page: white, covered, transparent or outside of it. */
  readonly hiddenText: number;
  /** Author, program and other facts about the file, by their PDF names. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly hasXmp: boolean;
  /** A part of the structure could not be read; nothing is known of it. */
  readonly hasUnreadParts: boolean;
};

export type PdfRefusal =
  | 'pdf-not-readable'
  | 'pdf-locked'
  | 'pdf-too-large'
  | 'pdf-too-many-pages'
  | 'pdf-took-too-long'
  | 'pdf-too-heavy'
  | 'pdf-page-missing';

/** What the worker is asked for. */
export type PdfJob =
  | { readonly task: 'inspect'; readonly file: Uint8Array; readonly mostPages: number }
  | { readonly task: 'text'; readonly file: Uint8Array; readonly mostPages: number; readonly mostCharacters: number }
  | {
      readonly task: 'picture';
      readonly file: Uint8Array;
      readonly page: number;
      readonly dpi: number;
      readonly plain: boolean;
    }
  | { readonly task: 'likeness'; readonly file: Uint8Array; readonly other: Uint8Array }
  | { readonly task: 'sizes'; readonly file: Uint8Array; readonly mostPages: number }
  | {
      readonly task: 'signatures';
      readonly file: Uint8Array;
      /** The certificates that the house trusts, DER. */
      readonly trusted: readonly Uint8Array[];
      /** ISO 8601. */
      readonly now: string;
    };

export type PageSize = { readonly width: number; readonly height: number };
export type ExtractedText = {
  /** The text of each page in reading order, Arabic letters in their plain form. */
  readonly pages: readonly string[];
  /** Whether a limit cut the text short. */
  readonly isCut: boolean;
};
