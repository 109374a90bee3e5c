import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts';
import type { Reader } from '../../../platform/files/read.ts';
import { readLimits } from '../../../platform/files/reading.ts';
import { kindOfText } from '../../../platform/files/recognise-text.ts';
import { decodeText, encodingOf } from '../../../platform/files/text-encoding.ts';
import type { UnusableCode } from './check.text.ts';
import { textOfMarkdown } from './markdown.ts';

/** What a file says, and what else is known from it. */
export type Extracted = {
  readonly text: string;
  /** Whether the text is the file itself, so that places in the one are places in the other. */
  readonly isPlain: boolean;
  readonly subject: string | null;
  /** Names of the files that came with it; null for a file that can carry none. */
  readonly enclosures: readonly string[] | null;
};

/** How files are opened that are no plain text; made when the first such file comes, since most texts need none of it. */
export type OpenReader = () => Promise<Reader>;

const marks = new Set(['.md', '.markdown']);
const pages = new Set(['.html', '.htm']);
const plainKinds = new Set(['txt', 'csv', 'json']);

/** The text of one file, or of standard input for "-". Plain text is read here; everything else by the bounded readers, in a thread. */
export async function extract(file: string, openReader: OpenReader): Promise<Outcome<Extracted, UnusableCode>> {
  const bytes = await bytesOf(file);
  if (!bytes.done) return bytes;
  const plain = plainTextOf(bytes.value, file);
  if (plain === null) return await byReader(bytes.value, file, openReader);
  return plain.text.trim() === '' ? refuse('empty') : done(plain);
}

async function bytesOf(file: string): Promise<Outcome<Buffer, UnusableCode>> {
  const limitMegabytes = Math.floor(readLimits.fileBytes / 1_048_576);
  try {
    if (file === '-') {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > readLimits.fileBytes) return refuse('too-large', { limitMegabytes });
      }
      return done(Buffer.concat(chunks));
    }
    const found = await stat(file);
    if (found.isDirectory()) return refuse('is-folder');
    if (found.size > readLimits.fileBytes) return refuse('too-large', { limitMegabytes });
    return done(await readFile(file));
  } catch (error) {
    return refuse((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no-such-file' : 'not-readable');
  }
}

/** The text where the file is one; null where a reader has to open it. */
function plainTextOf(bytes: Buffer, file: string): Extracted | null {
  if (/^\s*(?:%PDF-|\{\\rtf)/.test(bytes.toString('latin1', 0, 64))) return null;
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const ending = extname(file).toLowerCase();
  const kind = kindOfText(bytes.subarray(0, 262_144), encoding, bytes.length <= 262_144);
  if (kind === null || !plainKinds.has(kind) || pages.has(ending)) return null;
  const text = decodeText(bytes, encoding).replaceAll('\r\n', '\n').slice(0, readLimits.characters).toWellFormed();
  if (marks.has(ending)) return { ...bare(textOfMarkdown(text)), isPlain: false };
  return bare(text);
}

const bare = (text: string): Extracted => ({ text, isPlain: true, subject: null, enclosures: null });

async function byReader(
  bytes: Buffer,
  file: string,
  openReader: OpenReader,
): Promise<Outcome<Extracted, UnusableCode>> {
  const { recognise } = await import('../../../platform/files/recognise.ts');
  const recognised = await recognise(bytes, file);
  const kind = recognised.done ? recognised.value.kind : null;
  // A page without its outermost marks is known by its name only.
  const isPage = pages.has(extname(file).toLowerCase()) && kind === 'txt';
  if (!recognised.done) return refuse(recognised.refusal, recognised.facts);
  const reader = await openReader();
  const read = await reader.readFile(bytes, isPage ? 'html' : recognised.value.kind);
  if (!read.done) return refuse(read.refusal, read.facts);
  const { text, state, mail, parts } = read.value;
  if (state !== 'read') return refuse(state);
  if (text.trim() === '') return refuse('empty');
  return done({
    text,
    isPlain: false,
    subject: mail === null || mail.subject === '' ? null : mail.subject,
    enclosures: mail === null ? null : parts.filter(({ inline }) => !inline).map(({ name }) => name),
  });
}
