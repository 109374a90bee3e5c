import { piecesOf, setOf } from './markup.ts';
import { TableText } from './table-text.ts';

const breaks = setOf(
  'p br div h1 h2 h3 h4 h5 h6 section article header footer blockquote pre hr dt dd title caption thead tbody',
);
const skips = setOf('script style template noscript svg iframe object');

/** The words of a web page: a line for each block, entries of lists with their mark, rows of tables with their cells parted by tabs. */
export function textOfPage(source: string): string {
  const out = new TableText();
  /** For each open list, the number of its last entry; null in a list without numbers. */
  const lists: (number | null)[] = [];
  for (const piece of piecesOf(source, skips)) {
    if ('text' in piece) {
      // A space that does not break was meant: it stays what it is.
      out.write(piece.text.replaceAll(/[ \t\r\n\f]+/g, ' '));
      continue;
    }
    const { tag, closes } = piece;
    if (tag === 'table' && closes) out.closeTable();
    else if (tag === 'table') out.openTable();
    else if (tag === 'tr') out.endRow();
    else if ((tag === 'td' || tag === 'th') && closes) out.endLine();
    else if (tag === 'td' || tag === 'th') out.openCell();
    else if (tag === 'ol' || tag === 'ul') {
      out.endLine();
      if (closes) lists.pop();
      else lists.push(tag === 'ol' ? startOf(piece.source) - 1 : null);
    } else if (tag === 'li') {
      out.endLine();
      if (!closes) out.write(nextMark(lists));
    } else if (breaks.has(tag)) out.endLine();
  }
  return out.text();
}

const startOf = (attributes: string): number => Number(/\bstart\s*=\s*["']?(\d{1,6})/i.exec(attributes)?.[1] ?? 1);

function nextMark(lists: (number | null)[]): string {
  const last = lists.at(-1);
  if (typeof last !== 'number') return '- ';
  lists[lists.length - 1] = last + 1;
  return `${last + 1}. `;
}
