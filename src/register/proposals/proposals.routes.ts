import { type TSchema, Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { done } from '../../kernel/outcome.ts';
import { answer, problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { Id } from '../registration.ts';
import { listLearned, withdrawLearned } from './learned-names.commands.ts';
import { learnedRefusals } from './learned-names.text.ts';
import { type LearnedName, WithdrawalForm } from './learned-names.ts';
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
      isLearned: Type.Optional(Type.Boolean()),
    }),
  ),
  remarks: Type.Array(Type.Object({ code: text, facts: Type.Record(text, Type.Unknown()), source: Source })),
  twins: Type.Optional(
    Type.Array(
      Type.Object({
        item: Id,
        number: text,
        channel: text,
        receivedOn: text,
        reason: Type.Enum(['words', 'look', 'both']),
        percent: Type.Integer(),
      }),
    ),
  ),
  cited: Type.Array(Type.Object({ kind: text, canonical: text, record: nullable(text), source: Source })),
});

const LearnedView = Type.Object({
  id: text,
  words: text,
  correspondent: text,
  name: Words,
  state: Type.Enum(['in-use', 'withdrawn']),
  learnedAt: text,
  withdrawnAt: nullable(text),
  withdrawnBy: nullable(Words),
  withdrawnReason: nullable(text),
});

/** What the house learned from corrections: to be seen, and withdrawn. */
export function learnedRoutes(app: App, house: House): void {
  app.get(
    '/api/learned',
    {
      schema: {
        tags: ['register'],
        summary: 'What the house learned from proposals that were put right',
        description:
          'Words of letterheads and whom they name, for those who keep books and the Cabinet; to anyone else the list is empty.',
        response: { 200: Type.Object({ rows: Type.Array(LearnedView) }), ...problemResponses },
      },
    },
    async (request) => ({ rows: (await listLearned(house, request.person)).map(shown) }),
  );
  app.post(
    '/api/learned/:id/withdrawal',
    {
      schema: {
        tags: ['register'],
        summary: 'Take something that was learned out of use',
        params: Type.Object({ id: Id }),
        body: WithdrawalForm,
        response: { 200: LearnedView, ...problemResponses },
      },
    },
    async (request, reply) => {
      const outcome = await withdrawLearned(house, request.person, request.params.id, request.body.reason);
      return answer(reply, outcome.done ? done(shown(outcome.value)) : outcome, learnedRefusals);
    },
  );
}

const instant = (at: unknown): string => new Date(at as string | Date).toISOString();
const shown = (row: LearnedName): LearnedName => ({
  ...row,
  learnedAt: instant(row.learnedAt),
  withdrawnAt: row.withdrawnAt === null ? null : instant(row.withdrawnAt),
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
