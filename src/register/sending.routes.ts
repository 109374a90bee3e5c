import type { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from './registration.ts';
import * as commands from './sending.commands.ts';
import { sendingRefusals as refusals } from './sending.text.ts';

/** The kind of a request whose body is a part of a file. */
export const partType = 'application/offset+octet-stream';

const tags = ['files'];
const Own = Type.Object({ id: Id });
const Sent = Type.Object({ id: Type.String(), size: Type.Integer(), received: Type.Integer() });
const Pieces = Type.Object({
  ...Sent.properties,
  pieceBytes: Type.Integer(),
  pieces: Type.Array(Type.String()),
});
const Taken = Type.Object({
  files: Type.Array(Type.Object({ taken: Type.Boolean(), name: Type.String() }, { additionalProperties: true })),
});

/** Bringing a file in part by part, so that a connection that breaks costs no more than the part that was on its way. */
export function sendingRoutes(app: App, house: House): void {
  app.post(
    '/api/uploads',
    {
      schema: {
        tags,
        summary: 'Begin to send a file part by part',
        body: Type.Object({ size: Type.Integer({ minimum: 1 }) }, { additionalProperties: false }),
        response: { 201: Sent, ...problemResponses },
      },
    },
    async ({ body, person }, reply) => {
      const begun = await commands.beginUpload(house, person, body.size);
      return begun.done ? reply.code(201).send(begun.value) : answer(reply, begun, refusals);
    },
  );
  app.get(
    '/api/uploads/:id',
    { schema: { tags, summary: 'How far a file has come', params: Own, response: { 200: Sent, ...problemResponses } } },
    async ({ params, person }, reply) => answer(reply, await commands.uploadSoFar(house, person, params.id), refusals),
  );
  app.get(
    '/api/uploads',
    {
      schema: {
        tags,
        summary: 'What of yours did not come whole yet',
        response: { 200: Type.Object({ rows: Type.Array(Sent) }), ...problemResponses },
      },
    },
    async ({ person }) => ({ rows: await commands.uploadsUnderWay(house, person) }),
  );
  app.get(
    '/api/uploads/:id/pieces',
    {
      schema: {
        tags,
        summary: 'By what a file that is chosen again is known to be the one that was left half sent',
        description: 'The SHA-256 of each piece that is here, in their order; the last piece as far as it has come.',
        params: Own,
        response: { 200: Pieces, ...problemResponses },
      },
    },
    async ({ params, person }, reply) => answer(reply, await commands.piecesSoFar(house, person, params.id), refusals),
  );
  app.delete(
    '/api/uploads/:id',
    { schema: { tags, summary: 'Give up a file that did not come whole', params: Own, response: problemResponses } },
    async ({ params, person }, reply) => answer(reply, await commands.giveUpUpload(house, person, params.id), refusals),
  );
  app.post(
    '/api/uploads/:id/end',
    {
      schema: {
        tags,
        summary: 'The file has come whole: take it in, to be attached to a record afterwards',
        params: Own,
        body: Type.Object({ name: Type.String({ minLength: 1, maxLength: 500 }) }, { additionalProperties: false }),
        response: { 200: Taken, ...problemResponses },
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await commands.endUpload(house, person, params.id, body.name), refusals),
  );
  app.register(async (scope) => {
    scope.addContentTypeParser(partType, (_request, payload, parsed) => parsed(null, payload));
    partRoute(scope as unknown as App, house);
  });
}

function partRoute(app: App, house: House): void {
  app.patch(
    '/api/uploads/:id',
    {
      schema: {
        tags,
        summary: 'A further part of a file, from where the last one ended',
        description: `The bytes as ${partType}; what arrives of a part that breaks off stays, so ask how far it has come and go on from there.`,
        consumes: [partType],
        params: Own,
        querystring: Type.Object({ from: Type.Integer({ minimum: 0 }) }),
        response: { 200: Sent, ...problemResponses },
      },
    },
    async ({ params, query, body, person, raw }, reply) => {
      const part = isReadable(body) ? body : null;
      const added = await commands.addPart(house, person, params.id, query.from, part ?? nothing());
      // What is not wanted is let pass, or the sender would wait for ever to be heard.
      if (!added.done) raw.resume();
      return answer(reply, added, refusals);
    },
  );
}

const isReadable = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

async function* nothing(): AsyncGenerator<Uint8Array> {}
