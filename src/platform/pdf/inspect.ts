import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { ExtractedText, Inspection, PageSize, PdfJob, PdfRefusal } from './inspection.ts';
import { Pool, TookTooLong } from './pool.ts';

const limits = { workers: 2, timeoutMs: 120_000, memoryMb: 320, fileBytes: 60_000_000, pages: 300 };
let pool: Pool | null = null;

/** What a PDF from outside holds besides its pages. Looks at the first 300 pages one by one; refuses what cannot be opened. */
export const inspect = (file: Uint8Array, withinMs?: number): Promise<Outcome<Inspection, PdfRefusal>> =>
  askPdf<Inspection>({ task: 'inspect', file, mostPages: limits.pages }, withinMs);

/** The text of the pages, cut at the limits (by default 2,000 pages and 5,000,000 characters). */
export const extractText = (
  file: Uint8Array,
  { pages = 2000, characters = 5_000_000 }: { readonly pages?: number; readonly characters?: number } = {},
): Promise<Outcome<ExtractedText, PdfRefusal>> =>
  askPdf<ExtractedText>({ task: 'text', file, mostPages: pages, mostCharacters: characters });

/**
 * A page (from 0) as PNG, at most 5,000 points long. Comments and links are not drawn; form fields and stamps are, unless the
 * page is asked for `plain`.
 */
export const rasterise = (
  file: Uint8Array,
  page: number,
  {
    dpi = 100,
    plain = false,
    withinMs,
  }: { readonly dpi?: number; readonly plain?: boolean; readonly withinMs?: number } = {},
): Promise<Outcome<Uint8Array, PdfRefusal>> =>
  askPdf<Uint8Array>({ task: 'picture', file, page, dpi, plain }, withinMs);

/** Width and height of each page in points. */
export const pageSizes = (
  file: Uint8Array,
  mostPages = limits.pages,
  withinMs?: number,
): Promise<Outcome<PageSize[], PdfRefusal>> => askPdf<PageSize[]>({ task: 'sizes', file, mostPages }, withinMs);

/** The greatest difference between two files' pages as drawn: the average of a point (of 255), infinite where pages are missing. */
export const likeness = (
  file: Uint8Array,
  other: Uint8Array,
  withinMs?: number,
): Promise<Outcome<number, PdfRefusal>> => askPdf<number>({ task: 'likeness', file, other }, withinMs);

/** Gives a job to the worker threads that read PDF, within their limits, and within so many milliseconds where those are fewer. */
export async function askPdf<T>(job: PdfJob, withinMs: number = limits.timeoutMs): Promise<Outcome<T, PdfRefusal>> {
  if (job.file.length > limits.fileBytes) return refuse('pdf-too-large', { limitMb: limits.fileBytes / 1_000_000 });
  pool ??= new Pool(new URL('./pdf-worker.ts', import.meta.url), limits);
  try {
    const value = await pool.run(job, Math.max(1, withinMs));
    return typeof value === 'string' ? refuse(value as PdfRefusal) : done(value as T);
  } catch (fault) {
    if (fault instanceof TookTooLong)
      return refuse('pdf-took-too-long', { seconds: Math.ceil(Math.min(withinMs, limits.timeoutMs) / 1_000) });
    if ((fault as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return refuse('pdf-too-heavy');
    throw fault;
  }
}

/** Ends the worker thread; the next file starts a new one. */
export async function closeInspection(): Promise<void> {
  const closing = pool;
  pool = null;
  await closing?.close();
}
