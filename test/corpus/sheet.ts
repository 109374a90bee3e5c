import type { Span } from '../../src/reading/reading.ts';

/** What a stretch of a clean document says, so that an error can be planted there: its kind and what a planter must know. */
export type Fact = Span & { readonly kind: FactKind; readonly data: Readonly<Record<string, string | number>> };

export type FactKind =
  | 'weekday'
  | 'date'
  | 'hijri'
  | 'pair'
  | 'range'
  | 'stay'
  | 'session'
  | 'ordinal'
  | 'city'
  | 'year'
  | 'figures'
  | 'words'
  | 'money'
  | 'total'
  | 'share'
  | 'announced'
  | 'quantity'
  | 'citation'
  | 'symbol'
  | 'article'
  | 'opening'
  | 'close'
  | 'entity'
  | 'close-entity'
  | 'verb'
  | 'preposition'
  | 'salutation'
  | 'second-person'
  | 'enclosures'
  | 'reference'
  | 'subject'
  | 'part'
  | 'state'
  | 'organisation'
  | 'term'
  | 'word'
  | 'prose'
  | 'sentence'
  | 'our-date';

const open = '\ue000';
const inside = '\ue001';
const close = '\ue002';

/** A document while it is written: what a fact says is marked where it stands, marks may stand inside each other. */
export class Sheet {
  readonly #facts: Omit<Fact, 'start' | 'end'>[] = [];

  mark(kind: FactKind, text: string, data: Fact['data'] = {}): string {
    this.#facts.push({ kind, data });
    return `${open}${this.#facts.length - 1}${inside}${text}${close}`;
  }

  /** The text without marks, and where each fact stands in it. */
  finish(marked: string): { readonly text: string; readonly facts: readonly Fact[] } {
    const facts: Fact[] = [];
    const opened: { index: number; start: number }[] = [];
    let text = '';
    for (let at = 0; at < marked.length; at++) {
      const sign = marked[at]!;
      if (sign === open) {
        const end = marked.indexOf(inside, at);
        opened.push({ index: Number(marked.slice(at + 1, end)), start: text.length });
        at = end;
      } else if (sign === close) {
        const { index, start } = opened.pop()!;
        facts.push({ ...this.#facts[index]!, start, end: text.length });
      } else text += sign;
    }
    return { text, facts: facts.sort((a, b) => a.start - b.start || b.end - a.end) };
  }
}
