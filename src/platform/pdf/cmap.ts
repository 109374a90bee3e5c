/** The characters that a TrueType font can draw, read from its `cmap` table (formats 4 and 12, the two in use for Unicode). */
export function charactersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const start = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    const format = view.getUint16(start);
    if (format === 4) addSegments(view, start, found);
    if (format === 12) addGroups(view, start, found);
  }
  return found;
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = [0, 1, 2, 3].map((offset) => String.fromCharCode(view.getUint8(record + offset))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no table ${tag}`);
}

function addSegments(view: DataView, start: number, found: Set<number>): void {
  const segments = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const last = view.getUint16(ends + segment * 2);
    const offset = view.getUint16(offsets + segment * 2);
    for (let code = view.getUint16(starts + segment * 2); code <= last && code < 0xffff; code += 1) {
      const place = offsets + segment * 2 + offset + (code - view.getUint16(starts + segment * 2)) * 2;
      const raw = offset === 0 ? code : view.getUint16(place);
      if (raw !== 0 && ((raw + view.getInt16(deltas + segment * 2)) & 0xffff) !== 0) found.add(code);
    }
  }
}

function addGroups(view: DataView, start: number, found: Set<number>): void {
  const groups = view.getUint32(start + 12);
  for (let group = 0; group < groups; group += 1) {
    const at = start + 16 + group * 12;
    for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code += 1) found.add(code);
  }
}
