import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { withContent } from '../../platform/files/content.ts';
import { type Piece, piecesOf } from '../../platform/files/readers/markup.ts';
import { listZip, unpack } from '../../platform/files/zip.ts';

/** Why a Word file is not read; each has one sentence. */
export type WordRefusal =
  | 'word-unreadable'
  | 'word-macros'
  | 'word-entities'
  | 'word-too-large'
  | 'word-took-too-long'
  | 'word-encrypted';

/** What a Word file may unpack to, in bytes, and how many entries it may have. */
export const wordLimits = { unpackedBytes: 60 * 1024 * 1024, entries: 2_000 } as const;

const wanted = /^(?:word\/(?:document|styles|numbering|footnotes|endnotes|comments)\.xml|docProps\/custom\.xml)$/;
const runs = /vbaproject\.bin$|vbadata\.xml$|^word\/activex\//i;

export type WordParts = ReadonlyMap<string, string>;

/**
 * The parts of a Word file that hold words, styles and remarks. Everything is unpacked once and counted as it comes out, since a directory
 * may lie; a file that runs, that defines entities or that swells is refused.
 */
export async function partsOfWord(bytes: Uint8Array): Promise<Outcome<WordParts, WordRefusal>> {
  return await withContent(bytes, async (content) => {
    const entries = await listZip(content);
    if (typeof entries === 'string') return refuse('word-unreadable');
    if (entries.length > wordLimits.entries) return refuse('word-too-large');
    if (entries.some(({ encrypted }) => encrypted)) return refuse('word-encrypted');
    if (entries.some(({ name }) => runs.test(name))) return refuse('word-macros');
    const parts = new Map<string, string>();
    let rest: number = wordLimits.unpackedBytes;
    for (const entry of entries) {
      const unpacked = await unpack(content, entry, rest);
      if (unpacked === null) return refuse('word-too-large');
      rest -= unpacked.length;
      if (!wanted.test(entry.name)) continue;
      const text = unpacked.toString('utf8');
      if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refuse('word-entities');
      parts.set(entry.name, text);
    }
    return parts.get('word/document.xml')?.includes('<w:body') ? done(parts) : refuse('word-unreadable');
  });
}

const nothing: ReadonlySet<string> = new Set();

/** The text and the tags of a part in their order; a part that is not there has none. */
export const walk = (parts: WordParts, name: string): Iterable<Piece> => piecesOf(parts.get(name) ?? '', nothing);

const patterns = new Map<string, RegExp>();

/** An attribute of a tag; null where it is absent. */
export function attribute(source: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (pattern === undefined)
    patterns.set(name, (pattern = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]{0,300})"|'([^']{0,300})')`)));
  const found = pattern.exec(source);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Whether a property such as `<w:b/>` is switched on. */
export const isOn = (source: string): boolean => !/^(?:0|false|off)$/i.test(attribute(source, 'w:val') ?? '');
