import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import {
  HeldForm,
  type HeldRow,
  type Imported,
  ImportForm,
  type ResolutionPage,
  type ResolutionView,
} from './register.ts';
import * as commands from './resolutions.commands.ts';
import { resolutionRefusals as refusals } from './resolutions.text.ts';

const tags = ['resolutions'];
const free = <T>() => Type.Unsafe<T>(Type.Object({}, { additionalProperties: true }));
const Wanted = Type.Object({
  find: Type.Optional(Type.String({ maxLength: 200 })),
  session: Type.Optional(Type.Integer({ minimum: 1, maximum: 99 })),
  body: Type.Optional(Type.String({ maxLength: 20 })),
  before: Type.Optional(Type.String({ maxLength: 200 })),
  most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
});

/** The register of resolutions: read by everyone of the house, kept by the Cabinet and its keepers. */
export function resolutionRoutes(app: App, house: House): void {
  readingRoutes(app, house);
  app.post(
    '/api/resolutions/import',
    {
      bodyLimit: 64 * 1024 * 1024,
      schema: {
        tags,
        summary: 'Bring in resolutions from a table or a JSON list; what is not sound is told with its place',
        body: ImportForm,
        response: { 200: free<Imported>(), ...problemResponses },
      },
    },
    async ({ body, person }, reply) => answer(reply, await commands.importResolutions(house, person, body), refusals),
  );
  app.post(
    '/api/resolutions/held',
    {
      schema: {
        tags,
        summary: 'Say whether all resolutions of a session and series are held',
        body: HeldForm,
        response: { 200: Type.Object({ complete: Type.Boolean() }), ...problemResponses },
      },
    },
    async ({ body, person }, reply) => answer(reply, await commands.sayHeld(house, person, body), refusals),
  );
}

function readingRoutes(app: App, house: House): void {
  app.get(
    '/api/resolutions',
    {
      schema: {
        tags,
        summary: 'The register of resolutions, the newest session first',
        querystring: Wanted,
        response: { 200: free<ResolutionPage>(), ...problemResponses },
      },
    },
    async ({ query, person }, reply) => answer(reply, await commands.listResolutions(house, person, query), refusals),
  );
  app.get(
    '/api/resolutions/held',
    {
      schema: {
        tags,
        summary: 'Of which sessions and series resolutions are held, and where all of them are',
        response: { 200: free<{ rows: readonly HeldRow[] }>(), ...problemResponses },
      },
    },
    async ({ person }, reply) => answer(reply, await commands.listHeld(house, person), refusals),
  );
  app.get(
    '/api/resolutions/:id',
    {
      schema: {
        tags,
        summary: 'One resolution in the texts that are held',
        params: Type.Object({ id: Id }),
        response: { 200: free<ResolutionView>(), ...problemResponses },
      },
    },
    async ({ params, person }, reply) =>
      answer(reply, await commands.showResolution(house, person, params.id), refusals),
  );
}
