/** Whether the house has stopped recognising whoever sits here. A small bell between the query client and the dialog. */
export interface SessionBell {
  isEnded(): boolean;
  end(): void;
  resume(): void;
  subscribe(listener: () => void): () => void;
}

export function createSessionBell(): SessionBell {
  const listeners = new Set<() => void>();
  let ended = false;
  const become = (next: boolean): void => {
    if (ended === next) return;
    ended = next;
    for (const listener of listeners) listener();
  };
  return {
    isEnded: () => ended,
    end: () => become(true),
    resume: () => become(false),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The bell of this page. */
export const sessionBell = createSessionBell();
