import { sql } from 'kysely';
import type { App } from '../platform/http/server.ts';
import type { Live } from '../platform/live.ts';
import { type Ground, read } from './act.ts';
import { isOpen } from './session.ts';

const everyMs = 25_000;

/** `GET /api/live`: a stream that says "something you see has changed", and nothing more; the page asks again for what it shows. */
export function liveRoutes(app: App, ground: Ground, live: Live, beatMs = everyMs): void {
  const open = new Set<() => void>();
  // Streams never end by themselves: a house that closes ends them first, or it would wait for its readers.
  app.addHook('preClose', async () => {
    for (const end of open) end();
  });
  app.get(
    '/api/live',
    { sse: 'only', schema: { tags: ['live'], summary: 'Tells an open page that something it shows has changed' } },
    async (request, reply) => {
      const whoLooks = () =>
        read(ground, request.person, async (_tx, { principals, level }) => ({
          principals: new Set(principals),
          level,
        }));
      const first = await whoLooks();
      if (first === null) return;
      reply.sse.keepAlive();
      let told = false;
      const tell = (): void => {
        if (told) return;
        told = true;
        setTimeout(() => {
          told = false;
          if (reply.sse.isConnected) void reply.sse.send({ event: 'changed', data: '{}' }).catch(() => {});
        }, 150);
      };
      let leave = live.listen({ ...first, tell });
      // A page may stay open for days: whoever lost a post meanwhile is told no more of what came with it, and of whose session has ended,
      // nothing at all.
      const lookAgain = async (): Promise<void> => {
        const now = await whoLooks();
        leave();
        if (now === null || !(await isOpen(ground, request.session))) return reply.sse.close();
        if (reply.sse.isConnected) leave = live.listen({ ...now, tell });
      };
      const beat = setInterval(() => {
        if (!reply.sse.isConnected) return;
        lookAgain().catch(() => {});
        void reply.sse.send({ event: 'beat', data: '{}' }).catch(() => {});
      }, beatMs);
      const end = (): void => reply.sse.close();
      open.add(end);
      reply.sse.onClose(() => {
        open.delete(end);
        clearInterval(beat);
        leave();
      });
      await reply.sse.send({ event: 'open', data: '{}' });
    },
  );
}

/** After an act: tells the pages of everyone who may read what it touched. */
export async function tellConcerned(ground: Ground, live: Live, records: readonly string[]): Promise<void> {
  if (live.open === 0 || records.length === 0) return;
  const { rows } = await sql<{ principal: string; level: number }>`
    select principal, level from access.concerned(${[...records]}::uuid[])`.execute(ground.db);
  for (const level of new Set(rows.map((row) => row.level)))
    live.tell(
      rows.filter((row) => row.level === level).map((row) => row.principal),
      level,
    );
}
