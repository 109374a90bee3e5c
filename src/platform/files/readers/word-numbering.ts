import { piecesOf } from './markup.ts';

type Level = { start: number; format: string; text: string };

/** How the lists of a Word document are numbered: for each list, its levels. */
export type Numbering = ReadonlyMap<string, readonly Level[]>;

const valueOf = (attributes: string, name = 'w:val'): string =>
  new RegExp(`${name}\\s*=\\s*"([^"]{0,80})"`).exec(attributes)?.[1] ?? '';

/** Reads `word/numbering.xml`. */
export function numberingOf(source: string): Numbering {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, Level[]>();
  let levels: Level[] = [];
  let list: string | null = null;
  for (const piece of piecesOf(source, new Set())) {
    if ('text' in piece || piece.closes) continue;
    const { tag, source: attributes } = piece;
    if (tag === 'w:abstractnum') kinds.set(valueOf(attributes, 'w:abstractNumId'), (levels = []));
    else if (tag === 'w:num') list = valueOf(attributes, 'w:numId');
    else if (tag === 'w:abstractnumid' && list !== null) lists.set(list, kinds.get(valueOf(attributes)) ?? []);
    else if (tag === 'w:lvl') levels.push({ start: 1, format: 'decimal', text: '' });
    const level = levels.at(-1);
    if (level === undefined) continue;
    if (tag === 'w:start') level.start = Number(valueOf(attributes)) || 1;
    if (tag === 'w:numfmt') level.format = valueOf(attributes);
    if (tag === 'w:lvltext') level.text = valueOf(attributes);
  }
  return lists;
}

/** Counts the entries of a document's lists and gives each its mark as it is printed: "1. ", "(a) ", "- ". */
export function marker(numbering: Numbering): (list: string, level: number) => string {
  const counts = new Map<string, number[]>();
  return (list, at) => {
    const levels = numbering.get(list);
    const level = levels?.[at];
    if (levels === undefined || level === undefined || level.format === 'bullet' || level.format === 'none')
      return level?.format === 'none' ? '' : '- ';
    const count = counts.get(list) ?? [];
    counts.set(list, count);
    count[at] = (count[at] ?? level.start - 1) + 1;
    count.length = at + 1;
    const mark = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      return written(count[other] ?? levels[other]?.start ?? 1, levels[other]?.format ?? 'decimal');
    });
    return mark === '' ? '' : `${mark} `;
  };
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
