import { parentPort } from 'node:worker_threads';
import type { Language } from '../../kernel/text.ts';
import type { Reply } from '../../platform/pdf/pool.ts';
import type { WordInput } from './word.ts';

/** What a thread is asked: to read a file, or to write one. */
export type WordJob =
  | { readonly task: 'read'; readonly content: Uint8Array; readonly language: Language }
  | { readonly task: 'write'; readonly input: WordInput };

parentPort?.on('message', (job: WordJob) => {
  void answer(job).then((reply) => parentPort?.postMessage(reply));
});

async function answer(job: WordJob): Promise<Reply> {
  try {
    if (job.task === 'write') return { value: await (await import('./write-word.ts')).writeWord(job.input) };
    return { value: await (await import('./read-word.ts')).readWord(job.content, job.language) };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
