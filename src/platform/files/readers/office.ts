import { done, type Outcome, refuse } from '../../../kernel/outcome.ts';
import { withContent } from '../content.ts';
import type { Kind } from '../kinds.ts';
import type { ReadLimits, ReadRefusal } from '../reading.ts';
import { isTruthful, listZip, unpack, type ZipEntry } from '../zip.ts';
import type { PlaceReader } from './found.ts';
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

type Words = { readonly words: ReadonlyMap<string, Buffer>; readonly signatures: number };

/** Unpacks the parts with words, and counts what comes out of the others, since a directory may lie. */
async function unpackWords(
  source: Uint8Array | string,
  kind: Kind,
  limits: ReadLimits,
): Promise<Outcome<Words, ReadRefusal>> {
  const isWanted = (entry: ZipEntry): boolean => wordParts[kind]?.test(entry.name) === true;
  return await withContent(source, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') throw new Error(`The document is ${entries}`);
    const wordBytes = entries.reduce((sum, entry) => sum + (isWanted(entry) ? entry.declaredBytes : 0), 0);
    if (wordBytes > limits.wordBytes)
      return refuse('too-large-to-read', { limitMegabytes: limits.wordBytes / 1_048_576 });
    const words = new Map<string, Buffer>();
    for (const entry of entries) {
      const unpacked = isWanted(entry) ? await unpack(content, entry, limits.wordBytes) : null;
      if (unpacked !== null) words.set(entry.name, unpacked);
      else if (isWanted(entry) || !(await isTruthful(content, entry))) return refuse('expands-too-much');
    }
    return done({ words, signatures: entries.filter(({ name }) => signature.test(name)).length });
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
  (kind: Kind): PlaceReader =>
  async (source, limits) => {
    const unpacked = await unpackWords(source, kind, limits);
    if (!unpacked.done) return unpacked;
    const { words, signatures } = unpacked.value;
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
