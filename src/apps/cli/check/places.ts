/** Finds lines and columns in a text; both begin with 1, and columns count UTF-16 units, as offsets do. */
export class Places {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** Where a line begins and ends, without its line break. */
  lineSpan(line: number): { readonly start: number; readonly end: number } {
    const start = this.#starts[line - 1]!;
    const next = this.#starts[line];
    return { start, end: next === undefined ? this.#text.length : next - 1 };
  }
}
