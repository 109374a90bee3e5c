const fence = /^ {0,3}(?:```|~~~)/;
const ruler = /^ {0,3}(?:[-*_] *){3,}$/;
const tableRuler = /^[ |:-]*-[ |:-]*$/;

/**
 * The words of a Markdown file as they are read: headings, lists and tables stay (the cells of a table parted by tabs), the signs of
 * Markdown itself go.
 */
export function textOfMarkdown(source: string): string {
  const lines: string[] = [];
  let inFence = false;
  for (const line of source.split('\n')) {
    if (fence.test(line)) inFence = !inFence;
    else if (inFence) lines.push(line);
    else if (ruler.test(line) || (line.includes('|') && tableRuler.test(line))) continue;
    else if (/^ {0,3}\|.*\|\s*$/.test(line)) lines.push(rowOf(line));
    else lines.push(wordsOf(line.replace(/^ {0,3}#{1,6} +/, '').replace(/^ {0,3}> ?/, '')));
  }
  return lines.join('\n');
}

const rowOf = (line: string): string =>
  line
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => wordsOf(cell.trim()))
    .join('\t');

/** A line without emphasis, code marks and the addresses of links. Bounded lengths: no line makes it slow. */
const wordsOf = (line: string): string =>
  line
    .replace(/\*\*(\S[^*\n]{0,2000}?)\*\*/g, '$1')
    .replace(/__(\S[^_\n]{0,2000}?)__/g, '$1')
    .replace(/(?<![\w*])\*(\S[^*\n]{0,2000}?)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(\S[^_\n]{0,2000}?)_(?![\w_])/g, '$1')
    .replace(/`([^`\n]{1,2000})`/g, '$1')
    .replace(/!?\[([^\]\n]{0,2000})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/ {2}$/, '');
