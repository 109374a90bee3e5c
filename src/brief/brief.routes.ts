import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { sendPdf } from '../dispatch/send-pdf.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { arrangeBrief, composeBrief, issueBrief, refreshBrief } from './brief.commands.ts';
import { briefRefusals as refusals } from './brief.text.ts';
import { ArrangeForm, type BriefId, type BriefRow, type BriefView, ComposeForm, EditionForm } from './brief.ts';
import { printBrief } from './print.commands.ts';
import { listBriefs, openBrief } from './read.commands.ts';

const tags = ['brief'];
const params = Type.Object({ id: Id });
const Composed = Type.Object({ brief: Id, edition: Type.Integer() });
const free = <T>() => Type.Unsafe<T>(Type.Object({}, { additionalProperties: true }));

/** The daily brief: composed, issued, opened, printed. */
export function briefRoutes(app: App, house: House): void {
  readingRoutes(app, house);
  app.post(
    '/api/briefs',
    {
      schema: {
        tags,
        summary: 'Begin the daily brief with what the Secretary-General is to be told of',
        body: ComposeForm,
        response: { 200: Composed, ...problemResponses },
      },
    },
    async ({ body, person }, reply) => answer(reply, await composeBrief(house, person, body), refusals),
  );
  app.post(
    '/api/briefs/:id/refresh',
    {
      schema: {
        tags,
        summary: 'Take in what has come since',
        params,
        body: EditionForm,
        response: { 200: Type.Object({ ...Composed.properties, added: Type.Integer() }), ...problemResponses },
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await refreshBrief(house, person, params.id as BriefId, body.edition), refusals),
  );
  app.post(
    '/api/briefs/:id/arrange',
    {
      schema: {
        tags,
        summary: 'Order the lines, leave some out for the next brief, add summaries',
        params,
        body: ArrangeForm,
        response: { 200: Composed, ...problemResponses },
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await arrangeBrief(house, person, params.id as BriefId, body), refusals),
  );
  app.post(
    '/api/briefs/:id/issue',
    {
      schema: {
        tags,
        summary: 'Issue the brief to the Secretary-General; it never changes again',
        params,
        body: EditionForm,
        response: { 204: Type.Null(), ...problemResponses },
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await issueBrief(house, person, params.id as BriefId, body.edition), refusals),
  );
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/briefs',
    {
      schema: {
        tags,
        summary: 'The daily briefs that I may see, the newest first',
        querystring: Type.Object({
          before: Type.Optional(Id),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
          state: Type.Optional(Type.Enum(['draft', 'issued'])),
          unseen: Type.Optional(Type.Boolean({ description: 'only those that the Secretary-General has not opened' })),
        }),
        response: {
          200: Type.Object({ rows: Type.Array(free<BriefRow>()), next: Type.Union([Type.String(), Type.Null()]) }),
          ...problemResponses,
        },
      },
    },
    async ({ person, query }, reply) => answer(reply, done(await listBriefs(house, person, query)), refusals),
  );
  app.get(
    '/api/briefs/:id',
    {
      schema: {
        tags,
        summary: 'Open a brief; that the Secretary-General opened it is the proof that he saw it',
        params,
        response: { 200: free<BriefView>(), ...problemResponses },
      },
    },
    async ({ params, person }, reply) => answer(reply, await openBrief(house, person, params.id), refusals),
  );
  app.get(
    '/api/briefs/:id/brief.pdf',
    {
      schema: {
        tags,
        summary: 'An issued brief on paper',
        params,
        querystring: Type.Object({ language: Type.Optional(Type.Enum(['ar', 'en', 'fr'])) }),
      },
    },
    async (request, reply) => {
      const language = request.query.language ?? request.language;
      const printed = await printBrief(house, request.person, request.params.id, language);
      return printed.done ? sendPdf(reply, printed.value) : answer(reply, printed, refusals);
    },
  );
}
