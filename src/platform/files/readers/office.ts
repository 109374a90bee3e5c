import { done } from '../../../kernel/outcome.ts';
import { withContent } from '../content.ts';
import type { Kind } from '../kinds.ts';
import type { ReadLimits } from '../reading.ts';
import { listZip, unpack } from '../zip.ts';
import { type KindReader, past } from './found.ts';
import { textOfMarkup } from './markup.ts';
import { textOfWord } from './word.ts';
import { numberingOf } from './word-numbering.ts';

/** The parts of a document that hold words, in the order in which they are read. */
const wordParts: Readonly<Partial<Record<Kind, RegExp>>> = {
  docx: /^word\/(?:document|header|footer|footnotes|endnotes|numbering)\d*\.xml$/,
  xlsx: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/,
  pptx: /^ppt\/(?:slides|notesSlides)\/[a-zA-Z]+\d+\.xml$/,
  odt: /^content\.xml$/,
  ods: /^content\.xml$/,
  odp: /^content\.xml$/,
};

/** Where Word and OpenDocument keep an electronic signature. */
const signature = /^_xmlsignatures\/sig\d+\.xml$|^META-INF\/documentsignatures\.xml$/i;

/** Unpacks everything once, counting what really comes out, since a directory may lie; keeps the parts with words. */
async function unpackWords(
  bytes: Buffer,
  kind: Kind,
  limits: ReadLimits,
): Promise<{ words: Map<string, Buffer>; signatures: number } | null> {
  const wanted = wordParts[kind];
  return await withContent(bytes, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') throw new Error(`The document is ${entries}`);
    const kept = new Map<string, Buffer>();
    let rest = limits.unpackedBytes;
    for (const entry of entries) {
      const unpacked = await unpack(content, entry, rest);
      if (unpacked === null) return null;
      rest -= unpacked.length;
      if (wanted?.test(entry.name) === true) kept.set(entry.name, unpacked);
    }
    return { words: kept, signatures: entries.filter(({ name }) => signature.test(name)).length };
  });
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => a.localeCompare(b, 'en', { numeric: true });

const isBody = (name: string): boolean => name.startsWith('word/document');

const isNumbering = (name: string): boolean => name.startsWith('word/numbering');

/** The body of a Word document; where it is not told as Word tells it, every word that its markup holds. */
function wordBody(words: ReadonlyMap<string, Buffer>): string {
  const numbering = numberingOf(words.get('word/numbering.xml')?.toString('utf8') ?? '');
  const bodies = [...words].filter(([name]) => isBody(name)).map(([, part]) => part.toString('utf8'));
  const text = bodies.map((body) => textOfWord(body, numbering)).join('\n');
  const told = text === '' ? bodies.map(textOfMarkup).join('\n') : text;
  if (!bodies.some((body) => body.includes('<w:p'))) throw new Error('The document has no body');
  return told;
}

/** The text of a Word, Excel, PowerPoint or OpenDocument file. Macros, links and pictures are never opened. */
export const readOffice =
  (kind: Kind): KindReader =>
  async (bytes, limits) => {
    const unpacked = await unpackWords(bytes, kind, limits);
    if (unpacked === null) return past('expands-too-much', Math.floor(limits.unpackedBytes / 1_048_576));
    const { words, signatures } = unpacked;
    const parts = [...words].filter(([name]) => !isBody(name) && !isNumbering(name)).sort(byName);
    const around = parts.map(([name, part]) => ({
      above: name.startsWith('word/header'),
      text: textOfMarkup(part.toString('utf8')).trim(),
    }));
    const body = kind === 'docx' ? wordBody(words) : '';
    const texts = [
      ...around.filter((part) => part.above).map((part) => part.text),
      body,
      ...around.filter((part) => !part.above).map((part) => part.text),
    ];
    return done({ text: texts.filter((text) => text !== '').join('\n'), signatures });
  };
