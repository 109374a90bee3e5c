import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderOutgoing } from '../../../src/dispatch/render/render-outgoing.ts';
import { contentIn, outgoing } from '../../../src/dispatch/render/test-papers.ts';
import { bodyFromText } from '../../../src/kernel/body.ts';
import { type Language, languages } from '../../../src/kernel/text.ts';
import type { Kind } from '../../../src/platform/files/kinds.ts';
import { createReader, type Reader } from '../../../src/platform/files/read.ts';
import { wordFile } from '../../../src/platform/files/test-files.ts';
import { cleanDocument, corpusKinds } from '../../corpus/documents.ts';
import { missedWords } from './missed-words.ts';

export interface Extraction {
  readonly format: string;
  /** The share of a letter's words that were not read, by language; null where this machine cannot write the format. */
  readonly missed: Readonly<Record<Language, number | null>>;
}

interface Format {
  readonly name: string;
  readonly kind: Kind;
  /** Null where this machine cannot write it. */
  readonly write: (text: string, language: Language) => Promise<Uint8Array | null> | Uint8Array;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const word = (text: string): Buffer => wordFile(escaped(text).split('\n'));
const oldPages: Readonly<Record<Language, string>> = { ar: 'windows-1256', en: 'windows-1252', fr: 'windows-1252' };

/** A text in one of the code pages that were usual before Unicode; what the page does not hold becomes a question mark. */
function inOldPage(text: string, language: Language): Uint8Array {
  const page = new TextDecoder(oldPages[language]).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from(text, (letter) => Math.max(page.indexOf(letter), 0) || 63);
}

const message = (text: string): Uint8Array =>
  Buffer.from(
    [
      'From: Trial Willow <willow@example.org>',
      'To: registry@example.org',
      'Subject: A letter',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
    ].join('\r\n'),
  );

async function ownPdf(text: string, language: Language): Promise<Uint8Array> {
  const pages = await renderOutgoing(outgoing(contentIn(language, 'letter', { body: bodyFromText(text) })));
  if (!pages.done) throw new Error(`a letter was refused: ${pages.refusal}`);
  return pages.value;
}

/** As LibreOffice writes it, from a Word file. */
const byOffice =
  (format: string) =>
  async (text: string): Promise<Uint8Array | null> => {
    const folder = await mkdtemp(join(tmpdir(), 'diwan-bench-office-'));
    try {
      await writeFile(join(folder, 'letter.docx'), word(text));
      const { status } = spawnSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${tmpdir()}/diwan-bench-profile`,
          '--convert-to',
          format,
          '--outdir',
          folder,
          join(folder, 'letter.docx'),
        ],
        { stdio: 'ignore' },
      );
      return status === 0 ? await readFile(join(folder, `letter.${format}`)) : null;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

const formats: readonly Format[] = [
  { name: 'text, UTF-8', kind: 'txt', write: (text) => Buffer.from(text) },
  { name: 'text, UTF-16', kind: 'txt', write: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') },
  { name: 'text, code page', kind: 'txt', write: (text, language) => inOldPage(text, language) },
  {
    name: 'HTML',
    kind: 'html',
    write: (text) => Buffer.from(`<!doctype html><meta charset="utf-8"><p>${escaped(text).replaceAll('\n', '<br>')}`),
  },
  { name: 'e-mail', kind: 'eml', write: message },
  { name: 'Word', kind: 'docx', write: word },
  { name: 'PDF of the house', kind: 'pdf', write: ownPdf },
  { name: 'PDF of LibreOffice', kind: 'pdf', write: byOffice('pdf') },
  { name: 'Word of LibreOffice', kind: 'docx', write: byOffice('docx') },
  { name: 'OpenDocument', kind: 'odt', write: byOffice('odt') },
  { name: 'RTF', kind: 'rtf', write: byOffice('rtf') },
];

async function missedIn(reader: Reader, format: Format, language: Language, letters: number): Promise<number | null> {
  let sum = 0;
  for (let nth = 0; nth < letters; nth += 1) {
    const { text } = cleanDocument(language, corpusKinds[nth % corpusKinds.length]!, nth + 1);
    const file = await format.write(text, language);
    if (file === null) return null;
    const read = await reader.readFile(file, format.kind);
    sum += read.done ? missedWords(text, read.value.text) : 1;
  }
  return sum / letters;
}

/** What of the words of letters is lost between the file and the text that the house searches, by format and language. */
export async function extraction(letters = 3): Promise<Extraction[]> {
  const reader = createReader();
  try {
    const found: Extraction[] = [];
    for (const format of formats) {
      const missed: Partial<Record<Language, number | null>> = {};
      for (const language of languages) missed[language] = await missedIn(reader, format, language, letters);
      found.push({ format: format.name, missed: missed as Extraction['missed'] });
    }
    return found;
  } finally {
    await reader.close();
  }
}
