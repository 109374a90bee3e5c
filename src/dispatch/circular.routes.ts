import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import * as commands from './circular.commands.ts';
import { circularRefusals } from './circular.text.ts';
import { printDispatchesOfCircular } from './circular-prints.commands.ts';
import { dispatchRefusals } from './dispatch.text.ts';
import { dispatchStates, documentStates, problems } from './dispatch.ts';
import { printRefusals } from './prints.text.ts';
import { Chosen } from './prints-reply.ts';
import { sendPdf } from './send-pdf.ts';
import * as views from './views.ts';

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Words = Type.Object({}, { additionalProperties: true });
const Words500 = Type.String({ minLength: 1, maxLength: 500 });
const closed = { additionalProperties: false } as const;

const rowFields = {
  id: Type.String(),
  kind: Type.String(),
  subject: Type.String(),
  level: Type.Integer(),
  unit: Type.Object({ id: Type.String(), name: Words }),
  first: Type.String(),
  last: Type.String(),
  dated: Type.String(),
  signedBy: Words,
  originals: Type.Integer(),
  set: Type.Integer(),
  void: Type.Integer(),
  counts: Type.Record(Type.String(), Type.Integer()),
};
const OriginalRow = Type.Object({
  document: Type.String(),
  number: Type.String(),
  name: Type.String(),
  language: Type.String(),
  state: Type.Enum([...documentStates]),
  corrected: Type.Boolean(),
  hasPapers: Type.Boolean(),
  edition: Type.Integer(),
  dispatch: Type.String(),
  channel: Type.String(),
  sending: Type.Enum(['smtp', 'recorded', 'inside']),
  address: nullable(Type.String()),
  dispatchState: Type.Enum([...dispatchStates]),
  ordered: Type.Boolean(),
  problem: nullable(Type.Enum([...problems])),
  note: nullable(Type.String()),
  sentAt: nullable(Type.String()),
  takenBy: nullable(Type.String()),
});
const CircularView = Type.Object({
  ...rowFields,
  draft: nullable(Type.String()),
  round: nullable(Type.String()),
  datedHijri: Type.String(),
  signedAs: Words,
  trial: Type.Boolean(),
  rows: Type.Array(OriginalRow),
  may: Type.Object({ send: Type.Boolean(), void: Type.Boolean() }),
});

const documented = (summary: string, response: TSchema) => ({
  tags: ['dispatch'],
  summary,
  response: { 200: response, ...problemResponses },
});

/** All originals of a round: how far they are, and what is done with all of them at once. */
export function circularRoutes(app: App, house: House): void {
  app.get(
    '/api/circulars',
    {
      schema: {
        ...documented(
          'What was cleared once and signed as many originals, newest first',
          views.page(Type.Object(rowFields)),
        ),
        querystring: Type.Object({
          ...views.Cursor,
          open: Type.Optional(Type.Boolean({ description: 'only what still waits in the books that you keep' })),
        }),
      },
    },
    async ({ query: { open, ...cursor }, person }, reply) =>
      answer(reply, done(await commands.listCirculars(house, person, open === true, cursor)), dispatchRefusals),
  );
  app.get(
    '/api/circulars/:id',
    {
      schema: {
        ...documented('All originals of a round, with progress and dispatch list', CircularView),
        params: views.WithId,
      },
    },
    async ({ params, person }, reply) =>
      answer(reply, await commands.showCircular(house, person, params.id), dispatchRefusals),
  );
  app.get(
    '/api/circulars/:id/dispatches.pdf',
    {
      schema: {
        tags: ['dispatch'],
        summary: 'The one dispatch list of all originals, to be signed; an entry of the ledger',
        params: views.WithId,
        querystring: Chosen,
      },
    },
    async (request, to) => {
      const language = request.query.language ?? request.language;
      const printed = await printDispatchesOfCircular(house, request.person, request.params.id, language);
      return printed.done ? sendPdf(to, printed.value) : answer(to, printed, { ...printRefusals, ...circularRefusals });
    },
  );
  app.post(
    '/api/circulars/:id/send',
    {
      schema: {
        ...documented('Order every e-mail of the round that still waits', views.Ordered),
        params: views.WithId,
      },
    },
    async ({ params, person }, reply) =>
      answer(reply, await commands.sendCircular(house, person, params.id), dispatchRefusals),
  );
  app.post(
    '/api/circulars/:id/record',
    {
      schema: {
        ...documented(
          'Record that all originals of one channel went out together',
          Type.Object({ recorded: Type.Integer() }),
        ),
        params: views.WithId,
        body: Type.Object(
          {
            channel: Type.String({ maxLength: 64 }),
            takenBy: Words500,
            on: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
            note: Type.Optional(Words500),
          },
          closed,
        ),
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await commands.recordCircular(house, person, params.id, body), dispatchRefusals),
  );
  app.post(
    '/api/circulars/:id/void',
    {
      schema: {
        ...documented(
          'Strike out the originals of which nothing has left; their numbers stay',
          Type.Object({ struck: Type.Integer(), left: Type.Integer() }),
        ),
        params: views.WithId,
        body: Type.Object({ reason: Words500 }, closed),
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await commands.voidCircular(house, person, params.id, body), dispatchRefusals),
  );
}
