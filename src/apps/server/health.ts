import { sql } from 'kysely';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { House } from '../../directory/house.ts';
import { LedgerBroken } from '../../ledger/grow.ts';
import type { App } from '../../platform/http/server.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** What an operator asks: is the process alive, can it serve, and how is it doing. Metrics count routes and times, never records. */
export function healthRoutes(app: App, house: House, isStopping: () => boolean): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const took = new Histogram({
    name: 'diwan_http_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const faults = new Counter({
    name: 'diwan_http_faults_total',
    help: 'Answers with status 500 and above',
    registers: [registry],
  });
  new Gauge({
    name: 'diwan_open_pages',
    help: 'Pages that listen for changes',
    registers: [registry],
    collect() {
      this.set(house.live.open);
    },
  });
  app.addHook('onResponse', async (request, reply) => {
    took.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    if (reply.statusCode >= 500) faults.inc();
  });

  app.get('/health/live', { config: { open: true }, schema: { hide: true } }, async () => ({ alive: true }));

  app.get('/health/ready', { config: { open: true }, schema: { hide: true } }, async (_request, reply) => {
    if (isStopping()) return reply.code(503).send({ ready: false, reason: 'stopping' });
    try {
      await sql`select 1`.execute(house.db);
      // A ledger that contradicts its own checkpoints signs nothing, and then nothing leaves: an operator must hear of it.
      if (house.sequencer.trouble instanceof LedgerBroken)
        return reply.code(503).send({ ready: false, reason: 'ledger' });
      return { ready: true };
    } catch {
      return reply.code(503).send({ ready: false, reason: 'database' });
    }
  });

  app.get('/metrics', { config: { open: true }, schema: { hide: true } }, async (request, reply) => {
    // What came through a proxy came from elsewhere, whatever address it claims.
    const forwarded = request.headers['x-forwarded-for'] !== undefined || request.headers['forwarded'] !== undefined;
    if (forwarded || !loopback.has(request.ip)) return reply.callNotFound();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
