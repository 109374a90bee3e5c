import { localProblem, ProblemError, readProblem } from './problem.ts';

export interface Order {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** The idempotency key of a write. Sending again under the same key acts once. */
  readonly key?: string;
  readonly language: string;
  readonly signal?: AbortSignal;
}

/** What sending needs from its surroundings, so that tests can stand in for the network and the clock. */
export interface Carrier {
  fetch(input: string, init: RequestInit): Promise<Response>;
  wait(milliseconds: number): Promise<void>;
}

/** Pauses before a write is sent again under the same key, in milliseconds. */
export const pausesMs: readonly number[] = [300, 1200, 3000];
const worthAnotherTry = (status: number): boolean => status === 0 || status === 502 || status === 503 || status === 504;

async function readBody(response: Response): Promise<unknown> {
  const words = await response.text();
  if (words === '') return null;
  try {
    return JSON.parse(words);
  } catch {
    throw new ProblemError(localProblem(response.ok ? 422 : response.status));
  }
}

async function once(order: Order, carrier: Carrier): Promise<unknown> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': order.language };
  if (order.body !== undefined) headers['content-type'] = 'application/json';
  if (order.key !== undefined) headers['idempotency-key'] = order.key;
  const init: RequestInit = { method: order.method, headers, credentials: 'same-origin' };
  if (order.body !== undefined) init.body = JSON.stringify(order.body);
  if (order.signal) init.signal = order.signal;
  let response: Response;
  try {
    response = await carrier.fetch(order.path, init);
  } catch (fault) {
    if (order.signal?.aborted) throw fault;
    throw new ProblemError(localProblem(0));
  }
  const body = await readBody(response);
  if (!response.ok) throw new ProblemError(readProblem(response.status, body));
  return body;
}

/**
 * Sends an order and gives back the answer's body. A write whose answer was lost is sent again under its own key, so the
 * house acts once; anything else is for the caller (or the query client) to repeat.
 */
export async function send(order: Order, carrier: Carrier): Promise<unknown> {
  const pauses = order.key === undefined ? [] : pausesMs;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(order, carrier);
    } catch (fault) {
      const pause = pauses[attempt];
      if (pause === undefined || !(fault instanceof ProblemError) || !worthAnotherTry(fault.problem.status))
        throw fault;
      await carrier.wait(pause);
    }
  }
}
