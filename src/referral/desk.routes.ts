import { type TSchema, Type } from 'typebox';
import type { House } from '../directory/house.ts';
import type { ItemId } from '../kernel/id.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { listAsked, listDesk, listTray } from './desk.commands.ts';
import type { AskedRow, DeskRow, TrayRow } from './desk.ts';
import { referralRefusals } from './referral.text.ts';
import { showStory } from './story.commands.ts';
import type { Story } from './story.ts';

const { Optional } = Type;
const most = Optional(Type.Integer({ minimum: 1, maximum: 200 }));
const before = Optional(Id);
const pageOf = <Row>(summary: string, query: TSchema) => ({
  tags: ['trays'],
  summary,
  querystring: query,
  response: {
    200: Type.Object({
      rows: Type.Array(Type.Unsafe<Row>(Type.Object({}, { additionalProperties: true }))),
      next: Type.Union([Type.String(), Type.Null()]),
    }),
    ...problemResponses,
  },
});

/** The trays of the Cabinet, the desks of the units, and the story of an item. Each holds only what its reader may see. */
export function deskRoutes(app: App, house: House): void {
  const Query = Type.Object({ before, most });
  app.get<{ Querystring: { before?: string; most?: number } }>(
    '/api/trays/cabinet',
    { schema: pageOf<TrayRow>('What is registered and not yet directed', Query) },
    async ({ person, query }) => listTray(house, person, query),
  );
  app.get<{ Querystring: { before?: string; most?: number } }>(
    '/api/trays/extensions',
    { schema: pageOf<AskedRow>('Questions for more time that await my decision', Query) },
    async ({ person, query }) => listAsked(house, person, query),
  );
  const Desk = Type.Object({
    before: Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}_[0-9a-f-]{36}$' })),
    most,
    unit: Optional(Id),
    mine: Optional(Type.Boolean()),
  });
  app.get<{ Querystring: { before?: string; most?: number; unit?: string; mine?: boolean } }>(
    '/api/trays/unit',
    { schema: pageOf<DeskRow>('What is referred to my units and to me, late ones first', Desk) },
    async ({ person, query }) => listDesk(house, person, query),
  );

  app.get(
    '/api/items/:id/story',
    {
      schema: {
        tags: ['trays'],
        summary: 'The story of an item on one line of time, as far as I may know it',
        params: Type.Object({ id: Id }),
        response: { 200: Type.Unsafe<Story>(Type.Object({}, { additionalProperties: true })), ...problemResponses },
      },
    },
    async ({ person, params }, reply) =>
      answer(reply, await showStory(house, person, params.id as ItemId), referralRefusals),
  );
}
