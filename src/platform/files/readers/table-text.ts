/**
 * Gathers the text of a document that may hold tables: paragraphs end with a line end, a row of a table is a line whose cells are parted
 * by tabs, however many paragraphs a cell holds. A table inside a cell only adds its words to that cell.
 */
export class TableText {
  readonly #lines: string[] = [];
  #line = '';
  #row: string[] | null = null;
  #inCell = false;
  #tables = 0;

  /** Words, in the paragraph or cell that is open. */
  write(text: string): void {
    this.#line += this.#row === null ? text : text.replaceAll(/[\t\n]/g, ' ');
  }

  /** The end of a paragraph, or a break inside it. */
  endLine(): void {
    if (this.#row !== null) this.#line += ' ';
    else {
      this.#lines.push(this.#line);
      this.#line = '';
    }
  }

  openTable(): void {
    this.endLine();
    this.#tables += 1;
  }

  closeTable(): void {
    if (this.#tables === 1) this.endRow();
    this.#tables = Math.max(0, this.#tables - 1);
    this.endLine();
  }

  /** A cell begins, whether or not the one before it was closed. */
  openCell(): void {
    if (this.#tables > 1) return this.write(' ');
    if (this.#row === null) this.endLine();
    else this.#closeCell();
    this.#row ??= [];
    this.#inCell = true;
  }

  /** A row ends, whether or not its last cell was closed. */
  endRow(): void {
    if (this.#tables > 1 || this.#row === null) return;
    this.#closeCell();
    this.#lines.push(this.#row.join('\t'));
    this.#row = null;
  }

  /** Everything that was written, without empty lines. */
  text(): string {
    this.#tables = 0;
    this.endRow();
    this.endLine();
    return this.#lines
      .flatMap((line) => line.split('\n'))
      .map((line) => line.replaceAll(/^[ \t\r]+|[ \t\r]+$/g, ''))
      .filter((line) => line !== '')
      .join('\n');
  }

  #closeCell(): void {
    if (!this.#inCell) return;
    this.#row?.push(this.#line.replaceAll(/ {2,}/g, ' ').trim());
    this.#line = '';
    this.#inCell = false;
  }
}
