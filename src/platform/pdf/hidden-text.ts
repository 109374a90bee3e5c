import type { Pdfium, Picture } from './pdfium.ts';

const textObject = 1;
const formObject = 5;
const invisibleModes = new Set([3, 7]);
const scale = 1.25;
// Below this difference (of 255) between ink and ground nobody reads a letter.
const leastContrast = 12;

/**
 * How many letters of a page nobody sees: the page is drawn with and without its text, and a letter whose place does not change,
 * or whose ink is that of its ground, is hidden. This finds white, covered, transparent and off-page text alike.
 * The page's text objects stay switched off afterwards.
 */
export function countHidden(pdfium: Pdfium, page: number): number {
  const { width, height } = pdfium.size(page);
  const across = Math.max(1, Math.min(3000, Math.round(width * scale)));
  const down = Math.max(1, Math.min(3000, Math.round(height * scale)));
  return pdfium.text(page, (text, characters) => {
    if (characters === 0) return 0;
    const shown = pdfium.draw(page, across, down, { annotations: false });
    for (const object of textObjects(pdfium, page)) pdfium.raw._FPDFPageObj_SetIsActive(object, 0);
    const bare = pdfium.draw(page, across, down, { annotations: false });
    let hidden = 0;
    for (let index = 0; index < characters; index += 1)
      if (isLetter(pdfium, text, index) && !isSeen(pdfium, page, text, index, shown, bare)) hidden += 1;
    return hidden;
  });
}

function* textObjects(pdfium: Pdfium, page: number): Generator<number> {
  const { raw } = pdfium;
  const pending: number[] = [];
  for (let index = 0; index < raw._FPDFPage_CountObjects(page); index += 1)
    pending.push(raw._FPDFPage_GetObject(page, index));
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    const kind = raw._FPDFPageObj_GetType(object);
    if (kind === textObject) yield object;
    if (kind === formObject)
      for (let index = 0; index < raw._FPDFFormObj_CountObjects(object); index += 1)
        pending.push(raw._FPDFFormObj_GetObject(object, index));
  }
}

// Marks above and below Arabic letters, spaces and what PDFium adds itself have no ink of their own to look for.
function isLetter({ raw }: Pdfium, text: number, index: number): boolean {
  if (raw._FPDFText_IsGenerated(text, index) === 1) return false;
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(Math.min(raw._FPDFText_GetUnicode(text, index), 0x10ffff)));
}

function isSeen(pdfium: Pdfium, page: number, text: number, index: number, shown: Picture, bare: Picture): boolean {
  const object = pdfium.raw._FPDFText_GetTextObject(text, index);
  if (object !== 0 && invisibleModes.has(pdfium.raw._FPDFTextObj_GetTextRenderMode(object))) return false;
  const box = boxOf(pdfium, page, text, index, shown);
  if (box === null) return false;
  let changed = 0;
  const ground = [0, 0, 0];
  let points = 0;
  for (let row = box.top; row <= box.bottom; row += 1)
    for (let column = box.left; column <= box.right; column += 1) {
      const at = (row * shown.width + column) * 3;
      points += 1;
      for (let channel = 0; channel < 3; channel += 1) {
        ground[channel]! += bare.rgb[at + channel]!;
        changed = Math.max(changed, Math.abs(shown.rgb[at + channel]! - bare.rgb[at + channel]!));
      }
    }
  if (changed < leastContrast) return false;
  const ink = inkOf(pdfium, text, index);
  return ink === null || ink.some((value, channel) => Math.abs(value - ground[channel]! / points) >= leastContrast);
}

type Box = { left: number; right: number; top: number; bottom: number };

/** The letter's place in the picture, or null when it lies outside. */
function boxOf(pdfium: Pdfium, page: number, text: number, index: number, { width, height }: Picture): Box | null {
  const corners = pdfium.borrow(32, (place) => {
    const found = pdfium.raw._FPDFText_GetCharBox(text, index, place, place + 8, place + 16, place + 24);
    const [l, r, b, t] = [0, 8, 16, 24].map((offset) => pdfium.view().getFloat64(place + offset, true));
    return found === 0 ? null : [at(pdfium, page, width, height, l!, t!), at(pdfium, page, width, height, r!, b!)];
  });
  if (corners === null) return null;
  const [x, y] = [0, 1].map((axis) => corners.map((corner) => corner[axis]!).sort((a, b) => a - b)) as [
    number[],
    number[],
  ];
  const box = { left: x[0]!, right: x[1]!, top: y[0]!, bottom: y[1]! };
  if (box.right < 0 || box.bottom < 0 || box.left >= width || box.top >= height) return null;
  return {
    left: Math.max(0, box.left),
    right: Math.min(width - 1, box.right),
    top: Math.max(0, box.top),
    bottom: Math.min(height - 1, box.bottom),
  };
}

function at(pdfium: Pdfium, page: number, width: number, height: number, x: number, y: number): [number, number] {
  return pdfium.borrow(8, (place) => {
    pdfium.raw._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, place, place + 4);
    const view = pdfium.view();
    return [view.getInt32(place, true), view.getInt32(place + 4, true)];
  });
}

function inkOf(pdfium: Pdfium, text: number, index: number): number[] | null {
  return pdfium.borrow(16, (place) => {
    const found = pdfium.raw._FPDFText_GetFillColor(text, index, place, place + 4, place + 8, place + 12);
    const view = pdfium.view();
    return found === 0 ? null : [0, 4, 8].map((offset) => view.getUint32(place + offset, true));
  });
}
