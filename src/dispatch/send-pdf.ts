import type { FastifyReply } from 'fastify';

/** A file made for its reader. */
export interface Printed {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A PDF for reading in the browser, never kept by it. */
export const sendPdf = (reply: FastifyReply, file: Printed) =>
  reply
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .header('cache-control', 'private, no-store')
    .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'")
    .type('application/pdf')
    .send(Buffer.from(file.content));
