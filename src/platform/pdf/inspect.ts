import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import type { ExtractedText, Inspection, PageSize, PdfJob, PdfRefusal } from './inspection.ts';
import { Pool, TookTooLong } from './pool.ts';

const limits = { workers: 2, timeoutMs: 120_000, memoryMb: 1024, fileBytes: 200_000_000, pages: 300 };
let pool: Pool | null = null;

/** What a PDF from outside holds besides its pages. Looks at the first 300 pages one by one; refuses what cannot be opened. */
export const inspect = (file: Uint8Array): Promise<Outcome<Inspection, PdfRefusal>> =>
  askPdf<Inspection>({ task: 'inspect', file, mostPages: limits.pages });

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
  { dpi = 100, plain = false }: { readonly dpi?: number; readonly plain?: boolean } = {},
): Promise<Outcome<Uint8Array, PdfRefusal>> => askPdf<Uint8Array>({ task: 'picture', file, page, dpi, plain });

/** Width and height of each page in points. */
export const pageSizes = (file: Uint8Array, mostPages = limits.pages): Promise<Outcome<PageSize[], PdfRefusal>> =>
  askPdf<PageSize[]>({ task: 'sizes', file, mostPages });

/** The greatest difference between two files' pages as drawn: the average of a point (of 255), infinite where pages are missing. */
export const likeness = (file: Uint8Array, other: Uint8Array): Promise<Outcome<number, PdfRefusal>> =>
  askPdf<number>({ task: 'likeness', file, other });

/** Gives a job to the worker threads that read PDF, within their limits. */
export async function askPdf<T>(job: PdfJob): Promise<Outcome<T, PdfRefusal>> {
  if (job.file.length > limits.fileBytes) return refuse('pdf-too-large', { limitMb: limits.fileBytes / 1_000_000 });
  pool ??= new Pool(new URL('./pdf-worker.ts', import.meta.url), limits);
  try {
    const value = await pool.run(job);
    return typeof value === 'string' ? refuse(value as PdfRefusal) : done(value as T);
  } catch (fault) {
    if (fault instanceof TookTooLong) return refuse('pdf-took-too-long', { seconds: limits.timeoutMs / 1000 });
    throw fault;
  }
}

/** Ends the worker thread; the next file starts a new one. */
export async function closeInspection(): Promise<void> {
  const closing = pool;
  pool = null;
  await closing?.close();
}
