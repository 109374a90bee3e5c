type Manner = {
  readonly breaks: ReadonlySet<string>;
  readonly skips: ReadonlySet<string>;
  readonly spaces: 'kept' | 'folded';
};

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** How words are parted: in an office document by its paragraphs and cells, in HTML by its blocks. */
const manners = {
  office: {
    breaks: setOf('w:p w:br w:cr w:tab si row c a:p text:p text:h text:line-break table:table-cell'),
    skips: setOf('w:deltext w:instrtext v f'),
    spaces: 'kept',
  },
  html: {
    breaks: setOf(
      'p br div li tr td th h1 h2 h3 h4 h5 h6 ul ol table section article header footer blockquote pre hr dt dd title',
    ),
    skips: setOf('script style template noscript svg iframe object'),
    spaces: 'folded',
  },
} as const satisfies Record<string, Manner>;

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

/** The words of a piece of markup. Walks it once, so that no crafted nesting costs more than its length; runs nothing. */
export function textOfMarkup(source: string, manner: keyof typeof manners): string {
  const { breaks, skips, spaces } = manners[manner] as Manner;
  const pieces: string[] = [];
  let skipping: string | null = null;
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    const until = tag < 0 ? source.length : tag;
    if (skipping === null && until > at) {
      const text = unescapeText(source.slice(at, until));
      pieces.push(spaces === 'folded' ? text.replaceAll(/\s+/g, ' ') : text);
    }
    if (tag < 0) break;
    at = endOfTag(source, tag);
    const [, slash, name, rest] =
      /^<(\/?)([a-z][\w:.-]*)([^]*)$/i.exec(source.slice(tag, Math.min(at, tag + 200))) ?? [];
    const lower = name?.toLowerCase() ?? '';
    if (skipping !== null) {
      if (slash === '/' && lower === skipping) skipping = null;
    } else if (skips.has(lower) && slash === '' && !rest!.endsWith('/>')) {
      skipping = lower;
    } else if (breaks.has(lower)) {
      pieces.push('\n');
    }
  }
  return pieces
    .join('')
    .replaceAll(/[ \t]*\n[ \t]*/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}
