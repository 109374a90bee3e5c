import { type TSchema, Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { answer, problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { proposeFor } from './proposals.commands.ts';
import { proposalRefusals } from './proposals.text.ts';
import { proposedFields } from './proposals.ts';
import { ProposeForm } from './propose-form.ts';

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const text = Type.String();
const Words = Type.Object({ ar: text, en: text, fr: text });
const Source = Type.Object({
  words: text,
  file: nullable(text),
  isHeader: Type.Boolean(),
  page: nullable(Type.Integer()),
  line: nullable(Type.Integer()),
});

const ProposalsView = Type.Object({
  papers: Type.Array(Type.Object({ file: nullable(text), state: text, isCut: Type.Boolean() })),
  proposals: Type.Array(
    Type.Object({
      field: Type.Enum([...proposedFields]),
      value: Type.Union([text, Type.Integer(), Type.Array(text)]),
      name: nullable(Words),
      number: nullable(text),
      sureness: Type.Enum(['sure', 'likely', 'unsure']),
      source: Source,
    }),
  ),
  remarks: Type.Array(Type.Object({ code: text, facts: Type.Record(text, Type.Unknown()), source: Source })),
  cited: Type.Array(Type.Object({ kind: text, canonical: text, record: nullable(text), source: Source })),
});

/** What papers that were brought in say of themselves, for the registration form. */
export function proposalRoutes(app: App, house: House): void {
  app.post(
    '/api/files/proposals',
    {
      schema: {
        tags: ['files'],
        summary: 'What files that you have brought in, or words that you have typed, say of themselves',
        description:
          'Proposals for the fields of a registration, each with the words it comes from, where they stand, and how sure it is. Nothing is registered or kept. An envelope that stays closed is not read.',
        body: ProposeForm,
        response: { 200: ProposalsView, ...problemResponses },
      },
    },
    async (request, reply) => answer(reply, await proposeFor(house, request.person, request.body), proposalRefusals),
  );
}
