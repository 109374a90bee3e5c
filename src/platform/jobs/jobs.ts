import { sql } from 'kysely';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Tx } from '../database/connect.ts';
import type { Queue } from '../database/migrate.ts';
import type { Log } from '../log/log.ts';

/** What a job carries: ids only, never a subject, a sender or a reference (I1). */
export interface JobData {
  readonly id: string;
}

/** The job queue: a job is sent inside the transaction that makes it necessary, and worked outside it. */
export interface Jobs {
  /** Sends a job that exists only if the transaction commits. `afterSeconds` puts it off. */
  send(tx: Tx, queue: Queue, data: JobData, options?: { afterSeconds?: number }): Promise<void>;
  /** Takes the jobs of a queue one at a time. A thrown fault is retried with growing pauses, then kept as failed. */
  work(queue: Queue, task: (data: JobData) => Promise<void>): Promise<void>;
  /** Lets running jobs finish, then stops. */
  stop(): Promise<void>;
}

/** A database that is away makes every queue fail every second: the same fault is told once a minute. */
function oncePerMinute(tell: (error: Error) => void): (error: Error) => void {
  const toldAt = new Map<string, number>();
  return (error) => {
    const fault = 'code' in error ? String(error.code) : error.message;
    if (Date.now() - (toldAt.get(fault) ?? 0) < 60_000) return;
    toldAt.set(fault, Date.now());
    tell(error);
  };
}

/** Opens the queue on the session's pool; its tables were made by the migration. */
export async function openJobs(pool: pg.Pool, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) as Promise<{ rows: unknown[] }> },
    schema: 'jobs',
    migrate: false,
    createSchema: false,
    schedule: false,
  });
  const tell = oncePerMinute((error) => log.error({ err: error }, 'job queue'));
  boss.on('error', tell);
  await boss.start();
  return {
    async send(tx, queue, data, options = {}) {
      const db = {
        async executeSql(text: string, values: unknown[] = []) {
          const parts = text.split(/\$(\d+)/);
          const query = sql.join(
            parts.map((part, i) => (i % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`)),
            sql``,
          );
          const result = await query.execute(tx);
          return { rows: result.rows as unknown[] };
        },
      };
      await boss.send(
        queue,
        { ...data },
        { db, ...(options.afterSeconds === undefined ? {} : { startAfter: options.afterSeconds }) },
      );
    },
    async work(queue, task) {
      await boss.work<JobData>(queue, { pollingIntervalSeconds: 1, batchSize: 1 }, async ([job]) => {
        if (job) await task(job.data);
      });
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}
