import { newKey } from './new-key.ts';
import { localProblem, ProblemError, readProblem } from './problem.ts';
import { type Carrier, send } from './send.ts';
import type { UploadOptions } from './upload.ts';
import { isHeldWhole, leftHalfSent, whileSending } from './upload-again.ts';

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

/**
 * Sends one file part by part and has it taken in at the end: the answer is the one that the whole file would have had. What the house has of this
 * very file from a page that was left is not sent again; and what went on after a break is compared with the file before it is taken in.
 */
export async function uploadInParts<T>(
  file: File,
  language: string,
  { onProgress, signal }: UploadOptions,
  carrier: Carrier,
): Promise<T> {
  const order = { language, ...(signal ? { signal } : {}) };
  const post = (path: string, body: object): Promise<unknown> =>
    send({ ...order, method: 'POST', path, body, key: newKey() }, carrier);
  const ask = (path: string): Promise<unknown> => send({ ...order, method: 'GET', path }, carrier);
  for (let beginning = 1; ; beginning += 1) {
    const left = beginning === 1 ? await leftHalfSent(file, ask) : null;
    const begun = left ?? ((await post('/api/uploads', { size: file.size })) as Sent);
    const path = `/api/uploads/${begun.id}`;
    try {
      return await whileSending(begun.id, async () => {
        const hasBroken = await sendParts(file, begun, { ...order, ...(onProgress ? { onProgress } : {}) }, carrier);
        // What is not this file is given up, and the house then knows of nothing to be ended.
        if ((left !== null || hasBroken) && !(await isHeldWhole(file, begun.id, ask)))
          await send({ ...order, method: 'DELETE', path, key: newKey() }, carrier);
        return (await post(`${path}/end`, { name: file.name })) as T;
      });
    } catch (fault) {
      if (!isForgotten(fault) || beginning === mostBeginnings) throw fault;
    }
  }
}

type Sending = Pick<UploadOptions, 'onProgress' | 'signal'> & { readonly language: string };

/** Sends what is still wanting; whether the connection broke on the way. */
async function sendParts(
  file: File,
  { id, received: here }: Sent,
  sending: Sending,
  carrier: Carrier,
): Promise<boolean> {
  const path = `/api/uploads/${id}`;
  let received = here;
  let hasBroken = false;
  if (received > 0) sending.onProgress?.(received / file.size);
  for (let broken = 0; received < file.size; ) {
    try {
      if (broken > 0) received = ((await send({ ...sending, method: 'GET', path }, carrier)) as Sent).received;
      if (received >= file.size) break;
      const part = file.slice(received, received + partBytes);
      ({ received } = await sendPart(`${path}?from=${received}`, part, sending, carrier));
      broken = 0;
      sending.onProgress?.(received / file.size);
    } catch (fault) {
      const pause = goOnAfterMs[broken];
      if (!isBroken(fault) || pause === undefined) throw fault;
      broken += 1;
      hasBroken = true;
      await carrier.wait(pause);
      sending.signal?.throwIfAborted();
    }
  }
  return hasBroken;
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
