import { newKey } from './new-key.ts';
import { localProblem, ProblemError, readProblem } from './problem.ts';
import { type Carrier, send } from './send.ts';
import type { UploadOptions } from './upload.ts';

/** A file larger than one part travels in parts of two megabytes: what a broken connection costs is at most one of them. */
export const partBytes = 2 * 1_048_576;
/** Pauses before going on after a connection broke, in milliseconds; a part that arrives begins them anew. */
export const goOnAfterMs: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 60_000, 60_000];
/** How often a file is begun anew whose parts the house has no more, as after a day. */
const mostBeginnings = 2;

interface Sent {
  readonly id: string;
  readonly received: number;
}

const partType = 'application/offset+octet-stream';
const goesOn = new Set(['part-elsewhere', 'already-writing']);

/** Whether asking how far the file has come and going on from there can help. */
const isBroken = (fault: unknown): boolean =>
  fault instanceof ProblemError && (fault.mayRetry || goesOn.has(fault.problem.code));
const isForgotten = (fault: unknown): boolean =>
  fault instanceof ProblemError && fault.problem.code === 'no-such-upload';

/** Sends one file part by part and has it taken in at the end: the answer is the one that the whole file would have had. */
export async function uploadInParts<T>(
  file: File,
  language: string,
  { onProgress, signal }: UploadOptions,
  carrier: Carrier,
): Promise<T> {
  const order = { language, ...(signal ? { signal } : {}) };
  const post = (path: string, body: object): Promise<unknown> =>
    send({ ...order, method: 'POST', path, body, key: newKey() }, carrier);
  for (let beginning = 1; ; beginning += 1) {
    try {
      const { id } = (await post('/api/uploads', { size: file.size })) as Sent;
      await sendParts(file, id, { ...order, ...(onProgress ? { onProgress } : {}) }, carrier);
      return (await post(`/api/uploads/${id}/end`, { name: file.name })) as T;
    } catch (fault) {
      if (!isForgotten(fault) || beginning === mostBeginnings) throw fault;
    }
  }
}

type Sending = Pick<UploadOptions, 'onProgress' | 'signal'> & { readonly language: string };

async function sendParts(file: File, id: string, sending: Sending, carrier: Carrier): Promise<void> {
  const path = `/api/uploads/${id}`;
  let received = 0;
  for (let broken = 0; received < file.size; ) {
    try {
      if (broken > 0) received = ((await send({ ...sending, method: 'GET', path }, carrier)) as Sent).received;
      if (received >= file.size) return;
      const part = file.slice(received, received + partBytes);
      ({ received } = await sendPart(`${path}?from=${received}`, part, sending, carrier));
      broken = 0;
      sending.onProgress?.(received / file.size);
    } catch (fault) {
      const pause = goOnAfterMs[broken];
      if (!isBroken(fault) || pause === undefined) throw fault;
      broken += 1;
      await carrier.wait(pause);
      sending.signal?.throwIfAborted();
    }
  }
}

async function sendPart(path: string, part: Blob, { language, signal }: Sending, carrier: Carrier): Promise<Sent> {
  const headers = { accept: 'application/json', 'accept-language': language, 'content-type': partType };
  const init: RequestInit = {
    method: 'PATCH',
    headers,
    body: part,
    credentials: 'same-origin',
    ...(signal ? { signal } : {}),
  };
  let response: Response;
  try {
    response = await carrier.fetch(path, init);
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new ProblemError(localProblem(0));
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok || body === null) throw new ProblemError(readProblem(response.ok ? 502 : response.status, body));
  return body as Sent;
}
