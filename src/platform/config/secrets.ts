import { inspect } from 'node:util';

/**
 * The configured values that open doors, apart from the rest. They are read by name, and nothing else shows them: not a log, not JSON,
 * not an inspection, not a spread.
 */
export class Secrets {
  readonly #databaseUrl: string | null;
  readonly #smtpUrl: string | null;
  readonly #mailboxes: readonly string[];
  readonly #signer: string | null;
  readonly #houseSeal: string | null;

  constructor(values: {
    readonly databaseUrl: string | null;
    readonly smtpUrl: string | null;
    readonly mailboxes: readonly string[];
    readonly signer: string | null;
    readonly houseSeal: string | null;
  }) {
    this.#databaseUrl = values.databaseUrl;
    this.#smtpUrl = values.smtpUrl;
    this.#mailboxes = values.mailboxes;
    this.#signer = values.signer;
    this.#houseSeal = values.houseSeal;
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

  /** The PIN of the token, or the access token of the service, that keeps the signatories' keys. */
  get signer(): string | null {
    return this.#signer;
  }

  /** The same of the house's own seal. */
  get houseSeal(): string | null {
    return this.#houseSeal;
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
