import type { TestHouse } from '../../test/harness/house.ts';
import type { PersonId } from '../kernel/id.ts';
import { type App, createHttp } from '../platform/http/server.ts';
import { createLog } from '../platform/log/log.ts';

/** The house over HTTP for a test, without the door: who asks is named in the header `x-person` by the slug of the cast. */
export async function httpOf(house: TestHouse, ...routes: ((app: App, house: TestHouse) => void)[]): Promise<App> {
  const app = await createHttp({ log: createLog({ logLevel: 'silent' }), fileLimit: 1_000_000, secure: false });
  app.addHook('onRequest', async (request) => {
    const slug = request.headers['x-person'];
    request.person = typeof slug === 'string' ? house.person(slug) : ('' as PersonId);
  });
  for (const add of routes) add(app, house);
  return app;
}
