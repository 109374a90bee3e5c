import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { answer, problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { sendPicture } from '../../register/recognition.routes.ts';
import { dispatchRefusals } from '../dispatch.text.ts';
import { EditionForm, Standing, WithId } from '../views.ts';
import * as commands from './wet.commands.ts';
import { decisionHows, differenceSorts, handStates, pageTroubles, scanProblems, scanStates } from './wet.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) => Type.Union([type, Type.Null()]);
const Words = Type.Object({}, { additionalProperties: true });
const closed = { additionalProperties: false } as const;
const Id = Type.String({ format: 'uuid' });
const WithScan = Type.Object({ id: Id, scan: Id });
const WithPage = Type.Object({ id: Id, scan: Id, page: Type.Integer({ minimum: 1, maximum: 1_000 }) });

const Place = Type.Object(
  { left: Type.Integer(), top: Type.Integer(), width: Type.Integer(), height: Type.Integer() },
  { description: 'On the page of the scan, in hundredths of a percent of it.' },
);
const Decision = Type.Object(
  {
    difference: Type.Integer({ minimum: 1 }),
    how: Type.Enum([...decisionHows]),
    note: nullable(Type.String({ maxLength: 500 })),
  },
  closed,
);
const Comparison = Type.Object({
  paperPages: Type.Integer(),
  scanPages: Type.Integer(),
  alike: Type.Integer(),
  figuresAlike: Type.Integer(),
  notReadable: Type.Integer({ description: 'Words of the paper that no machine reads even on a clean print.' }),
  differences: Type.Array(
    Type.Object({
      id: Type.Integer(),
      sort: Type.Enum([...differenceSorts]),
      trouble: nullable(Type.Enum([...pageTroubles])),
      cleared: nullable(Type.String()),
      scanned: nullable(Type.String()),
      paperPage: nullable(Type.Integer()),
      scanPage: nullable(Type.Integer()),
      place: nullable(Place),
    }),
  ),
});
const HandView = Type.Object({
  document: Type.String(),
  number: Type.String(),
  subject: Type.String(),
  state: Type.Enum([...handStates]),
  scans: Type.Array(
    Type.Object({
      id: Type.String(),
      state: Type.Enum([...scanStates]),
      problem: nullable(Type.Enum([...scanProblems])),
      broughtBy: Words,
      broughtAt: Type.String(),
      read: Type.Integer({ description: 'Pages that have been read, of the scan and of the paper as it was set.' }),
      toRead: Type.Integer(),
      pages: nullable(Type.Integer()),
      sha256: nullable(Type.String()),
      comparison: nullable(Comparison),
      decisions: nullable(Type.Array(Decision)),
      decidedBy: nullable(Words),
      decidedAt: nullable(Type.String()),
      reason: nullable(Type.String()),
      edition: Type.Integer(),
    }),
  ),
  may: Type.Object({ bring: Type.Boolean(), judge: Type.Boolean() }),
});

/** The signing of a document by hand: its scans, what differs on them, and what officers decide. */
export function wetRoutes(app: App, house: House): void {
  const tags = ['dispatch'];
  const responses = <T extends Parameters<typeof Type.Optional>[0]>(response: T) => ({
    200: response,
    ...problemResponses,
  });
  app.get(
    '/api/documents/:id/scans',
    {
      schema: {
        tags,
        summary: 'Where a document stands that is signed by hand: its scans, and what differs on them',
        params: WithId,
        response: responses(HandView),
      },
    },
    async ({ person, params }, reply) =>
      answer(reply, await commands.showHand(house, person, params.id), dispatchRefusals),
  );
  app.post(
    '/api/documents/:id/scans',
    {
      schema: {
        tags,
        summary: 'Bring the scan of a document that was signed by hand',
        description: 'The hashes of files that you have brought in at /api/files, in the order of their pages.',
        params: WithId,
        body: Type.Object(
          { files: Type.Array(Type.String({ pattern: '^[0-9a-f]{64}$' }), { minItems: 1, maxItems: 60 }) },
          closed,
        ),
        response: responses(Type.Object({ id: Type.String(), pages: Type.Integer() })),
      },
    },
    async ({ person, params, body }, reply) =>
      answer(reply, await commands.bringScan(house, person, params.id, body.files), dispatchRefusals),
  );
  app.post(
    '/api/documents/:id/scans/:scan/accept',
    {
      schema: {
        tags,
        summary: 'Accept a signed scan: every difference that weighs has been decided',
        params: WithScan,
        body: Type.Object(
          { edition: EditionForm.properties.edition, decisions: Type.Array(Decision, { maxItems: 5_000 }) },
          closed,
        ),
        response: responses(Standing),
      },
    },
    async ({ person, params, body }, reply) =>
      answer(reply, await commands.acceptScan(house, person, params.id, params.scan, body), dispatchRefusals),
  );
  app.post(
    '/api/documents/:id/scans/:scan/refuse',
    {
      schema: {
        tags,
        summary: 'Refuse a signed scan, with the reason: another is awaited',
        params: WithScan,
        body: Type.Object(
          { edition: EditionForm.properties.edition, reason: Type.String({ minLength: 1, maxLength: 500 }) },
          closed,
        ),
        response: responses(Standing),
      },
    },
    async ({ person, params, body }, reply) =>
      answer(reply, await commands.refuseScan(house, person, params.id, params.scan, body), dispatchRefusals),
  );
  app.get(
    '/api/documents/:id/scans/:scan/pages/:page/picture',
    {
      schema: {
        tags,
        summary: 'A page of a signed scan as it would leave, as a picture',
        params: WithPage,
        response: { ...problemResponses },
      },
    },
    async ({ person, params }, reply) => {
      const shown = await commands.scanPicture(house, person, params);
      if (!shown.done) return answer(reply, shown, dispatchRefusals);
      return sendPicture(reply, shown.value);
    },
  );
}
