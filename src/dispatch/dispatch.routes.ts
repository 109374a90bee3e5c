import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { acknowledgeRoutes } from './acknowledge.routes.ts';
import { documentBundleRoutes } from './bundle/bundle.routes.ts';
import { circularRoutes } from './circular.routes.ts';
import * as commands from './dispatch.commands.ts';
import { dispatchRefusals } from './dispatch.text.ts';
import { dispatchStates, documentStates } from './dispatch.ts';
import * as outcome from './outcome.commands.ts';
import { printRoutes } from './prints.routes.ts';
import { sendPdf } from './send-pdf.ts';
import { signDocument, signManners } from './sign.commands.ts';
import { verifyRoutes } from './verify/verify.routes.ts';
import { dispatchTray, listDocuments, paperFor, showDocument, signatureTray } from './views.commands.ts';
import * as views from './views.ts';
import { wetRoutes } from './wet/wet.routes.ts';

const documented = (summary: string, response: TSchema) => ({
  tags: ['dispatch'],
  summary,
  response: { 200: response, ...problemResponses },
});

/** Signature, dispatch, the outgoing register, and verification by anyone. */
export function dispatchRoutes(app: App, house: House): void {
  listRoutes(app, house);
  documentRoutes(app, house);
  dispatchActs(app, house);
  circularRoutes(app, house);
  acknowledgeRoutes(app, house);
  printRoutes(app, house);
  documentBundleRoutes(app, house);
  wetRoutes(app, house);
  verifyRoutes(app, house);
}

function listRoutes(app: App, house: House): void {
  app.get(
    '/api/trays/signature',
    {
      schema: {
        ...documented('The signature folder: what was approved for your signature', views.page(views.SignatureRow)),
        querystring: Type.Object(views.Cursor),
      },
    },
    async (request, reply) =>
      answer(reply, done(await signatureTray(house, request.person, request.query)), dispatchRefusals),
  );
  app.get(
    '/api/trays/dispatch',
    {
      schema: {
        ...documented('What waits, failed or is unknown in the books that you keep', views.page(views.TrayRow)),
        querystring: Type.Object({ ...views.Cursor, state: Type.Optional(Type.Enum([...dispatchStates])) }),
      },
    },
    async (request, reply) => {
      const { state, ...cursor } = request.query;
      const states = state === undefined ? null : [state];
      return answer(reply, done(await dispatchTray(house, request.person, states, cursor)), dispatchRefusals);
    },
  );
  app.get(
    '/api/documents',
    {
      schema: {
        ...documented('The outgoing register and the register of memoranda', views.page(views.DocumentRow)),
        querystring: Type.Object({
          ...views.Cursor,
          register: Type.Optional(Type.String({ format: 'uuid' })),
          unit: Type.Optional(Type.String({ format: 'uuid' })),
          road: Type.Optional(Type.Enum(['outgoing', 'memorandum'])),
          state: Type.Optional(Type.Enum([...documentStates])),
          awaitsScan: Type.Optional(
            Type.Boolean({ description: 'only what is signed by hand and has no accepted scan yet' }),
          ),
          kind: Type.Optional(Type.String({ maxLength: 64 })),
          year: Type.Optional(
            Type.Integer({ minimum: 1900, maximum: 9999, description: 'of the date of the document' }),
          ),
          addressee: Type.Optional(
            Type.String({ format: 'uuid', description: 'a correspondent, a unit or a person of the house' }),
          ),
        }),
      },
    },
    async (request, reply) => {
      const { before, most, ...filter } = request.query;
      return answer(
        reply,
        done(await listDocuments(house, request.person, filter, { before, most })),
        dispatchRefusals,
      );
    },
  );
}

function documentRoutes(app: App, house: House): void {
  app.post(
    '/api/rounds/:id/sign',
    {
      schema: {
        ...documented('Sign exactly what was approved: number and dates are given now', views.SignedView),
        description:
          'With `manner: hand` it is numbered and set for the pen, and leaves only after its signed scan was compared and accepted.',
        params: views.WithId,
        // Null is what an order without words is validated as.
        body: Type.Union([Type.Null(), Type.Object({ manner: Type.Optional(Type.Enum([...signManners])) })]),
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await signDocument(house, request.person, request.params.id, request.body?.manner),
        dispatchRefusals,
      ),
  );
  app.get(
    '/api/documents/:id',
    {
      schema: {
        ...documented('One document with its papers, dispatches and receipts', views.DocumentView),
        params: views.WithId,
      },
    },
    async (request, reply) =>
      answer(reply, await showDocument(house, request.person, request.params.id), dispatchRefusals),
  );
  app.get(
    '/api/documents/:id/papers/:paper',
    { schema: { tags: ['dispatch'], summary: 'A file of a document', params: views.WithPaper } },
    async (request, reply) => {
      const { id, paper } = request.params;
      const found = await paperFor(house, request.person, id, paper);
      return found.done ? sendPdf(reply, found.value) : answer(reply, found, dispatchRefusals);
    },
  );
  app.post(
    '/api/documents/:id/send',
    { schema: { ...documented('Order every e-mail that still waits', views.Ordered), params: views.WithId } },
    async (request, reply) =>
      answer(reply, await commands.sendDocument(house, request.person, request.params.id), dispatchRefusals),
  );
  app.post(
    '/api/documents/:id/void',
    {
      schema: {
        ...documented('Strike a document out before it leaves; its number stays', views.Standing),
        params: views.WithId,
        body: views.ReasonForm,
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await commands.voidDocument(house, request.person, request.params.id, request.body),
        dispatchRefusals,
      ),
  );
}

function dispatchActs(app: App, house: House): void {
  const schema = <B extends TSchema>(summary: string, body: B) => ({
    schema: { ...documented(summary, views.Standing), params: views.WithId, body },
  });
  app.post(
    '/api/dispatches/:id/record',
    schema('Record that a paper went out: who took it, and when', views.RecordForm),
    async (request, reply) =>
      answer(
        reply,
        await commands.recordDispatch(house, request.person, request.params.id, request.body),
        dispatchRefusals,
      ),
  );
  app.post(
    '/api/dispatches/:id/resolve',
    schema('Decide about a message of which nobody knows whether it arrived', views.ResolveForm),
    async (request, reply) =>
      answer(
        reply,
        await outcome.resolveUnknown(house, request.person, request.params.id, request.body),
        dispatchRefusals,
      ),
  );
  app.post(
    '/api/dispatches/:id/retry',
    schema('Try a message once more that did not leave', views.EditionForm),
    async (request, reply) =>
      answer(
        reply,
        await outcome.retryDispatch(house, request.person, request.params.id, request.body),
        dispatchRefusals,
      ),
  );
  app.post(
    '/api/dispatches/:id/cancel',
    schema('Give up a dispatch that has not left', views.ReasonForm),
    async (request, reply) =>
      answer(
        reply,
        await outcome.cancelDispatch(house, request.person, request.params.id, request.body),
        dispatchRefusals,
      ),
  );
  app.post(
    '/api/dispatches/:id/receipts',
    schema('Record how an addressee showed that he has it, or that it came back', views.ReceiptForm),
    async (request, reply) =>
      answer(
        reply,
        await outcome.recordReceipt(house, request.person, request.params.id, request.body),
        dispatchRefusals,
      ),
  );
}
