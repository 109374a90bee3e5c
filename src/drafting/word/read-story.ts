import type { PlainRun } from '../../kernel/body.ts';
import type { Language } from '../../kernel/text.ts';
import type { Piece } from '../../platform/files/readers/markup.ts';
import { attribute, isOn } from './read-parts.ts';
import type { Styles } from './read-styles.ts';
import {
  blank,
  type Commented,
  type Met,
  type OpenParagraph,
  type OpenTable,
  plainLook,
  type Side,
  type Told,
} from './story.ts';
import { runStyle, toldParagraph } from './told-paragraph.ts';
import { type LeftOut, longestWords } from './word.ts';

/** Properties as they were before a tracked change, codes of fields, the second telling of a drawing, readings above words. */
const unsaid = new Set(
  'w:rprchange w:pprchange w:tblprchange w:tblgridchange w:tcprchange w:trprchange w:sectprchange w:tblprexchange w:numberingchange w:instrtext w:delinstrtext mc:fallback w:rt w:sectpr'.split(
    ' ',
  ),
);
const gone = new Set(['w:del', 'w:movefrom']);
const come = new Set(['w:ins', 'w:moveto']);
const pictured: Readonly<Record<string, LeftOut>> = {
  'w:drawing': 'pictures',
  'w:pict': 'pictures',
  'w:object': 'pictures',
  'm:omath': 'equations',
};
/** How many comments are read. */
const mostComments = 1_000;

/** No letter has as many paragraphs, or pieces of text, as this; whoever sends more wants to hold the reader. */
const mostParagraphs = 20_000;
const mostRuns = 200_000;

/** A story is longer than a draft may be. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Walks one story of a Word file (its body, a footnote) and tells its paragraphs and tables in their order. */
export class StoryReader {
  readonly #styles: Styles;
  readonly #notes: ReadonlyMap<string, readonly PlainRun[]>;
  readonly #language: Language;
  readonly #met: Met;
  readonly #told: Told[] = [];
  #paragraph: OpenParagraph | null = null;
  #look = plainLook();
  #table: OpenTable | null = null;
  #tables = 0;
  #silent = 0;
  #gone = 0;
  #come = 0;
  #in: 'none' | 'paragraph' | 'mark' | 'run' = 'none';
  #writes = false;
  #paragraphs = 0;
  #runs = 0;
  #inRun = false;
  readonly #open = new Map<string, Commented>();
  readonly #side: Side;

  constructor(
    styles: Styles,
    notes: ReadonlyMap<string, readonly PlainRun[]>,
    language: Language,
    met: Met,
    side: Side = 'after',
  ) {
    this.#side = side;
    this.#styles = styles;
    this.#notes = notes;
    this.#language = language;
    this.#met = met;
  }

  read(pieces: Iterable<Piece>): Told[] {
    for (const piece of pieces) {
      if ('text' in piece) this.#text(piece.text);
      else this.#tag(piece.tag, piece.closes, piece.empty, piece.source);
    }
    this.#endParagraph();
    this.#endTable();
    return this.#told;
  }

  #text(text: string): void {
    if (this.#writes && this.#silent === 0) this.#write(text);
  }

  #write(text: string): void {
    if (this.#gone > 0 || !this.#inRun) return;
    if (this.#look.hidden) {
      if (text.trim() !== '') this.#met.left.add('hidden-words');
      return;
    }
    const tracked = this.#come > 0 ? this.#met.tracked.at(-1) : undefined;
    if (tracked !== undefined && tracked.words.length < longestWords) tracked.words += text;
    const paragraph = (this.#paragraph ??= blank());
    for (const comment of this.#open.values())
      if (comment.words.length < longestWords) comment.words = (comment.words + text).slice(0, longestWords);
    if (++this.#runs > mostRuns) throw new TooMuch();
    paragraph.runs.push({ text, ...runStyle(this.#look, this.#styles) });
  }

  #tag(tag: string, closes: boolean, empty: boolean, source: string): void {
    const picture = pictured[tag];
    if (picture !== undefined || unsaid.has(tag)) {
      if (empty) return;
      if (picture !== undefined && !closes && this.#silent === 0 && this.#gone === 0) this.#met.left.add(picture);
      this.#silent = Math.max(0, this.#silent + (closes ? -1 : 1));
      return;
    }
    if (this.#silent > 0) return;
    // As the text was before the changes, what was put in is not there, and what was taken out is.
    const [away, here] = this.#side === 'after' ? [gone, come] : [come, gone];
    if (away.has(tag)) return this.#change('gone', closes, empty, source);
    if (here.has(tag)) return this.#change('come', closes, empty, source);
    if (tag.startsWith('w:tbl') || tag === 'w:tr' || tag === 'w:tc' || tag === 'w:bidivisual')
      this.#tableTag(tag, closes, empty, source);
    else if (tag === 'w:gridspan' || tag === 'w:vmerge') this.#met.left.add('merged-cells');
    else if (this.#in === 'mark' || this.#in === 'run') this.#runProperty(tag, closes, source);
    else if (this.#in === 'paragraph') this.#paragraphProperty(tag, closes, empty, source);
    else this.#content(tag, closes, empty, source);
  }

  #change(what: 'gone' | 'come', closes: boolean, empty: boolean, source: string): void {
    if (empty) {
      // Inside the properties of a paragraph or a row it says that its mark, or the row, came or went.
      if (closes || what === 'come') return;
      this.#met.deletions += 1;
      if (this.#paragraph !== null && this.#in !== 'none') this.#paragraph.markGone = true;
      else if (this.#table?.row && this.#paragraph === null) this.#table.row.gone = true;
      return;
    }
    const step = closes ? -1 : 1;
    if (what === 'gone') {
      if (!closes && this.#gone === 0) this.#met.deletions += 1;
      this.#gone = Math.max(0, this.#gone + step);
    } else {
      if (!closes && this.#come === 0) {
        this.#met.insertions += 1;
        const at = Date.parse(attribute(source, 'w:date') ?? '');
        this.#met.tracked.push({
          author: attribute(source, 'w:author') ?? '',
          at: Number.isNaN(at) ? null : new Date(at).toISOString(),
          words: '',
        });
      }
      this.#come = Math.max(0, this.#come + step);
    }
  }

  #content(tag: string, closes: boolean, empty: boolean, source: string): void {
    switch (tag) {
      case 'w:p':
        if (closes || empty) this.#endParagraph(false);
        else if (this.#paragraph?.markGone !== true) {
          this.#endParagraph();
          this.#paragraph = blank();
        } else this.#paragraph = { ...blank(), runs: this.#paragraph.runs };
        break;
      case 'w:ppr':
        if (!closes && !empty) this.#in = 'paragraph';
        break;
      case 'w:r':
        this.#inRun = !closes && !empty;
        if (!closes) this.#look = plainLook();
        break;
      case 'w:rpr':
        if (!closes && !empty) this.#in = 'run';
        break;
      case 'w:t':
        this.#writes = !closes && !empty;
        break;
      case 'w:deltext':
        if (this.#side === 'before') this.#writes = !closes && !empty;
        break;
      case 'w:tab':
      case 'w:ptab':
        if (!closes) this.#write('\t');
        break;
      case 'w:br':
        if (!closes && !/^(?:page|column)$/.test(attribute(source, 'w:type') ?? '')) this.#write('\n');
        break;
      case 'w:cr':
        if (!closes) this.#write('\n');
        break;
      case 'w:nobreakhyphen':
        if (!closes) this.#write('\u2011');
        break;
      case 'w:softhyphen':
        if (!closes) this.#write('\u00ad');
        break;
      case 'w:sym':
        if (!closes && this.#gone === 0) this.#met.left.add('symbols');
        break;
      case 'w:footnotereference':
      case 'w:endnotereference':
        if (!closes) this.#note(`${tag === 'w:footnotereference' ? 'f' : 'e'}${attribute(source, 'w:id') ?? ''}`);
        break;
      case 'w:commentrangestart':
      case 'w:commentrangeend':
      case 'w:commentreference':
        if (!closes) this.#comment(tag, attribute(source, 'w:id') ?? '');
    }
  }

  #note(id: string): void {
    const note = this.#notes.get(id);
    if (note === undefined || this.#gone > 0) return;
    const paragraph = (this.#paragraph ??= blank());
    const last = paragraph.runs.at(-1);
    if (last === undefined || last.note !== undefined) paragraph.runs.push({ text: '', note });
    else paragraph.runs[paragraph.runs.length - 1] = { ...last, note };
  }

  #comment(tag: string, id: string): void {
    if (tag === 'w:commentrangeend') this.#open.delete(id);
    else if (!this.#met.comments.has(id) && this.#met.comments.size < mostComments) {
      const comment = { id, paragraph: this.#told.length, words: '' };
      this.#met.comments.set(id, comment);
      if (tag === 'w:commentrangestart') this.#open.set(id, comment);
    }
  }

  #paragraphProperty(tag: string, closes: boolean, empty: boolean, source: string): void {
    const paragraph = (this.#paragraph ??= blank());
    const value = attribute(source, 'w:val');
    if (tag === 'w:ppr' && closes) this.#in = 'none';
    else if (tag === 'w:rpr' && !closes && !empty) this.#in = 'mark';
    else if (closes) return;
    else if (tag === 'w:pstyle') paragraph.style = value;
    else if (tag === 'w:numid') paragraph.list = value;
    else if (tag === 'w:ilvl') paragraph.level = Math.min(8, Number(value) || 0);
    else if (tag === 'w:bidi') paragraph.bidi = isOn(source);
    else if (tag === 'w:outlinelvl') paragraph.outline = Number(value);
  }

  #runProperty(tag: string, closes: boolean, source: string): void {
    if (tag === 'w:rpr' && closes) {
      this.#in = this.#in === 'mark' ? 'paragraph' : 'none';
      return;
    }
    if (closes) return;
    const look = this.#in === 'mark' ? (this.#paragraph ??= blank()).mark : this.#look;
    switch (tag) {
      case 'w:b':
      case 'w:bcs':
        look.bold = isOn(source) || (tag === 'w:bcs' && look.bold === true);
        break;
      case 'w:i':
      case 'w:ics':
        look.italic = isOn(source) || (tag === 'w:ics' && look.italic === true);
        break;
      case 'w:rtl':
        look.rtl = isOn(source);
        break;
      case 'w:lang':
        look.val = attribute(source, 'w:val');
        look.bidi = attribute(source, 'w:bidi');
        break;
      case 'w:rstyle':
        look.style = attribute(source, 'w:val');
        break;
      case 'w:vanish':
        look.hidden = isOn(source);
    }
  }

  #tableTag(tag: string, closes: boolean, empty: boolean, source: string): void {
    if (tag === 'w:tbl' && !closes) {
      this.#tables += 1;
      if (this.#tables > 1) this.#met.left.add('inner-tables');
      else {
        this.#endParagraph();
        this.#table = { isRtl: false, head: false, rows: [], row: null };
      }
    } else if (tag === 'w:tbl') {
      if (this.#tables === 1) this.#endTable();
      this.#tables = Math.max(0, this.#tables - 1);
    }
    const table = this.#table;
    if (table === null || this.#tables !== 1) return;
    if (tag === 'w:bidivisual') table.isRtl = isOn(source);
    else if (tag === 'w:tr' && !closes) table.row = { head: false, gone: false, cells: [] };
    else if (tag === 'w:tr') this.#endRow();
    else if (tag === 'w:tblheader' && table.row !== null) table.row.head = isOn(source);
    else if (tag === 'w:tc' && !closes && !empty) table.row?.cells.push([]);
    else if (tag === 'w:tc') this.#endParagraph();
  }

  #endRow(): void {
    const table = this.#table;
    const row = table?.row;
    if (!table || !row) return;
    table.row = null;
    if (row.gone || row.cells.length === 0) return;
    if (table.rows.length === 0) table.head = row.head;
    table.rows.push(row.cells);
  }

  #endTable(): void {
    this.#endParagraph();
    this.#endRow();
    if (this.#table !== null && this.#table.rows.length > 0) {
      const { isRtl, head, rows } = this.#table;
      this.#told.push({ isRtl, head, rows });
    }
    this.#table = null;
  }

  /** A paragraph whose mark was deleted goes on in the next, unless there is none. */
  #endParagraph(isLast = true): void {
    const open = this.#paragraph;
    if (open?.markGone === true && !isLast) return;
    this.#paragraph = null;
    this.#in = 'none';
    this.#writes = false;
    this.#inRun = false;
    if (open === null) return;
    if (++this.#paragraphs > mostParagraphs) throw new TooMuch();
    const told = toldParagraph(open, this.#styles, this.#language);
    const cell = this.#table?.row?.cells.at(-1);
    if (cell !== undefined) cell.push(told);
    else if (this.#table === null) this.#told.push(told);
  }
}
