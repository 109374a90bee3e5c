import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { App } from '../../platform/http/server.ts';

/** The built web application: files with a hash in their name are kept by browsers for a year, the page itself is asked for each time. */
export async function webRoutes(app: App, folder: string): Promise<void> {
  await app.register(async (scope) => {
    // The page and its parts are for everyone: the door itself is drawn with them.
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, open: true };
    });
    await scope.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      decorateReply: false,
      schemaHide: true,
    });
  });
  const index = join(folder, 'index.html');
  const page = await readFile(index, 'utf8').catch(() => null);
  const open = { config: { open: true }, schema: { hide: true } } as const;
  app.get('/*', open, async (request, reply) => {
    if (page === null || request.url.startsWith('/api/') || request.url.startsWith('/assets/'))
      return reply.callNotFound();
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  });
}
