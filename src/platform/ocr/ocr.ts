import type { Language } from '../../kernel/text.ts';

/** The kinds of file whose pages can be looked at and recognised. */
export const pictured = ['pdf', 'png', 'jpeg', 'tiff'] as const;
export type Pictured = (typeof pictured)[number];

/** Quarter turns clockwise that bring a page upright, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** A page as dots of grey, one byte each, from the top left. */
export type Raster = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** One word as the machine read it; its box in dots of the upright page. */
export type RecognisedWord = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How sure the machine says it is, 0 to 100. */
  readonly confidence: number;
};

/** One page as the machine read it. A page without words is a page without lines. */
export type RecognisedPage = {
  /** Width and height of the upright page in dots. */
  readonly width: number;
  readonly height: number;
  readonly turned: Turn;
  /** The language with which it was read, null where nothing on the page could be told. */
  readonly language: Language | null;
  readonly confidence: number;
  readonly lines: readonly (readonly RecognisedWord[])[];
};

/** What is seen on a page at first sight: the words of its codes, and whether nothing stands on it at all. */
export type PageLook = { readonly codes: readonly string[]; readonly isBlank: boolean };

/** Why a page was not recognised; it costs that page, never more. */
export type OcrRefusal =
  | 'unreadable'
  | 'encrypted'
  | 'took-too-long'
  | 'too-heavy'
  | 'too-many-pixels'
  | 'no-such-page';

export type OcrLimits = {
  /** What one page may take of the processor; by the clock five times as much, since reading waits for everything else on the machine. */
  readonly milliseconds: number;
  /** What the whole process of the engine may hold, in megabytes. */
  readonly megabytes: number;
  readonly pixels: number;
  /** A page longer than this is looked at in half its size, until it is not. */
  readonly longestSide: number;
};

/** A minute of work a page, 900 MB, sixty million dots (A3 at 450 dots an inch), pages of at most 4,200 dots. */
export const ocrLimits: OcrLimits = {
  milliseconds: 60_000,
  megabytes: 900,
  pixels: 60_000_000,
  longestSide: 4_200,
};

/** Most pages of one file that are recognised; the rest of it is kept and shown, but not searched. */
export const mostPagesRecognised = 300;

/** Below this a word is shown as doubtful. */
export const sureFrom = 70;

const arabicIndic = /[\u0660-\u0669\u06f0-\u06f9]/;

/**
 * Whether a person must confirm a word against the paper. No model reads Arabic-Indic digits, though it says that it is sure, and writes now
 * letters, now other digits for them: so no number on an Arabic page is trusted, however it was written down.
 */
export const mustBeConfirmed = (word: string, language: Language | null): boolean =>
  arabicIndic.test(word) || (language === 'ar' && /\d/.test(word));

/** The words of a page as text: one line to a line. */
export const textOfLines = (lines: readonly (readonly { readonly text: string }[])[]): string =>
  lines.map((line) => line.map(({ text }) => text).join(' ')).join('\n');

/** A text by pages in which the recognised ones (counted from 1) take the place of what the file itself says there. */
export function withPages(
  layer: string,
  recognised: readonly { readonly page: number; readonly text: string }[],
): string {
  const pages = layer.split('\f');
  for (const { page, text } of recognised) {
    while (pages.length < page) pages.push('');
    pages[page - 1] = text;
  }
  return pages.join('\f');
}

/** By which signal the process of the engine ends itself when it has grown past its limit; whoever waits for it knows why. */
export const tooHeavySignal = 'SIGXCPU';

/** The same for a page that took more work than it may. */
export const tooLongSignal = 'SIGVTALRM';

/** How much longer a page may take by the clock than by the work that it is. */
export const patience = 5;
