import { canonical, type Json } from '../../kernel/canonical.ts';
import { done, type Outcome, refuse } from '../../kernel/outcome.ts';
import { Pool, TookTooLong } from './pool.ts';
import { tidyAll, unprintable } from './printable.ts';

/** `template` is the source of one of our own templates; `data` reaches it as JSON in `sys.inputs.data`, never as source. */
export type Paper = {
  readonly template: string;
  readonly data: Json;
  /** Files the template may import or show, by name: `house.typ`, `qr.svg`. */
  readonly assets?: Readonly<Record<string, Uint8Array>>;
  /** The instant written into the file; the same input gives the same bytes. */
  readonly timestamp: Date;
  readonly form?: PaperForm;
};

/**
 * `archive`: PDF/A-2a, the default. `accessible`: PDF/UA-1, in which nothing is left unsaid to someone who has it read aloud; it refuses a
 * drawing without words and a heading that leaves out a level. `plain`: for pages that embed another PDF.
 */
export type PaperForm = 'archive' | 'accessible' | 'plain';

export type PaperRefusal = 'character-not-printable' | 'paper-too-large' | 'paper-took-too-long';

/** What the worker is asked for: the paper with its data already in one canonical text. */
export type TypstJob = Omit<Paper, 'data' | 'timestamp'> & { readonly data: string; readonly second: number };

const limits = { workers: 2, timeoutMs: 60_000, memoryMb: 512, dataBytes: 16_000_000 };
let pool: Pool | null = null;

/**
 * Typesets a paper to PDF bytes in a worker thread: a pure function of its input, without network or files of the machine.
 * Refuses a character that no font of the house draws (naming it), too much data, and a paper that takes over a minute.
 */
export async function compile(paper: Paper): Promise<Outcome<Uint8Array, PaperRefusal>> {
  const data = tidyAll(paper.data);
  const characters = unprintable(data);
  if (characters.length > 0)
    return refuse('character-not-printable', { characters: characters.slice(0, 20), count: characters.length });
  const text = canonical(data);
  if (text.length > limits.dataBytes) return refuse('paper-too-large', { limitMb: limits.dataBytes / 1_000_000 });
  const job: TypstJob = {
    template: paper.template,
    form: paper.form ?? 'archive',
    ...(paper.assets === undefined ? {} : { assets: paper.assets }),
    data: text,
    second: Math.floor(paper.timestamp.getTime() / 1000),
  };
  pool ??= new Pool(new URL('./typst-worker.ts', import.meta.url), limits);
  try {
    return done((await pool.run(job)) as Uint8Array);
  } catch (fault) {
    if (fault instanceof TookTooLong) return refuse('paper-took-too-long', { seconds: limits.timeoutMs / 1000 });
    throw fault;
  }
}

/** Ends the worker threads; the next paper starts new ones. */
export async function closeTypst(): Promise<void> {
  const closing = pool;
  pool = null;
  await closing?.close();
}
