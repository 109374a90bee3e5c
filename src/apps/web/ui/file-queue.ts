import { newKey as freshKey } from '../new-key.ts';
import { asProblem, type Problem } from '../problem.ts';

/** A file on its way into the house. `refused` never left the desk: too large or empty. */
export type FilePassage<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'sending'; readonly part: number }
  | { readonly state: 'stored'; readonly result: T }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'refused'; readonly reason: 'too-large' | 'empty' };

export interface QueuedFile<T> {
  readonly id: string;
  readonly file: File;
  readonly passage: FilePassage<T>;
}

export interface SendFile<T> {
  (file: File, options: { onProgress(part: number): void; signal: AbortSignal; key: string }): Promise<T>;
}

export interface FileQueueOptions<T> {
  readonly send: SendFile<T>;
  readonly show: (files: readonly QueuedFile<T>[]) => void;
  readonly mostBytes: number;
  /** How many travel at once. */
  readonly atOnce?: number;
  readonly newKey?: () => string;
}

/**
 * Carries files into the house, a few at a time. A file that failed stays in its place and can be sent again under its
 * own key, so a connection lost in mid-upload costs one file's repetition and never a second copy.
 */
export function createFileQueue<T>(options: FileQueueOptions<T>) {
  const { send, show, mostBytes, atOnce = 2, newKey = freshKey } = options;
  let files: readonly QueuedFile<T>[] = [];
  const running = new Map<string, AbortController>();

  const become = (next: readonly QueuedFile<T>[]): void => {
    files = next;
    show(files);
  };
  const pass = (id: string, passage: FilePassage<T>): void =>
    become(files.map((each) => (each.id === id ? { ...each, passage } : each)));

  const carry = async ({ id, file }: QueuedFile<T>): Promise<void> => {
    const stopper = new AbortController();
    running.set(id, stopper);
    pass(id, { state: 'sending', part: 0 });
    try {
      const onProgress = (part: number): void => {
        if (running.get(id) === stopper) pass(id, { state: 'sending', part });
      };
      const result = await send(file, { onProgress, signal: stopper.signal, key: id });
      if (running.get(id) === stopper) pass(id, { state: 'stored', result });
    } catch (fault) {
      if (running.get(id) === stopper) pass(id, { state: 'failed', problem: asProblem(fault) });
    } finally {
      if (running.get(id) === stopper) running.delete(id);
      pump();
    }
  };
  const pump = (): void => {
    for (const each of files) {
      if (running.size >= atOnce) return;
      if (each.passage.state === 'waiting' && !running.has(each.id)) void carry(each);
    }
  };
  const received = (file: File): FilePassage<T> => {
    if (file.size === 0) return { state: 'refused', reason: 'empty' };
    if (file.size > mostBytes) return { state: 'refused', reason: 'too-large' };
    return { state: 'waiting' };
  };

  return {
    add: (added: readonly File[]): void => {
      become([...files, ...added.map((file) => ({ id: newKey(), file, passage: received(file) }))]);
      pump();
    },
    retry: (id: string): void => {
      if (files.some((each) => each.id === id && each.passage.state === 'failed')) pass(id, { state: 'waiting' });
      pump();
    },
    remove: (id: string): void => {
      running.get(id)?.abort();
      running.delete(id);
      become(files.filter((each) => each.id !== id));
      pump();
    },
    clear: (): void => {
      for (const stopper of running.values()) stopper.abort();
      running.clear();
      become([]);
    },
  };
}

/** The results of the files that arrived, in the order in which they were added. */
export const storedOf = <T>(files: readonly QueuedFile<T>[]): T[] =>
  files.flatMap(({ passage }) => (passage.state === 'stored' ? [passage.result] : []));
