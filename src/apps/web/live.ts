/** A connection that tells only which topics changed; the browser then asks again what it may see. */
export interface Wire {
  close(): void;
}
export interface WireHandlers {
  onOpen(): void;
  onMessage(data: string): void;
  onError(): void;
}
export type OpenWire = (handlers: WireHandlers) => Wire;
export interface Timer {
  after(milliseconds: number, action: () => void): () => void;
}

/** Pauses before the connection is tried again, in milliseconds; the last one repeats. */
export const reconnectMs: readonly number[] = [500, 1000, 2000, 5000, 15_000];

/** The topics in an event's data: `{"topics":["items"]}`, `{"topic":"items"}`, a JSON string, or the bare word. */
export function readTopics(data: string): string[] {
  let value: unknown = data;
  try {
    value = JSON.parse(data);
  } catch {
    // A bare word is a topic by itself.
  }
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  if (typeof value !== 'object' || value === null) return [];
  const { topic, topics } = value as { topic?: unknown; topics?: unknown };
  if (Array.isArray(topics)) return topics.filter((each) => typeof each === 'string');
  return typeof topic === 'string' ? [topic] : [];
}

/**
 * Keeps a live connection up until stopped. After an interruption `onMissed` is called once it is open again, since
 * events may have passed meanwhile and everything on the screen should be asked anew.
 */
export function keepLive(
  open: OpenWire,
  timer: Timer,
  on: { topics(topics: string[]): void; missed(): void },
): () => void {
  let stopped = false;
  let failures = 0;
  let wire: Wire | null = null;
  let cancel: () => void = () => undefined;
  const connect = (): void => {
    if (stopped) return;
    wire = open({
      onOpen: () => {
        if (failures > 0) on.missed();
        failures = 0;
      },
      onMessage: (data) => {
        const topics = readTopics(data);
        if (topics.length > 0) on.topics(topics);
      },
      onError: () => {
        wire?.close();
        if (stopped) return;
        const pause = reconnectMs[Math.min(failures, reconnectMs.length - 1)] ?? 15_000;
        failures += 1;
        cancel = timer.after(pause, connect);
      },
    });
  };
  connect();
  return () => {
    stopped = true;
    cancel();
    wire?.close();
  };
}
