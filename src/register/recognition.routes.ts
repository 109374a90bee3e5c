import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { standings } from '../platform/signature/trust.ts';
import { itemRefusals } from './item.text.ts';
import { pageFor, pictureFor, readFileAgain, readingFor, stopReadingFile } from './recognition.commands.ts';
import { recognitionRefusals } from './recognition.text.ts';
import { Id } from './registration.ts';
import { signaturesFor } from './signatures.commands.ts';

const refusals = { ...itemRefusals, ...recognitionRefusals };
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const OfFile = Type.Object({ id: Id, file: Id });
const OfPage = Type.Object({ id: Id, file: Id, page: Type.Integer({ minimum: 1, maximum: 100_000 }) });

const Reading = Type.Object({
  state: Type.String(),
  problem: nullable(Type.String()),
  page: nullable(Type.Integer()),
  pages: nullable(Type.Integer()),
  recognised: Type.Array(Type.Integer()),
  signatures: Type.Integer({
    description: 'How many the file says that it bears; those of a PDF are verified at `signatures`.',
  }),
  mayDirect: Type.Boolean(),
});
const Signatures = Type.Object({
  signatures: Type.Array(
    Type.Object({
      signer: nullable(Type.String()),
      issuer: nullable(Type.String()),
      state: Type.Enum(['intact', 'changed', 'unverifiable']),
      extent: Type.Enum(['whole', 'signed-again', 'continued']),
      certificate: Type.Enum([...standings]),
      claimedAt: nullable(Type.String()),
      stampedAt: nullable(Type.String()),
      stampedBy: nullable(Type.String()),
      isStampTrusted: Type.Boolean(),
    }),
  ),
  problem: nullable(Type.String()),
});
const Word = Type.Object({
  text: Type.String(),
  left: Type.Integer({ description: 'Hundredths of a percent of the width of the upright page; so are the others.' }),
  top: Type.Integer(),
  width: Type.Integer(),
  height: Type.Integer(),
  confidence: Type.Integer(),
  confirm: nullable(Type.String()),
});
const Page = Type.Object({
  page: Type.Integer(),
  turned: Type.Integer(),
  width: nullable(Type.Integer()),
  height: nullable(Type.Integer()),
  language: nullable(Type.String()),
  confidence: nullable(Type.Number()),
  lines: Type.Array(Type.Array(Word)),
  problem: nullable(Type.String()),
});

/** How far the files of an item have been read, what was recognised on their pages, and stopping or repeating it. */
export function recognitionRoutes(app: App, house: House): void {
  const tags = ['files'];
  app.get(
    '/api/items/:id/files/:file/reading',
    {
      schema: {
        tags,
        summary: 'How far a file has been read',
        params: OfFile,
        response: { 200: Reading, ...problemResponses },
      },
    },
    async ({ person, params }, reply) =>
      answer(reply, await readingFor(house, person, params.id, params.file), refusals),
  );
  app.get(
    '/api/items/:id/files/:file/signatures',
    {
      schema: {
        tags,
        summary: 'The electronic signatures of a PDF, verified',
        description:
          'Whether each holds, how much of the file it covers, and where its certificate stands with those that the house trusts. Whether it was revoked is not asked.',
        params: OfFile,
        response: { 200: Signatures, ...problemResponses },
      },
    },
    async ({ person, params }, reply) =>
      answer(reply, await signaturesFor(house, person, params.id, params.file), refusals),
  );
  app.get(
    '/api/items/:id/files/:file/pages/:page',
    {
      schema: {
        tags,
        summary: 'What the machine read on a page',
        description:
          'Words marked `number` or `unsure` are to be compared with the paper before anyone relies on them.',
        params: OfPage,
        response: { 200: Page, ...problemResponses },
      },
    },
    async ({ person, params }, reply) =>
      answer(reply, await pageFor(house, person, params.id, params.file, params.page), refusals),
  );
  app.get(
    '/api/items/:id/files/:file/pages/:page/picture',
    {
      schema: {
        tags,
        summary: 'A recognised page as a picture, upright',
        params: OfPage,
        response: { ...problemResponses },
      },
    },
    async ({ person, params }, reply) => {
      const shown = await pictureFor(house, person, params.id, params.file, params.page);
      if (!shown.done) return answer(reply, shown, refusals);
      return sendPicture(reply, shown.value);
    },
  );
  app.post(
    '/api/items/:id/files/:file/stop-reading',
    {
      schema: {
        tags,
        summary: 'Stop the reading of a file',
        params: OfFile,
        response: { 200: Type.Object({ stopped: Type.Boolean() }), ...problemResponses },
      },
    },
    async ({ person, params }, reply) =>
      answer(reply, await stopReadingFile(house, person, params.id, params.file), refusals),
  );
  app.post(
    '/api/items/:id/files/:file/read-again',
    {
      schema: {
        tags,
        summary: 'Have a file read again from its first page',
        params: OfFile,
        response: { 200: Type.Object({ begun: Type.Boolean() }), ...problemResponses },
      },
    },
    async ({ person, params }, reply) =>
      answer(reply, await readFileAgain(house, person, params.id, params.file), refusals),
  );
}

/** Sends a picture that the house itself drew, in a way that nothing in it can run. */
export const sendPicture = (reply: FastifyReply, png: Uint8Array): FastifyReply =>
  reply
    .header('content-type', 'image/png')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(png));
