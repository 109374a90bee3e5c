import { done, refuse } from '../../../kernel/outcome.ts';
import { textInOrder } from '../../pdf/page-text.ts';
import { NotReadable, Pdfium } from '../../pdf/pdfium.ts';
import type { PlaceReader } from './found.ts';

/** A page with more signs than any letter has is taken as it comes. */
const mostSignsPlaced = 30_000;

/** Arabic comes in the order of the page, not of the reading: there each sign's place is asked. */
const isPlaced = (text: string): boolean => text.length <= mostSignsPlaced && arabicLetter.test(text);

function textOf(pdfium: Pdfium, textPage: number, characters: number): string {
  if (characters === 0) return '';
  const text = plainText(pdfium, textPage, characters);
  return isPlaced(text) ? textInOrder(pdfium, textPage, characters) : text;
}

const plainText = (pdfium: Pdfium, textPage: number, characters: number): string =>
  pdfium.borrow((characters + 1) * 2, (place) => {
    const written = pdfium.raw._FPDFText_GetText(textPage, 0, characters, place);
    return new TextDecoder('utf-16le').decode(pdfium.raw.HEAPU8.slice(place, place + Math.max(0, written - 1) * 2));
  });

type PageFound = { readonly text: string; readonly isDrawn: boolean };

function readPage(pdfium: Pdfium, document: number, index: number): PageFound {
  try {
    return pdfium.page(document, index, (page) => ({
      text: pdfium.text(page, (text, characters) => textOf(pdfium, text, characters)),
      isDrawn: isDrawn(pdfium, page),
    }));
  } catch (error) {
    if (error instanceof NotReadable) return { text: '', isDrawn: false };
    throw error;
  }
}

const typeOfText = 1;
const mostObjectsAsked = 200;

/** Whether anything but letters stands on a page: a picture, a drawing, or letters drawn as lines. */
function isDrawn({ raw }: Pdfium, page: number): boolean {
  const objects = Math.min(raw._FPDFPage_CountObjects(page), mostObjectsAsked);
  for (let index = 0; index < objects; index += 1)
    if (raw._FPDFPageObj_GetType(raw._FPDFPage_GetObject(page, index)) !== typeOfText) return true;
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

/** The text layer of a PDF, page by page. A page that cannot be opened gives an empty text. */
export const readPdf: PlaceReader = async (source, limits) => {
  started ??= Pdfium.start(limits.megabytes);
  const pdfium = await started;
  try {
    return pdfium.open(source, (document) => {
      const pages = pdfium.raw._FPDF_GetPageCount(document);
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
      const signatures = Math.max(0, pdfium.raw._FPDF_GetSignatureCount(document));
      return done({ text: texts.join('\f'), pages, drawn, signatures });
    });
  } catch (error) {
    if (error instanceof NotReadable) return refuse(error.isLocked ? 'encrypted' : 'unreadable');
    throw error;
  }
};

/** Bytes that PDFium holds; its memory never shrinks, so a worker that grew is retired. */
export const pdfiumBytes = async (): Promise<number> => (started === null ? 0 : (await started).raw.HEAPU8.byteLength);
