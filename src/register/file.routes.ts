import type { ReadStream } from 'node:fs';
import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { intakeRefusals } from '../platform/files/files.text.ts';
import { answer, problemResponses, sendProblem } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { fileFor, refusedFile, type TakenIn, takeIn, textFor } from './file.commands.ts';
import type { FileAtHand } from './file.store.ts';
import { itemRefusals } from './item.text.ts';
import { Id } from './registration.ts';

const shownInline = /^(application\/pdf|image\/(png|jpeg)|text\/plain)\b/;

/** Bringing files in, and handing the files of an item out. */
export function fileRoutes(app: App, house: House): void {
  app.post(
    '/api/files',
    {
      schema: {
        tags: ['files'],
        summary: 'Bring files in, to be attached to a record afterwards',
        description:
          'multipart/form-data with one or many files. Each has its own answer; one file alone that is refused is a problem.',
        consumes: ['multipart/form-data'],
        response: {
          200: Type.Object({
            files: Type.Array(
              Type.Object({ taken: Type.Boolean(), name: Type.String() }, { additionalProperties: true }),
            ),
          }),
          ...problemResponses,
        },
      },
    },
    async (request, reply) => {
      const files: TakenIn[] = [];
      for await (const part of request.files({ throwFileSizeLimit: false })) {
        const taken = await takeIn(house, request.person, wholeOf(part.file), part.filename).catch((error: unknown) => {
          // What still arrives is let pass, or the sender would wait for ever to be heard and never read why.
          request.raw.unpipe();
          request.raw.resume();
          throw error;
        });
        files.push(
          part.file.truncated
            ? refusedFile(taken.name, 'too-large', { limitMegabytes: Math.floor(part.file.bytesRead / 1_048_576) })
            : taken,
        );
      }
      const [only] = files;
      if (files.length === 1 && only?.taken === false)
        return sendProblem(reply, only.code, intakeRefusals[only.code as keyof typeof intakeRefusals], {
          facts: only.facts,
        });
      return { files };
    },
  );
  app.get(
    '/api/items/:id/files/:file/text',
    {
      schema: {
        tags: ['files'],
        summary: 'The words of a file of an item',
        params: Type.Object({ id: Id, file: Id }),
        response: { 200: Type.Object({ text: Type.String() }), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await textFor(house, request.person, request.params.id, request.params.file), itemRefusals),
  );
  app.get(
    '/api/items/:id/files/:file',
    {
      schema: {
        tags: ['files'],
        summary: 'The content of a file of an item',
        params: Type.Object({ id: Id, file: Id }),
        querystring: Type.Object({ inline: Type.Optional(Type.Boolean()) }),
        response: { ...problemResponses },
      },
    },
    async (request, reply) => {
      const range = rangeOf(request.headers.range);
      const found = await fileFor(
        house,
        request.person,
        request.params.id,
        request.params.file,
        range === null || range.start === 0,
      );
      if (!found.done) return answer(reply, found, itemRefusals);
      return handOut(house, reply, found.value, range, request.query.inline === true);
    },
  );
}

/** The chunks of a file; one that was cut at the limit breaks off, so that its beginning is not taken for the whole. */
async function* wholeOf(file: AsyncIterable<Uint8Array> & { readonly truncated: boolean }): AsyncGenerator<Uint8Array> {
  yield* file;
  if (file.truncated) throw new Error('cut at the limit');
}

/** Sends a file, or a part of it, in a way that nothing in it can run. */
export function handOut(
  house: House,
  reply: FastifyReply,
  file: Pick<FileAtHand, 'name' | 'mediaType' | 'sha256' | 'size'>,
  range: Range | null,
  wantedInline: boolean,
): FastifyReply {
  const { name, mediaType, sha256, size } = file;
  const inline = wantedInline && shownInline.test(mediaType);
  reply
    .header('content-type', mediaType)
    .header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(name)}`)
    .header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('accept-ranges', 'bytes');
  if (range === null) return reply.header('content-length', size).send(whole(house.files.open(sha256), size, reply));
  const end = Math.min(range.end ?? size - 1, size - 1);
  const start = range.start ?? Math.max(0, size - (range.last ?? 0));
  if (start > end) return reply.code(416).header('content-range', `bytes */${size}`).send();
  reply
    .code(206)
    .header('content-range', `bytes ${start}-${end}/${size}`)
    .header('content-length', end - start + 1);
  return reply.send(whole(house.files.open(sha256, { start, end }), end - start + 1, reply));
}

/** Breaks the answer off at once where the disk gives less than was promised; whoever asks is not left waiting for the rest. */
function whole(content: ReadStream, bytes: number, reply: FastifyReply): ReadStream {
  return content.once('end', () => void (content.bytesRead < bytes && reply.raw.destroy()));
}

export type Range = { readonly start: number | null; readonly end: number | null; readonly last: number | null };

/** One range of bytes: `bytes=0-99`, `bytes=100-`, `bytes=-50`. Anything else is answered with the whole. */
export function rangeOf(header: string | undefined): Range | null {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (parts === null || (parts[1] === '' && parts[2] === '')) return null;
  if (parts[1] === '') return { start: null, end: null, last: Number(parts[2]) };
  return { start: Number(parts[1]), end: parts[2] === '' ? null : Number(parts[2]), last: null };
}

/** As RFC 8187 wants it. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
