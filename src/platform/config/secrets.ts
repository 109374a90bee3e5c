import { inspect } from 'node:util';

/**
 * The configured values that open doors, apart from the rest. They are read by name, and nothing else shows them: not a log, not JSON,
 * not an inspection, not a spread.
 */
export class Secrets {
  readonly #databaseUrl: string | null;
  readonly #smtpUrl: string | null;
  readonly #mailboxes: readonly string[];

  constructor(values: {
    readonly databaseUrl: string | null;
    readonly smtpUrl: string | null;
    readonly mailboxes: readonly string[];
  }) {
    this.#databaseUrl = values.databaseUrl;
    this.#smtpUrl = values.smtpUrl;
    this.#mailboxes = values.mailboxes;
  }

  /** The PostgreSQL server of a real house (`postgres://…`), or null where the embedded one serves. */
  get databaseUrl(): string | null {
    return this.#databaseUrl;
  }

  /** Where mail is handed over (`smtp://` or `smtps://`), or null where the house sends none. */
  get smtpUrl(): string | null {
    return this.#smtpUrl;
  }

  /** The mailboxes from which messages are taken in (`imap://` or `imaps://`), each with its password. */
  get mailboxes(): readonly string[] {
    return this.#mailboxes;
  }

  toJSON(): string {
    return '[secrets]';
  }

  toString(): string {
    return '[secrets]';
  }

  [inspect.custom](): string {
    return '[secrets]';
  }
}
