import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withContent } from '../../platform/files/content.ts';
import { listZip } from '../../platform/files/zip.ts';
import { readWord } from './read-word.ts';
import { inputOf, letters } from './test-bodies.ts';
import { edited } from './test-edited.ts';
import { writeWord } from './write-word.ts';

const installed = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
const hasOffice = installed('soffice');
const hasText = spawnSync('pdftotext', ['-v']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'diwan-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the word processor open a file and save it in another form. */
function converted(name: string, file: Uint8Array, form: string): Buffer {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, file);
  const out = join(folder, 'out');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', form, '--outdir', out, path], { stdio: 'ignore' });
  return readFileSync(join(out, `${name}.${form.slice(0, 4).replace(':', '')}`));
}

describe.skipIf(!hasOffice)('With LibreOffice, where it is installed', () => {
  const remarks = [
    { author: 'Omar Fig', at: '2026-11-22T07:00:00.000Z', block: 1, words: 'compliments', text: 'Too stiff?' },
  ];

  test.each(['ar', 'en', 'fr'] as const)(
    'a letter in "%s" that it saved again is the same letter',
    async (language) => {
      const words = language === 'ar' ? 'أطيب' : 'compliments';
      const file = await writeWord(inputOf(language, letters[language], { remarks: [{ ...remarks[0]!, words }] }));
      const read = await readWord(converted(`same-${language}`, file, 'docx:MS Word 2007 XML'), language);
      expect(read.done && read.value.body).toEqual(letters[language]);
      expect(read).toMatchObject({
        value: {
          source: { language, version: 3 },
          fields: { subject: 'Coordination', salutation: 'Excellency,', close: 'Accept, Sir' },
          remarks: [{ author: 'Omar Fig', block: 1, words, text: 'Too stiff?' }],
        },
      });
    },
  );

  test('a word that was typed in it is the only difference', async () => {
    const file = await writeWord(inputOf('en', letters.en));
    const saved = converted('typed', file, 'docx:MS Word 2007 XML');
    const typed = await edited(saved, (xml) => xml.replace('Port Selene', 'Port Bensalem'));
    const read = await readWord(typed, 'en');
    const expected = JSON.parse(JSON.stringify(letters.en).replace('Port Selene', 'Port Bensalem'));
    expect(read.done && read.value.body).toEqual(expected);
  });

  test.skipIf(!hasText).each(['ar', 'en', 'fr'] as const)(
    'the words of a letter in "%s" stand on its pages, each marked as not cleared',
    async (language) => {
      const pdf = converted(`pages-${language}`, await writeWord(inputOf(language, letters[language])), 'pdf');
      const path = join(folder, `${language}.pdf`);
      writeFileSync(path, pdf);
      const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).normalize('NFKC');
      const expected = {
        // An alef after a lam is one sign on paper, which readers of PDF tell in either order.
        ar: ['تقدم الترشيحات قبل نهاية الشهر', 'Permanent Mission of Bensalem', 'A/79/114', 'المشاركون'],
        en: ['Technical meeting', 'See the note of 17 November.', 'Port Selene', 'Second one.'],
        fr: ['Réunion technique', 'Voir la note du 17 novembre.', 'Ordre du jour', 'Bensalem'],
      };
      const bare = text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{M}/gu, '');
      for (const words of [...expected[language], 'Draft, not cleared', 'Projet non visé', 'Nadia Almond'])
        expect(bare).toContain(words);
    },
  );
});

test('the parts that another program must find are there, whatever is installed', async () => {
  const file = await writeWord(inputOf('ar', letters.ar));
  const names = await withContent(file, (content) => listZip(content));
  expect(typeof names !== 'string' && names.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/footnotes.xml',
      'docProps/custom.xml',
    ]),
  );
  let body = '';
  await edited(file, (xml) => (body = xml));
  // Right to left is said of the paragraph, the run and the table; the quotation in English runs from left to right.
  expect(body).toMatch(/<w:bidi\/>.*<w:rtl\/><w:lang w:val="ar-SA" w:bidi="ar-SA"\/>.*الاجتماع الفني/s);
  expect(body).toContain('<w:bidiVisual/>');
  expect(body).toMatch(
    /<w:rtl w:val="false"\/><w:lang w:val="en-GB" w:bidi="en-GB"\/><\/w:rPr><w:t xml:space="preserve">Decides/,
  );
  expect(body).toMatch(/w:ascii="Noto Serif" w:cs="Amiri"/);
});
