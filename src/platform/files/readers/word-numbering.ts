import { piecesOf } from './markup.ts';

type Level = { start: number; format: string; text: string };

/** A list: the levels that it shares with others of its kind, and the levels that it begins anew, with their first number. */
type List = { readonly kind: string; readonly levels: readonly Level[]; readonly anew: ReadonlyMap<number, number> };

/** How the lists of a Word document are numbered. */
export type Numbering = ReadonlyMap<string, List>;

const valueOf = (attributes: string, name = 'w:val'): string =>
  new RegExp(`${name}\\s*=\\s*"([^"]{0,80})"`).exec(attributes)?.[1] ?? '';

/** Reads `word/numbering.xml`. */
export function numberingOf(source: string): Numbering {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, List>();
  let levels: Level[] = [];
  let list: string | null = null;
  let anew = new Map<number, number>();
  let overridden = 0;
  for (const piece of piecesOf(source, new Set())) {
    if ('text' in piece || piece.closes) continue;
    const { tag, source: attributes } = piece;
    if (tag === 'w:abstractnum') kinds.set(valueOf(attributes, 'w:abstractNumId'), (levels = []));
    else if (tag === 'w:num') [list, levels, anew] = [valueOf(attributes, 'w:numId'), [], new Map()];
    else if (tag === 'w:abstractnumid' && list !== null)
      lists.set(list, { kind: valueOf(attributes), levels: kinds.get(valueOf(attributes)) ?? [], anew });
    else if (tag === 'w:lvloverride') overridden = Number(valueOf(attributes, 'w:ilvl')) || 0;
    else if (tag === 'w:startoverride') anew.set(overridden, Number(valueOf(attributes)) || 1);
    else if (tag === 'w:lvl') levels.push({ start: 1, format: 'decimal', text: '' });
    const level = levels.at(-1);
    if (level === undefined) continue;
    if (tag === 'w:start') level.start = Number(valueOf(attributes)) || 1;
    if (tag === 'w:numfmt') level.format = valueOf(attributes);
    if (tag === 'w:lvltext') level.text = valueOf(attributes);
  }
  return lists;
}

/** An entry of a list: its mark as it is printed ("1. ", "(a) ", "- "), the list's kind, and whether a list begins with it. */
export interface Entry {
  readonly mark: string;
  readonly kind: string;
  readonly isBullet: boolean;
  readonly begins: boolean;
}

/** Counts the entries of a document's lists. Lists of one kind are counted together, until one of them begins anew. */
export function counter(numbering: Numbering): (list: string, level: number) => Entry {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (list, at) => {
    const { kind, levels, anew } = numbering.get(list) ?? { kind: list, levels: [], anew: new Map<number, number>() };
    const level = levels[at];
    const begins = anew.has(at) && !begun.has(`${list} ${at}`);
    if (begins) begun.add(`${list} ${at}`);
    if (level === undefined || level.format === 'bullet') return { mark: '- ', kind, isBullet: true, begins };
    if (level.format === 'none') return { mark: '', kind, isBullet: false, begins };
    const count = counts.get(kind) ?? [];
    counts.set(kind, count);
    count[at] = begins ? (anew.get(at) ?? 1) : (count[at] ?? level.start - 1) + 1;
    count.length = at + 1;
    const mark = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      return written(count[other] ?? levels[other]?.start ?? 1, levels[other]?.format ?? 'decimal');
    });
    return { mark: mark === '' ? '' : `${mark} `, kind, isBullet: false, begins };
  };
}

/** Counts the entries of a document's lists and gives each its mark as it is printed. */
export function marker(numbering: Numbering): (list: string, level: number) => string {
  const count = counter(numbering);
  return (list, level) => count(list, level).mark;
}

const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const alphabet = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';

function written(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'arabicAbjad':
      return abjad[(value - 1) % abjad.length]!;
    case 'arabicAlpha':
      return alphabet[(value - 1) % alphabet.length]!;
    default:
      return String(value);
  }
}

const letter = (value: number): string => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const romanSigns = 'M CM D CD C XC L XL X IX V IV I'.split(' ');
const romanValues = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = '';
  romanValues.forEach((worth, at) => {
    for (; rest >= worth; rest -= worth) text += romanSigns[at];
  });
  return text;
}
