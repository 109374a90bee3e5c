import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { problemResponses } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { listOpenFindings } from './open-findings.commands.ts';
import { cursorPattern, type OpenFindingsPage } from './open-findings.ts';

/** Which drafts in hand have open errors and warnings. */
export function openFindingsRoutes(app: App, house: House): void {
  app.get(
    '/api/findings/open',
    {
      schema: {
        tags: ['clearance'],
        summary: 'Drafts in hand with open errors or warnings, the worst first: the Cabinet’s, or my own',
        querystring: Type.Object({
          before: Type.Optional(Type.String({ pattern: cursorPattern })),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        }),
        response: {
          200: Type.Unsafe<OpenFindingsPage>(Type.Object({}, { additionalProperties: true })),
          ...problemResponses,
        },
      },
    },
    async ({ person, query: { before = null, most } }) =>
      listOpenFindings(house, person, { before, ...(most === undefined ? {} : { most }) }),
  );
}
