/** A connection on which the house says only that something changed, never what: the browser then asks again what it may see. */
export interface Wire {
  close(): void;
}
export interface WireHandlers {
  onOpen(): void;
  onMessage(): void;
  onError(): void;
}
export type OpenWire = (handlers: WireHandlers) => Wire;
export interface Timer {
  after(milliseconds: number, action: () => void): () => void;
}

/** Pauses before the connection is tried again, in milliseconds; the last one repeats. */
export const reconnectMs: readonly number[] = [500, 1000, 2000, 5000, 15_000];
/** Changes that follow one another this closely are asked for together, in milliseconds. */
export const gatherMs = 250;

/** The most pages of a list that a change alone makes the browser read again. */
export const mostPagesAgain = 5;

/** Whether something read may be read again at every change: a list scrolled far down is left until its reader returns to it. */
export const isCheapToAsk = (data: unknown): boolean =>
  typeof data !== 'object' ||
  data === null ||
  !('pages' in data) ||
  !Array.isArray(data.pages) ||
  data.pages.length <= mostPagesAgain;

/**
 * Keeps a live connection up until the returned function is called. `changed` is also called after an interruption,
 * since something may have passed meanwhile.
 */
export function keepLive(open: OpenWire, timer: Timer, changed: () => void): () => void {
  let stopped = false;
  let failures = 0;
  let wire: Wire | null = null;
  let cancelConnect: () => void = () => undefined;
  let cancelTell: (() => void) | null = null;

  const tell = (): void => {
    cancelTell ??= timer.after(gatherMs, () => {
      cancelTell = null;
      changed();
    });
  };
  const connect = (): void => {
    if (stopped) return;
    wire = open({
      onOpen: () => {
        if (failures > 0) tell();
        failures = 0;
      },
      onMessage: tell,
      onError: () => {
        wire?.close();
        if (stopped) return;
        const pause = reconnectMs[Math.min(failures, reconnectMs.length - 1)] ?? 15_000;
        failures += 1;
        cancelConnect = timer.after(pause, connect);
      },
    });
  };
  connect();
  return () => {
    stopped = true;
    cancelConnect();
    cancelTell?.();
    wire?.close();
  };
}
