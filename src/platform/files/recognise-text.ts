import type { Kind } from './kinds.ts';
import { decodeText, type Encoding } from './text-encoding.ts';

const mailHeaders = new Set([
  'from',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'received',
  'return-path',
  'delivered-to',
  'content-type',
  'reply-to',
  'sender',
]);

/** A message begins with its headers, its sender or its way among them. */
function isMail(text: string): boolean {
  const found = new Set<string>();
  for (const line of text.split(/\r?\n/, 200)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) continue;
    const header = /^([A-Za-z][A-Za-z0-9-]{0,60}):/.exec(line)?.[1]?.toLowerCase();
    if (header === undefined) return false;
    if (mailHeaders.has(header)) found.add(header);
  }
  return found.size >= 3 && (found.has('from') || found.has('received'));
}

const isHtml = (start: string): boolean =>
  /^<(?:!doctype\s+html|html|head|body)\b/i.test(start) || /<html[\s>]/i.test(start);

function isJson(text: string, whole: boolean): boolean {
  if (!/^[[{]/.test(text)) return false;
  if (!whole) return /^[[{]\s*["{[]/.test(text);
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const cellsOf = (line: string, mark: string): number => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(mark).length;

/** Lines that all have the same number of cells: three or more, or two on at least four lines. */
function isCsv(text: string): boolean {
  const lines = text.split(/\r?\n/, 30).filter((line) => line !== '');
  if (lines.length < 2) return false;
  return [',', ';', '\t'].some((mark) => {
    const cells = cellsOf(lines[0]!, mark);
    return (cells >= 3 || (cells === 2 && lines.length >= 4)) && lines.every((line) => cellsOf(line, mark) === cells);
  });
}

/** Which kind of text a text is, from its first 256 KB; null where it is a program. */
export function kindOfText(head: Uint8Array, encoding: Encoding, whole: boolean): Kind | null {
  const text = decodeText(head, encoding);
  const start = text.slice(0, 2048).trimStart();
  if (start.startsWith('#!') || start.startsWith('%!PS')) return null;
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (isHtml(start)) return 'html';
  if (isMail(text)) return 'eml';
  if (isJson(text.trim(), whole)) return 'json';
  return isCsv(text.slice(0, 16_384)) ? 'csv' : 'txt';
}
