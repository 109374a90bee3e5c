import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { isCivilDay } from '../kernel/calendar.ts';
import { refuse } from '../kernel/outcome.ts';
import type { App } from '../platform/http/server.ts';
import { printDispatchesOfDay, printDispatchesOfDocument, printEnvelopes } from './prints-of-document.commands.ts';
import { printIndex } from './prints-of-dossier.commands.ts';
import { printSlip } from './prints-of-item.commands.ts';
import { Chosen, OnDay, reply } from './prints-reply.ts';
import { envelopeSizes } from './render/desk-papers.ts';
import { WithId } from './views.ts';

/** Papers made from what is known of one item, one document, or what leaves on a day. Each printing is an entry of the ledger. */
export function recordPrintRoutes(app: App, house: House): void {
  const tags = ['prints'];
  app.get(
    '/api/items/:id/slip.pdf',
    {
      schema: {
        tags,
        summary: 'The routing slip of an item; an entry of the ledger',
        params: WithId,
        querystring: Chosen,
      },
    },
    async (request, to) =>
      reply(to, await printSlip(house, request.person, request.params.id, request.query.language ?? request.language)),
  );
  for (const [records, what] of [
    ['items', 'an item'],
    ['documents', 'a document'],
  ] as const)
    app.get(
      `/api/${records}/:id/index.pdf`,
      {
        schema: {
          tags,
          summary: `The index of the dossier to which ${what} belongs; an entry of the ledger`,
          params: WithId,
          querystring: Chosen,
        },
      },
      async (request, to) =>
        reply(
          to,
          await printIndex(house, request.person, request.params.id, request.query.language ?? request.language),
        ),
    );
  app.get(
    '/api/documents/:id/envelopes.pdf',
    {
      schema: {
        tags,
        summary:
          'Envelopes or address labels of a document, in the languages of its addressees; an entry of the ledger',
        params: WithId,
        querystring: Type.Object({
          size: Type.Optional(Type.Enum([...envelopeSizes])),
          dispatch: Type.Optional(Type.String({ format: 'uuid', description: 'of one addressee alone' })),
          skip: Type.Optional(Type.Integer({ minimum: 0, maximum: 7 })),
        }),
      },
    },
    async (request, to) => {
      const { size = 'dl', dispatch = null, skip = 0 } = request.query;
      return reply(to, await printEnvelopes(house, request.person, request.params.id, { size, dispatch, skip }));
    },
  );
  app.get(
    '/api/documents/:id/dispatches.pdf',
    {
      schema: {
        tags,
        summary: 'The dispatch list of a document, to be signed; an entry of the ledger',
        params: WithId,
        querystring: Chosen,
      },
    },
    async (request, to) => {
      const language = request.query.language ?? request.language;
      return reply(to, await printDispatchesOfDocument(house, request.person, request.params.id, language));
    },
  );
  app.get(
    '/api/registers/:id/days/:day/dispatches.pdf',
    {
      schema: {
        tags,
        summary: 'What leaves on paper on a day, to be signed; an entry of the ledger',
        params: OnDay,
        querystring: Chosen,
      },
    },
    async (request, to) => {
      const { id, day } = request.params;
      if (!isCivilDay(day)) return reply(to, refuse('not-a-calendar-day', { day }));
      const language = request.query.language ?? request.language;
      return reply(to, await printDispatchesOfDay(house, request.person, id, day, language));
    },
  );
}
