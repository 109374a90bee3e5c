import type { Block, Body, Direction, Run } from '../../kernel/body.ts';
import { directionOf, type Language } from '../../kernel/text.ts';
import { counter, type Entry, type Numbering } from '../../platform/files/readers/word-numbering.ts';
import type { ReadParagraph, ReadTable, Told } from './story.ts';
import type { WordField } from './word.ts';

/** What a story says: the lines around the letter, its body, and for each thing told in which block it now stands. */
export interface Gathered {
  readonly fields: Partial<Record<WordField, string>>;
  readonly body: Body;
  /** Of each paragraph and table told, the block; null for a line outside the body. */
  readonly blockOf: readonly (number | null)[];
}

type OpenList = {
  readonly kind: string;
  readonly level: number;
  next: number | null;
  readonly items: (readonly Run[])[];
};

/** A mark that is a number alone, as the house numbers its lists. */
const plainNumber = /^([0-9]{1,6}|[\u0660-\u0669]{1,6})[.)-]? ?$/;

/** Puts the paragraphs and tables of a Word file together as the blocks of a body. */
export function gather(told: readonly Told[], numbering: Numbering, language: Language): Gathered {
  const count = counter(numbering);
  const blocks: Block[] = [];
  const fields: Partial<Record<WordField, string>> = {};
  const blockOf: (number | null)[] = [];
  let open: OpenList | null = null;
  const add = (block: Block): void => {
    blocks.push(block);
    open = null;
  };
  for (const one of told) {
    if ('rows' in one) add(tableOf(one, language));
    else if (one.style.field !== null) {
      const text = wordsOf(one);
      const before = fields[one.style.field];
      if (text !== '') fields[one.style.field] = before === undefined ? text : `${before}\n${text}`;
      blockOf.push(null);
      continue;
    } else if (one.style.isNumbered) add({ kind: 'paragraph', number: true, ...placed(one, language) });
    else if (one.style.heading !== null) add({ kind: 'heading', level: one.style.heading, ...placed(one, language) });
    else if (one.list !== null) open = listed(one, count(one.list, one.level), language, blocks, open);
    else if (one.style.isQuote) add({ kind: 'quote', paragraphs: [one.runs], ...placeOf(one, language) });
    else add({ kind: 'paragraph', ...placed(one, language) });
    blockOf.push(blocks.length - 1);
  }
  return { fields, body: { blocks }, blockOf };
}

const wordsOf = ({ runs }: ReadParagraph): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .trim();

type Place = { readonly lang?: Language; readonly dir?: Direction };

function placeOf({ lang, isRtl }: Pick<ReadParagraph, 'lang' | 'isRtl'>, language: Language): Place {
  const of = lang ?? language;
  const dir = isRtl ? 'rtl' : 'ltr';
  return { ...(of !== language && { lang: of }), ...(dir !== directionOf(of) && { dir }) };
}

const placed = (one: ReadParagraph, language: Language): Place & { readonly runs: readonly Run[] } => ({
  runs: one.runs,
  ...placeOf(one, language),
});

/** An entry of a list goes on with the list that is open, or opens one; a mark that no list of ours has is kept as words. */
function listed(
  one: ReadParagraph,
  { mark, kind, isBullet, begins }: Entry,
  language: Language,
  blocks: Block[],
  open: OpenList | null,
): OpenList | null {
  const digits = isBullet ? undefined : plainNumber.exec(mark)?.[1];
  if (!isBullet && digits === undefined) {
    blocks.push({ kind: 'paragraph', ...placed({ ...one, runs: [{ text: mark }, ...one.runs] }, language) });
    return null;
  }
  const value = digits === undefined ? null : valueOf(digits);
  if (open !== null && !begins && open.kind === kind && open.level === one.level && open.next === value) {
    open.items.push(one.runs);
    open.next = value === null ? null : value + 1;
    return open;
  }
  const start = value === null || value === 1 ? {} : { start: value };
  const items = [one.runs];
  blocks.push({ kind: 'list', ordered: value !== null, ...start, items, ...placeOf(one, language) });
  return { kind, level: one.level, next: value === null ? null : value + 1, items };
}

const valueOf = (digits: string): number =>
  Number(Array.from(digits, (digit) => (digit > '9' ? digit.charCodeAt(0) - 0x660 : Number(digit))).join(''));

/** A cell of several paragraphs is one text with line ends. */
function tableOf(table: ReadTable, language: Language): Block {
  const first = table.rows.flat(2).find(({ runs }) => runs.length > 0) ?? table.rows.flat(2)[0];
  const lang = first?.lang ?? null;
  const cell = (paragraphs: readonly ReadParagraph[]): Run[] =>
    paragraphs
      .filter(({ runs }, at) => at === 0 || runs.length > 0)
      .flatMap(({ runs }, at) => (at === 0 ? runs : [{ text: '\n' }, ...runs]));
  return {
    kind: 'table',
    head: table.head,
    rows: table.rows.map((row) => row.map(cell)),
    ...placeOf({ lang, isRtl: table.isRtl }, language),
  };
}
