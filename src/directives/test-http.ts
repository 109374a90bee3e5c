import type { TestHouse } from '../../test/harness/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { createHttp } from '../platform/http/server.ts';
import { deskRoutes } from '../referral/desk.routes.ts';
import { referralRoutes } from '../referral/referral.routes.ts';
import { directivesRoutes } from './directives.routes.ts';

/** What a route answered. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** The routes of referral and directives over HTTP, asked as a person of the cast. */
export async function openHttp(house: TestHouse): Promise<{
  ask(slug: string, method: 'GET' | 'POST', path: string, body?: object): Promise<Answered>;
  /** Every route of these capabilities, as `POST /api/…`. */
  readonly routes: readonly string[];
}> {
  const app = await createHttp({ log: house.log, fileLimit: 1024, secure: false });
  const routes: string[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' || method === 'POST') routes.push(`${method} ${url}`);
  });
  app.addHook('onRequest', async (request) => {
    request.person = String(request.headers['x-person']) as PersonId;
  });
  referralRoutes(app, house);
  deskRoutes(app, house);
  directivesRoutes(app, house);
  return {
    routes,
    ask: async (slug, method, url, body) => {
      const answered = await app.inject({
        method,
        url,
        headers: { 'x-person': house.person(slug) },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: answered.statusCode, body: answered.body };
    },
  };
}
