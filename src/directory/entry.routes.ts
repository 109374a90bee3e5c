import { Type } from 'typebox';
import { entryRefusals } from '../access/access.text.ts';
import { type Door, giveCookie, takeCookie, tokenOf } from '../access/authentication.ts';
import { endSession } from '../access/session.ts';
import type { PersonId } from '../kernel/id.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { enterByPassword, enterTrial, preferToRead, setUpHouse, showEntry, showMe } from './entry.commands.ts';
import { EntryView, MeView } from './entry.ts';
import type { House } from './house.ts';

const Opened = Type.Object({ endsAt: Type.String() });
const often = { rateLimit: { max: 30, timeWindow: '1 minute' } };

/** The door: who may come in, coming in, going out, and who I am. */
export function entryRoutes(app: App, house: House, door: Door): void {
  app.get(
    '/api/entry',
    {
      config: { open: true },
      schema: { tags: ['entry'], summary: 'What the door shows', response: { 200: EntryView } },
    },
    async () => showEntry(house),
  );

  app.post(
    '/api/entry/trial',
    {
      config: { open: true },
      schema: {
        tags: ['entry'],
        summary: 'Enter a trial house as one of its cast',
        body: Type.Object({ person: Type.String({ format: 'uuid' }) }),
        response: { 200: Opened, ...problemResponses },
      },
    },
    async (request, reply) => {
      const opened = await enterTrial(house, request.body.person as PersonId);
      if (!opened.done) return answer(reply, opened, entryRefusals);
      giveCookie(reply, door, opened.value.token, opened.value.endsAt);
      return { endsAt: opened.value.endsAt.toISOString() };
    },
  );

  app.post(
    '/api/entry/password',
    {
      config: { open: true, ...often },
      schema: {
        tags: ['entry'],
        summary: 'Enter with an e-mail address and a password',
        body: Type.Object({ email: Type.String({ maxLength: 320 }), password: Type.String({ maxLength: 200 }) }),
        response: { 200: Opened, ...problemResponses },
      },
    },
    async (request, reply) => {
      const opened = await enterByPassword(house, { ...request.body, source: request.ip });
      if (!opened.done) return answer(reply, opened, entryRefusals);
      giveCookie(reply, door, opened.value.token, opened.value.endsAt);
      return { endsAt: opened.value.endsAt.toISOString() };
    },
  );

  app.post(
    '/api/entry/setup',
    {
      config: { open: true, ...often },
      schema: {
        tags: ['entry'],
        summary: 'Make the first administrator of a real house with the set-up token',
        body: Type.Object({
          token: Type.String({ maxLength: 200 }),
          name: Type.String({ minLength: 1, maxLength: 200 }),
          email: Type.String({ format: 'email', maxLength: 320 }),
          password: Type.String({ maxLength: 200 }),
        }),
        response: { 200: Opened, ...problemResponses },
      },
    },
    async (request, reply) => {
      const opened = await setUpHouse(house, request.body);
      if (!opened.done) return answer(reply, opened, entryRefusals);
      giveCookie(reply, door, opened.value.token, opened.value.endsAt);
      return { endsAt: opened.value.endsAt.toISOString() };
    },
  );

  app.post(
    '/api/leave',
    { config: { open: true }, schema: { tags: ['entry'], summary: 'Leave', response: { 204: Type.Null() } } },
    async (request, reply) => {
      const token = tokenOf(request.headers, request.cookies, door);
      if (token !== null) await endSession(house.db, token);
      takeCookie(reply, door);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/api/me',
    {
      schema: {
        tags: ['entry'],
        summary: 'Who I am and what I hold today',
        response: { 200: MeView, ...problemResponses },
      },
    },
    async (request, reply) => {
      const me = await showMe(house, request.person);
      return me === null ? answer(reply, { done: false, refusal: 'not-allowed', facts: {} }, entryRefusals) : me;
    },
  );

  app.post(
    '/api/me/preferences',
    {
      schema: {
        tags: ['entry'],
        summary: 'The language and the calendar in which I like to read',
        body: Type.Object({
          language: Type.Union([Type.Literal('ar'), Type.Literal('en'), Type.Literal('fr')]),
          calendar: Type.Union([Type.Literal('gregory'), Type.Literal('hijri'), Type.Literal('both')]),
        }),
        response: { 204: Type.Null(), ...problemResponses },
      },
    },
    async (request, reply) => {
      return answer(
        reply,
        await preferToRead(house, request.person, request.body.language, request.body.calendar),
        entryRefusals,
      );
    },
  );
}
