import type { Language } from '../kernel/text.ts';
import { mustBeConfirmed, type RecognisedPage, sureFrom, type Turn } from '../platform/ocr/ocr.ts';

/** One word of a scanned page as the house keeps and shows it; its box in hundredths of a percent of the page. */
export interface PageWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How sure the machine says it was, 0 to 100. */
  readonly confidence: number;
  /** Not to be relied on before someone has looked at the paper: `number` for figures that no machine reads well, `unsure` for doubt. */
  readonly confirm: 'number' | 'unsure' | null;
}

export type PageLine = readonly PageWord[];

/** A recognised page of a file. */
export interface PageView {
  readonly page: number;
  readonly turned: Turn;
  /** Width and height of the upright page in dots; null where the page could not be read. */
  readonly width: number | null;
  readonly height: number | null;
  readonly language: Language | null;
  readonly confidence: number | null;
  readonly lines: readonly PageLine[];
  readonly problem: string | null;
}

/** How far the reading of a file has come. */
export interface ReadingOfFile {
  readonly state: 'none' | 'waiting' | 'recognising' | 'read' | 'no-text' | 'failed';
  readonly problem: string | null;
  /** The page that is being read now, from 1; null where none is. */
  readonly page: number | null;
  readonly pages: number | null;
  /** The pages whose words were recognised from their look, from 1. */
  readonly recognised: readonly number[];
  /** How many electronic signatures the file says that it bears; nobody has looked whether they hold. */
  readonly signatures: number;
  /** Whether this person may stop the reading, or have the file read again. */
  readonly mayDirect: boolean;
}

const whole = 10_000;

/** The words of a recognised page as they are kept. */
export function linesOf({ width, height, language, lines }: RecognisedPage): PageLine[] {
  const across = (dots: number): number => Math.round((dots * whole) / width);
  const down = (dots: number): number => Math.round((dots * whole) / height);
  return lines.map((line) =>
    line.map((word) => ({
      text: word.text,
      left: across(word.left),
      top: down(word.top),
      width: Math.max(1, across(word.width)),
      height: Math.max(1, down(word.height)),
      confidence: word.confidence,
      confirm: mustBeConfirmed(word.text, language) ? 'number' : word.confidence < sureFrom ? 'unsure' : null,
    })),
  );
}
