import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { handOut, rangeOf } from '../register/file.routes.ts';
import { Id } from '../register/registration.ts';
import { page } from '../register/views.ts';
import { amendDraft } from './amend.commands.ts';
import { Body } from './body-schema.ts';
import { concurrenceRoutes } from './concurrence.routes.ts';
import { DraftContent, Enclosure } from './content.ts';
import { draftingRefusals as refusals } from './drafting.text.ts';
import { attachFile, fileForReader, textFromFile } from './file.commands.ts';
import { checkOut, release, takeOver } from './lock.commands.ts';
import { mergeRoutes } from './merge.routes.ts';
import * as orders from './orders.ts';
import { remarkRoutes } from './remark.routes.ts';
import { startDraft } from './start.commands.ts';
import { submitDraft, takeBackDraft, withdrawDraft } from './submit.commands.ts';
import { suggestionRoutes } from './suggestion.routes.ts';
import { saveVersion } from './version.commands.ts';
import { compareVersions, listDrafts, listSignatories, showDraft, showVersion } from './view.commands.ts';
import * as views from './view.ts';
import { wordRoutes } from './word/word.routes.ts';

const params = Type.Object({ id: Id });
const Free = Type.Object({}, { additionalProperties: true });
export const Standing = Type.Object({ id: Id, edition: Type.Integer(), state: Type.String() });
const described = (summary: string, response: TSchema) => ({
  tags: ['drafting'],
  summary,
  response: { 200: response, ...problemResponses },
});

/** Drafts over HTTP: from the first proposal to the Cabinet. */
export function draftingRoutes(app: App, house: House): void {
  readingRoutes(app, house);
  writingRoutes(app, house);
  fileRoutes(app, house);
  stateRoutes(app, house);
  concurrenceRoutes(app, house);
  remarkRoutes(app, house);
  suggestionRoutes(app, house);
  wordRoutes(app, house);
  mergeRoutes(app, house);
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/drafts',
    {
      schema: {
        ...described('The newest drafts that you may see', page(views.DraftRow)),
        querystring: Type.Object({
          ...views.DraftFilter.properties,
          before: Type.Optional(Id),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
      },
    },
    async ({ query, person }, reply) => {
      const { before, most, ...filter } = query;
      const list = await listDrafts(house, person, filter, {
        ...(before === undefined ? {} : { before }),
        ...(most === undefined ? {} : { most }),
      });
      return answer(reply, done(list), refusals);
    },
  );
  app.get(
    '/api/drafts/:id',
    { schema: { ...described('One draft, with all that you may see and do', views.DraftView), params } },
    async ({ params, person }, reply) => answer(reply, await showDraft(house, person, params.id), refusals),
  );
  app.get(
    '/api/drafts/:id/versions/:ordinal',
    {
      schema: {
        ...described(
          'One version as it was saved',
          Type.Object({ ...views.VersionRow.properties, content: DraftContent }),
        ),
        params: Type.Object({ id: Id, ordinal: Type.Integer({ minimum: 1 }) }),
      },
    },
    async ({ params, person }, reply) =>
      answer(reply, await showVersion(house, person, params.id, params.ordinal), refusals),
  );
  app.get(
    '/api/drafts/:id/changes',
    {
      schema: {
        ...described('What changed from one version to another', Free),
        params,
        querystring: Type.Object({ from: Type.Integer({ minimum: 1 }), to: Type.Integer({ minimum: 1 }) }),
      },
    },
    async ({ params, query, person }, reply) =>
      answer(reply, await compareVersions(house, person, params.id, query), refusals),
  );
  app.get(
    '/api/drafts/:id/signatories',
    {
      schema: { ...described('Who may sign the draft as it stands', Type.Object({ rows: Type.Array(Free) })), params },
    },
    async ({ params, person }, reply) => {
      const found = await listSignatories(house, person, params.id);
      return answer(reply, found.done ? done({ rows: found.value }) : found, refusals);
    },
  );
}

function writingRoutes(app: App, house: House): void {
  app.post(
    '/api/drafts',
    {
      schema: {
        ...described('Begin a draft', Type.Object({ ...Standing.properties, proposal: DraftContent })),
        body: orders.StartForm,
      },
    },
    async ({ body, person }, reply) =>
      answer(
        reply,
        await startDraft(house, person, { ...body, answers: body.answers ?? [], quotes: body.quotes ?? [] }),
        refusals,
      ),
  );
  app.post(
    '/api/drafts/:id/amend',
    {
      schema: {
        ...described('Change kind, classification or amount, or let the draft rest on further records', Standing),
        params,
        body: orders.AmendForm,
      },
    },
    async ({ params, body: { edition, ...amendment }, person }, reply) =>
      answer(reply, await amendDraft(house, person, params.id, amendment, { expectedEdition: edition }), refusals),
  );
  app.post(
    '/api/drafts/:id/versions',
    {
      bodyLimit: 20_000_000,
      schema: {
        ...described(
          'Save a further version',
          Type.Object({
            ...Standing.properties,
            version: Id,
            ordinal: Type.Integer(),
            contentHash: Type.String(),
          }),
        ),
        params,
        body: orders.SaveForm,
      },
    },
    async ({ params, body: { edition, content, note, accepted = [] }, person }, reply) =>
      answer(
        reply,
        await saveVersion(house, person, params.id, content, {
          expectedEdition: edition,
          note: note ?? null,
          accepted,
        }),
        refusals,
      ),
  );
  for (const [path, summary, command] of [
    ['check-out', 'Check the draft out for fifteen minutes, or renew', checkOut],
    ['take-over', 'Take over what a colleague keeps checked out', takeOver],
  ] as const)
    app.post(
      `/api/drafts/:id/${path}`,
      { schema: { ...described(summary, Type.Object({ until: Type.String() })), params: Type.Object({ id: Id }) } },
      async (request, reply) => answer(reply, await command(house, request.person, request.params.id), refusals),
    );
  app.post(
    '/api/drafts/:id/release',
    {
      schema: {
        tags: ['drafting'],
        summary: 'Give the draft back before its time',
        params,
        response: problemResponses,
      },
    },
    async ({ params, person }, reply) => answer(reply, await release(house, person, params.id), refusals),
  );
}

function fileRoutes(app: App, house: House): void {
  app.post(
    '/api/drafts/:id/files',
    {
      schema: {
        ...described(
          'Attach a file, in the form in which it would leave',
          Type.Object({ file: Id, enclosure: Enclosure, form: Type.Enum(['pages', 'pictures']) }),
        ),
        params,
        body: orders.AttachForm,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await attachFile(house, person, params.id, body), refusals),
  );
  app.post(
    '/api/drafts/:id/text-from-file',
    {
      schema: {
        ...described(
          'The text of a Word or text file that you brought in, to write on in',
          Type.Object({
            body: Body,
            language: Type.Union([Type.String(), Type.Null()]),
            cut: Type.Boolean(),
          }),
        ),
        params,
        body: orders.TextForm,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await textFromFile(house, person, params.id, body.sha256), refusals),
  );
  app.get(
    '/api/drafts/:id/files/:file',
    {
      schema: {
        tags: ['drafting'],
        summary: 'The content of a file attached to a draft',
        params: Type.Object({ id: Id, file: Id }),
        querystring: Type.Object({ inline: Type.Optional(Type.Boolean()) }),
        response: problemResponses,
      },
    },
    async ({ params, query, person, headers }, reply) => {
      const found = await fileForReader(house, person, params.id, params.file);
      if (!found.done) return answer(reply, found, refusals);
      return handOut(house, reply, found.value, rangeOf(headers.range), query.inline === true);
    },
  );
}

function stateRoutes(app: App, house: House): void {
  app.post(
    '/api/drafts/:id/submit',
    {
      schema: {
        ...described(
          'Give the draft to the Cabinet',
          Type.Object({
            ...Standing.properties,
            manifestHash: Type.String(),
            signatoryAway: Type.Union([Free, Type.Null()]),
          }),
        ),
        params,
        body: orders.EditionForm,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await submitDraft(house, person, params.id, { expectedEdition: body.edition }), refusals),
  );
  app.post(
    '/api/drafts/:id/take-back',
    {
      schema: {
        ...described('Take a submitted draft back, before its clearance begins', Standing),
        params,
        body: orders.EditionForm,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await takeBackDraft(house, person, params.id, { expectedEdition: body.edition }), refusals),
  );
  app.post(
    '/api/drafts/:id/withdraw',
    {
      schema: {
        ...described('End a draft that will not leave, with the reason', Standing),
        params,
        body: orders.WithdrawForm,
      },
    },
    async ({ params, body: { edition, reason }, person }, reply) =>
      answer(reply, await withdrawDraft(house, person, params.id, { reason, expectedEdition: edition }), refusals),
  );
}
