export type ToastTone = 'done' | 'note' | 'trouble';

export interface Toast {
  readonly id: number;
  readonly tone: ToastTone;
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface Toasts {
  current(): readonly Toast[];
  say(words: string, options?: { tone?: ToastTone; action?: Toast['action'] }): number;
  dismiss(id: number): void;
  /** Stops the clock of every toast while a reader points at them, and starts it anew afterwards. */
  hold(isHeld: boolean): void;
  subscribe(listener: () => void): () => void;
}

/** How long a toast stays, in milliseconds. One with an action or with trouble stays until it is dismissed. */
export const toastStaysMs = 6000;
const most = 4;

/** A small pile of passing words; nothing is said only here, since a toast is missed by whoever looks away. */
export function createToasts(after: (milliseconds: number, action: () => void) => () => void): Toasts {
  let toasts: readonly Toast[] = [];
  let last = 0;
  const clocks = new Map<number, () => void>();
  const listeners = new Set<() => void>();
  const become = (next: readonly Toast[]): void => {
    toasts = next;
    for (const listener of listeners) listener();
  };
  const stop = (id: number): void => {
    clocks.get(id)?.();
    clocks.delete(id);
  };
  const dismiss = (id: number): void => {
    stop(id);
    become(toasts.filter((toast) => toast.id !== id));
  };
  const start = (toast: Toast): void => {
    if (toast.tone === 'trouble' || toast.action) return;
    clocks.set(
      toast.id,
      after(toastStaysMs, () => dismiss(toast.id)),
    );
  };
  return {
    current: () => toasts,
    say: (words, options = {}) => {
      last += 1;
      const toast: Toast = {
        id: last,
        tone: options.tone ?? 'done',
        words,
        ...(options.action ? { action: options.action } : {}),
      };
      for (const old of toasts.slice(0, Math.max(0, toasts.length - most + 1))) stop(old.id);
      become([...toasts.slice(-(most - 1)), toast]);
      start(toast);
      return toast.id;
    },
    dismiss,
    hold: (isHeld) => {
      for (const toast of toasts) {
        stop(toast.id);
        if (!isHeld) start(toast);
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
