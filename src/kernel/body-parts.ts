import type { Block, PlainRun, Run } from './body.ts';

/** The runs of each part of a block, in the order in which they are read: of a paragraph, of the entries of a list, of the cells of a table. */
export function partsOfBlock(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.runs];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'quote':
      return block.paragraphs;
  }
}

/** A block with one of its parts in other runs. */
export function withPart(block: Block, part: number, runs: readonly Run[]): Block {
  const swapped = (all: readonly (readonly Run[])[], from = 0) =>
    all.map((each, at) => (at + from === part ? runs : each));
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, runs };
    case 'list':
      return { ...block, items: swapped(block.items) };
    case 'quote':
      return { ...block, paragraphs: swapped(block.paragraphs) };
    case 'table': {
      let from = 0;
      const rows = block.rows.map((row) => {
        const cells = swapped(row, from);
        from += row.length;
        return cells;
      });
      return { ...block, rows };
    }
  }
}

/** What a block is apart from its words: two blocks of one frame differ in words only. */
export function frameOf(block: Block): string {
  const placed = [block.kind, block.lang ?? '', block.dir ?? ''];
  switch (block.kind) {
    case 'paragraph':
      return JSON.stringify([...placed, block.number === true]);
    case 'heading':
      return JSON.stringify([...placed, block.level]);
    case 'list':
      return JSON.stringify([...placed, block.ordered, block.ordered ? (block.start ?? 1) : 0, block.items.length]);
    case 'table':
      return JSON.stringify([...placed, block.head, block.rows.map((row) => row.length)]);
    case 'quote':
      return JSON.stringify([...placed, block.paragraphs.length]);
  }
}

/** A word, a gap, a mark or a footnote's sign of a text, in its style. Two of one key read and look alike. */
export interface Token {
  readonly key: string;
  readonly run: Run;
  /** How long it is: its UTF-16 units, one for a footnote's sign. */
  readonly length: number;
}

const piece = /\s+|[\p{L}\p{N}\p{M}]+(?:['’ʼ.-][\p{L}\p{N}\p{M}]+)*|./gsu;

type Style = Omit<PlainRun, 'text'>;
const styleOf = ({ bold, italic, lang, dir }: PlainRun): Style => ({
  ...(bold === true && { bold }),
  ...(italic === true && { italic }),
  ...(lang !== undefined && { lang }),
  ...(dir !== undefined && { dir }),
});
const keyOfStyle = (style: Style): string => JSON.stringify([style.bold, style.italic, style.lang, style.dir]);
const isPlain = ({ bold, italic, lang, dir }: Style): boolean =>
  !bold && !italic && lang === undefined && dir === undefined;

/** Runs with neighbours of one look put together and empty ones left out; a footnote stands with the text before it. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const style = styleOf(run);
    const note = run.note === undefined ? {} : { note: run.note };
    const last = kept.at(-1);
    const isOpen = last !== undefined && last.note === undefined;
    if (run.text === '' && run.note === undefined) continue;
    if (isOpen && (run.text === '' || keyOfStyle(styleOf(last)) === keyOfStyle(style)))
      kept[kept.length - 1] = { ...last, text: last.text + run.text, ...note };
    else kept.push({ text: run.text, ...(run.text === '' ? {} : style), ...note });
  }
  return kept;
}

/** The words, gaps, marks and signs of runs. */
export function tokensOf(runs: readonly Run[]): Token[] {
  return joinedRuns(runs).flatMap((run) => {
    const style = styleOf(run);
    const mark = isPlain(style) ? '' : `\0${keyOfStyle(style)}`;
    const words = Array.from(run.text.matchAll(piece), ([text]) => ({
      key: text + mark,
      run: { text, ...style },
      length: text.length,
    }));
    return run.note === undefined ? words : [...words, signOf(run.note)];
  });
}

function signOf(note: readonly PlainRun[]): Token {
  const said = joinedRuns(note).map((run) => [run.text, keyOfStyle(styleOf(run))]);
  return { key: `\u0001${JSON.stringify(said)}`, run: { text: '', note }, length: 1 };
}

export const runsOfTokens = (tokens: readonly Token[]): Run[] => joinedRuns(tokens.map(({ run }) => run));

/** The words of runs as one reads them where their look does not show: a footnote is "[its words]". */
export const plainOfRuns = (runs: readonly Run[]): string =>
  runs
    .map(({ text, note }) => (note === undefined ? text : `${text}[${note.map((each) => each.text).join('')}]`))
    .join('');

/** The words of a block in lines; cells of a row are parted by a tab. */
export const plainOfBlock = (block: Block): string =>
  block.kind === 'table'
    ? block.rows.map((row) => row.map(plainOfRuns).join('\t')).join('\n')
    : partsOfBlock(block).map(plainOfRuns).join('\n');

/** A text by which equal blocks are known, whatever way their runs are cut. */
export const keyOfBlock = (block: Block): string =>
  `${frameOf(block)}${JSON.stringify(partsOfBlock(block).map((runs) => tokensOf(runs).map(({ key }) => key)))}`;
