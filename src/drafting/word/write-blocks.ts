import {
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  FootnoteReferenceRun,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from 'docx';
import type { Block, Direction, PlainRun, Run } from '../../kernel/body.ts';
import { directionOf, type Language } from '../../kernel/text.ts';
import type { Stretch } from './place-remarks.ts';
import { tagOf } from './word.ts';
import { fonts, styleIds } from './write-styles.ts';

/** The language and direction in which a paragraph stands. */
export interface Place {
  readonly lang: Language;
  readonly dir: Direction;
}

/** A tracked change: what it does with the words that bear it, and its attributes in the file. */
export interface Tracked {
  readonly kind: 'come' | 'gone';
  readonly as: { readonly id: number; readonly author: string; readonly date: string };
}

/** A run that a tracked change puts in or takes out. */
export type TrackedRun = Run & { readonly tracked?: Tracked };

/** Pieces of a line within a tracked change: runs, breaks and signs of footnotes alike. */
class TrackedPieces extends XmlComponent {
  constructor({ kind, as: { id, author, date } }: Tracked, pieces: readonly ParagraphChild[]) {
    super(kind === 'come' ? 'w:ins' : 'w:del');
    this.root.push({ _attr: { 'w:id': id, 'w:author': author, 'w:date': date } }, ...pieces);
  }
}

const within = (tracked: Tracked | undefined, pieces: readonly ParagraphChild[]): ParagraphChild[] =>
  tracked === undefined || pieces.length === 0
    ? [...pieces]
    : [new TrackedPieces(tracked, pieces) as unknown as ParagraphChild];

/** How the mark of a paragraph, or a row of a table, says that it came or went. */
const markOf = (tracked: Tracked | undefined) =>
  tracked === undefined ? {} : tracked.kind === 'come' ? { insertion: tracked.as } : { deletion: tracked.as };

type Noted = ReadonlyMap<number, { readonly children: Paragraph[] }>;
type Comment = Stretch & { readonly id: number };

/** Runs in pieces that end where a comment begins or ends, and what stands between them. */
type Piece = { readonly run: TrackedRun } | { readonly begins: number } | { readonly ends: number };

/** A block to be written: its place in the body, which one that a change puts in has not, and the change that is about the whole of it. */
export interface TrackedBlock {
  readonly block: Block;
  readonly at: number | null;
  readonly tracked?: Tracked | undefined;
}

/** Writes the blocks of a body; its footnotes and lists are gathered as they come. */
export class BlockWriter {
  readonly #language: Language;
  readonly #comments: readonly Comment[];
  readonly #notes = new Map<number, { children: Paragraph[] }>();
  readonly #lists: { readonly ordered: boolean; readonly start: number }[] = [];

  constructor(language: Language, comments: readonly Comment[]) {
    this.#language = language;
    this.#comments = comments;
  }

  get notes(): Noted {
    return this.#notes;
  }

  /** The lists that were written: the name of each is `list-<place>`. */
  get lists(): readonly { readonly ordered: boolean; readonly start: number }[] {
    return this.#lists;
  }

  write(blocks: readonly TrackedBlock[]): (Paragraph | Table)[] {
    return blocks.flatMap(({ block, at, tracked }) => this.#block(block, at, tracked));
  }

  /** A line of the letter outside its body. */
  line(runs: readonly TrackedRun[], style: string, comments: readonly number[] = []): Paragraph {
    const place = { lang: this.#language, dir: directionOf(this.#language) };
    return paragraph(place, { style }, [
      ...comments.map((id) => new CommentRangeStart(id)),
      ...runs.flatMap((run) => within(run.tracked, runsOf(run, place))),
      ...comments.flatMap(endOf),
    ]);
  }

  #block(block: Block, at: number | null, tracked: Tracked | undefined): (Paragraph | Table)[] {
    const lang = block.lang ?? this.#language;
    const place = { lang, dir: block.dir ?? directionOf(lang) };
    const write = (runs: readonly Run[], part: number, options: IParagraphOptions = {}): Paragraph =>
      paragraph(place, options, this.#words(runs, place, at, part, tracked), markOf(tracked));
    switch (block.kind) {
      case 'paragraph':
        return [write(block.runs, 0, block.number === true ? { style: styleIds.numbered } : {})];
      case 'heading':
        return [write(block.runs, 0, { style: `Heading${block.level}` })];
      case 'list': {
        const reference = `list-${this.#lists.length}`;
        this.#lists.push({ ordered: block.ordered, start: block.start ?? 1 });
        const numbering = { reference, level: 0 };
        return block.items.map((runs, part) => write(runs, part, { style: 'ListParagraph', numbering }));
      }
      case 'quote':
        return block.paragraphs.map((runs, part) => write(runs, part, { style: styleIds.quote }));
      case 'table':
        return [this.#table(block, place, write, tracked), paragraph(place, { spacing: { after: 0 } }, [])];
    }
  }

  #table(
    { head, rows }: Extract<Block, { kind: 'table' }>,
    { dir }: Place,
    write: (runs: readonly Run[], part: number, options: IParagraphOptions) => Paragraph,
    tracked: Tracked | undefined,
  ): Table {
    let part = 0;
    const cell = (runs: readonly Run[], style: string): TableCell =>
      new TableCell({ children: [write(runs, part++, { style })] });
    return new Table({
      visuallyRightToLeft: dir === 'rtl',
      width: { size: 100, type: WidthType.PERCENTAGE },
      margins: { left: 100, right: 100, top: 50, bottom: 50 },
      borders: Object.fromEntries(
        ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
          side,
          { style: BorderStyle.SINGLE, size: 4, color: '969696' },
        ]),
      ),
      rows: rows.map(
        (row, at) =>
          new TableRow({
            tableHeader: head && at === 0,
            cantSplit: true,
            ...markOf(tracked),
            children: row.map((runs) => cell(runs, head && at === 0 ? styleIds.tableHead : styleIds.tableText)),
          }),
      ),
    });
  }

  #words(
    runs: readonly TrackedRun[],
    place: Place,
    block: number | null,
    part: number,
    whole: Tracked | undefined,
  ): ParagraphChild[] {
    const here = this.#comments.filter((each) => each.block === block && each.part === part);
    return cut(runs, here).flatMap((piece): ParagraphChild[] => {
      if ('begins' in piece) return [new CommentRangeStart(piece.begins)];
      if ('ends' in piece) return endOf(piece.ends);
      const { note, tracked = whole } = piece.run;
      return within(tracked, [...runsOf(piece.run, place), ...(note === undefined ? [] : [this.#note(note, place)])]);
    });
  }

  #note(note: readonly PlainRun[], place: Place): FootnoteReferenceRun {
    const id = this.#notes.size + 1;
    const words = [new TextRun(' '), ...note.flatMap((run) => runsOf(run, place))];
    this.#notes.set(id, { children: [paragraph(place, { style: 'FootnoteText' }, words)] });
    return new FootnoteReferenceRun(id);
  }
}

const endOf = (id: number): ParagraphChild[] => [
  new CommentRangeEnd(id),
  new TextRun({ children: [new CommentReference(id)] }),
];

/** A paragraph that says its direction and language itself, so that neither depends on the settings of a word processor. */
export function paragraph(
  place: Place,
  options: IParagraphOptions,
  children: readonly ParagraphChild[],
  mark: ReturnType<typeof markOf> = {},
): Paragraph {
  const rightToLeft = place.dir === 'rtl';
  const run = { ...marked(place.lang, rightToLeft), ...mark };
  return new Paragraph({ ...options, bidirectional: rightToLeft, run, children });
}

const marked = (lang: Language, rightToLeft: boolean): IRunOptions => ({
  rightToLeft,
  font: fonts,
  language: { value: tagOf[lang], bidirectional: tagOf[lang] },
});

/** A piece of text as runs of a word processor: a line feed is a break, a tab a tab. */
export function runsOf({ text, bold, italic, lang, dir }: PlainRun, place: Place): TextRun[] {
  const own = lang ?? place.lang;
  const rightToLeft = (dir ?? (lang === undefined ? place.dir : directionOf(lang))) === 'rtl';
  const shown: IRunOptions = {
    ...marked(own, rightToLeft),
    ...(dir !== undefined && { style: dir === 'rtl' ? styleIds.rtl : styleIds.ltr }),
    ...(bold === true && { bold, boldComplexScript: true }),
    ...(italic === true && { italics: true, italicsComplexScript: true }),
  };
  if (text === '') return [];
  return text.split('\n').map(
    (line, at) =>
      new TextRun({
        ...shown,
        ...(at > 0 && { break: 1 }),
        children: line
          .split('\t')
          .flatMap((words, i) => [...(i === 0 ? [] : [new Tab()]), ...(words === '' ? [] : [words])]),
      }),
  );
}

/** Runs cut where comments begin and end. */
function cut(runs: readonly TrackedRun[], comments: readonly Comment[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const openAt = (place: number): void => {
    for (const { id, from } of comments) if (from === place) pieces.push({ begins: id });
  };
  const closeAt = (place: number): void => {
    for (const { id, from, to } of comments) if (to === place && from < place) pieces.push({ ends: id });
  };
  openAt(0);
  for (const run of runs) {
    // Words that would come have no place in the text on which a comment stands.
    if (run.tracked?.kind === 'come') {
      pieces.push({ run });
      continue;
    }
    const { text, note, ...style } = run;
    const ends = comments
      .flatMap(({ from, to }) => [from, to])
      .filter((place) => place > at && place < at + text.length);
    const places = [...new Set(ends)].sort((a, b) => a - b);
    let from = at;
    for (const place of places) {
      pieces.push({ run: { ...style, text: text.slice(from - at, place - at) } });
      closeAt(place);
      openAt(place);
      from = place;
    }
    const rest = { ...style, text: text.slice(from - at), ...(note !== undefined && { note }) };
    at += text.length;
    pieces.push({ run: rest });
    if (text !== '') {
      closeAt(at);
      openAt(at);
    }
  }
  const ended = new Set(pieces.flatMap((piece) => ('ends' in piece ? [piece.ends] : [])));
  for (const { id } of comments) if (!ended.has(id)) pieces.push({ ends: id });
  const begun = new Set(pieces.flatMap((piece) => ('begins' in piece ? [piece.begins] : [])));
  return [...comments.filter(({ id }) => !begun.has(id)).map(({ id }): Piece => ({ begins: id })), ...pieces];
}
