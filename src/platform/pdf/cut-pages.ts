import { NotReadable, type Pdfium } from './pdfium.ts';

/** The functions of PDFium that make a new file, which nothing else here calls. */
type Making = {
  _FPDF_CreateNewDocument(): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_ImportPagesByIndex(to: number, from: number, pages: number, count: number, at: number): number;
  _FPDF_SaveAsCopy(document: number, writer: number, flags: number): number;
  readonly wasmExports: { readonly __indirect_function_table: WebAssembly.Table };
};

/**
 * The smallest module there is that gives a function of JavaScript the form in which PDFium calls one: three numbers in, one out. Its four
 * sections are the type, the function that comes in as `e.f`, and the same going out as `f`.
 */
const passing = new WebAssembly.Module(
  Uint8Array.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 8, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f, 2, 7, 1, 1, 0x65, 1, 0x66, 0, 0, 7, 5,
    1, 1, 0x66, 0, 0,
  ]),
);

/**
 * Some pages (from 1) of a PDF as a file of their own, as they are there: pictures, words and fonts are copied, not drawn anew. What belongs to no
 * page (enclosed files, scripts, outlines) stays behind. Throws `NotReadable`.
 */
export function cutPdf(engine: Pdfium, file: Uint8Array, pages: readonly number[]): Uint8Array {
  const raw = engine.raw as unknown as Making;
  return engine.open(file, (from) => {
    const made = raw._FPDF_CreateNewDocument();
    if (made === 0) throw new NotReadable(false);
    try {
      const isDone = engine.borrow(pages.length * 4, (place) => {
        for (const [at, page] of pages.entries()) engine.view().setInt32(place + at * 4, page - 1, true);
        return raw._FPDF_ImportPagesByIndex(made, from, place, pages.length, 0);
      });
      if (isDone === 0) throw new NotReadable(false);
      return written(engine, raw, made);
    } finally {
      raw._FPDF_CloseDocument(made);
    }
  });
}

/** The place in a table of functions that means none. */
const nowhere = 0;

function written(engine: Pdfium, raw: Making, document: number): Uint8Array {
  const parts: Buffer[] = [];
  const take = (_writer: number, place: number, size: number): number => {
    parts.push(Buffer.from(engine.raw.HEAPU8.subarray(place, place + size)));
    return 1;
  };
  // The table of PDFium's functions is full and cannot grow; its first place belongs to no function, and is lent to this one while the file is written.
  const table = raw.wasmExports.__indirect_function_table;
  table.set(nowhere, new WebAssembly.Instance(passing, { e: { f: take } }).exports['f']);
  try {
    // FPDF_FILEWRITE: its version, and the function that takes a piece of the file.
    return engine.borrow(8, (writer) => {
      engine.view().setInt32(writer, 1, true);
      engine.view().setInt32(writer + 4, nowhere, true);
      if (raw._FPDF_SaveAsCopy(document, writer, 0) === 0) throw new NotReadable(false);
      return Buffer.concat(parts);
    });
  } finally {
    table.set(nowhere, null);
  }
}
