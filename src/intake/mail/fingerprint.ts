import { createHash } from 'node:crypto';
import { headerEnd, headersOf, longestHeader } from './headers.ts';

const identity = ['message-id', 'from', 'date', 'subject'];

/**
 * What makes a message the same message: its identifier, who wrote it when about what, and its whole body. The marks of its way (through
 * which servers, into which mailbox) are left out, so that one message in two mailboxes, or read again after a mailbox was rebuilt, is one;
 * and two that bear the same identifier and say different things are two. What bears no identifier, or has no body, is itself alone.
 */
export async function fingerprintOf(message: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  let head: Buffer[] | null = [];
  let size = 0;
  const begin = (whole: Buffer): void => {
    head = null;
    const end = headerEnd(whole);
    const headers = headersOf(whole);
    const isNamed = headers.has('message-id') && end < whole.length;
    if (isNamed) for (const name of identity) hash.update(`${name}:${(headers.get(name) ?? []).join(' ')}\n`);
    hash.update(isNamed ? whole.subarray(end) : whole);
  };
  for await (const chunk of message) {
    if (head === null) {
      hash.update(chunk);
      continue;
    }
    head.push(Buffer.from(chunk));
    size += chunk.byteLength;
    if (size > longestHeader) begin(Buffer.concat(head));
  }
  if (head !== null) begin(Buffer.concat(head));
  return hash.digest('hex');
}
