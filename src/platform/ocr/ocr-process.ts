import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { Language } from '../../kernel/text.ts';
import { withContent } from '../files/content.ts';
import { imageSize } from '../files/image-size.ts';
import { cutPdf } from '../pdf/cut-pages.ts';
import { NotReadable, Pdfium } from '../pdf/pdfium.ts';
import { pngOf } from '../pdf/png.ts';
import { isBlank } from './blank.ts';
import { codesOn } from './codes.ts';
import { Engine } from './engine.ts';
import { lookOf } from './look.ts';
import {
  type OcrLimits,
  type OcrRefusal,
  type PageLook,
  type Pictured,
  type RecognisedPage,
  type Turn,
  tooHeavySignal,
  tooLongSignal,
} from './ocr.ts';
import { pageRaster, Unseen } from './pages.ts';
import { turned } from './raster.ts';
import { readPage } from './read-page.ts';
import { cutTiff } from './tiff-cut.ts';

export type PageJob = {
  readonly task: 'read' | 'show' | 'know' | 'look' | 'cut';
  readonly source: Uint8Array | string;
  readonly kind: Pictured;
  /** From 1. */
  readonly page: number;
  /** For cutting: the pages that are wanted, from 1. */
  readonly pages: readonly number[];
  /** For reading: the language to try first. */
  readonly expected: Language | null;
  /** For showing: how the page was turned when it was read. */
  readonly turn: Turn;
  readonly limits: OcrLimits;
};
export type Answered = RecognisedPage | PageLook | Uint8Array | string | null;
export type PageReply = {
  readonly outcome: Outcome<Answered, OcrRefusal>;
  /** The process may hold broken or much memory and should not be used again. */
  readonly spent: boolean;
};

const roomyBytes = 600 * 1_048_576;
const engine = new Engine();

/**
 * A thread that ends the process when a page takes too much memory or work, or when its parent is gone, even while a page is being worked on.
 * It is told when a page begins and ends.
 */
function watch({ megabytes, milliseconds }: OcrLimits): Worker {
  const script = `
    const parent = process.ppid;
    const worked = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    let begun = null;
    require('node:worker_threads').parentPort.on('message', (isBusy) => { begun = isBusy ? worked() : null; });
    setInterval(() => {
      if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
      if (begun !== null && worked() - begun > ${milliseconds}) process.kill(process.pid, '${tooLongSignal}');
      if (process.memoryUsage.rss() > ${megabytes} * 1048576) process.kill(process.pid, '${tooHeavySignal}');
    }, 200);`;
  const thread = new Worker(script, { eval: true, env: {}, resourceLimits: { maxOldGenerationSizeMb: 16 } });
  thread.unref();
  return thread;
}

async function perform(job: PageJob): Promise<Outcome<Answered, OcrRefusal>> {
  const { source, kind, page, limits } = job;
  if (kind === 'png' || kind === 'jpeg') {
    const size = await withContent(source, (content) => imageSize(content, kind));
    if (typeof size === 'string') return refuse('unreadable');
    if (size.width * size.height > limits.pixels) return refuse('too-many-pixels');
  }
  const bytes = typeof source === 'string' ? readFileSync(source) : source;
  if (job.task === 'cut') return done(await cutPages(bytes, kind, job.pages));
  const raster = await pageRaster(engine, bytes, kind, page, limits);
  if (job.task === 'look') return done({ codes: await codesOn(raster), isBlank: isBlank(raster) });
  if (job.task === 'know') return done(lookOf(raster));
  if (job.task === 'read') return done(await readPage(engine, raster, job.expected));
  const { width, height, grey } = turned(raster, job.turn);
  const rgb = new Uint8Array(grey.length * 3);
  for (let at = 0; at < grey.length; at += 1) rgb.fill(grey[at]!, at * 3, at * 3 + 3);
  return done(pngOf({ width, height, rgb }));
}

/** Some pages of a file as a file of their own; a picture has no more than itself. */
async function cutPages(bytes: Uint8Array, kind: Pictured, pages: readonly number[]): Promise<Uint8Array> {
  if (kind === 'tiff') return cutTiff(bytes, pages);
  if (kind === 'pdf') return cutPdf(await Pdfium.start(512), bytes, pages);
  return bytes;
}

async function answer(job: PageJob): Promise<PageReply> {
  try {
    const outcome = await perform(job);
    return { outcome, spent: process.memoryUsage.rss() > roomyBytes };
  } catch (error) {
    if (error instanceof Unseen) return { outcome: refuse(error.refusal), spent: false };
    if (error instanceof NotReadable)
      return { outcome: refuse(error.isLocked ? 'encrypted' : 'unreadable'), spent: false };
    const isExhausted = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
    return { outcome: refuse(isExhausted ? 'too-heavy' : 'unreadable'), spent: true };
  }
}

let watcher: Worker | null = null;

if (process.send !== undefined) {
  // Reading scans waits for everything else on the machine.
  setPriority(10);
  process.on('disconnect', () => process.exit(0));
  // Whoever stops the house stops it as a whole; a page cut off here would be taken for one that cannot be read.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('message', (job: PageJob) => {
    watcher ??= watch(job.limits);
    watcher.postMessage(true);
    void answer(job).then((reply) => {
      watcher?.postMessage(false);
      process.send?.(reply);
    });
  });
}
