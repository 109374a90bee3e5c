import type { PageLine, PageView, PageWord, ReadingOfFile } from '../recognition.ts';

/** Words of a line that follow each other and are alike in whether they must be looked at. */
export interface Run {
  readonly text: string;
  readonly confirm: PageWord['confirm'];
}

/** A line in runs: words that are sure stand together, each doubtful one alone. */
export function runsOf(line: PageLine): Run[] {
  const runs: Run[] = [];
  for (const { text, confirm } of line) {
    const last = runs.at(-1);
    if (last && last.confirm === null && confirm === null)
      runs[runs.length - 1] = { text: `${last.text} ${text}`, confirm };
    else runs.push({ text, confirm });
  }
  return runs;
}

/** How many figures of a page someone must compare with the paper. */
export const toConfirm = ({ lines }: Pick<PageView, 'lines'>): number =>
  lines.flat().filter(({ confirm }) => confirm === 'number').length;

const percent = (hundredths: number): string => `${hundredths / 100}%`;

/** Where a word stands on the picture of its page, whatever the direction of the screen. */
export const placeOf = ({ left, top, width, height }: PageWord) => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
});

/** Whether a file is still on its way to being read, and is asked about again. */
export const isUnderWay = ({ state }: Pick<ReadingOfFile, 'state'>): boolean =>
  state === 'waiting' || state === 'recognising';
