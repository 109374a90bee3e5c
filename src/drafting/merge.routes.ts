import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { draftingRefusals as refusals } from './drafting.text.ts';
import { chooseOriginals, listGroups, showOriginals } from './merge.commands.ts';
import { OriginalRow, OriginalsForm } from './orders.ts';

const params = Type.Object({ id: Id });
const Words = Type.Object({ ar: Type.String(), en: Type.String(), fr: Type.String() });
const Named = Type.Object({ id: Type.String(), name: Words });

/** One draft, an original to each: the groups that may be chosen, the choice, and every original as it would be. */
export function mergeRoutes(app: App, house: House): void {
  app.get(
    '/api/addressee-groups',
    {
      schema: {
        tags: ['drafting'],
        summary: 'The groups to whom a document of a kind may be sent, each member his own original',
        querystring: Type.Object({ kind: Type.String({ maxLength: 64 }) }),
        response: {
          200: Type.Object({ rows: Type.Array(Type.Object({ ...Named.properties, members: Type.Array(Named) })) }),
          ...problemResponses,
        },
      },
    },
    async ({ query, person }, reply) =>
      answer(reply, done({ rows: await listGroups(house, person, query.kind) }), refusals),
  );
  app.get(
    '/api/drafts/:id/originals',
    {
      schema: {
        tags: ['drafting'],
        summary: 'Every original of a draft as it would be today, and what is missing',
        params,
        response: { 200: Type.Object({ rows: Type.Array(OriginalRow) }), ...problemResponses },
      },
    },
    async ({ params, person }, reply) => answer(reply, await showOriginals(house, person, params.id), refusals),
  );
  app.post(
    '/api/drafts/:id/originals',
    {
      schema: {
        tags: ['drafting'],
        summary: 'Choose the addressees by groups, each to be sent his own original',
        params,
        body: OriginalsForm,
        response: {
          200: Type.Object({
            id: Id,
            edition: Type.Integer(),
            state: Type.String(),
            version: Id,
            ordinal: Type.Integer(),
            contentHash: Type.String(),
            addressees: Type.Integer(),
          }),
          ...problemResponses,
        },
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await chooseOriginals(house, person, params.id, body), refusals),
  );
}
