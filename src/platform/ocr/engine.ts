import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Language } from '../../kernel/text.ts';
import type { Raster, RecognisedWord, Turn } from './ocr.ts';
import { pgmOf, rasterOfPng } from './raster.ts';

type Model = 'ara' | 'eng' | 'fra' | 'osd';
const models: Readonly<Record<Language, Model>> = { ar: 'ara', en: 'eng', fr: 'fra' };

/** The models lie in the house's own packages; nothing is fetched and nothing is cached. */
const folderOf = (model: Model): string =>
  join(dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${model}/package.json`)), '4.0.0_best_int');

/** What the engine says of the writing on a page. */
export type Writing = { readonly script: string; readonly turn: Turn };

export type Recognised = {
  readonly confidence: number;
  readonly lines: readonly (readonly RecognisedWord[])[];
};

// Two hundred dots to the inch, for pages that do not say: it only guides the finding of lines.
const usualDots = '200';
// A page is turned only where the engine sees a clear difference between the four ways; a whole letter shows 5 to 15.
const leastSure = 2;
const dataUrl = 'data:image/png;base64,';

/** Tesseract in worker threads of this process: one model for the script, one for the language of the page before. */
export class Engine {
  #script: Worker | null = null;
  #reader: { readonly model: Model; readonly worker: Worker } | null = null;

  /** Script and orientation of a page; null where too little stands on it to tell. */
  async writing(page: Raster): Promise<Writing | null> {
    // The script is told by the older engine, which knows nothing else here.
    this.#script ??= await startWorker('osd');
    try {
      const { data } = await this.#script.detect(Buffer.from(pgmOf(page)));
      if (data.script === null || data.orientation_degrees === null) return null;
      const isSure = (data.orientation_confidence ?? 0) >= leastSure;
      return { script: data.script, turn: isSure ? (data.orientation_degrees as Turn) : 0 };
    } catch {
      return null;
    }
  }

  /** The words of an upright page, read with the model of one language. */
  async words(page: Raster, language: Language): Promise<Recognised> {
    const worker = await this.#readerOf(models[language]);
    const { data } = await worker.recognize(Buffer.from(pgmOf(page)), {}, { text: false, blocks: true });
    const lines = (data.blocks ?? [])
      .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
      .map((line) => line.words.map(wordOf).filter((word) => word.text !== ''))
      .filter((line) => line.length > 0);
    const sure = lines.flat().map((word) => word.confidence);
    return { lines, confidence: sure.length === 0 ? 0 : sure.reduce((sum, one) => sum + one, 0) / sure.length };
  }

  /** The dots of a PNG, JPEG or TIFF (its first page), upright as its own note of the camera says. */
  async raster(picture: Uint8Array): Promise<Raster> {
    const worker = this.#reader?.worker ?? (await this.#readerOf('eng'));
    const { data } = await worker.recognize(Buffer.from(picture), {}, { text: false, imageGrey: true });
    if (!data.imageGrey?.startsWith(dataUrl)) throw new Error('the engine gave no picture');
    return rasterOfPng(Buffer.from(data.imageGrey.slice(dataUrl.length), 'base64'));
  }

  async #readerOf(model: Model): Promise<Worker> {
    if (this.#reader?.model === model) return this.#reader.worker;
    const former = this.#reader?.worker;
    this.#reader = null;
    await former?.terminate();
    const worker = await startWorker(model);
    this.#reader = { model, worker };
    return worker;
  }
}

async function startWorker(model: Model): Promise<Worker> {
  const isScript = model === 'osd';
  const worker = await createWorker(model, isScript ? OEM.TESSERACT_ONLY : OEM.LSTM_ONLY, {
    langPath: folderOf(model),
    cacheMethod: 'none',
    legacyCore: isScript,
    legacyLang: isScript,
    // A fault is thrown where the work was asked for; without this it would end the process as well.
    errorHandler: () => undefined,
  });
  if (!isScript) await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: usualDots });
  return worker;
}

// Marks of direction that the engine adds between the two scripts.
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const wordOf = (word: {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
}): RecognisedWord => ({
  text: word.text.replace(directions, '').trim(),
  left: word.bbox.x0,
  top: word.bbox.y0,
  width: Math.max(1, word.bbox.x1 - word.bbox.x0),
  height: Math.max(1, word.bbox.y1 - word.bbox.y0),
  confidence: Math.max(0, Math.min(100, Math.round(word.confidence))),
});
