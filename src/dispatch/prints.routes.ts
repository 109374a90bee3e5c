import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { isCivilDay } from '../kernel/calendar.ts';
import { refuse } from '../kernel/outcome.ts';
import type { App } from '../platform/http/server.ts';
import { exportDraft } from './export.commands.ts';
import { printPoints } from './points.commands.ts';
import * as prints from './prints.commands.ts';
import { recordPrintRoutes } from './prints-of-record.routes.ts';
import { Chosen, OnDay, reply } from './prints-reply.ts';
import { WithId } from './views.ts';

/** What goes on paper inside the house: labels, the register and the delivery book of a day, drafts that say so. */
export function printRoutes(app: App, house: House): void {
  const tags = ['prints'];
  recordPrintRoutes(app, house);
  app.get(
    '/api/items/:id/label.pdf',
    { schema: { tags, summary: 'The label of an item', params: WithId, querystring: Chosen } },
    async (request, to) =>
      reply(
        to,
        await prints.printLabel(house, request.person, request.params.id, request.query.language ?? request.language),
      ),
  );
  app.get(
    '/api/labels.pdf',
    {
      schema: {
        tags,
        summary: 'Labels on sheets of twenty-seven',
        querystring: Type.Object({
          items: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 270 }),
          skip: Type.Optional(Type.Integer({ minimum: 0, maximum: 26 })),
          language: Type.Optional(Type.Enum(['ar', 'en', 'fr'])),
        }),
      },
    },
    async (request, to) => {
      const { items, skip, language } = request.query;
      return reply(to, await prints.printLabels(house, request.person, items, language ?? request.language, skip ?? 0));
    },
  );
  app.get(
    '/api/registers/:id/days/:day/register.pdf',
    { schema: { tags, summary: 'The register of a day, to be printed', params: OnDay, querystring: Chosen } },
    async (request, to) => {
      const { id, day } = request.params;
      if (!isCivilDay(day)) return reply(to, refuse('not-a-calendar-day', { day }));
      const language = request.query.language ?? request.language;
      return reply(to, await prints.printRegisterOfDay(house, request.person, id, day, language));
    },
  );
  app.get(
    '/api/registers/:id/days/:day/deliveries.pdf',
    { schema: { tags, summary: 'The delivery book of a day, to be signed', params: OnDay, querystring: Chosen } },
    async (request, to) => {
      const { id, day } = request.params;
      if (!isCivilDay(day)) return reply(to, refuse('not-a-calendar-day', { day }));
      const language = request.query.language ?? request.language;
      return reply(to, await prints.printDeliveryBook(house, request.person, id, day, language));
    },
  );
  app.get(
    '/api/drafts/:id/points.pdf',
    {
      schema: {
        tags,
        summary: 'The points for which a draft came back, to tick off; an entry of the ledger',
        params: WithId,
        querystring: Type.Object({ ...Chosen.properties, round: Type.Optional(Type.Integer({ minimum: 1 })) }),
      },
    },
    async (request, to) => {
      const { language, round } = request.query;
      const wanted = { language: language ?? request.language, round: round ?? null };
      return reply(to, await printPoints(house, request.person, request.params.id, wanted));
    },
  );
  app.get(
    '/api/drafts/:id/export',
    {
      schema: {
        tags,
        summary: 'A draft on paper: "draft, not cleared", with its reader and the hour; an entry of the ledger',
        params: WithId,
        querystring: Chosen,
      },
    },
    async (request, to) =>
      reply(to, await exportDraft(house, request.person, request.params.id, { language: request.query.language })),
  );
}
