import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { acknowledgeItem, resolveAcknowledgement } from './acknowledge.commands.ts';
import { acknowledgeRefusals } from './acknowledge.text.ts';
import { acknowledgementsFor, receiptFor, receiptTray } from './acknowledge.views.ts';
import { sendPdf } from './send-pdf.ts';
import { clearStandingForm, confirmStandingForm, listForms, revokeStandingForm } from './standing-form.commands.ts';
import { formStates } from './standing-form.ts';
import { Cursor, page, ResolveForm, Standing, WithId } from './views.ts';

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const Made = Type.Object({ id: Type.String() });
const Words = Type.Object({}, { additionalProperties: true });
const Form = Type.Object({
  id: nullable(Type.String()),
  slug: Type.String(),
  state: Type.Enum([...formStates]),
  texts: Words,
  clearedBy: nullable(Words),
  confirmedBy: nullable(Words),
  fromDay: nullable(Type.String()),
  toDay: nullable(Type.String()),
  revokedOn: nullable(Type.String()),
  isCurrent: Type.Boolean(),
});
const Given = Type.Object({
  id: Type.String(),
  language: Type.String(),
  channel: Type.String(),
  address: nullable(Type.String()),
  state: Type.String(),
  problem: nullable(Type.String()),
  attempts: Type.Integer(),
  madeAt: Type.String(),
  madeBy: Words,
  edition: Type.Integer(),
});
const OpenReceipt = Type.Object({
  ...Type.Omit(Given, ['language']).properties,
  item: Type.String(),
  number: Type.String(),
  senderName: nullable(Words),
  senderWritten: nullable(Type.String()),
});
const documented = (summary: string, response: TSchema) => ({
  tags: ['receipts'],
  summary,
  response: { 200: response, ...problemResponses },
});

/** Receipts to senders, and the standing forms that were cleared for them. */
export function acknowledgeRoutes(app: App, house: House): void {
  app.post(
    '/api/items/:id/acknowledgements',
    {
      schema: {
        ...documented('Give the sender a receipt by the standing form', Made),
        params: WithId,
        body: Type.Object({
          channel: Type.String({ maxLength: 64 }),
          language: Type.Optional(Type.Enum(['ar', 'en', 'fr'])),
        }),
      },
    },
    async (request, reply) =>
      answer(reply, await acknowledgeItem(house, request.person, request.params.id, request.body), acknowledgeRefusals),
  );
  app.get(
    '/api/items/:id/acknowledgements',
    {
      schema: {
        ...documented('The receipts that its sender was given', Type.Object({ rows: Type.Array(Given) })),
        params: WithId,
      },
    },
    async (request, reply) =>
      answer(
        reply,
        done({ rows: await acknowledgementsFor(house, request.person, request.params.id) }),
        acknowledgeRefusals,
      ),
  );
  app.get(
    '/api/trays/receipts',
    {
      schema: {
        ...documented('Receipts that failed or whose fate is unknown, in the books that you keep', page(OpenReceipt)),
        querystring: Type.Object(Cursor),
      },
    },
    async (request, reply) =>
      answer(reply, done(await receiptTray(house, request.person, request.query)), acknowledgeRefusals),
  );
  app.get(
    '/api/acknowledgements/:id/receipt.pdf',
    { schema: { tags: ['receipts'], summary: 'The receipt, to be printed', params: WithId } },
    async (request, reply) => {
      const found = await receiptFor(house, request.person, request.params.id);
      return found.done ? sendPdf(reply, found.value) : answer(reply, found, acknowledgeRefusals);
    },
  );
  app.post(
    '/api/acknowledgements/:id/resolve',
    {
      schema: {
        ...documented('Decide about a receipt that failed, or whose fate is unknown', Standing),
        params: WithId,
        body: ResolveForm,
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await resolveAcknowledgement(house, request.person, request.params.id, request.body),
        acknowledgeRefusals,
      ),
  );
  formRoutes(app, house);
}

function formRoutes(app: App, house: House): void {
  app.get(
    '/api/standing-forms',
    { schema: documented('The standing forms', Type.Object({ rows: Type.Array(Form) })) },
    async (request, reply) =>
      answer(reply, done({ rows: await listForms(house, request.person) }), acknowledgeRefusals),
  );
  app.post(
    '/api/standing-forms/:slug/clear',
    {
      schema: {
        ...documented('Clear the words that the profile proposes', Made),
        params: Type.Object({ slug: Type.String({ maxLength: 100 }) }),
      },
    },
    async (request, reply) =>
      answer(reply, await clearStandingForm(house, request.person, request.params.slug), acknowledgeRefusals),
  );
  app.post(
    '/api/forms/:id/confirm',
    { schema: { ...documented('Confirm a cleared form, as a second person', Made), params: WithId } },
    async (request, reply) =>
      answer(reply, await confirmStandingForm(house, request.person, request.params.id), acknowledgeRefusals),
  );
  app.post(
    '/api/forms/:id/revoke',
    {
      schema: {
        ...documented('End a form from today on', Made),
        params: WithId,
        body: Type.Object({ reason: Type.String({ minLength: 1, maxLength: 500 }) }),
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await revokeStandingForm(house, request.person, request.params.id, request.body.reason),
        acknowledgeRefusals,
      ),
  );
}
