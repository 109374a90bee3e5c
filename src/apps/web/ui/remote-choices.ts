import type { Choice } from './field.tsx';

export type RemoteState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'found'; readonly choices: readonly Choice[] }
  | { readonly kind: 'failed' };

export interface RemoteDeps {
  search(words: string, signal: AbortSignal): Promise<readonly Choice[]>;
  after(milliseconds: number, action: () => void): () => void;
  show(state: RemoteState): void;
}

/** Waits this long after the last letter before asking the house, in milliseconds. */
export const settleMs = 180;

/**
 * Asks for choices while someone types: only the last question counts, an earlier answer that arrives late is dropped,
 * and its request is broken off.
 */
export function createRemoteChoices(deps: RemoteDeps): { ask(words: string, atOnce?: boolean): void; stop(): void } {
  let cancel: () => void = () => undefined;
  let running: AbortController | null = null;

  const stop = (): void => {
    cancel();
    running?.abort();
    running = null;
  };
  const run = async (words: string): Promise<void> => {
    const mine = new AbortController();
    running = mine;
    try {
      const choices = await deps.search(words, mine.signal);
      if (running === mine) deps.show({ kind: 'found', choices });
    } catch {
      if (running === mine) deps.show({ kind: 'failed' });
    }
  };
  return {
    ask: (words, atOnce = false) => {
      stop();
      deps.show({ kind: 'searching' });
      if (atOnce) void run(words);
      else cancel = deps.after(settleMs, () => void run(words));
    },
    stop,
  };
}
