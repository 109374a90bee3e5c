import { piecesOf, setOf } from './markup.ts';
import { TableText } from './table-text.ts';
import { marker, type Numbering } from './word-numbering.ts';

/** Deleted words, codes of fields, and the second telling of what another program draws. */
const skips = setOf('w:deltext w:instrtext w:delinstrtext mc:fallback w:del w:movefrom');

/**
 * The body of a Word document as it is read: a line for each paragraph, entries of lists with their printed mark, rows of tables with
 * their cells parted by tabs, without deleted words.
 * @param source `word/document.xml`
 */
export function textOfWord(source: string, numbering: Numbering): string {
  const out = new TableText();
  const markOf = marker(numbering);
  let level = 0;
  let list: string | null = null;
  let writes = false;
  for (const piece of piecesOf(source, skips)) {
    if ('text' in piece) {
      if (writes) out.write(piece.text);
      continue;
    }
    const { tag, closes, empty } = piece;
    if (tag === 'w:t') writes = !closes && !empty;
    else if (tag === 'w:p') {
      if (closes || empty) out.endLine();
      level = 0;
      list = null;
    } else if (tag === 'w:tbl' && closes) out.closeTable();
    else if (tag === 'w:tbl') out.openTable();
    else if (tag === 'w:tc' && !closes) out.openCell();
    else if (tag === 'w:tr' && closes) out.endRow();
    else if (tag === 'w:ilvl') level = Math.min(8, Number(valueOf(piece.source)) || 0);
    else if (tag === 'w:numid') list = valueOf(piece.source);
    else if (tag === 'w:ppr' && closes && list !== null && list !== '0') out.write(markOf(list, level));
    else if (tag === 'w:tab' && !/w:pos/.test(piece.source)) out.write('\t');
    else if (tag === 'w:br' || tag === 'w:cr') out.endLine();
    else if (tag === 'w:nobreakhyphen') out.write('\u2011');
  }
  return out.text();
}

const valueOf = (attributes: string): string => /w:val\s*=\s*"([^"]{0,80})"/.exec(attributes)?.[1] ?? '';
