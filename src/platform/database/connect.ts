import { Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { HouseDialect } from './dialect.ts';
import type { DB } from './schema.ts';

export type Database = Kysely<DB>;
export type Tx = Transaction<DB>;

/** Where a database is: a socket folder or a host, and who enters it. */
export interface Address {
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  readonly password?: string;
  readonly database: string;
  readonly ssl?: boolean | { rejectUnauthorized: boolean };
}

const DATE = 1082;
const INT8 = 20;
pg.types.setTypeParser(DATE, (text) => text);
pg.types.setTypeParser(INT8, (text) => Number(text));

/** The address that a PostgreSQL URL names. */
export function addressOf(url: string): Address {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const socket = searchParams.get('host');
  const sslmode = searchParams.get('sslmode');
  return {
    host: socket ?? decodeURIComponent(hostname),
    port: port === '' ? 5432 : Number(port),
    user: decodeURIComponent(username),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    database: decodeURIComponent(pathname.slice(1)),
    ...(sslmode === null || sslmode === 'disable' ? {} : { ssl: { rejectUnauthorized: sslmode.startsWith('verify') } }),
  };
}

/** A pool of connections that send a statement without waiting for the one before; dates stay the text that PostgreSQL wrote, since a civil day has no time zone. */
export function openPool(address: Address, most = 16, onError: (error: Error) => void = () => {}): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max: most,
    pipeline: true,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: 10_000,
    application_name: 'diwan',
    options: '-c timezone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000',
  });
  pool.on('error', onError);
  // A connection that is cut between two statements of a transaction tells its client, not the pool; unheard, that would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  return pool;
}

/** The typed query builder over a pool. */
export const openDatabase = (pool: pg.Pool): Database => new Kysely<DB>({ dialect: new HouseDialect({ pool }) });
