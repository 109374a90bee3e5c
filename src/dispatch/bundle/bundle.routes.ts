import { Type } from 'typebox';
import type { House } from '../../directory/house.ts';
import { answer } from '../../platform/http/problem.ts';
import type { App } from '../../platform/http/server.ts';
import { WithId } from '../views.ts';
import { exportBundle } from './bundle.commands.ts';
import { bundleRefusals } from './bundle.text.ts';

/** A dispatched document as a bundle for another house. */
export function documentBundleRoutes(app: App, house: House): void {
  app.get(
    '/api/documents/:id/bundle.zip',
    {
      schema: {
        tags: ['dispatch'],
        summary: 'A dispatched document as a signed bundle for another house; an entry of the ledger',
        params: WithId,
        querystring: Type.Object({
          dispatch: Type.Optional(
            Type.String({ format: 'uuid', description: 'for this addressee; else for the first' }),
          ),
        }),
      },
    },
    async (request, reply) => {
      const { dispatch = null } = request.query;
      const made = await exportBundle(house, request.person, request.params.id, dispatch);
      if (!made.done) return answer(reply, made, bundleRefusals);
      return reply
        .header('content-type', 'application/zip')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(made.value.name)}`)
        .header('cache-control', 'private, no-store')
        .send(made.value.content);
    },
  );
}
