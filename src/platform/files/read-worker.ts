import { readFileSync, statSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { tiffPages } from '../ocr/tiff.ts';
import { guessLanguage } from './guess-language.ts';
import type { Kind } from './kinds.ts';
import type { Found, KindReader } from './readers/found.ts';
import type { Reading, ReadLimits, ReadRefusal } from './reading.ts';

export type ReadJob = { readonly source: Uint8Array | string; readonly kind: Kind; readonly limits: ReadLimits };
export type ReadReply = {
  readonly outcome: Outcome<Reading, ReadRefusal>;
  /** The thread holds much memory that it cannot give back, and should not be used again. */
  readonly spent: boolean;
};

const spentBytes = 64 * 1024 * 1024;
/** A file may claim any number of signatures; nobody counts further. */
const mostSignatures = 1_000;
const pictures: ReadonlySet<Kind> = new Set(['png', 'jpeg', 'tiff']);

/** The reader of a kind, loaded when the first such file comes. */
async function readerOf(kind: Kind): Promise<KindReader | null> {
  switch (kind) {
    case 'pdf':
      return (await import('./readers/pdf.ts')).readPdf;
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'odt':
    case 'ods':
    case 'odp':
      return (await import('./readers/office.ts')).readOffice(kind);
    case 'rtf':
      return (await import('./readers/rich-text.ts')).readRichText;
    case 'msg':
      return (await import('./readers/outlook.ts')).readOutlook;
    case 'eml':
      return (await import('./readers/mail.ts')).readMail;
    case 'tnef':
      return (await import('./readers/tnef.ts')).readTnef;
    case 'zip':
      return (await import('./readers/archive.ts')).readArchive;
    case 'html':
      return (await import('./readers/plain.ts')).readHtml;
    case 'txt':
    case 'csv':
    case 'json':
      return (await import('./readers/plain.ts')).readPlain;
    default:
      return null;
  }
}

const emptyReading: Reading = {
  text: '',
  state: 'no-reader',
  pages: null,
  drawn: null,
  signatures: 0,
  language: null,
  cut: false,
  mail: null,
  parts: [],
};

function readingOf(found: Found, limits: ReadLimits): Reading {
  const text = found.text.slice(0, limits.characters).toWellFormed();
  return {
    ...emptyReading,
    text,
    state: text.trim() === '' && found.pages !== undefined ? 'no-text-layer' : 'read',
    pages: found.pages ?? null,
    drawn: found.drawn ?? null,
    signatures: Math.min(found.signatures ?? 0, mostSignatures),
    language: guessLanguage(text),
    cut: found.text.length > limits.characters,
    mail: found.mail ?? null,
    parts: found.parts ?? [],
  };
}

/** A TIFF holds pictures only; how many, its own table says. */
function pagesOfTiff(bytes: Buffer, limits: ReadLimits): Outcome<Reading, ReadRefusal> {
  const pages = tiffPages(bytes).length;
  if (pages === 0) return refuse('unreadable');
  if (pages > limits.pages) return refuse('too-many-pages', { pages, limit: limits.pages });
  return done({ ...emptyReading, state: 'no-text-layer', pages });
}

async function read({ source, kind, limits }: ReadJob): Promise<Outcome<Reading, ReadRefusal>> {
  if (pictures.has(kind) && kind !== 'tiff') return done({ ...emptyReading, state: 'no-text-layer' });
  const reader = kind === 'tiff' ? null : await readerOf(kind);
  if (reader === null && kind !== 'tiff') return done(emptyReading);
  const size = typeof source === 'string' ? statSync(source).size : source.byteLength;
  if (size > limits.fileBytes) {
    return refuse('too-large-to-read', { limitMegabytes: Math.floor(limits.fileBytes / 1_048_576) });
  }
  const bytes = typeof source === 'string' ? readFileSync(source) : Buffer.from(source.buffer, source.byteOffset, size);
  if (reader === null) return pagesOfTiff(bytes, limits);
  const found = await reader(bytes, limits);
  return found.done ? done(readingOf(found.value, limits)) : found;
}

async function answer(job: ReadJob): Promise<ReadReply> {
  try {
    const outcome = await read(job);
    const held = job.kind === 'pdf' ? await (await import('./readers/pdf.ts')).pdfiumBytes() : 0;
    return { outcome, spent: held > spentBytes };
  } catch (error) {
    const exhausted = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
    return { outcome: refuse(exhausted ? 'too-heavy' : 'unreadable'), spent: exhausted || job.kind === 'pdf' };
  }
}

/** The memory of the files inside, given away rather than copied: held twice, a large archive would pass the limit of the house. */
function givenAway({ outcome }: ReadReply): ArrayBuffer[] {
  if (!outcome.done) return [];
  const whole = outcome.value.parts.filter(({ bytes }) => bytes.byteLength === bytes.buffer.byteLength);
  return [...new Set(whole.map(({ bytes }) => bytes.buffer as ArrayBuffer))];
}

parentPort?.on('message', (job: ReadJob) => {
  void answer(job).then((reply) => parentPort?.postMessage(reply, givenAway(reply)));
});
