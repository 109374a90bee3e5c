import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFiumModule } from '@hyzyla/pdfium';
import { boundMemory } from '../files/readers/bound-memory.ts';

/** The functions of PDFium that the house calls; handles and places in its memory are numbers. */
type Raw = {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(place: number): void };
  _FPDF_InitLibrary(): void;
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_GetSecurityHandlerRevision(document: number): number;
  _FPDF_DocumentHasValidCrossReferenceTable(document: number): number;
  _FPDF_GetMetaText(document: number, tag: number, buffer: number, size: number): number;
  _FPDF_GetSignatureCount(document: number): number;
  _FPDF_GetSignatureObject(document: number, index: number): number;
  _FPDFSignatureObj_GetByteRange(signature: number, buffer: number, length: number): number;
  _FPDFSignatureObj_GetSubFilter(signature: number, buffer: number, length: number): number;
  _FPDFSignatureObj_GetTime(signature: number, buffer: number, length: number): number;
  _FPDF_GetFormType(document: number): number;
  _FPDFDoc_GetJavaScriptActionCount(document: number): number;
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDF_PageToDevice(
    ...at: [page: number, x: number, y: number, width: number, height: number, turn: number, ...point: number[]]
  ): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  _FPDFPage_RemoveAnnot(page: number, index: number): number;
  _FPDFAnnot_GetSubtype(annotation: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_SetIsActive(object: number, active: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetText(text: number, start: number, count: number, buffer: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_GetCharBox(text: number, index: number, l: number, r: number, b: number, t: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFTextObj_GetTextRenderMode(object: number): number;
  _FPDFText_GetFillColor(text: number, index: number, r: number, g: number, b: number, a: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, data: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    ...at: [bitmap: number, page: number, x: number, y: number, w: number, h: number, turn: number, flags: number]
  ): void;
};

/** Rows of red, green, blue, one byte each, from the top left. */
export type Picture = { readonly width: number; readonly height: number; readonly rgb: Uint8Array };

/** PDFium could not open the file; `locked` when it asks for a password. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
  readonly isLocked: boolean;
  constructor(isLocked: boolean) {
    super(isLocked ? 'the file asks for a password' : 'the file is not a readable PDF');
    this.isLocked = isLocked;
  }
}

const bgr = 2;
const withAnnotations = 0x01;
/** A password is wanted, or a lock is used that PDFium does not know. */
const lockedErrors: ReadonlySet<number> = new Set([4, 5]);

/** Reads a file into PDFium's memory, and nowhere else: a large one held twice would pass the limit of the house. */
function fill(memory: Uint8Array, path: string): void {
  const file = openSync(path, 'r');
  try {
    for (let done = 0, read = 1; done < memory.length && read > 0; done += read)
      read = readSync(file, memory, done, memory.length - done, done);
  } finally {
    closeSync(file);
  }
}

/** One instance of PDFium; after a fault inside it, or when its memory has grown, a new one is taken. */
export class Pdfium {
  readonly raw: Raw;
  private constructor(raw: Raw) {
    this.raw = raw;
  }

  /** Starts one whose memory can grow to `megabytes` and no further: a hostile file would otherwise take all that the machine has. */
  static async start(megabytes = 256): Promise<Pdfium> {
    const wasm = readFileSync(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'));
    const wasmBinary = boundMemory(wasm, megabytes).buffer;
    const quiet = { wasmBinary, locateFile: () => '', print: () => undefined, printErr: () => undefined };
    const raw = (await PDFiumModule(quiet as Parameters<typeof PDFiumModule>[0])) as unknown as Raw;
    raw._FPDF_InitLibrary();
    return new Pdfium(raw);
  }

  /** Opens a file, or what lies at a path, for the length of the work. */
  open<T>(file: Uint8Array | string, work: (document: number) => T): T {
    const size = typeof file === 'string' ? statSync(file).size : file.length;
    return this.borrow(size, (place) => {
      if (typeof file === 'string') fill(this.raw.HEAPU8.subarray(place, place + size), file);
      else this.raw.HEAPU8.set(file, place);
      const document = this.raw._FPDF_LoadMemDocument(place, size, 0);
      if (document === 0) throw new NotReadable(lockedErrors.has(this.raw._FPDF_GetLastError()));
      try {
        return work(document);
      } finally {
        this.raw._FPDF_CloseDocument(document);
      }
    });
  }

  /** Loads a page (from 0) for the length of the work. */
  page<T>(document: number, index: number, work: (page: number) => T): T {
    const page = this.raw._FPDF_LoadPage(document, index);
    if (page === 0) throw new NotReadable(false);
    try {
      return work(page);
    } finally {
      this.raw._FPDF_ClosePage(page);
    }
  }

  /** The text layer of a page for the length of the work. */
  text<T>(page: number, work: (text: number, characters: number) => T): T {
    const text = this.raw._FPDFText_LoadPage(page);
    if (text === 0) throw new NotReadable(false);
    try {
      return work(text, Math.max(0, this.raw._FPDFText_CountChars(text)));
    } finally {
      this.raw._FPDFText_ClosePage(text);
    }
  }

  /** Width and height of a page in points, as it is shown. */
  size(page: number): { readonly width: number; readonly height: number } {
    return { width: this.raw._FPDF_GetPageWidthF(page), height: this.raw._FPDF_GetPageHeightF(page) };
  }

  /** The page as a picture on white. */
  draw(page: number, width: number, height: number, shows: { readonly annotations: boolean }): Picture {
    const stride = Math.ceil((width * 3) / 4) * 4;
    return this.borrow(stride * height, (place) => {
      const bitmap = this.raw._FPDFBitmap_CreateEx(width, height, bgr, place, stride);
      this.raw._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
      this.raw._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, shows.annotations ? withAnnotations : 0);
      this.raw._FPDFBitmap_Destroy(bitmap);
      return { width, height, rgb: reordered(this.raw.HEAPU8, place, stride, width, height) };
    });
  }

  /** A piece of PDFium's memory for the length of the work; a `RangeError` where there is none left. */
  borrow<T>(size: number, work: (place: number) => T): T {
    const place = this.raw.wasmExports.malloc(Math.max(1, size));
    if (place === 0) throw new RangeError('PDFium has no memory left');
    try {
      return work(place);
    } finally {
      this.raw.wasmExports.free(place);
    }
  }

  /** A view of the memory as it is now: memory that grows moves. */
  view(): DataView {
    return new DataView(this.raw.HEAPU8.buffer);
  }
}

function reordered(heap: Uint8Array, place: number, stride: number, width: number, height: number): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row += 1) {
    let from = place + row * stride;
    let to = row * width * 3;
    for (let column = 0; column < width; column += 1, from += 3, to += 3) {
      rgb[to] = heap[from + 2]!;
      rgb[to + 1] = heap[from + 1]!;
      rgb[to + 2] = heap[from]!;
    }
  }
  return rgb;
}
