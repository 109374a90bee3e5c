import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { isCivilDay } from '../kernel/calendar.ts';
import { done, refuse } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { openRegister, recordUnregistered } from './book.commands.ts';
import { importBook } from './book-import.commands.ts';
import { bundleRoutes } from './bundle/bundle.routes.ts';
import { correctItem } from './correction.commands.ts';
import { fileRoutes } from './file.routes.ts';
import { addFiles, addReceipt, labelOf, openSealed, readItem, recordCustody, voidItem } from './item.commands.ts';
import { itemRefusals } from './item.text.ts';
import { countTray, listItems, listRegisters, listUnregistered, registerOfDay } from './list.commands.ts';
import { learnedRoutes, proposalRoutes } from './proposals/proposals.routes.ts';
import { recognitionRoutes } from './recognition.routes.ts';
import { registerItem } from './register.commands.ts';
import { itemStates } from './register.ts';
import * as forms from './registration.ts';
import { find } from './search.commands.ts';
import { sendingRoutes } from './sending.routes.ts';
import * as views from './views.ts';

const Own = Type.Object({ id: forms.Id });
const Cursor = { before: Type.Optional(forms.Id), most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })) };
const Filter = {
  register: Type.Optional(forms.Id),
  state: Type.Optional(Type.Enum([...itemStates])),
  sender: Type.Optional(forms.Id),
  receivedFrom: Type.Optional(forms.Day),
  receivedTo: Type.Optional(forms.Day),
  kind: Type.Optional(Type.String()),
  undirected: Type.Optional(Type.Boolean()),
  open: Type.Optional(Type.Boolean()),
};
const tags = ['register'];

/** The registers over HTTP: items and every act on them, books, the register of a day, search, files. */
export function registerRoutes(app: App, house: House): void {
  itemRoutes(app, house);
  actRoutes(app, house);
  bookRoutes(app, house);
  fileRoutes(app, house);
  sendingRoutes(app, house);
  bundleRoutes(app, house);
  recognitionRoutes(app, house);
  proposalRoutes(app, house);
  learnedRoutes(app, house);
}

function itemRoutes(app: App, house: House): void {
  app.post(
    '/api/items',
    {
      schema: {
        tags,
        summary: 'Register an item',
        body: forms.RegistrationForm,
        response: { 201: views.Registered, ...problemResponses },
      },
    },
    async (request, reply) => answer(reply, await registerItem(house, request.person, request.body), itemRefusals, 201),
  );
  app.get(
    '/api/items',
    {
      schema: {
        tags,
        summary: 'The newest items that you may see',
        querystring: Type.Object({ ...Filter, ...Cursor }),
        response: { 200: views.page(views.ItemRow), ...problemResponses },
      },
    },
    async (request, reply) => {
      const { before, most, ...filter } = request.query;
      return answer(reply, done(await listItems(house, request.person, filter, { before, most })), itemRefusals);
    },
  );
  app.get(
    '/api/items/count',
    {
      schema: {
        tags,
        summary: 'How many items a tray holds, counted as far as 500',
        querystring: Type.Object(Filter),
        response: { 200: Type.Object({ count: Type.Integer() }), ...problemResponses },
      },
    },
    async (request) => ({ count: await countTray(house, request.person, request.query) }),
  );
  app.get(
    '/api/items/:id',
    { schema: { tags, summary: 'One item', params: Own, response: { 200: views.ItemView, ...problemResponses } } },
    async (request, reply) => answer(reply, await readItem(house, request.person, request.params.id), itemRefusals),
  );
  app.get(
    '/api/items/:id/label',
    {
      schema: {
        tags,
        summary: 'What the label of an item prints',
        params: Own,
        response: { 200: views.Label, ...problemResponses },
      },
    },
    async (request, reply) => answer(reply, await labelOf(house, request.person, request.params.id), itemRefusals),
  );
  app.get(
    '/api/search',
    {
      schema: {
        tags,
        summary: 'Search everything that you may see',
        querystring: Type.Object({
          q: Type.String({ maxLength: 300 }),
          kinds: Type.Optional(Type.String()),
          ...Cursor,
        }),
        response: { 200: views.FoundPage, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { q, kinds, before, most } = request.query;
      const found = await find(house, request.person, q, { kinds: kinds?.split(','), before, most });
      return answer(reply, done(found), itemRefusals);
    },
  );
}

function actRoutes(app: App, house: House): void {
  const changed = { 200: Type.Object({ edition: Type.Integer() }), ...problemResponses };
  const made = { 201: Type.Object({ id: Type.String() }), ...problemResponses };
  app.post(
    '/api/items/:id/void',
    {
      schema: {
        tags,
        summary: 'Strike an item out; its number stays',
        params: Own,
        body: forms.VoidForm,
        response: changed,
      },
    },
    async (request, reply) =>
      answer(reply, await voidItem(house, request.person, request.params.id, request.body), itemRefusals),
  );
  app.post(
    '/api/items/:id/corrections',
    {
      schema: {
        tags,
        summary: 'Put fields of an item right, with their trace',
        params: Own,
        body: forms.CorrectionForm,
        response: changed,
      },
    },
    async (request, reply) =>
      answer(reply, await correctItem(house, request.person, request.params.id, request.body), itemRefusals),
  );
  app.post(
    '/api/items/:id/receipts',
    {
      schema: { tags, summary: 'Add a further copy of an item', params: Own, body: forms.ReceiptForm, response: made },
    },
    async (request, reply) =>
      answer(reply, await addReceipt(house, request.person, request.params.id, request.body), itemRefusals, 201),
  );
  app.post(
    '/api/items/:id/files',
    {
      schema: {
        tags,
        summary: 'Attach files that you have brought in',
        params: Own,
        body: forms.FilesForm,
        response: { 201: Type.Object({ files: Type.Array(Type.String()) }), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await addFiles(house, request.person, request.params.id, request.body), itemRefusals, 201),
  );
  app.post(
    '/api/items/:id/custody',
    {
      schema: {
        tags,
        summary: 'Record where the paper is and who signed for it',
        params: Own,
        body: forms.CustodyForm,
        response: made,
      },
    },
    async (request, reply) =>
      answer(reply, await recordCustody(house, request.person, request.params.id, request.body), itemRefusals, 201),
  );
  app.post(
    '/api/items/:id/open',
    {
      schema: {
        tags,
        summary: 'Open a sealed envelope that names you',
        params: Own,
        body: forms.OpeningForm,
        response: { 200: Type.Object({ contents: Type.String() }), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await openSealed(house, request.person, request.params.id, request.body), itemRefusals),
  );
}

function bookRoutes(app: App, house: House): void {
  app.get(
    '/api/registers',
    {
      schema: {
        tags,
        summary: 'The books of the house',
        response: { 200: Type.Object({ rows: Type.Array(views.RegisterView) }), ...problemResponses },
      },
    },
    async (request) => ({ rows: await listRegisters(house, request.person) }),
  );
  app.post(
    '/api/registers/:id/open',
    {
      schema: {
        tags,
        summary: 'Open a book at a number and a day',
        params: Own,
        body: forms.BookForm,
        response: { 200: Type.Object({ firstNumber: Type.Integer() }), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await openRegister(house, request.person, request.params.id, request.body), itemRefusals),
  );
  void app.register(async (scope) => {
    scope.addContentTypeParser('text/csv', (_request, payload, parsed) => parsed(null, payload));
    scope.post(
      '/api/registers/:id/import',
      {
        schema: {
          tags,
          summary: 'Bring the current book of a register in',
          description:
            'The body is the table itself (text/csv), read as it arrives. Rows that stand already are passed over.',
          params: Own,
          consumes: ['text/csv'],
          response: { 200: views.ImportResult, ...problemResponses },
        },
      },
      async (request, reply) => {
        const { id } = request.params as { id: string };
        return answer(
          reply,
          await importBook(house, request.person, id, request.body as AsyncIterable<Uint8Array>),
          itemRefusals,
        );
      },
    );
  });
  app.get(
    '/api/registers/:id/days/:day',
    {
      schema: {
        tags,
        summary: 'The register of a day',
        params: Type.Object({ id: forms.Id, day: forms.Day }),
        response: { 200: views.RegisterOfDay, ...problemResponses },
      },
    },
    async (request, reply) => {
      const { id, day } = request.params;
      if (!isCivilDay(day)) return answer(reply, refuse('not-a-day', { day }), itemRefusals);
      const printed = await registerOfDay(house, request.person, id, day);
      return answer(reply, printed === null ? refuse('no-such-register') : done(printed), itemRefusals);
    },
  );
  app.post(
    '/api/registers/:id/unregistered',
    {
      schema: {
        tags,
        summary: 'Note what came in without a number',
        params: Own,
        body: forms.UnregisteredForm,
        response: { 201: Type.Object({ id: Type.String() }), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await recordUnregistered(house, request.person, request.params.id, request.body),
        itemRefusals,
        201,
      ),
  );
  app.get(
    '/api/registers/:id/unregistered',
    {
      schema: {
        tags,
        summary: 'What came in without a number',
        params: Own,
        querystring: Type.Object(Cursor),
        response: { 200: views.page(views.Unregistered), ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(
        reply,
        done(await listUnregistered(house, request.person, request.params.id, request.query)),
        itemRefusals,
      ),
  );
}
