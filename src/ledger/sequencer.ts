import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { Pool } from 'pg';
import type { EntryId } from '../kernel/id.ts';
import { done, type Outcome, refuse } from '../kernel/outcome.ts';
import { type Grown, growTree, LedgerBroken, openTree } from './grow.ts';
import type { Signer } from './note.ts';
import { openOutside } from './outside.ts';
import { type ExportRefusal, exportProof, type ShownRow } from './proof.store.ts';
import type { Proof } from './proof.ts';
import { positionsOf } from './sequencer.store.ts';

const EVERY_MS = 200;
const IDLE_BEATS = 2;
const AFTER_FAILURE_MS = 1000;
const WHILE_BROKEN_MS = 10_000;
const WAIT_MS = 5000;

/** What the sequencer needs: a pool of the role diwan_sequencer, the house's key, and where checkpoints are kept outside the database. */
export interface SequencerOptions {
  readonly pool: Pool;
  readonly signer: Signer;
  readonly folder: string;
  readonly secondFolder?: string | undefined;
  readonly everyMs?: number;
  readonly onEvent?: (event: SequencerEvent) => void;
}

/** What the log and the metrics hear. `broken` means: the database contradicts a signed checkpoint, and nothing more is signed. */
export type SequencerEvent =
  | { readonly kind: 'grown'; readonly entries: number; readonly size: number; readonly ms: number }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'broken'; readonly error: LedgerBroken }
  | { readonly kind: 'place-failed'; readonly place: string; readonly error: unknown };

/** Where an entry stands in the tree, and the size of a signed checkpoint, kept outside the database, that covers it. */
export interface Covered {
  readonly position: number;
  readonly size: number;
}

/** The one that puts committed entries into the tree, in commit order, and signs. Several may run; they take turns. */
export interface Sequencer {
  /**
   * Says that something was committed: the next look comes a beat after the last, so that acts in a crowd share one checkpoint.
   * A sequencer that hears nothing looks every few beats, for others may have written.
   */
  wake(): void;
  /** Looks at once, and waits until a signed checkpoint outside the database covers an entry; refuses when that takes longer than `timeoutMs`. */
  waitFor(entry: EntryId, timeoutMs?: number): Promise<Outcome<Covered, 'not-yet-covered'>>;
  /** Exports the proof of an entry, with rows that the asker was found entitled to see (`contentOfRow` in his own transaction). */
  prove(entry: EntryId, rows?: readonly ShownRow[]): Promise<Outcome<Proof, ExportRefusal>>;
  /** How many entries the newest checkpoint outside the database covers. */
  readonly covered: number;
  /** What stops the sequencer now: a fault that it retries, or a broken ledger; null when all is well. */
  readonly trouble: unknown;
  /** Finishes the batch under way and stops. */
  stop(): Promise<void>;
}

/** Starts the sequencer. Faults of the database are retried; a key or a first folder that cannot be used is thrown. */
export async function startSequencer(options: SequencerOptions): Promise<Sequencer> {
  const { pool, signer, everyMs = EVERY_MS, onEvent = () => {} } = options;
  const outside = await openOutside({
    ...options,
    onTrouble: (place, error) => onEvent({ kind: 'place-failed', place, error }),
  });
  const tree = openTree(signer);
  const stopped = new AbortController();
  const waiters = new Set<{ entry: EntryId; tell: (outcome: Outcome<Covered, 'not-yet-covered'>) => void }>();
  let trouble: unknown = null;
  let [urgent, woken] = [new AbortController(), new AbortController()];

  const beatOnce = async (): Promise<boolean> => {
    const began = performance.now();
    const grown: Grown = await growTree(tree, pool, outside.newest);
    await outside.copy(pool, grown.size);
    if (waiters.size > 0) await tellWaiters();
    if (grown.entries > 0)
      onEvent({ kind: 'grown', entries: grown.entries, size: grown.size, ms: performance.now() - began });
    return grown.isMoreWaiting;
  };

  const tellWaiters = async (): Promise<void> => {
    const waiting = [...waiters];
    const positions = await positionsOf(
      pool,
      waiting.map((waiter) => waiter.entry),
    );
    for (const waiter of waiting) {
      const position = positions.get(waiter.entry);
      if (position !== undefined && position < outside.covered) waiter.tell(done({ position, size: outside.covered }));
    }
  };

  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const calls = { urgent: urgent.signal, woken: woken.signal };
      try {
        const isMoreWaiting = await beatOnce();
        trouble = null;
        if (!isMoreWaiting) {
          await rest(everyMs, calls.urgent);
          await rest(everyMs * IDLE_BEATS, calls.woken);
        }
      } catch (error) {
        await afterFailure(error);
      }
      [urgent, woken] = [new AbortController(), new AbortController()];
    }
  };

  const afterFailure = async (error: unknown): Promise<void> => {
    tree.forget();
    const isNews = trouble === null || inspect(trouble) !== inspect(error);
    trouble = error;
    const isBroken = error instanceof LedgerBroken;
    if (isNews) onEvent(isBroken ? { kind: 'broken', error } : { kind: 'failed', error });
    // Not to be woken: a full look through the ledger at every call would only add to the trouble.
    await rest(isBroken ? WHILE_BROKEN_MS : AFTER_FAILURE_MS, stopped.signal);
  };

  const hurry = (): void => {
    urgent.abort();
    woken.abort();
  };
  const running = run();

  return {
    wake: () => woken.abort(),
    waitFor: (entry, timeoutMs = WAIT_MS) =>
      new Promise((resolve) => {
        const waiter = {
          entry,
          tell: (outcome: Outcome<Covered, 'not-yet-covered'>) => {
            clearTimeout(timer);
            waiters.delete(waiter);
            resolve(outcome);
          },
        };
        const timer = setTimeout(() => waiter.tell(refuse('not-yet-covered', { entry })), timeoutMs);
        waiters.add(waiter);
        hurry();
      }),
    prove: (entry, rows = []) => exportProof(pool, { entry, rows, vkey: signer.vkey }),
    get covered() {
      return outside.covered;
    },
    get trouble() {
      return trouble;
    },
    async stop() {
      stopped.abort();
      hurry();
      await running;
      for (const waiter of waiters) waiter.tell(refuse('not-yet-covered', { entry: waiter.entry }));
      await outside.close();
    },
  };
}

/** Rests for a while, or until it is called. */
const rest = (ms: number, call: AbortSignal): Promise<unknown> => sleep(ms, null, { signal: call }).catch(() => null);
