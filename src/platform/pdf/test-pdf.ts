import { deflateSync } from 'node:zlib';

/** A small PDF written by hand for tests: objects by number, the catalog first; strings are taken as Latin-1. */
export function handmadePdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places: number[] = [];
  objects.forEach((object, index) => {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A stream object with its length. */
export const stream = (content: string, keys = ''): string =>
  `<< /Length ${content.length} ${keys} >>\nstream\n${content}\nendstream`;

/** A stream object compressed with Flate. */
export function packed(content: string, keys = ''): string {
  const bytes = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  return `<< /Length ${bytes.length} /Filter /FlateDecode ${keys} >>\nstream\n${bytes}\nendstream`;
}

/** A page of one line of text; the parts say what else hangs on the catalog, the page, the content and further objects (from 6 on). */
export function onePage(
  parts: {
    readonly catalog?: string;
    readonly page?: string;
    readonly content?: string;
    readonly resources?: string;
    readonly more?: readonly string[];
    readonly trailer?: string;
  } = {},
): Uint8Array {
  const content = parts.content ?? 'BT /F1 24 Tf 72 700 Td (Visible words) Tj ET';
  return handmadePdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${parts.catalog ?? ''} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${parts.resources ?? ''} >> ${parts.page ?? ''} >>`,
      stream(content),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...(parts.more ?? []),
    ],
    parts.trailer,
  );
}
