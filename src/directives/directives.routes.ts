import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import type { DirectiveId, ItemId } from '../kernel/id.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { boundDirective, unboundDirective } from './bounds.commands.ts';
import { BoundsForm } from './bounds.ts';
import { acknowledgeDirective, fulfilDirective, revokeDirective } from './directive.commands.ts';
import { directiveRefusals as refusals } from './directives.text.ts';
import * as shape from './directives.ts';
import { seeItem, takeFromFolder, weighItem } from './folder.commands.ts';
import * as lists from './lists.commands.ts';
import { amendMinute, confirmMinute, noteMinute, withdrawMinute } from './minute.commands.ts';

const params = Type.Object({ id: Id });
const Done = Type.Null();
const Changed = Type.Object({ edition: Type.Integer() });
const described = (summary: string, response: TSchema) => ({
  tags: ['directives'],
  summary,
  response: { [response === Done ? 204 : 200]: response, ...problemResponses },
});
const free = <T>() => Type.Unsafe<T>(Type.Object({}, { additionalProperties: true }));
const pageOf = <Row>() =>
  Type.Object({ rows: Type.Array(free<Row>()), next: Type.Union([Type.String(), Type.Null()]) });
const { Optional } = Type;
const paging = { before: Optional(Id), most: Optional(Type.Integer({ minimum: 1, maximum: 200 })) };

/** The SG's folder, and what the SG and the DG say. */
export function directivesRoutes(app: App, house: House): void {
  folderRoutes(app, house);
  minuteRoutes(app, house);
  directiveRoutes(app, house);
}

function folderRoutes(app: App, house: House): void {
  app.get<{ Querystring: lists.MinuteQuery & { unseen?: boolean } }>(
    '/api/trays/sg',
    {
      schema: {
        ...described('The Secretary-General’s folder', pageOf<shape.FolderRow>()),
        querystring: Type.Object({ ...paging, unseen: Optional(Type.Boolean()) }),
      },
    },
    async ({ person, query }) => lists.listFolder(house, person, query),
  );

  app.get(
    '/api/trays/counts',
    {
      schema: {
        tags: ['directives'],
        summary: 'How much waits for me, by desk',
        response: { 200: Type.Record(Type.String(), Type.Integer()), ...problemResponses },
      },
    },
    async ({ person }) => lists.countTrays(house, person),
  );

  app.post(
    '/api/items/:id/weigh',
    {
      schema: {
        ...described('Weigh an item: an important one goes into the Secretary-General’s folder', Changed),
        params,
        body: shape.WeighForm,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await weighItem(house, person, params.id as ItemId, body), refusals),
  );

  app.post(
    '/api/items/:id/see',
    { schema: { ...described('Record that the Secretary-General saw an item', Done), params } },
    async ({ params, person }, reply) => answer(reply, await seeItem(house, person, params.id as ItemId), refusals),
  );

  app.post(
    '/api/items/:id/take-from-folder',
    { schema: { ...described('Take an item out of the Secretary-General’s folder', Done), params } },
    async ({ params, person }, reply) =>
      answer(reply, await takeFromFolder(house, person, params.id as ItemId), refusals),
  );
}

function minuteRoutes(app: App, house: House): void {
  app.get<{ Querystring: lists.MinuteQuery }>(
    '/api/minutes',
    {
      schema: {
        ...described('Minutes, the newest first', pageOf<shape.MinuteView>()),
        querystring: Type.Object({
          ...paging,
          item: Optional(Id),
          state: Optional(Type.Enum([...shape.minuteStates])),
          mine: Optional(Type.Boolean({ description: 'only those that await my confirmation' })),
        }),
      },
    },
    async ({ person, query }) => lists.listMinutes(house, person, query),
  );

  app.get(
    '/api/minutes/:id',
    { schema: { ...described('One minute with its words', free<shape.MinuteView>()), params } },
    async ({ params, person }, reply) =>
      answer(reply, await lists.showMinute(house, person, params.id as shape.MinuteId), refusals),
  );

  app.post(
    '/api/minutes',
    {
      schema: {
        ...described('Note what the Secretary-General or the Director-General said', Type.Object({ minute: Id })),
        body: shape.MinuteForm,
      },
    },
    async ({ body, person }, reply) => answer(reply, await noteMinute(house, person, body), refusals),
  );

  app.post(
    '/api/minutes/:id/amend',
    { schema: { ...described('Put a draft minute right', Changed), params, body: shape.AmendForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await amendMinute(house, person, params.id as shape.MinuteId, body), refusals),
  );

  app.post(
    '/api/minutes/:id/confirm',
    {
      schema: {
        ...described('Confirm a minute: it becomes a directive', Type.Object({ directive: Id })),
        params,
        body: shape.EditionForm,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await confirmMinute(house, person, params.id as shape.MinuteId, body.edition), refusals),
  );

  app.post(
    '/api/minutes/:id/withdraw',
    { schema: { ...described('Withdraw a draft minute', Done), params, body: shape.ReasonForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await withdrawMinute(house, person, params.id as shape.MinuteId, body), refusals),
  );
}

function directiveRoutes(app: App, house: House): void {
  app.get<{ Querystring: lists.DirectiveQuery }>(
    '/api/directives',
    {
      schema: {
        ...described('Directives, the newest first', pageOf<shape.DirectiveView>()),
        querystring: Type.Object({
          ...paging,
          item: Optional(Id),
          state: Optional(Type.Enum([...shape.directiveStates])),
          mine: Optional(Type.Boolean({ description: 'only those that await my acknowledgement' })),
          overdue: Optional(Type.Boolean({ description: 'only those in force whose day has passed' })),
        }),
      },
    },
    async ({ person, query }) => lists.listDirectives(house, person, query),
  );

  app.get(
    '/api/directives/:id',
    { schema: { ...described('One directive with its words', free<shape.DirectiveView>()), params } },
    async ({ params, person }, reply) =>
      answer(reply, await lists.showDirective(house, person, params.id as DirectiveId), refusals),
  );

  app.post(
    '/api/directives/:id/acknowledge',
    { schema: { ...described('Acknowledge a directive', Done), params } },
    async ({ params, person }, reply) =>
      answer(reply, await acknowledgeDirective(house, person, params.id as DirectiveId), refusals),
  );

  app.post(
    '/api/directives/:id/fulfil',
    { schema: { ...described('Record that a directive has been carried out', Done), params, body: shape.EditionForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await fulfilDirective(house, person, params.id as DirectiveId, body), refusals),
  );

  app.post(
    '/api/directives/:id/revoke',
    { schema: { ...described('Revoke a directive', Done), params, body: shape.ReasonForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await revokeDirective(house, person, params.id as DirectiveId, body), refusals),
  );

  app.post(
    '/api/directives/:id/bounds',
    {
      schema: {
        ...described('Say to whom, on what and when a directive applies', Done),
        params,
        body: BoundsForm,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await boundDirective(house, person, params.id as DirectiveId, body), refusals),
  );

  app.post(
    '/api/directives/:id/bounds/clear',
    { schema: { ...described('Take the bounds of a directive away again', Done), params, body: shape.EditionForm } },
    async ({ params, body, person }, reply) =>
      answer(reply, await unboundDirective(house, person, params.id as DirectiveId, body), refusals),
  );
}
