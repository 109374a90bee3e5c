import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { answer, problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import * as commands from './findings.commands.ts';
import { findingRefusals as refusals } from './findings.text.ts';
import { AnswerForm } from './findings.ts';

const Id = Type.String({ format: 'uuid' });
const Open = Type.Object({}, { additionalProperties: true });
const Given = Type.Object({ id: Id });
const tags = ['clearance'];

/** What the machine finds in a draft, and what officers say to it. */
export function findingRoutes(app: App, house: House): void {
  app.get(
    '/api/drafts/:id/findings',
    {
      schema: {
        tags,
        summary: 'What the rules of the seven checks find in the newest version of a draft',
        params: Type.Object({ id: Id }),
        response: { 200: Open, ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await commands.showFindings(house, request.person, request.params.id), refusals),
  );

  app.post(
    '/api/drafts/:id/findings/:key',
    {
      schema: {
        tags,
        summary: 'Answer or dismiss a finding',
        params: Type.Object({ id: Id, key: Type.String({ pattern: '^[0-9a-f]{64}$' }) }),
        body: AnswerForm,
        response: { 200: Given, ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(
        reply,
        await commands.answerFinding(house, request.person, request.params.id, request.params.key, request.body),
        refusals,
      ),
  );

  app.post(
    '/api/finding-answers/:id/undo',
    {
      schema: {
        tags,
        summary: 'Take an answer to a finding back',
        params: Type.Object({ id: Id }),
        response: { 200: Given, ...problemResponses },
      },
    },
    async (request, reply) =>
      answer(reply, await commands.undoAnswer(house, request.person, request.params.id), refusals),
  );
}
