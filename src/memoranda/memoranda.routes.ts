import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { page } from '../register/views.ts';
import { acknowledgeMemorandum, listMemoranda } from './memoranda.commands.ts';
import { memorandaRefusals as refusals } from './memoranda.text.ts';
import { MemorandaFilter, MemorandumRow } from './memoranda.ts';

/** Memoranda over HTTP, once they are signed; until then they are drafts, and afterwards documents, like all others. */
export function memorandaRoutes(app: App, house: House): void {
  app.get(
    '/api/memoranda',
    {
      schema: {
        tags: ['memoranda'],
        summary: 'The memoranda that you or your units received, or sent',
        querystring: Type.Object({
          ...MemorandaFilter.properties,
          before: Type.Optional(Id),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
        response: { 200: page(MemorandumRow), ...problemResponses },
      },
    },
    async ({ query, person }, reply) => {
      const { before, most, ...filter } = query;
      const list = await listMemoranda(house, person, filter, {
        ...(before === undefined ? {} : { before }),
        ...(most === undefined ? {} : { most }),
      });
      return answer(reply, done(list), refusals);
    },
  );
  app.post(
    '/api/memoranda/:id/acknowledge',
    {
      schema: {
        tags: ['memoranda'],
        summary: 'Take note of a memorandum, for yourself and for your units to which it was addressed',
        params: Type.Object({ id: Id }),
        response: { 200: Type.Object({ acknowledged: Type.Array(Type.String()) }), ...problemResponses },
      },
    },
    async ({ params, person }, reply) => answer(reply, await acknowledgeMemorandum(house, person, params.id), refusals),
  );
}
