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
} from 'docx';
import type { Block, Body, Direction, PlainRun, Run } from '../../kernel/body.ts';
import { directionOf, type Language } from '../../kernel/text.ts';
import type { Stretch } from './place-remarks.ts';
import { tagOf } from './word.ts';
import { fonts, styleIds } from './write-styles.ts';

/** The language and direction in which a paragraph stands. */
export interface Place {
  readonly lang: Language;
  readonly dir: Direction;
}

type Noted = ReadonlyMap<number, { readonly children: Paragraph[] }>;
type Comment = Stretch & { readonly id: number };

/** Runs in pieces that end where a comment begins or ends, and what stands between them. */
type Piece = { readonly run: Run } | { readonly begins: number } | { readonly ends: number };

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

  write(body: Body): (Paragraph | Table)[] {
    return body.blocks.flatMap((block, at) => this.#block(block, at));
  }

  /** A line of the letter outside its body. */
  line(text: string, style: string, comments: readonly number[] = []): Paragraph {
    const place = { lang: this.#language, dir: directionOf(this.#language) };
    return paragraph(place, { style }, [
      ...comments.map((id) => new CommentRangeStart(id)),
      ...runsOf({ text }, place),
      ...comments.flatMap(endOf),
    ]);
  }

  #block(block: Block, at: number): (Paragraph | Table)[] {
    const lang = block.lang ?? this.#language;
    const place = { lang, dir: block.dir ?? directionOf(lang) };
    const write = (runs: readonly Run[], part: number, options: IParagraphOptions = {}): Paragraph =>
      paragraph(place, options, this.#words(runs, place, at, part));
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
        return [this.#table(block, place, write), paragraph(place, { spacing: { after: 0 } }, [])];
    }
  }

  #table(
    { head, rows }: Extract<Block, { kind: 'table' }>,
    { dir }: Place,
    write: (runs: readonly Run[], part: number, options: IParagraphOptions) => Paragraph,
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
            children: row.map((runs) => cell(runs, head && at === 0 ? styleIds.tableHead : styleIds.tableText)),
          }),
      ),
    });
  }

  #words(runs: readonly Run[], place: Place, block: number, part: number): ParagraphChild[] {
    const here = this.#comments.filter((each) => each.block === block && each.part === part);
    return cut(runs, here).flatMap((piece): ParagraphChild[] => {
      if ('begins' in piece) return [new CommentRangeStart(piece.begins)];
      if ('ends' in piece) return endOf(piece.ends);
      const { note } = piece.run;
      return [...runsOf(piece.run, place), ...(note === undefined ? [] : [this.#note(note, place)])];
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
export function paragraph(place: Place, options: IParagraphOptions, children: readonly ParagraphChild[]): Paragraph {
  const rightToLeft = place.dir === 'rtl';
  return new Paragraph({ ...options, bidirectional: rightToLeft, run: marked(place.lang, rightToLeft), children });
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
function cut(runs: readonly Run[], comments: readonly Comment[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const openAt = (place: number): void => {
    for (const { id, from } of comments) if (from === place) pieces.push({ begins: id });
  };
  const closeAt = (place: number): void => {
    for (const { id, from, to } of comments) if (to === place && from < place) pieces.push({ ends: id });
  };
  openAt(0);
  for (const { text, note, ...style } of runs) {
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
