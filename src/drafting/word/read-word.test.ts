import { describe, expect, test } from 'vitest';
import { writeZip } from '../../platform/files/zip-write.ts';
import { readWord } from './read-word.ts';
import { inputOf, letters } from './test-bodies.ts';
import type { WordRead } from './word.ts';
import { readInThread } from './word-thread.ts';
import { writeWord } from './write-word.ts';

const part = (name: string, content: string) => ({ name, content: Buffer.from(content, 'utf8') });
const fileOf = (body: string, others: Readonly<Record<string, string>> = {}): Buffer =>
  writeZip([
    part('[Content_Types].xml', '<Types/>'),
    part('word/document.xml', `<w:document><w:body>${body}<w:sectPr/></w:body></w:document>`),
    ...Object.entries(others).map(([name, content]) => part(name, content)),
  ]);
async function read(body: string, others: Readonly<Record<string, string>> = {}): Promise<WordRead> {
  const found = await readWord(fileOf(body, others), 'en');
  if (!found.done) throw new Error(found.refusal);
  return found.value;
}
const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const textOf = ({ body }: WordRead) =>
  body.blocks.map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : block.kind));

describe('Tracked changes', () => {
  test('what was inserted is taken, what was deleted is left out, and both are counted', async () => {
    const found = await read(
      p(
        `${t('The ')}<w:ins w:author="A">${t('new ')}</w:ins><w:del w:author="A"><w:r><w:delText>old </w:delText></w:r></w:del>${t('text')}`,
      ) + p(`<w:moveFrom>${t('moved away')}</w:moveFrom><w:moveTo>${t('moved here')}</w:moveTo>`),
    );
    expect(textOf(found)).toEqual(['The new text', 'moved here']);
    expect(found).toMatchObject({ insertions: 2, deletions: 2 });
  });

  test('a paragraph whose mark was deleted goes on in the next; a deleted row is left out', async () => {
    const cell = (text: string): string => `<w:tc>${p(t(text))}</w:tc>`;
    const found = await read(
      p(t('One and '), '<w:rPr><w:del w:author="A"/></w:rPr>') +
        p(t('the same')) +
        `<w:tbl><w:tr>${cell('stays')}</w:tr><w:tr><w:trPr><w:del w:author="A"/></w:trPr>${cell('goes')}</w:tr></w:tbl>`,
    );
    expect(found.body.blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'One and the same' }] },
      { kind: 'table', head: false, rows: [[[{ text: 'stays' }]]] },
    ]);
  });

  test('how a run looked before a tracked change says nothing', async () => {
    const found = await read(
      p('<w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>plain</w:t></w:r>'),
    );
    expect(found.body.blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'plain' }] }]);
  });
});

describe('Files of other hands', () => {
  const numbering = `<w:numbering>
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
  const entry = (text: string, list: number, level = 0): string =>
    p(t(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('lists keep their numbers over an interruption and begin anew where the file says so; other marks stay as words', async () => {
    const found = await read(
      entry('first', 1) +
        entry('under it', 1, 1) +
        p(t('between')) +
        entry('second', 1) +
        entry('anew', 2) +
        entry('on', 2),
      { 'word/numbering.xml': numbering },
    );
    expect(found.body.blocks).toEqual([
      { kind: 'list', ordered: true, items: [[{ text: 'first' }]] },
      { kind: 'paragraph', runs: [{ text: '(a) under it' }] },
      { kind: 'paragraph', runs: [{ text: 'between' }] },
      { kind: 'list', ordered: true, start: 2, items: [[{ text: 'second' }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'anew' }], [{ text: 'on' }]] },
    ]);
  });

  test('headings are known by name in a Word of any language, and by their level in the outline', async () => {
    const styles = `<w:styles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Ours"/><w:basedOn w:val="Titre2"/></w:style></w:styles>`;
    const found = await read(
      p(t('Two'), '<w:pStyle w:val="Titre2"/>') +
        p(t('Of ours'), '<w:pStyle w:val="Mine"/>') +
        p(t('Deep'), '<w:outlineLvl w:val="5"/>'),
      { 'word/styles.xml': styles },
    );
    expect(found.body.blocks.map((block) => block.kind === 'heading' && block.level)).toEqual([2, 2, 3]);
  });

  test('direction and language are those of the paragraph and the run, in a file that names no language too', async () => {
    const found = await read(
      p('<w:r><w:rPr><w:rtl/></w:rPr><w:t>نص عربي</w:t></w:r>', '<w:bidi/>') +
        p(`${t('An English line with ')}<w:r><w:rPr><w:rtl/><w:lang w:bidi="ar-EG"/></w:rPr><w:t>كلمة</w:t></w:r>`),
    );
    expect(found.body.blocks).toEqual([
      { kind: 'paragraph', lang: 'ar', runs: [{ text: 'نص عربي' }] },
      { kind: 'paragraph', runs: [{ text: 'An English line with ' }, { text: 'كلمة', lang: 'ar' }] },
    ]);
  });

  test('what a letter cannot hold is named: pictures, hidden words, equations, symbols, merged cells', async () => {
    const found = await read(
      p(
        `${t('seen')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:drawing><w:p>${t('in a box')}</w:p></w:drawing></w:r>`,
      ) +
        p('<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>') +
        `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(t('wide'))}</w:tc></w:tr></w:tbl>`,
    );
    expect(textOf(found)).toEqual(['seen', 'table']);
    expect([...found.left].sort()).toEqual(['equations', 'hidden-words', 'merged-cells', 'pictures', 'symbols']);
  });

  test('a file that no house exported has no source; one that claims nonsense neither', async () => {
    expect((await read(p(t('x')))).source).toBeNull();
    const claims = '<Properties><property name="DiwanDraft"><vt:lpwstr>../../etc</vt:lpwstr></property></Properties>';
    expect((await read(p(t('x')), { 'docProps/custom.xml': claims })).source).toBeNull();
  });
});

describe('A hostile file costs one sentence', () => {
  const house = async (name: string, content: string | Buffer): Promise<Buffer> =>
    writeZip([
      part('word/document.xml', `<w:document><w:body>${p(t('x'))}</w:body></w:document>`),
      { name, content: Buffer.from(content) },
    ]);
  const entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

  test.each([
    ['macros', house('word/vbaProject.bin', 'x'), 'word-macros'],
    ['controls that run', house('word/activeX/activeX1.bin', 'x'), 'word-macros'],
    [
      'entities from outside',
      Promise.resolve(
        writeZip([part('word/document.xml', `${entity}<w:document><w:body>${p(t('&a;'))}</w:body></w:document>`)]),
      ),
      'word-entities',
    ],
    ['entities in its styles', house('word/styles.xml', `${entity}<w:styles/>`), 'word-entities'],
    ['a bomb', house('word/media/image1.png', Buffer.alloc(70 * 1024 * 1024)), 'word-too-large'],
    ['no body', Promise.resolve(writeZip([part('word/styles.xml', '<w:styles/>')])), 'word-unreadable'],
    ['no archive', Promise.resolve(Buffer.from('PK not at all')), 'word-unreadable'],
  ] as const)('%s', async (_, file, refusal) => {
    expect(await readWord(await file, 'en')).toMatchObject({ done: false, refusal });
  });

  test('deep nesting, unclosed tags and endless comments are read in a moment and end', async () => {
    const comments =
      '<w:commentRangeStart w:id="x"/>'.repeat(10) +
      Array.from({ length: 20_000 }, (_, i) => `<w:commentRangeStart w:id="${i}"/>`).join('');
    const started = performance.now();
    await read('<w:tbl><w:tr><w:tc>'.repeat(20_000));
    await read(`<w:p>${comments}${t('words ').repeat(2_000)}`);
    await read(`<w:p><w:del>${t('gone')}`.repeat(5_000));
    await read('<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'.repeat(19_000));
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  test.each([
    ['paragraphs', p(t('x')).repeat(30_000)],
    ['pieces of text', `<w:p>${t('x').repeat(250_000)}</w:p>`],
    ['cells', `<w:tbl><w:tr>${`<w:tc>${p(t('x'))}</w:tc>`.repeat(30_000)}</w:tr></w:tbl>`],
  ])('more %s than a letter has', async (_, body) => {
    expect(await readWord(fileOf(body), 'en')).toMatchObject({ done: false, refusal: 'word-too-large' });
  });

  test('in a thread of its own, while a sound file is read beside it', async () => {
    const [heavy, broken, sound] = await Promise.all([
      readInThread(fileOf(`<w:p>${t('x').repeat(250_000)}</w:p>`), 'en'),
      readInThread((await writeWord(inputOf('en', letters.en))).subarray(0, 4_000), 'en'),
      readInThread(await writeWord(inputOf('fr', letters.fr)), 'fr'),
    ]);
    expect(heavy).toMatchObject({ done: false, refusal: 'word-too-large' });
    expect(broken).toMatchObject({ done: false, refusal: 'word-unreadable' });
    expect(sound).toMatchObject({ done: true, value: { body: letters.fr } });
  });

  test('a file cut short anywhere is refused or read, and never throws past its thread', async () => {
    const whole = await writeWord(inputOf('ar', letters.ar));
    for (let at = 0; at < whole.length; at += 997)
      expect(await readWord(whole.subarray(0, at), 'ar').catch(() => 'thrown')).not.toMatchObject({ done: true });
  });
});
