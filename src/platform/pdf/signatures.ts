import { type FoundSignature, mostSignatures } from '../signature/pdf-signature.ts';
import type { Pdfium } from './pdfium.ts';

const longestRange = 64;

/** The signatures that a file says it bears, as PDFium finds them in its form; nobody has looked yet whether they hold. */
export const foundSignatures = (engine: Pdfium, file: Uint8Array): FoundSignature[] =>
  engine.open(file, (document) => {
    const { raw } = engine;
    const count = Math.min(mostSignatures, Math.max(0, raw._FPDF_GetSignatureCount(document)));
    return Array.from({ length: count }, (_, index) => {
      const signature = raw._FPDF_GetSignatureObject(document, index);
      return {
        range: rangeOf(engine, signature),
        manner: textOf(engine, (place, size) => raw._FPDFSignatureObj_GetSubFilter(signature, place, size)),
        claimedAt: instantIn(textOf(engine, (place, size) => raw._FPDFSignatureObj_GetTime(signature, place, size))),
      };
    });
  });

function rangeOf(engine: Pdfium, signature: number): number[] {
  const count = engine.raw._FPDFSignatureObj_GetByteRange(signature, 0, 0);
  if (count <= 0 || count > longestRange) return [];
  return engine.borrow(count * 4, (place) => {
    engine.raw._FPDFSignatureObj_GetByteRange(signature, place, count);
    const view = engine.view();
    return Array.from({ length: count }, (_, index) => view.getInt32(place + index * 4, true));
  });
}

/** A word that PDFium writes with a zero at its end. */
function textOf(engine: Pdfium, ask: (place: number, size: number) => number): string {
  const size = ask(0, 0);
  if (size <= 1 || size > 256) return '';
  return engine.borrow(size, (place) => {
    ask(place, size);
    return Buffer.from(engine.raw.HEAPU8.slice(place, place + size - 1)).toString('latin1');
  });
}

/** `D:20261122080000+03'00'` as ISO 8601; null where it is no date. */
export function instantIn(written: string): string | null {
  const parts = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:Z|([+-])(\d{2})'?(\d{2})?)?/.exec(written);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second = '00', sign, hours = '00', minutes = '00'] = parts;
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
