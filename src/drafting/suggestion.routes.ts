import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { acceptSuggestions, listSuggestions, rejectSuggestions, suggest } from './suggestion.commands.ts';
import { suggestionRefusals as refusals } from './suggestion.text.ts';
import { AcceptForm, RejectForm, SuggestForm, SuggestionList } from './suggestion.ts';

const params = Type.Object({ id: Id });
const tags = ['drafting'];

/** Suggested changes of drafts over HTTP. */
export function suggestionRoutes(app: App, house: House): void {
  app.get(
    '/api/drafts/:id/suggestions',
    {
      schema: {
        tags,
        summary: 'The suggestions on a draft, those that are open placed in the version in hand',
        params,
        response: { 200: SuggestionList, ...problemResponses },
      },
    },
    async ({ params, person }, reply) => answer(reply, await listSuggestions(house, person, params.id), refusals),
  );
  app.post(
    '/api/drafts/:id/suggestions',
    {
      schema: {
        tags,
        summary: 'Suggest what you changed in the text of a saved version, each place by itself',
        params,
        body: SuggestForm,
        response: { 200: Type.Object({ ids: Type.Array(Id) }), ...problemResponses },
      },
    },
    async ({ params, body, person }, reply) => answer(reply, await suggest(house, person, params.id, body), refusals),
  );
  app.post(
    '/api/drafts/:id/suggestions/accept',
    {
      schema: {
        tags,
        summary: 'Accept suggestions: those that fit are made in the text, which is saved as a further version',
        params,
        body: AcceptForm,
        response: {
          200: Type.Object({
            edition: Type.Integer(),
            ordinal: Type.Integer(),
            accepted: Type.Array(Id),
            left: Type.Array(Id),
          }),
          ...problemResponses,
        },
      },
    },
    async ({ params, body: { edition, ids }, person }, reply) =>
      answer(reply, await acceptSuggestions(house, person, params.id, { expectedEdition: edition, ids }), refusals),
  );
  app.post(
    '/api/drafts/:id/suggestions/reject',
    {
      schema: {
        tags,
        summary: 'Reject suggestions, or take back your own; the text stays as it is',
        params,
        body: RejectForm,
        response: problemResponses,
      },
    },
    async ({ params, body, person }, reply) =>
      answer(reply, await rejectSuggestions(house, person, params.id, body.ids), refusals),
  );
}
