import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { renderOutgoing } from '../../../src/dispatch/render/render-outgoing.ts';
import { contentIn, outgoing } from '../../../src/dispatch/render/test-papers.ts';
import { type Language, languages } from '../../../src/kernel/text.ts';
import { Engine } from '../../../src/platform/ocr/engine.ts';
import { ocrLimits, textOfLines } from '../../../src/platform/ocr/ocr.ts';
import { pageRaster } from '../../../src/platform/ocr/pages.ts';
import { createRecogniser } from '../../../src/platform/ocr/recogniser.ts';
import { pngScan } from '../../../src/platform/ocr/test-scans.ts';
import { extractText } from '../../../src/platform/pdf/inspect.ts';
import { missedWords } from './missed-words.ts';

const models: Readonly<Record<Language, string>> = { ar: 'ara', en: 'eng', fr: 'fra' };

export interface Recognition {
  readonly language: Language;
  readonly pagesPerMinute: number;
  /** The machine's own tesseract with the same models on the same pages; null where it is not installed. */
  readonly nativePerMinute: number | null;
  /** The share of the page's words that were not read, from a clean scan. */
  readonly missed: number;
  readonly nativeMissed: number | null;
}

interface Sheet {
  readonly png: Buffer;
  readonly words: string;
}

/** One page of a letter in a language as a scanner at 200 dots an inch gives it, with its words. */
async function sheetIn(language: Language, nth: number): Promise<Sheet> {
  const form = (['letter', 'circular', 'report'] as const)[nth % 3]!;
  const pdf = await renderOutgoing(
    outgoing(contentIn(language, form, { body: { blocks: contentIn(language, form).body.blocks.slice(0, 4) } })),
  );
  if (!pdf.done) throw new Error(`a letter was refused: ${pdf.refusal}`);
  const words = await extractText(pdf.value, { pages: 1 });
  if (!words.done) throw new Error(`a letter was not read: ${words.refusal}`);
  return {
    png: pngScan(await pageRaster(new Engine(), pdf.value, 'pdf', 1, ocrLimits)),
    words: words.value.pages.join('\n'),
  };
}

const hasNative = spawnSync('tesseract', ['--version']).status === 0;

/** The house's models, unpacked for the machine's own program. */
async function unpackModels(folder: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  for (const model of Object.values(models)) {
    const packed = join(
      dirname(resolve(`@tesseract.js-data/${model}/package.json`)),
      `4.0.0_best_int/${model}.traineddata.gz`,
    );
    await writeFile(join(folder, `${model}.traineddata`), gunzipSync(await readFile(packed)));
  }
}

const native = (folder: string, file: string, language: Language): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      'tesseract',
      [file, '-', '-l', models[language], '--tessdata-dir', folder, '--oem', '1', '--psm', '3', '--dpi', '200'],
      { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks).toString()));
  });

/** Pages a minute of the house's reading of scans and of the machine's own program, one page after another and in turns, and what each missed. */
export async function recognition(pages = 4): Promise<Recognition[]> {
  const folder = await mkdtemp(join(tmpdir(), 'diwan-bench-ocr-'));
  const recogniser = createRecogniser();
  const found: Recognition[] = [];
  try {
    if (hasNative) await unpackModels(folder);
    for (const language of languages) {
      const sum = { house: 0, native: 0, missed: 0, nativeMissed: 0 };
      for (let nth = 0; nth <= pages; nth += 1) {
        const { png, words } = await sheetIn(language, nth);
        const file = join(folder, `${language}-${nth}.png`);
        await writeFile(file, png);
        let began = performance.now();
        const read = await recogniser.readPage({ source: png, kind: 'png', page: 1 }, language);
        const houseMs = performance.now() - began;
        began = performance.now();
        const theirs = hasNative ? await native(folder, file, language) : '';
        const nativeMs = performance.now() - began;
        if (!read.done) throw new Error(`a page was not recognised: ${read.refusal}`);
        // The first page starts the engine, which the house keeps for the pages after it.
        if (nth === 0) continue;
        sum.house += houseMs;
        sum.native += nativeMs;
        sum.missed += missedWords(words, textOfLines(read.value.lines));
        sum.nativeMissed += missedWords(words, theirs);
      }
      found.push({
        language,
        pagesPerMinute: (60_000 * pages) / sum.house,
        nativePerMinute: hasNative ? (60_000 * pages) / sum.native : null,
        missed: sum.missed / pages,
        nativeMissed: hasNative ? sum.nativeMissed / pages : null,
      });
    }
  } finally {
    recogniser.close();
    await rm(folder, { recursive: true, force: true });
  }
  return found;
}
