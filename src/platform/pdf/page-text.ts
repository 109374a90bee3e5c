import type { Pdfium } from './pdfium.ts';
import { isFromRight, type Mark, readLine } from './reading-order.ts';

const arabic = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
// Arabic comes as the shapes that were drawn, and so do joined Latin letters; NFKC gives the letters back.
const shapes = /[\ufb00-\ufb06\ufb50-\ufdfb\ufe70-\ufefc]+/g;
/** What PDFium writes for the hyphen of a word that is parted at the end of its line. */
const parting: ReadonlySet<number> = new Set([2, 0xfffe]);
const unseen = /[\p{Cc}\p{Cf}\ufffe\uffff]/gu;

/** The text of a page in reading order, one line to a line, at most so many characters; Arabic letters in their plain form. */
export const pageText = (pdfium: Pdfium, page: number, mostCharacters: number): string =>
  pdfium.text(page, (text, characters) => textInOrder(pdfium, text, Math.min(characters, mostCharacters)));

/** The same of a text layer that is open already: its first characters, as many as are asked for. */
export function textInOrder(pdfium: Pdfium, text: number, characters: number): string {
  const lines: Mark[][] = [[]];
  const goesOn = new Set<number>();
  pdfium.borrow(32, (place) => {
    for (let index = 0; index < characters; index += 1) {
      const code = pdfium.raw._FPDFText_GetUnicode(text, index);
      if (parting.has(code)) goesOn.add(lines.length);
      if (code === 0x0a || parting.has(code)) lines.push([]);
      if (code === 0x0a || code === 0x0d || code === 0 || code > 0x10ffff) continue;
      lines.at(-1)!.push(markAt(pdfium, text, index, code, place));
    }
  });
  const fromRight = isFromRight(lines.flat());
  const hasArabic = lines.some((line) => line.some((mark) => arabic.test(mark.text)));
  return lines
    .map((line, index) => {
      const words = (hasArabic ? readLine(line, fromRight) : line.map((mark) => mark.text).join(''))
        .replace(shapes, (drawn) => drawn.normalize('NFKC'))
        .replaceAll('\t', ' ')
        .replace(unseen, '')
        .trimEnd();
      return index === 0 || goesOn.has(index) ? words : `\n${words}`;
    })
    .join('')
    .trimEnd();
}

// The loose box begins where the pen stood, so that letters sort as they were set; but that of a comma may swallow the space behind it.
const bearing = 0.12;
const wordy = /[\p{L}\p{N}\s]/u;

function markAt(pdfium: Pdfium, text: number, index: number, code: number, place: number): Mark {
  const { raw } = pdfium;
  const sign = String.fromCodePoint(code);
  const size = raw._FPDFText_GetFontSize(text, index);
  const found = raw._FPDFText_GetLooseCharBox(text, index, place) !== 0;
  const [left, right] = [0, 8].map((offset) => (found ? pdfium.view().getFloat32(place + offset, true) : 0)) as [
    number,
    number,
  ];
  if (wordy.test(sign) || raw._FPDFText_GetCharBox(text, index, place, place + 8, place + 16, place + 24) === 0)
    return { text: sign, left, right, size };
  const inked = pdfium.view().getFloat64(place + 8, true) + size * bearing;
  return { text: sign, left, right: Math.max(left, Math.min(right, inked)), size };
}
