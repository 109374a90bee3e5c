import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import * as commands from './clearance.commands.ts';
import { clearanceRefusals } from './clearance.text.ts';
import { type CheckCode, checkCodes, EditionForm, RoundForm, SettleForm, VerdictForm } from './clearance.ts';
import { showAdvisers, showRound, showTray } from './clearance.views.ts';

const Id = Type.String({ format: 'uuid' });
const WithId = Type.Object({ id: Id });
const Standing = Type.Object({ id: Type.String(), edition: Type.Integer() });
const Open = Type.Object({}, { additionalProperties: true });
const documented = (summary: string, response: TSchema) => ({
  tags: ['clearance'],
  summary,
  response: { 200: response, ...problemResponses },
});

/** The clearance desk: rounds, the seven verdicts, returns, approval. */
export function clearanceRoutes(app: App, house: House): void {
  app.get(
    '/api/trays/clearance',
    {
      schema: {
        ...documented(
          'What waits at the gate',
          Type.Object({ rows: Type.Array(Open), next: Type.Union([Type.String(), Type.Null()]) }),
        ),
        querystring: Type.Object({
          before: Type.Optional(Id),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
      },
    },
    async (request) => showTray(house, request.person, request.query.before ?? null, request.query.most ?? 50),
  );

  app.get(
    '/api/advisers',
    { schema: documented('From whom the adviser of check 7 is named', Type.Object({ rows: Type.Array(Open) })) },
    async (request) => ({
      rows: await showAdvisers(house, request.person),
    }),
  );

  app.post(
    '/api/drafts/:id/rounds',
    { schema: { ...documented('Open a clearance round', Open), params: WithId, body: RoundForm } },
    async (request, reply) =>
      answer(
        reply,
        await commands.openRound(house, request.person, request.params.id, request.body.adviser),
        clearanceRefusals,
      ),
  );

  app.get(
    '/api/rounds/:id',
    { schema: { ...documented('One round with its seven checks', Open), params: WithId } },
    async (request, reply) =>
      answer(reply, await showRound(house, request.person, request.params.id), clearanceRefusals),
  );

  app.post(
    '/api/rounds/:id/checks/:check',
    {
      schema: {
        ...documented('Give a verdict on one check', Standing),
        params: Type.Object({ id: Id, check: Type.Union(checkCodes.map((code) => Type.Literal(code))) }),
        body: VerdictForm,
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await commands.giveVerdict(
          house,
          request.person,
          request.params.id,
          request.params.check as CheckCode,
          request.body,
        ),
        clearanceRefusals,
      ),
  );

  app.post(
    '/api/rounds/:id/return',
    {
      schema: {
        ...documented('Give the draft back with all that was returned', Standing),
        params: WithId,
        body: EditionForm,
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await commands.returnRound(house, request.person, request.params.id, request.body.edition),
        clearanceRefusals,
      ),
  );

  app.post(
    '/api/rounds/:id/approve',
    { schema: { ...documented('Approve exactly this content', Standing), params: WithId, body: EditionForm } },
    async (request, reply) =>
      answer(
        reply,
        await commands.approveRound(house, request.person, request.params.id, request.body.edition),
        clearanceRefusals,
      ),
  );

  app.post(
    '/api/rounds/:id/supersede',
    { schema: { ...documented('Withdraw a round whose content no longer holds', Standing), params: WithId } },
    async (request, reply) =>
      answer(reply, await commands.supersedeRound(house, request.person, request.params.id), clearanceRefusals),
  );

  app.post(
    '/api/points/:id/settle',
    {
      schema: {
        ...documented('Tick a point of a return off', Type.Object({ id: Type.String() })),
        params: WithId,
        body: SettleForm,
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await commands.settlePoint(house, request.person, request.params.id, request.body.answer),
        clearanceRefusals,
      ),
  );
}
