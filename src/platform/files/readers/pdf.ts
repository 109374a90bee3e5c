import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';
import { done, refuse } from '../../../kernel/outcome.ts';
import { type Lettered, textInOrder } from '../../pdf/page-text.ts';
import type { ReadLimits } from '../reading.ts';
import { boundMemory } from './bound-memory.ts';
import { type PlaceReader, past } from './found.ts';

/** The package leaves some of the functions that it carries out of its types. */
type Pdfium = Awaited<ReturnType<typeof PDFiumModule>> &
  Lettered['raw'] & { _FPDF_GetSignatureCount(document: number): number };

const passwordWanted = 4;
const securityUnknown = 5;

async function startPdfium(limits: ReadLimits): Promise<Pdfium> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
  const bounded = boundMemory(wasm, limits.megabytes);
  const pdfium = (await PDFiumModule({ wasmBinary: bounded.buffer, locateFile: () => '' })) as Pdfium;
  pdfium._FPDF_InitLibraryWithConfig({});
  return pdfium;
}

function within<T>(pointer: number, use: (pointer: number) => T, free: (pointer: number) => void): T {
  if (pointer === 0) throw new Error('PDFium returned nothing');
  try {
    return use(pointer);
  } finally {
    free(pointer);
  }
}

/** A page with more signs than any letter has is taken as it comes. */
const mostSignsPlaced = 30_000;

/** Arabic comes in the order of the page, not of the reading: there each sign's place is asked. */
const isPlaced = (text: string): boolean => text.length <= mostSignsPlaced && arabicLetter.test(text);

function textOf(pdfium: Pdfium, textPage: number): string {
  const characters = pdfium._FPDFText_CountChars(textPage);
  if (characters <= 0) return '';
  const { malloc, free } = pdfium.wasmExports;
  const borrow = <T>(size: number, use: (place: number) => T): T => within(malloc(size), use, free);
  const view = (): DataView => new DataView(pdfium.HEAPU8.buffer);
  const text = plainText(pdfium, textPage, characters);
  return isPlaced(text) ? textInOrder({ raw: pdfium, borrow, view }, textPage, characters) : text;
}

function plainText(pdfium: Pdfium, textPage: number, characters: number): string {
  const { malloc, free } = pdfium.wasmExports;
  return within(
    malloc((characters + 1) * 2),
    (buffer) => {
      const written = pdfium._FPDFText_GetText(textPage, 0, characters, buffer);
      const bytes = pdfium.HEAPU8.slice(buffer, buffer + Math.max(0, written - 1) * 2);
      return new TextDecoder('utf-16le').decode(bytes);
    },
    free,
  );
}

type PageFound = { readonly text: string; readonly isDrawn: boolean };

function readPage(pdfium: Pdfium, document: number, index: number): PageFound {
  const page = pdfium._FPDF_LoadPage(document, index);
  if (page === 0) return { text: '', isDrawn: false };
  return within(
    page,
    () => ({
      text: within(pdfium._FPDFText_LoadPage(page), (text) => textOf(pdfium, text), pdfium._FPDFText_ClosePage),
      isDrawn: isDrawn(pdfium, page),
    }),
    pdfium._FPDF_ClosePage,
  );
}

const typeOfText = 1;
const mostObjectsAsked = 200;

/** Whether anything but letters stands on a page: a picture, a drawing, or letters drawn as lines. */
function isDrawn(pdfium: Pdfium, page: number): boolean {
  const objects = Math.min(pdfium._FPDFPage_CountObjects(page), mostObjectsAsked);
  for (let index = 0; index < objects; index += 1)
    if (pdfium._FPDFPageObj_GetType(pdfium._FPDFPage_GetObject(page, index)) !== typeOfText) return true;
  return false;
}

/** What PDFium writes for a hyphen at the end of a line. */
const partedWord = new RegExp(`[${String.fromCharCode(2, 0xfffe)}]\\n?`, 'g');

const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };
const pairs = /[()[\]«»]/g;
const arabicLetter = /[\u0621-\u064a\ufb50-\ufdfb\ufe70-\ufefc]/;

/** A page shows the brackets of Arabic as they look, a text holds them as they open and close. A line is turned only where that pairs them all. */
export function withPairsTurned(line: string): string {
  if (!arabicLetter.test(line) || isPaired(line)) return line;
  const turned = line.replace(pairs, (sign) => mirrored[sign]!);
  return isPaired(turned) ? turned : line;
}

function isPaired(line: string): boolean {
  const open: string[] = [];
  for (const [sign] of line.matchAll(pairs)) {
    if ('([«'.includes(sign)) open.push(mirrored[sign]!);
    else if (open.pop() !== sign) return false;
  }
  return open.length === 0;
}

/** Arabic set in its shaped forms goes back to plain letters; a word parted at the end of a line is joined. */
const tidy = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\ufb50-\ufdfb\ufe70-\ufefc]/g, (letter) => letter.normalize('NFKC'))
    .replaceAll(partedWord, '')
    .replaceAll('\0', '')
    .split('\n')
    .map(withPairsTurned)
    .join('\n');

let started: Promise<Pdfium> | null = null;

/** Puts a file into PDFium's memory, and nowhere else: a large one held twice would pass the limit of the house. */
function place(pdfium: Pdfium, source: Uint8Array | string, at: number, size: number): void {
  if (typeof source !== 'string') return pdfium.HEAPU8.set(source, at);
  const file = openSync(source, 'r');
  try {
    for (let done = 0, read = 1; done < size && read > 0; done += read)
      read = readSync(file, pdfium.HEAPU8, at + done, size - done, done);
  } finally {
    closeSync(file);
  }
}

/** The text layer of a PDF, page by page. A page that cannot be opened gives an empty text. */
export const readPdf: PlaceReader = async (source, limits) => {
  started ??= startPdfium(limits);
  const pdfium = await started;
  const { malloc, free } = pdfium.wasmExports;
  const size = typeof source === 'string' ? statSync(source).size : source.byteLength;
  const content = malloc(size);
  if (content === 0) return past('too-heavy', limits.megabytes);
  try {
    place(pdfium, source, content, size);
    const document = pdfium._FPDF_LoadMemDocument(content, size, 0);
    if (document === 0) {
      const error = pdfium._FPDF_GetLastError();
      return refuse(error === passwordWanted || error === securityUnknown ? 'encrypted' : 'unreadable');
    }
    return within(
      document,
      () => {
        const pages = pdfium._FPDF_GetPageCount(document);
        if (pages > limits.pages) return refuse('too-many-pages', { pages, limit: limits.pages });
        if (pages === 0) return refuse('unreadable');
        const texts: string[] = [];
        const drawn: number[] = [];
        let length = 0;
        for (let index = 0; index < pages && length <= limits.characters; index += 1) {
          const page = readPage(pdfium, document, index);
          texts.push(tidy(page.text));
          if (page.isDrawn) drawn.push(index + 1);
          length += texts.at(-1)!.length;
        }
        const signatures = Math.max(0, pdfium._FPDF_GetSignatureCount(document));
        return done({ text: texts.join('\f'), pages, drawn, signatures });
      },
      pdfium._FPDF_CloseDocument,
    );
  } finally {
    free(content);
  }
};

/** Bytes that PDFium holds; its memory never shrinks, so a worker that grew is retired. */
export const pdfiumBytes = async (): Promise<number> => (started === null ? 0 : (await started).HEAPU8.byteLength);
