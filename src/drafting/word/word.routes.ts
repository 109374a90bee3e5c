import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { languages } from '../../kernel/text.ts';
import { kindFacts } from '../../platform/files/kinds.ts';
import { answer, problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { Id } from '../../register/registration.ts';
import { bringBack, compareWord } from './bring-back.commands.ts';
import { exportWord } from './export-word.commands.ts';
import { wordRefusals as refusals } from './word-refusals.text.ts';

const params = Type.Object({ id: Id });
const tags = ['drafting'];
const Language = Type.Enum([...languages]);
const Free = Type.Object({}, { additionalProperties: true });
const file = {
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  /** For a file that does not say from which language version it was exported. */
  language: Type.Optional(Language),
};

/** Drafts as Word files over HTTP: out, compared, and back. */
export function wordRoutes(app: App, house: House): void {
  app.get(
    '/api/drafts/:id/word',
    {
      schema: {
        tags,
        summary:
          'A draft as a Word file: "draft, not cleared", its remarks as comments, its suggestions as tracked changes; an entry of the ledger',
        params,
        querystring: Type.Object({ language: Type.Optional(Language) }),
      },
    },
    async ({ params, query, person }, reply) => {
      const made = await exportWord(house, person, params.id, query);
      if (!made.done) return answer(reply, made, refusals);
      return reply
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(made.value.name)}`)
        .header('cache-control', 'private, no-store')
        .type(kindFacts.docx.media)
        .send(Buffer.from(made.value.content));
    },
  );
  app.post(
    '/api/drafts/:id/word/compare',
    {
      schema: {
        tags,
        summary: 'What a Word file that you brought in would change, word by word; nothing is written',
        params,
        body: Type.Object(file, { additionalProperties: false }),
        response: { 200: Free, ...problemResponses },
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await compareWord(house, person, params.id, body), refusals),
  );
  app.post(
    '/api/drafts/:id/word',
    {
      schema: {
        tags,
        summary:
          'Take a Word file back: its text as a further version, its comments as remarks, its tracked changes as suggestions',
        params,
        body: Type.Object({ ...file, edition: Type.Integer({ minimum: 1 }) }, { additionalProperties: false }),
        response: {
          200: Type.Object({
            edition: Type.Integer(),
            ordinal: Type.Integer(),
            isSaved: Type.Boolean(),
            remarks: Type.Integer(),
            suggestions: Type.Integer(),
          }),
          ...problemResponses,
        },
      },
    },
    async ({ params, body: { edition, ...order }, person }, reply) =>
      answer(reply, await bringBack(house, person, params.id, { ...order, expectedEdition: edition }), refusals),
  );
}
