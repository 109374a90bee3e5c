/** Width and height of a page of a TIFF, and where its description begins in the file. */
export type TiffPage = { readonly width: number; readonly height: number; readonly offset: number };

const mostPages = 2_000;
const [widthTag, heightTag] = [256, 257];
const short = 3;

/** The pages of a TIFF, from its own table of them; a chain that leads back, out of the file or on for ever ends where it does so. */
export function tiffPages(file: Uint8Array): TiffPage[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.byteLength < 8) return [];
  const little = view.getUint16(0) === 0x4949;
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let offset = view.getUint32(4, little);
  while (offset !== 0 && offset + 2 <= view.byteLength && !seen.has(offset) && pages.length < mostPages) {
    seen.add(offset);
    const entries = view.getUint16(offset, little);
    const end = offset + 2 + entries * 12;
    if (end + 4 > view.byteLength) break;
    const valueOf = (tag: number): number => {
      for (let at = offset + 2; at < end; at += 12)
        if (view.getUint16(at, little) === tag)
          return view.getUint16(at + 2, little) === short
            ? view.getUint16(at + 8, little)
            : view.getUint32(at + 8, little);
      return 0;
    };
    pages.push({ width: valueOf(widthTag), height: valueOf(heightTag), offset });
    offset = view.getUint32(end, little);
  }
  return pages;
}

/** The same file beginning with another of its pages: nothing of it is decoded or moved. */
export function beginningWith(file: Uint8Array, page: TiffPage): Uint8Array {
  const copy = Uint8Array.from(file);
  const view = new DataView(copy.buffer);
  view.setUint32(4, page.offset, view.getUint16(0) === 0x4949);
  return copy;
}
