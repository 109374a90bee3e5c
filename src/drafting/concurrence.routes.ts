import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import {
  answerConcurrence,
  askConcurrence,
  closeConcurrence,
  listAsked,
  openConcurrence,
} from './concurrence.commands.ts';
import { draftingRefusals as refusals } from './drafting.text.ts';
import * as orders from './orders.ts';

const params = Type.Object({ id: Id });
const Standing = Type.Object({ id: Id, edition: Type.Integer(), state: Type.String() });
const described = (summary: string) => ({
  tags: ['drafting'],
  summary,
  params,
  response: { 200: Standing, ...problemResponses },
});

/** Concurrence over HTTP: asked for by a unit, opened by the Cabinet, answered by the units. */
export function concurrenceRoutes(app: App, house: House): void {
  app.post(
    '/api/drafts/:id/ask-concurrence',
    { schema: { ...described('Ask the Cabinet to open concurrence with units'), body: orders.AskForm } },
    async ({ params, body: { edition, units }, person }, reply) =>
      answer(reply, await askConcurrence(house, person, params.id, { units, expectedEdition: edition }), refusals),
  );
  app.post(
    '/api/drafts/:id/open-concurrence',
    { schema: { ...described('Ask units about the newest version, each until its own day'), body: orders.OpenForm } },
    async ({ params, body: { edition, asked, question }, person }, reply) =>
      answer(
        reply,
        await openConcurrence(house, person, params.id, {
          asked,
          question: question ?? null,
          expectedEdition: edition,
        }),
        refusals,
      ),
  );
  app.post(
    '/api/drafts/:id/close-concurrence',
    { schema: described('End the concurrence under way; the silent are named') },
    async ({ params, person }, reply) => answer(reply, await closeConcurrence(house, person, params.id), refusals),
  );
  app.post(
    '/api/concurrences/:id/answer',
    { schema: { ...described('Say for your unit whether it agrees'), body: orders.AnswerForm } },
    async ({ params, body: { position, remarks }, person }, reply) =>
      answer(
        reply,
        await answerConcurrence(house, person, params.id, { position, remarks: remarks ?? null }),
        refusals,
      ),
  );
  app.get(
    '/api/concurrences',
    {
      schema: {
        tags: ['drafting'],
        summary: 'What your units are asked and have not answered, soonest due first',
        response: {
          200: Type.Object({ rows: Type.Array(Type.Object({}, { additionalProperties: true })) }),
          ...problemResponses,
        },
      },
    },
    async ({ person }) => ({ rows: await listAsked(house, person) }),
  );
}
