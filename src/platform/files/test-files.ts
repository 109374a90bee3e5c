import { writeZip } from './zip-write.ts';

const part = (name: string, content: string | Uint8Array) => ({ name, content: Buffer.from(content) });

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A small Word document for tests: one paragraph for each line, and further parts of the archive as wished. */
export function wordFile(
  lines: readonly string[],
  more: readonly { name: string; content: string | Uint8Array }[] = [],
): Buffer {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('');
  return writeZip([
    part('[Content_Types].xml', types),
    part('_rels/.rels', relations),
    part('word/document.xml', `<?xml version="1.0"?><w:document ${space}><w:body>${paragraphs}</w:body></w:document>`),
    ...more.map(({ name, content }) => part(name, content)),
  ]);
}

/** A small PDF for tests, with its table of places; `pages` holds the words of each page in plain Latin letters. */
export function pdfFile(pages: readonly string[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((words, index) => {
      const drawing = `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      ];
    }),
  ];
  return pdfOf(objects);
}

/** A PDF of the given objects, numbered from 1, the first being its catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  let length = pieces[0]!.length;
  const add = (piece: Buffer): void => {
    pieces.push(piece);
    length += piece.length;
  };
  objects.forEach((object, index) => {
    places.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const table = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  add(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${table}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

/** A message for tests that carries the given message as its only enclosure. */
export const forwarded = (inner: string): string =>
  [
    'From: Trial Willow <willow@example.org>',
    'To: registry@example.org',
    'Subject: Fwd',
    'Date: Mon, 16 Nov 2026 09:00:00 +0300',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="edge-LEVEL"'.replace('LEVEL', String(inner.length)),
    '',
    `--edge-${inner.length}`,
    'Content-Type: text/plain',
    '',
    'See below.',
    `--edge-${inner.length}`,
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment',
    '',
    inner,
    `--edge-${inner.length}--`,
    '',
  ].join('\r\n');
