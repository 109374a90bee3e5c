import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { answer, problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { checkText } from './checked-text.commands.ts';
import { checkedTextRefusals as refusals } from './checked-text.text.ts';
import { type CheckedText, CheckForm } from './checked-text.ts';

/** A text that is in no draft, read with the books of the house. */
export function checkedTextRoutes(app: App, house: House): void {
  app.post(
    '/api/check',
    {
      // A sign of the text may take six in JSON.
      bodyLimit: 4 * 1024 * 1024,
      schema: {
        tags: ['clearance'],
        summary:
          'What the rules of the seven checks find in a text, by the books of the house that I may read; nothing is kept',
        body: CheckForm,
        response: {
          200: Type.Unsafe<CheckedText>(Type.Object({}, { additionalProperties: true })),
          ...problemResponses,
        },
      },
    },
    async ({ body, person }, reply) => answer(reply, await checkText(house, person, body), refusals),
  );
}
