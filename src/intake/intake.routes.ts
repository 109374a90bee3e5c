import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { sendPdf } from '../dispatch/send-pdf.ts';
import { done } from '../kernel/outcome.ts';
import { languages } from '../kernel/text.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { pdfRefusals } from '../platform/pdf/pdf.text.ts';
import { handOut, rangeOf } from '../register/file.routes.ts';
import { Id } from '../register/registration.ts';
import { page } from '../register/views.ts';
import * as commands from './intake.commands.ts';
import { arrivalRefusals as refusals } from './intake.text.ts';
import { ArrivalFile, ArrivalRow, AsideForm, arrivalStates } from './intake.ts';
import { mostSheets, printSeparators } from './separators.commands.ts';

const tags = ['arrivals'];
const Own = Type.Object({ id: Id });
const changed = { 200: Type.Object({ edition: Type.Integer() }), ...problemResponses };

/** What has arrived and is not registered, over HTTP. */
export function intakeRoutes(app: App, house: House): void {
  app.get(
    '/api/arrivals',
    {
      schema: {
        tags,
        summary: 'What has arrived and is not registered, oldest first',
        querystring: Type.Object({
          state: Type.Optional(Type.Enum([...arrivalStates])),
          about: Type.Optional({
            ...Id,
            description: 'the document or item with which it was filed, or the item as which it was registered',
          }),
          before: Type.Optional({ ...Id, description: 'the page begins after this arrival' }),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
        response: { 200: page(ArrivalRow), ...problemResponses },
      },
    },
    async ({ query: { state, ...cursor }, person }, reply) =>
      answer(reply, done(await commands.listArrivals(house, person, state ?? 'waiting', cursor)), refusals),
  );
  app.get(
    '/api/separators.pdf',
    {
      schema: {
        tags,
        summary: 'Separator sheets, to be laid before each letter of a stack that is scanned at once',
        querystring: Type.Object({
          count: Type.Optional(Type.Integer({ minimum: 1, maximum: mostSheets })),
          language: Type.Optional(Type.Enum([...languages])),
        }),
        response: { ...problemResponses },
      },
    },
    async ({ query, language }, reply) => {
      const sheets = await printSeparators(house, query.language ?? language, query.count ?? 1);
      return sheets.done ? sendPdf(reply, sheets.value) : answer(reply, sheets, pdfRefusals);
    },
  );
  app.get(
    '/api/arrivals/:id',
    {
      schema: { tags, summary: 'One arrival', params: Own, response: { 200: ArrivalRow, ...problemResponses } },
    },
    async ({ params, person }, reply) => answer(reply, await commands.showArrival(house, person, params.id), refusals),
  );
  app.get(
    '/api/arrivals/:id/files/:file',
    {
      schema: {
        tags,
        summary: 'The content of a file of an arrival',
        params: Type.Object({ id: Id, file: Id }),
        querystring: Type.Object({ inline: Type.Optional(Type.Boolean()) }),
        response: { ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id, file } = request.params;
      const range = rangeOf(request.headers.range);
      const isFromStart = range === null || range.start === 0;
      const found = await commands.arrivalFile(house, request.person, id, file, isFromStart);
      if (!found.done) return answer(reply, found, refusals);
      return handOut(house, reply, found.value, range, request.query.inline === true);
    },
  );
  app.post(
    '/api/arrivals/:id/take-in-hand',
    {
      schema: {
        tags,
        summary: 'Take an arrival in hand, to register it: its files may be attached by you from now on',
        params: Own,
        response: {
          200: Type.Object({
            arrival: ArrivalRow,
            replyTo: Type.Union([Type.Object({ id: Type.String(), number: Type.String() }), Type.Null()]),
            files: Type.Array(
              Type.Object({
                id: Type.String(),
                part: ArrivalFile.properties.part,
                taken: Type.Object({ taken: Type.Boolean(), name: Type.String() }, { additionalProperties: true }),
              }),
            ),
          }),
          ...problemResponses,
        },
      },
    },
    async ({ params, person }, reply) => answer(reply, await commands.takeInHand(house, person, params.id), refusals),
  );
  app.post(
    '/api/arrivals/:id/set-aside',
    {
      schema: {
        tags,
        summary: 'Set an arrival aside, with the reason',
        params: Own,
        body: AsideForm,
        response: changed,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await commands.setAside(house, person, params.id, body), refusals),
  );
  app.post(
    '/api/arrivals/:id/restore',
    {
      schema: {
        tags,
        summary: 'Put an arrival that was set aside back among those that wait',
        params: Own,
        body: Type.Object({ edition: Type.Integer() }, { additionalProperties: false }),
        response: changed,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await commands.restore(house, person, params.id, body.edition), refusals),
  );
}
