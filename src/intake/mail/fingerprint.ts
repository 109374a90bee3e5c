import { createHash } from 'node:crypto';
import { headerEnd, headersOf, longestHeader } from './headers.ts';

const identity = ['message-id', 'from', 'date', 'subject'];

/**
 * What makes a message the same message: its identifier, who wrote it when about what, and its whole body. The marks of its way (through
 * which servers, into which mailbox) are left out, so that one message in two mailboxes, or read again after a mailbox was rebuilt, is one;
 * and two that bear the same identifier and say different things are two.
 */
export async function fingerprintOf(message: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  let head: Buffer | null = Buffer.alloc(0);
  const begin = (whole: Buffer): void => {
    const headers = headersOf(whole);
    for (const name of identity) hash.update(`${name}:${(headers.get(name) ?? []).join(' ')}\n`);
    hash.update(whole.subarray(headerEnd(whole)));
    head = null;
  };
  for await (const chunk of message) {
    if (head === null) {
      hash.update(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (headerEnd(head) < head.length || head.length > longestHeader) begin(head);
  }
  if (head !== null) begin(head);
  return hash.digest('hex');
}
