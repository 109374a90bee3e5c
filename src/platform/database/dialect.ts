import {
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type TransactionSettings,
} from 'kysely';

/**
 * Kysely's PostgreSQL over pipelined connections (`pipeline` in `openPool`): a transaction's beginning travels with its first statement,
 * and the end of one that only read is not waited for. Each spares a journey to the server and back.
 */
export class HouseDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new HouseDriver(this.#config);
  }
}

type Under = { readonly begun: Promise<void>; readonly isReading: boolean };

class HouseDriver extends PostgresDriver {
  readonly #under = new WeakMap<DatabaseConnection, Under>();

  override beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const begun = super.beginTransaction(connection as never, settings);
    // Heard at the end; until then the statements that follow it on a lost connection fail by themselves.
    begun.catch(() => undefined);
    this.#under.set(connection, { begun, isReading: settings.accessMode === 'read only' });
    return Promise.resolve();
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const { begun, isReading } = this.#under.get(connection)!;
    const ended = super.commitTransaction(connection as never);
    if (isReading) ended.catch(() => undefined);
    else await Promise.all([begun, ended]);
  }
}
