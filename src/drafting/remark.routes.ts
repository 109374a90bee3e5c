import { Type } from 'typebox';
import type { House } from '../directory/house.ts';
import { done } from '../kernel/outcome.ts';
import { answer, problemResponses } from '../platform/http/problem.ts';
import type { App } from '../platform/http/server.ts';
import { Id } from '../register/registration.ts';
import { addRemark, answerRemark, listRemarks, settleRemark } from './remark.commands.ts';
import { remarkRefusals as refusals } from './remark.text.ts';
import { AnswerForm, RemarkForm, RemarkShown } from './remark.ts';

const params = Type.Object({ id: Id });
const tags = ['drafting'];

/** Remarks on the words of drafts over HTTP. */
export function remarkRoutes(app: App, house: House): void {
  app.get(
    '/api/drafts/:id/remarks',
    {
      schema: {
        tags,
        summary: 'The remarks on a draft, oldest first',
        params,
        response: { 200: Type.Object({ rows: Type.Array(RemarkShown) }), ...problemResponses },
      },
    },
    async ({ params, person }, reply) => {
      const found = await listRemarks(house, person, params.id);
      return answer(reply, found.done ? done({ rows: found.value }) : found, refusals);
    },
  );
  app.post(
    '/api/drafts/:id/remarks',
    {
      schema: {
        tags,
        summary: 'Remark on words of a saved version',
        params,
        body: RemarkForm,
        response: { 200: Type.Object({ id: Id }), ...problemResponses },
      },
    },
    async ({ params, body, person }, reply) => answer(reply, await addRemark(house, person, params.id, body), refusals),
  );
  app.post(
    '/api/remarks/:id/answer',
    { schema: { tags, summary: 'Answer a remark', params, body: AnswerForm, response: problemResponses } },
    async ({ params, body, person }, reply) =>
      answer(reply, await answerRemark(house, person, params.id, body.answer), refusals),
  );
  app.post(
    '/api/remarks/:id/settle',
    { schema: { tags, summary: 'Settle a remark', params, response: problemResponses } },
    async ({ params, person }, reply) => answer(reply, await settleRemark(house, person, params.id), refusals),
  );
}
