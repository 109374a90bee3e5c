/** What a walk through markup meets: a run of text, or a tag with its name in small letters. */
export type Piece =
  | { readonly text: string }
  | { readonly tag: string; readonly closes: boolean; readonly empty: boolean; readonly source: string };

export const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** How words are parted in an office document: by its paragraphs and cells. */
const breaks = setOf('w:p w:br w:cr w:tab si row c a:p text:p text:h text:line-break table:table-cell');
const skips = setOf('w:deltext w:instrtext text:tracked-changes v f');
const mostSpaces = 100;

/** What parts two words without ending their line: OpenDocument writes tabs and rows of spaces as tags. */
function gapOf(tag: string, source: string): string {
  if (tag === 'text:tab') return '\t';
  if (tag !== 'text:s') return '';
  return ' '.repeat(Math.min(Number(/text:c="(\d{1,4})"/.exec(source)?.[1] ?? 1), mostSpaces));
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  ucirc: 'û',
  ugrave: 'ù',
  icirc: 'î',
  euml: 'ë',
  iuml: 'ï',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

function decoded(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

const unescapeText = (text: string): string => text.replaceAll(/&(#x?[0-9a-f]{1,8}|[a-z]{2,8});/gi, decoded);

/** Where a tag, comment or instruction that begins at `from` ends; the end of the text when it never does. */
function endOfTag(source: string, from: number): number {
  const [mark, length] = source.startsWith('<!--', from) ? ['-->', 3] : ['>', 1];
  const end = source.indexOf(mark as string, from + 1);
  return end < 0 ? source.length : end + (length as number);
}

/**
 * The text and the tags of a piece of markup in their order, without what stands inside the tags of `skips`. Walks it once, so that no
 * crafted nesting costs more than its length; runs nothing.
 */
export function* piecesOf(source: string, skips: ReadonlySet<string>): Generator<Piece> {
  let skipping: string | null = null;
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const until = tag < 0 ? source.length : tag;
    if (skipping === null && until > at) yield { text: unescapeText(source.slice(at, until)) };
    if (tag < 0) return;
    at = endOfTag(source, tag);
    const found = /^<(\/?)([a-z][\w:.-]*)([^]*)$/i.exec(source.slice(tag, Math.min(at, tag + 400)));
    if (!found) continue;
    const name = found[2]!.toLowerCase();
    const closes = found[1] === '/';
    const empty = found[3]!.endsWith('/>');
    if (skipping !== null) {
      if (closes && name === skipping) skipping = null;
    } else if (skips.has(name) && !closes && !empty) skipping = name;
    else yield { tag: name, closes, empty, source: found[3]! };
  }
}

/** The words of a part of an office document, a line for each paragraph and cell. */
export function textOfMarkup(source: string): string {
  const pieces: string[] = [];
  for (const piece of piecesOf(source, skips)) {
    if ('text' in piece) pieces.push(piece.text);
    else pieces.push(breaks.has(piece.tag) ? '\n' : gapOf(piece.tag, piece.source));
  }
  return pieces
    .join('')
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
