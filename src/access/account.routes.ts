import { type TSchema, Type } from 'typebox';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import * as commands from './account.commands.ts';
import { accountRefusals as refusals } from './account.text.ts';
import * as shape from './account.ts';
import type { Ground } from './act.ts';

const params = Type.Object({ id: Type.String({ format: 'uuid' }) });
const rowsOf = <Row extends TSchema>(row: Row) => Type.Object({ rows: Type.Array(row) });
const described = <Response extends TSchema>(summary: string, response: Response) => ({
  tags: ['account'],
  summary,
  response: { 200: response, ...problemResponses },
});
const ending = (summary: string) => ({
  schema: { tags: ['account'], summary, params, response: { 204: Type.Null(), ...problemResponses } },
});

/** One's own account: one's password, the tokens of one's programs, and where one is signed in. */
export function accountRoutes(app: App, ground: Ground): void {
  app.get(
    '/api/me/tokens',
    { schema: described('The tokens of my programs, never shown themselves', rowsOf(shape.TokenView)) },
    async ({ person }) => ({ rows: await commands.listTokens(ground, person) }),
  );

  app.post(
    '/api/me/tokens',
    {
      config: { secret: true },
      schema: {
        ...described('A token for a program that acts as me, for up to 90 days; shown this once', shape.TokenMade),
        body: shape.TokenForm,
      },
    },
    async ({ session, body }, reply) => answer(reply, await commands.makeToken(ground, session, body), refusals),
  );

  app.post('/api/me/tokens/:id/revoke', ending('End a token from this moment on'), async (request, reply) =>
    answer(reply, await commands.revokeToken(ground, request.person, request.params.id), refusals),
  );

  app.get(
    '/api/me/password',
    { schema: described('Since when I have my password', shape.PasswordView) },
    async ({ person }) => commands.showPassword(ground, person),
  );

  app.post(
    '/api/me/password',
    {
      config: { secret: true, beforePassword: true, rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags: ['account'],
        summary: 'Choose my own password; everything else that is open in my name ends',
        body: shape.PasswordForm,
        response: { 204: Type.Null(), ...problemResponses },
      },
    },
    async ({ session, body, ip }, reply) =>
      answer(reply, await commands.choosePassword(ground, session, body, ip), refusals),
  );

  app.get(
    '/api/me/sessions',
    { schema: described('Where I am signed in', rowsOf(shape.SessionView)) },
    async ({ session }) => ({ rows: await commands.listSessions(ground, session) }),
  );

  app.post('/api/me/sessions/:id/end', ending('End a session of mine'), async (request, reply) =>
    answer(reply, await commands.endOwnSession(ground, request.person, request.params.id), refusals),
  );
}
