import { accountRoutes } from '../../access/account.routes.ts';
import { authenticate, type Door } from '../../access/authentication.ts';
import { liveRoutes } from '../../access/live.routes.ts';
import { entryRoutes } from '../../directory/entry.routes.ts';
import type { House } from '../../directory/house.ts';
import { type App, createHttp } from '../../platform/http/server.ts';
import { routes } from './capabilities.ts';
import { healthRoutes } from './health.ts';
import { referenceRoutes } from './reference.ts';
import { webRoutes } from './web.ts';

export interface ServerOptions {
  readonly door: Door;
  /** Largest file in bytes. */
  readonly fileLimit: number;
  /** The folder of the built web application. */
  readonly web: string;
  readonly isStopping: () => boolean;
}

/** The whole house over HTTP: the door, every capability, the reference, the web application. */
export async function createServer(house: House, options: ServerOptions): Promise<App> {
  const app = await createHttp({ log: house.log, fileLimit: options.fileLimit, secure: options.door.secure });
  authenticate(app, house, options.door);
  healthRoutes(app, house, options.isStopping);
  entryRoutes(app, house, options.door);
  accountRoutes(app, house);
  for (const add of routes) add(app, house);
  liveRoutes(app, house, house.live);
  referenceRoutes(app);
  await webRoutes(app, options.web);
  return app;
}
