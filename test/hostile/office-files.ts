import { wordFile } from '../../src/platform/files/test-files.ts';
import { bytes, type Hostile, kept, refused } from './hostile.ts';
import { lyingZip, swollen } from './zip-lies.ts';

const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** A Word document whose body is given as it stands. */
const word = (document: string, more: readonly (readonly [string, string | Uint8Array])[] = []): Buffer =>
  office(['word/document.xml', document], ...more);
const office = (...parts: readonly (readonly [string, string | Uint8Array])[]): Buffer =>
  lyingZip(
    [['[Content_Types].xml', types] as const, ...parts].map(([name, content]) => ({
      name,
      content: Buffer.from(content as string),
    })),
  );

const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

/** A container of the older office formats whose folder names the given streams, with the given place of its folder. */
function ole(names: readonly string[], folderAt = 0): Buffer {
  const file = Buffer.alloc(4_096);
  file.write('d0cf11e0a1b11ae1', 0, 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(folderAt, 48);
  names.forEach((name, at) => {
    file.write(name, 512 + at * 128, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, 512 + at * 128 + 64);
  });
  return file;
}

const lockedOdt = (): Buffer =>
  lyingZip([
    { name: 'mimetype', content: bytes('application/vnd.oasis.opendocument.text'), isStored: true },
    {
      name: 'META-INF/manifest.xml',
      content: bytes(
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      ),
    },
    { name: 'content.xml', content: Buffer.alloc(500, 0xa7) },
  ]);

/** Office documents that swell, run, reach out or are locked. */
export const officeFiles: readonly Hostile[] = [
  kept(
    'a Word document whose entities laugh a billion times',
    'laughs.docx',
    'docx',
    () =>
      word(
        `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]><w:document ${space}><w:body>${paragraph('before &l12; after')}</w:body></w:document>`,
      ),
    { says: 'before', neverSays: 'hahaha' },
  ),
  kept(
    'a Word document that asks for a file of the house',
    'entity.docx',
    'docx',
    () =>
      word(
        `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${space}><w:body>${paragraph('before &e; after')}</w:body></w:document>`,
      ),
    { says: 'before', neverSays: 'root:' },
  ),
  kept(
    'a Word document that fetches its template from the network',
    'template.docx',
    'docx',
    () =>
      word(`<w:document ${space}><w:body>${paragraph('A letter')}</w:body></w:document>`, [
        [
          'word/_rels/settings.xml.rels',
          '<Relationships><Relationship Id="r1" TargetMode="External" Target="http://127.0.0.1:9/evil.dotm"/></Relationships>',
        ],
      ]),
    { says: 'A letter' },
  ),
  kept(
    'a Word document with an object of another program',
    'object.docx',
    'docx',
    () => wordFile(['A letter'], [{ name: 'word/embeddings/oleObject1.bin', content: ole(['\u0001Ole10Native']) }]),
    { says: 'A letter' },
  ),
  kept(
    'a Word document of a million open tags',
    'tags.docx',
    'docx',
    () =>
      word(
        `<w:document ${space}><w:body>${paragraph('A letter')}${'<w:tbl><w:tr><w:tc>'.repeat(300_000)}</w:body></w:document>`,
      ),
    { says: 'A letter' },
  ),
  kept('a Word document of 30 MB of words', 'long.docx', 'docx', () =>
    // A text that no press makes much smaller, so that it is no bomb.
    word(
      `<w:document ${space}><w:body>${Array.from({ length: 400_000 }, (_, at) => paragraph(((at * 2_654_435_761) % 4_294_967_296).toString(36).repeat(3))).join('')}</w:body></w:document>`,
    ),
  ),
  refused('a Word document of 90 MB of one word', 'swelling.docx', 'expands-too-much', () =>
    word(`<w:document ${space}><w:body>${paragraph('a'.repeat(90 * 1_048_576))}</w:body></w:document>`),
  ),
  refused('a Word document that says it is small and is not', 'lying.docx', 'expands-too-much', () =>
    lyingZip([{ name: '[Content_Types].xml', content: bytes(types) }, swollen('word/document.xml', 400, 1_000)]),
  ),
  refused('a Word document with macros', 'macros.docx', 'carries-macros', () =>
    wordFile(['x'], [{ name: 'word/vbaProject.bin', content: 'x' }]),
  ),
  refused('a workbook with macros', 'macros.xlsm', 'carries-macros', () =>
    office(['xl/workbook.xml', '<workbook/>'], ['xl/vbaProject.bin', 'x']),
  ),
  refused('an OpenDocument text with macros', 'macros.odt', 'carries-macros', () =>
    lyingZip([
      { name: 'mimetype', content: bytes('application/vnd.oasis.opendocument.text'), isStored: true },
      { name: 'content.xml', content: bytes('<x/>') },
      { name: 'Basic/Standard/Module1.xml', content: bytes('<x/>') },
    ]),
  ),
  refused('an older workbook with macros', 'macros.xls', 'carries-macros', () =>
    ole(['Root Entry', 'Workbook', '_VBA_PROJECT']),
  ),
  refused('a Word document locked with a password', 'locked.docx', 'encrypted', () =>
    ole(['Root Entry', 'EncryptedPackage', 'EncryptionInfo']),
  ),
  refused('an OpenDocument text locked with a password', 'locked.odt', 'encrypted', lockedOdt),
  refused('an older document whose folder lies beyond its end', 'folder.doc', 'truncated', () =>
    ole(['WordDocument'], 0x7fffff),
  ),
  kept(
    'a workbook of a cell that says it is the last of a million million',
    'cells.xlsx',
    'xlsx',
    () =>
      office(
        ['xl/sharedStrings.xml', `<sst count="99999999999">${'<si><t>x</t></si>'.repeat(10)}</sst>`],
        [
          'xl/worksheets/sheet1.xml',
          '<worksheet><row r="1048576"><c r="XFD1048576"><v>Visitors</v></c></row></worksheet>',
        ],
      ),
    {},
  ),
  refused('a Word document without a body', 'bodiless.docx', 'unreadable', () => word('<w:document/>')),
  kept(
    'a presentation with a link that runs',
    'link.pptx',
    'pptx',
    () =>
      office(
        ['ppt/slides/slide1.xml', '<p:sld><a:p><a:t>A slide</a:t></a:p></p:sld>'],
        ['ppt/slides/_rels/slide1.xml.rels', '<Relationship Target="ppaction://program?cmd.exe"/>'],
      ),
    { says: 'A slide' },
  ),
  kept(
    'an RTF document with an object that runs',
    'object.rtf',
    'rtf',
    () =>
      bytes(
        `{\\rtf1\\ansi A letter{\\object\\objocx{\\*\\objdata ${'d0cf11e0'.repeat(2_000)}}}{\\*\\template http://127.0.0.1:9/x.dotm}}`,
      ),
    { says: 'A letter', neverSays: 'd0cf11e0' },
  ),
  refused('an RTF document of 200,000 open groups', 'groups.rtf', 'too-deep', () =>
    bytes(`{\\rtf1 ${'{'.repeat(200_000)}`),
  ),
  kept(
    'an RTF document that says it holds bytes beyond its end',
    'bin.rtf',
    'rtf',
    () => bytes('{\\rtf1\\ansi before\\bin2147483647 after}'),
    { says: 'before' },
  ),
];
