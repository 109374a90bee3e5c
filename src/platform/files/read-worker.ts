import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { parentPort } from 'node:worker_threads';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { tiffPages } from '../ocr/tiff.ts';
import { guessLanguage } from './guess-language.ts';
import type { Kind } from './kinds.ts';
import type { Found, KindReader, PlaceReader } from './readers/found.ts';
import type { Reading, ReadLimits, ReadRefusal } from './reading.ts';

export type ReadJob = { readonly source: Uint8Array | string; readonly kind: Kind; readonly limits: ReadLimits };
export type ReadReply = {
  readonly outcome: Outcome<Reading, ReadRefusal>;
  /** The thread holds much memory that it cannot give back, and should not be used again. */
  readonly spent: boolean;
};

const spentBytes = 80 * 1024 * 1024;
/** A file may claim any number of signatures; nobody counts further. */
const mostSignatures = 1_000;
const pictures: ReadonlySet<Kind> = new Set(['png', 'jpeg', 'tiff']);

/** The reader of a kind that is looked at where it lies, loaded when the first such file comes. */
async function placeReaderOf(kind: Kind): Promise<PlaceReader | null> {
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
    case 'zip':
      return (await import('./readers/archive.ts')).readArchive;
    default:
      return null;
  }
}

/** The same for kinds that are held in memory. */
async function readerOf(kind: Kind): Promise<KindReader | null> {
  switch (kind) {
    case 'rtf':
      return (await import('./readers/rich-text.ts')).readRichText;
    case 'msg':
      return (await import('./readers/outlook.ts')).readOutlook;
    case 'eml':
      return (await import('./readers/mail.ts')).readMail;
    case 'tnef':
      return (await import('./readers/tnef.ts')).readTnef;
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
    cut: found.cut === true || found.text.length > limits.characters,
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

/** Kinds of which the beginning is enough: no more of them is read than their text may be long. */
const plain: ReadonlySet<Kind> = new Set(['txt', 'csv', 'json', 'html']);

function bytesOf(source: Uint8Array | string, most: number): Buffer {
  if (typeof source !== 'string')
    return Buffer.from(source.buffer, source.byteOffset, Math.min(source.byteLength, most));
  const file = openSync(source, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(file).size, most));
    for (let at = 0, read = 1; at < bytes.length && read > 0; at += read)
      read = readSync(file, bytes, at, bytes.length - at, at);
    return bytes;
  } finally {
    closeSync(file);
  }
}

async function found({ source, kind, limits }: ReadJob): Promise<Outcome<Found, ReadRefusal> | null> {
  const size = typeof source === 'string' ? statSync(source).size : source.byteLength;
  const tooLarge = (most: number) => refuse('too-large-to-read', { limitMegabytes: Math.floor(most / 1_048_576) });
  const inPlace = await placeReaderOf(kind);
  if (inPlace !== null) return size > limits.fileBytes ? tooLarge(limits.fileBytes) : inPlace(source, limits);
  const reader = await readerOf(kind);
  if (reader === null) return null;
  const most = plain.has(kind) ? limits.characters * 4 + 1 : limits.heldBytes;
  if (!plain.has(kind) && size > most) return tooLarge(most);
  return reader(bytesOf(source, most), limits);
}

async function read(job: ReadJob): Promise<Outcome<Reading, ReadRefusal>> {
  const { source, kind, limits } = job;
  if (kind === 'tiff') return pagesOfTiff(bytesOf(source, limits.fileBytes), limits);
  if (pictures.has(kind)) return done({ ...emptyReading, state: 'no-text-layer' });
  const outcome = await found(job);
  if (outcome === null) return done(emptyReading);
  return outcome.done ? done(readingOf(outcome.value, limits)) : outcome;
}

/** What the thread holds of memory that it may never give back: its own heap, what lies beside it, and PDFium's. */
async function heldBytes(kind: Kind): Promise<number> {
  const { total_heap_size: heap, external_memory: beside } = getHeapStatistics();
  return heap + beside + (kind === 'pdf' ? await (await import('./readers/pdf.ts')).pdfiumBytes() : 0);
}

async function answer(job: ReadJob): Promise<ReadReply> {
  try {
    const outcome = await read(job);
    return { outcome, spent: (await heldBytes(job.kind)) > spentBytes };
  } catch (error) {
    const exhausted = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
    return { outcome: refuse(exhausted ? 'too-heavy' : 'unreadable'), spent: exhausted || job.kind === 'pdf' };
  }
}

/** The memory of the files inside, given away rather than copied: held twice, a large archive would pass the limit of the house. */
function givenAway({ outcome }: ReadReply): ArrayBuffer[] {
  if (!outcome.done) return [];
  // What is unpacked has a few bytes of room behind it; anything else in a larger piece of memory shares that with others.
  const whole = outcome.value.parts.filter(({ bytes }) => bytes.buffer.byteLength <= bytes.byteLength + 64);
  return [...new Set(whole.map(({ bytes }) => bytes.buffer as ArrayBuffer))];
}

parentPort?.on('message', (job: ReadJob) => {
  void answer(job).then((reply) => parentPort?.postMessage(reply, givenAway(reply)));
});
