import { afterAll, expect, test } from 'vitest';
import { createReader } from './read.ts';
import { forwarded, pdfFile, pdfOf, wordFile } from './test-files.ts';
import { writeZip } from './zip-write.ts';

const reader = createReader({ threads: 2 });
afterAll(() => reader.close());

const text = (words: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(words, encoding);

test('the text of a PDF is read page by page', async () => {
  const read = await reader.readFile(pdfFile(['The note of the Embassy', 'and its enclosures']), 'pdf');
  expect(read).toMatchObject({ done: true, value: { state: 'read', pages: 2, language: 'en', cut: false } });
  expect(read.done && read.value.text).toBe('The note of the Embassy\fand its enclosures');
});

test('a PDF of pictures says that it has no text', async () => {
  const read = await reader.readFile(pdfFile(['', '']), 'pdf');
  expect(read).toMatchObject({ done: true, value: { state: 'no-text-layer', pages: 2, language: null } });
});

test('a file that bears electronic signatures says how many; nobody has looked whether they hold', async () => {
  const signed = pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [4 0 R] >> >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>',
    '<< /FT /Sig /T (s) /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /V 5 0 R >>',
    '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /Contents <00> /ByteRange [0 1 2 3] >>',
  ]);
  expect(await reader.readFile(signed, 'pdf')).toMatchObject({ value: { signatures: 1 } });
  const word = wordFile(['x'], [{ name: '_xmlsignatures/sig1.xml', content: '<Signature/>' }]);
  expect(await reader.readFile(word, 'docx')).toMatchObject({ value: { signatures: 1 } });
  const boast = Array.from({ length: 1_100 }, (_, at) => ({ name: `_xmlsignatures/sig${at}.xml`, content: '' }));
  expect(await reader.readFile(wordFile(['x'], boast), 'docx')).toMatchObject({ value: { signatures: 1_000 } });
  const mail = [
    'From: a@testland.example',
    'Subject: Signed',
    'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=b',
    '',
    '--b\r\nContent-Type: text/plain\r\n\r\nWords',
    '--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Disposition: attachment; filename=smime.p7s\r\n\r\nx',
    '--b--\r\n',
  ].join('\r\n');
  expect(await reader.readFile(text(mail), 'eml')).toMatchObject({ value: { signatures: 1 } });
  expect(await reader.readFile(pdfFile(['unsigned']), 'pdf')).toMatchObject({ value: { signatures: 0 } });
});

test('a Word document is read with what stands above and below the page', async () => {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const around = (words: string): string => `<w:hdr ${space}><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:hdr>`;
  const file = wordFile(
    ['Le Ministère présente ses compliments', 'à la Mission &amp; au Bureau'],
    [
      { name: 'word/footer1.xml', content: around('Page 1') },
      { name: 'word/header1.xml', content: around('MAE/2026/77') },
    ],
  );
  const read = await reader.readFile(file, 'docx');
  expect(read).toMatchObject({ done: true, value: { state: 'read', language: 'fr' } });
  expect(read.done && read.value.text).toBe(
    'MAE/2026/77\nLe Ministère présente ses compliments\nà la Mission & au Bureau\nPage 1',
  );
});

test('a workbook and an OpenDocument text are read as far as their words go', async () => {
  const book = writeZip([
    { name: 'xl/sharedStrings.xml', content: text('<sst><si><t>Visitors</t></si><si><t>Year</t></si></sst>') },
  ]);
  expect(await reader.readFile(book, 'xlsx')).toMatchObject({ value: { text: 'Visitors\nYear' } });
  const note = writeZip([{ name: 'content.xml', content: text('<text:p>First</text:p><text:p>Second</text:p>') }]);
  expect(await reader.readFile(note, 'odt')).toMatchObject({ value: { text: 'First\nSecond' } });
});

test('the tabs and spaces of an OpenDocument text part its words, and what a tracked change took out is not read', async () => {
  const note = writeZip([
    {
      name: 'content.xml',
      content: text(
        '<text:tracked-changes><text:p>Withdrawn</text:p></text:tracked-changes><text:p>Premises<text:tab/>43,000<text:s text:c="2"/>USD<text:s/>net</text:p>',
      ),
    },
  ]);
  expect(await reader.readFile(note, 'odt')).toMatchObject({ value: { text: 'Premises\t43,000  USD net' } });
});

test('a message gives its headers, its words and its enclosures', async () => {
  const read = await reader.readFile(
    text(forwarded('From: a@example.org\r\nSubject: =?UTF-8?B?2YXYsNmD2LHYqQ==?=\r\n\r\nInner\r\n')),
    'eml',
  );
  if (!read.done) throw new Error(read.refusal);
  expect(read.value.mail).toMatchObject({
    from: 'Trial Willow <willow@example.org>',
    to: ['registry@example.org'],
    subject: 'Fwd',
  });
  expect(read.value.text).toBe('Fwd\nSee below.');
  const [part] = read.value.parts;
  expect(part).toMatchObject({ name: 'message.eml', inline: false });
  const inner = await reader.readFile(part!.bytes, 'eml');
  expect(inner).toMatchObject({ value: { text: 'مذكرة\nInner', mail: { subject: 'مذكرة' } } });
});

test.each([
  ['UTF-8', text('اتصل السيد تجربة الصفصاف بشأن الاجتماع'), 'اتصل السيد تجربة الصفصاف بشأن الاجتماع', 'ar'],
  ['UTF-16', text('\ufeffاتصل السيد تجربة الصفصاف', 'utf16le'), 'اتصل السيد تجربة الصفصاف', 'ar'],
  ['Arabic of Windows', text('c7e1d3e1c7e320dae1eddfe3', 'hex'), 'السلام عليكم', 'ar'],
  ['Arabic of ISO 8859-6', text('c7e4d3e4c7e520d9e4eae3e5', 'hex'), 'السلام عليكم', 'ar'],
  ['Latin-1', text('La réunion est reportée à mardi', 'latin1'), 'La réunion est reportée à mardi', 'fr'],
])('a text in %s keeps its letters', async (_, bytes, words, language) => {
  expect(await reader.readFile(bytes, 'txt')).toMatchObject({ done: true, value: { text: words, language } });
});

test('of a web page only the words are read, never its programs', async () => {
  const page =
    '<html><head><title>Note</title><script>steal("<b>")</script><style>p{}</style></head><body><p>Dear&nbsp;Sir</p><!-- hidden > --><p>The &#1575;&#x644;<br>end</body>';
  const read = await reader.readFile(text(page), 'html');
  expect(read.done && read.value.text).toBe('Note\nDear\u00a0Sir\nThe ال\nend');
});

test('a table of a web page keeps its rows and cells, and lists their marks', async () => {
  const page =
    '<html><body><table><tr><th>Unit<th>Amount</tr><tr><td><p>Legal</p><p>Affairs</p></td><td>1,200</td></tr></table><ol start=3><li>one<li>two</ol><ul><li>x</ul></body>';
  const read = await reader.readFile(text(page), 'html');
  expect(read.done && read.value.text).toBe('Unit\tAmount\nLegal Affairs\t1,200\n3. one\n4. two\n- x');
});

test('a Word document keeps its tables, the marks of its lists, and not its deleted words', async () => {
  const of = (words: string, list = '') => `<w:p><w:pPr>${list}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const entry = (words: string) => of(words, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>');
  const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${of(cell)}</w:tc>`).join('')}</w:tr>`;
  const document = `<w:document><w:body>${of('Tabs')}<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>To:</w:t><w:tab/><w:t>All</w:t></w:r></w:p><w:p><w:r><w:t>Kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>${entry('first')}${entry('second')}<w:tbl>${row('Item', 'Amount')}${row('Paper', '40')}</w:tbl>${of('End')}</w:body></w:document>`;
  const numbering =
    '<w:numbering><w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num></w:numbering>';
  const file = writeZip([
    { name: 'word/document.xml', content: text(document) },
    { name: 'word/numbering.xml', content: text(numbering) },
  ]);
  const read = await reader.readFile(file, 'docx');
  expect(read.done && read.value.text).toBe(
    'Tabs\nTo:\tAll\nKept\n(a) first\n(b) second\nItem\tAmount\nPaper\t40\nEnd',
  );
});

test('pictures wait for OCR, and older formats are kept without being read', async () => {
  expect(await reader.readFile(Buffer.alloc(10), 'png')).toMatchObject({ value: { state: 'no-text-layer', text: '' } });
  expect(await reader.readFile(Buffer.alloc(10), 'doc')).toMatchObject({ value: { state: 'no-reader', text: '' } });
});

const nested = (levels: number): Buffer => {
  let mail = 'From: a@example.org\r\nSubject: innermost\r\n\r\nx\r\n';
  for (let level = 1; level < levels; level += 1) mail = forwarded(mail);
  return text(mail);
};

const bomb = (): Buffer => {
  const zeros = Buffer.alloc(150 * 1_048_576);
  const file = wordFile(['x'], [{ name: 'word/media/image1.bin', content: zeros }]);
  const small = Buffer.alloc(4);
  small.writeUInt32LE(1_000);
  const truth = Buffer.alloc(4);
  truth.writeUInt32LE(zeros.length);
  for (let at = file.indexOf(truth); at >= 0; at = file.indexOf(truth, at + 1)) small.copy(file, at);
  return file;
};

test.each([
  ['a message six deep', () => nested(6), 'eml', 'too-deep'],
  ['a message fifty deep', () => nested(50), 'eml', 'too-deep'],
  ['a small document that lies about what it unpacks to', bomb, 'docx', 'expands-too-much'],
  ['a PDF of ten thousand pages', () => pdfFile(Array.from({ length: 10_000 }, () => 'x')), 'pdf', 'too-many-pages'],
  ['a PDF that is none', () => text('%PDF-1.4 nothing %%EOF'), 'pdf', 'unreadable'],
  [
    'a Word document that is none',
    () => writeZip([{ name: 'word/document.xml', content: text('<') }]),
    'docx',
    'unreadable',
  ],
] as const)('%s is refused with one reason', async (_, make, kind, refusal) => {
  expect(await reader.readFile(make(), kind)).toMatchObject({ done: false, refusal });
});

test('a message five deep is still read', async () => {
  expect(await reader.readFile(nested(5), 'eml')).toMatchObject({ done: true });
});

test('a file that takes too long loses its text, and the next file is read', async () => {
  const own = createReader({ threads: 1 });
  const long = pdfFile(Array.from({ length: 20_000 }, () => 'words and words'));
  const [slow, next] = await Promise.all([
    own.readFile(long, 'pdf', { milliseconds: 300, pages: 100_000 }),
    own.readFile(text('The next letter of the day'), 'txt'),
  ]);
  expect(slow).toMatchObject({ done: false, refusal: 'took-too-long' });
  expect(next).toMatchObject({ done: true, value: { language: 'en' } });
  await own.close();
});

test('a file that wants too much memory ends its thread, never the server', async () => {
  const own = createReader({ threads: 1, limits: { megabytes: 24, milliseconds: 100_000 } });
  const heavy = wordFile(Array.from({ length: 500_000 }, (_, index) => `line ${index}`));
  expect(await own.readFile(heavy, 'docx')).toMatchObject({ done: false, refusal: 'too-heavy' });
  const large = Buffer.concat([pdfFile(['one']), Buffer.alloc(60 * 1_048_576, 0x20)]);
  expect(await own.readFile(large, 'pdf')).toMatchObject({ done: false, refusal: 'too-heavy' });
  expect(await own.readFile(pdfFile(['the next']), 'pdf')).toMatchObject({ done: true });
  await own.close();
}, 150_000);

test('a Word document with its body in an odd place still gives its words', async () => {
  const odd = writeZip([
    { name: 'word/document2.xml', content: text('<w:p><w:t>Words of</w:t></w:p><w:p><w:t>an odd file</w:t></w:p>') },
  ]);
  expect(await reader.readFile(odd, 'docx')).toMatchObject({ done: true, value: { text: 'Words of\nan odd file' } });
});

test('a hundred spoiled files are each answered with one of the known reasons', async () => {
  let state = 20_261_121;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const sound = { pdf: pdfFile(['one', 'two', 'three']), docx: wordFile(['one', 'two']), eml: nested(3) } as const;
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, index) => {
      const kind = (['pdf', 'docx', 'eml'] as const)[index % 3]!;
      const spoiled = Buffer.from(sound[kind]);
      for (let count = 0; count < 12; count += 1) spoiled[random(spoiled.length)] = random(256);
      return reader.readFile(spoiled, kind);
    }),
  );
  const known = new Set([
    'read',
    'no-text-layer',
    'unreadable',
    'encrypted',
    'too-deep',
    'too-heavy',
    'expands-too-much',
    'too-many-pages',
  ]);
  for (const answer of answers) expect(known).toContain(answer.done ? answer.value.state : answer.refusal);
});

test('a reader at rest ends its threads and starts again when a file comes', async () => {
  const own = createReader({ threads: 1, idleAfterMs: 50 });
  expect(await own.readFile(text('one'), 'txt')).toMatchObject({ done: true });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await own.readFile(text('two'), 'txt')).toMatchObject({ value: { text: 'two' } });
  const [cut] = await Promise.all([own.readFile(pdfFile(['x']), 'pdf'), own.close()]);
  expect(cut).toMatchObject({ done: false, refusal: 'unreadable' });
});

test('a text longer than the limit is cut and says so', async () => {
  const read = await reader.readFile(text('a'.repeat(1_000)), 'txt', { characters: 100 });
  expect(read).toMatchObject({ done: true, value: { cut: true } });
  expect(read.done && read.value.text.length).toBe(100);
});

test('many files at once are all answered', async () => {
  const all = await Promise.all(
    Array.from({ length: 40 }, (_, index) => reader.readFile(pdfFile([`page of ${index}`]), 'pdf')),
  );
  expect(all.map((read) => read.done && read.value.text)).toEqual(
    Array.from({ length: 40 }, (_, index) => `page of ${index}`),
  );
});
